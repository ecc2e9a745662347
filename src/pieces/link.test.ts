import {expect, fixture} from '@open-wc/testing';
import type {LocalizedLink} from '../payload/schema.js';
import {linkModel, type PageLink, renderLink} from './link.js';

const twoPages: LocalizedLink = {
  de: 'https://example.org/de',
  en: 'https://example.org/en',
};
const onePage = (hreflang?: string): LocalizedLink => ({
  de: 'https://example.org/',
  en: 'https://example.org/',
  ...(hreflang ? {hreflang} : {}),
});

describe('linkModel', () => {
  const cases: ReadonlyArray<
    [
      what: string,
      link: LocalizedLink,
      de: Partial<PageLink>,
      en: Partial<PageLink>,
    ]
  > = [
    [
      'the page in the language',
      twoPages,
      {href: twoPages.de, hreflang: undefined, inLanguage: undefined},
      {href: twoPages.en, hreflang: undefined, inLanguage: undefined},
    ],
    [
      'nothing about the language of a page that does not give it',
      onePage(),
      {hreflang: undefined, inLanguage: undefined},
      {hreflang: undefined, inLanguage: undefined},
    ],
    [
      'a page in German',
      onePage('de'),
      {hreflang: 'de', inLanguage: undefined},
      {hreflang: 'de', inLanguage: 'in German'},
    ],
    [
      'a page in the English of a region',
      onePage('en-US'),
      {hreflang: 'en-US', inLanguage: 'auf Englisch'},
      {hreflang: 'en-US', inLanguage: undefined},
    ],
    [
      'a page in a third language',
      onePage('tr'),
      {inLanguage: 'auf Türkisch'},
      {inLanguage: 'in Turkish'},
    ],
    ['the default text', twoPages, {text: 'Website'}, {text: 'Website'}],
    [
      'its name',
      {...twoPages, name: {de: 'Übersicht', en: 'Overview'}},
      {text: 'Übersicht', lang: undefined},
      {text: 'Overview', lang: undefined},
    ],
    [
      'a name in Leichte Sprache',
      {...twoPages, name: {de: 'Alles', en: 'Overview', 'de-simple': 'Alles'}},
      {text: 'Alles', lang: 'de-simple'},
      {text: 'Overview', lang: undefined},
    ],
  ];

  for (const [what, link, de, en] of cases)
    it(`returns ${what}`, () => {
      expect(linkModel(link, 'de', 'Website')).to.include(de);
      expect(linkModel(link, 'en', 'Website')).to.include(en);
    });
});

describe('renderLink', () => {
  const link: PageLink = {
    href: 'https://example.org/',
    text: 'Übersicht',
    lang: undefined,
    hreflang: undefined,
    inLanguage: undefined,
  };
  const cases: ReadonlyArray<[what: string, link: PageLink, dom: string]> = [
    [
      'a link',
      link,
      '<a href="https://example.org/" data-address="example.org">Übersicht</a>',
    ],
    [
      'the language of the page in words',
      {...link, hreflang: 'en', inLanguage: 'auf Englisch'},
      '<a href="https://example.org/" data-address="example.org" hreflang="en">Übersicht (auf Englisch)</a>',
    ],
    [
      'the language of the text only around the text',
      {...link, lang: 'en', hreflang: 'en', inLanguage: 'auf Englisch'},
      '<a href="https://example.org/" data-address="example.org" hreflang="en"><span lang="en">Übersicht</span> (auf Englisch)</a>',
    ],
  ];

  for (const [what, model, dom] of cases)
    it(`renders ${what}`, async () => {
      expect(await fixture(renderLink(model))).dom.to.equal(dom);
    });

  it('has a class if it gets one', async () => {
    expect(await fixture(renderLink(link, 'button'))).dom.to.equal(
      '<a class="button" href="https://example.org/" data-address="example.org">Übersicht</a>'
    );
  });
});
