import {expect} from '@open-wc/testing';
import type {Json} from '../document/json.js';
import {OfficeDocument} from '../document/office-document.js';
import {routeOf} from '../route.js';
import {nameOf, pageTitle} from './title.js';

const content: Json = {
  partners: [{name: {de: 'Rom', en: 'Rome'}}, {name: {de: ' '}}, {}],
  networks: [{name: 'Eurocities'}, {}],
};

const TITLES = [
  ['#start', 'Start', 'Start'],
  ['#import', 'Aus Tabelle einlesen', 'Read a spreadsheet'],
  ['#save', 'Speichern', 'Save'],
  ['#partners', 'Partner', 'Partners'],
  ['#partners/0', 'Rom', 'Rome'],
  ['#partners/1', 'Neuer Partner', 'New partner'],
  ['#networks/0', 'Eurocities', 'Eurocities'],
  ['#networks/1', 'Neues Netzwerk', 'New network'],
] as const;

describe('the title of a page', () => {
  const document = OfficeDocument.of(content, 'a.json');
  for (const [hash, de, en] of TITLES)
    it(`at ${hash} begins with “${en}”`, () => {
      const route = routeOf(hash);
      expect(pageTitle(route, document, 'de')).to.equal(
        `${de} · a.json · Inhalte pflegen`
      );
      expect(pageTitle(route, document, 'en')).to.equal(
        `${en} · a.json · Edit content`
      );
    });

  it('names no file if none is open', () => {
    expect(pageTitle(routeOf('#start'), undefined, 'en')).to.equal(
      'Start · Edit content'
    );
  });
});

const NAMES: readonly (readonly [Json | undefined, string | undefined])[] = [
  [{name: {de: 'Rom', en: 'Rome'}}, 'Rome'],
  [{name: {de: ' Rom ', en: ''}}, 'Rom'],
  [{title: {en: 'Energy'}}, 'Energy'],
  [{name: ''}, undefined],
  [{name: 7}, undefined],
  [{}, undefined],
  ['Rome', undefined],
  [undefined, undefined],
];

describe('the name of a record', () => {
  for (const [record, name] of NAMES)
    it(`of ${JSON.stringify(record)} is ${name}`, () =>
      expect(nameOf(record, 'en')).to.equal(name));
});
