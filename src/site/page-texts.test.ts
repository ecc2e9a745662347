import {expect} from '@open-wc/testing';
import type {Locale} from '../language/locale.js';
import {readPayload} from '../payload/read-payload.js';
import {pageTexts} from './page-texts.js';
import type {Tag} from './tags.js';

const payloadOf = (name?: object, organisation?: object) =>
  readPayload({
    schemaVersion: 1,
    ...(name && {
      office: {
        name,
        ...(organisation && {organisation}),
        city: {de: 'Mainz', en: 'Mainz'},
        location: [8.27, 50],
      },
    }),
  });

const UNIVERSITY = payloadOf(
  {de: 'International Office', en: 'International Office'},
  {de: 'Universität Mainz', en: 'University of Mainz'}
);
const ASSOCIATION = payloadOf({
  de: 'Freundeskreis der Partnerstädte e. V.',
  en: 'Friends of the Twin Towns',
});
const CITY = payloadOf(
  {de: 'Büro der Stadt Mainz', en: 'Office of the City of Mainz'},
  {de: 'Stadt Mainz', en: 'City of Mainz'}
);
const NOBODY = payloadOf();

describe('pageTexts', () => {
  for (const [tag, locale, payload, title] of [
    [
      'intl-office-card',
      'de',
      UNIVERSITY,
      'International Office, Universität Mainz',
    ],
    ['intl-office-card', 'de', CITY, 'Büro der Stadt Mainz'],
    ['intl-office-card', 'en', ASSOCIATION, 'Friends of the Twin Towns'],
    ['intl-office-card', 'de', NOBODY, 'Internationales Büro'],
    ['partner-map-list', 'de', UNIVERSITY, 'Partner – Universität Mainz'],
    ['partner-map-list', 'en', UNIVERSITY, 'Partners – University of Mainz'],
    [
      'partner-map-list',
      'de',
      ASSOCIATION,
      'Partner – Freundeskreis der Partnerstädte e. V.',
    ],
    ['partner-map-list', 'en', NOBODY, 'Partners'],
    [
      'sdg-badges',
      'de',
      CITY,
      'Die 17 Ziele für nachhaltige Entwicklung – Stadt Mainz',
    ],
    ['network-list', 'en', CITY, 'Networks – City of Mainz'],
  ] satisfies readonly [Tag, Locale, typeof CITY, string][])
    it(`returns “${title}” in ${locale}`, () => {
      const texts = pageTexts(tag, payload, locale);
      expect(texts.title).to.equal(title);
      expect(texts.description).to.match(/\.$/);
    });
});
