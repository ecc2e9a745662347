import {expect} from '@open-wc/testing';
import {isSimpleGerman, langOf, type Locale, localeOf} from './locale.js';

describe('localeOf', () => {
  const tags: ReadonlyArray<[string | null, Locale]> = [
    ['de', 'de'],
    ['DE', 'de'],
    ['de-AT', 'de'],
    ['de-CH-1996', 'de'],
    ['de_DE', 'de'],
    ['de-simple', 'de'],
    ['en', 'en'],
    ['en-GB', 'en'],
    ['nl', 'en'],
    // Slavey and Danish, not German.
    ['den', 'en'],
    ['da', 'en'],
    ['nonsense', 'en'],
    ['', 'de'],
    [null, 'de'],
  ];

  for (const [tag, locale] of tags) {
    it(`shows ${JSON.stringify(tag)} in ${locale}`, () => {
      expect(localeOf(tag)).to.equal(locale);
    });
  }
});

describe('isSimpleGerman', () => {
  const tags: ReadonlyArray<[string | null, boolean]> = [
    ['de-simple', true],
    ['DE-Simple', true],
    ['de_simple', true],
    ['de-DE-simple', true],
    ['de-Latn-AT-1996-simple', true],
    ['de-simple-x-draft', true],
    ['de', false],
    ['de-DE', false],
    ['de-simpler', false],
    ['de-simple2', false],
    ['desimple', false],
    // What follows a single letter is an extension or private.
    ['de-x-simple', false],
    ['de-u-simple', false],
    ['simple', false],
    ['en-simple', false],
    ['den-simple', false],
    ['', false],
    [null, false],
  ];

  for (const [tag, simple] of tags) {
    it(`says ${simple} for ${JSON.stringify(tag)}`, () => {
      expect(isSimpleGerman(tag)).to.equal(simple);
    });
  }
});

describe('langOf', () => {
  const simple = {de: 'Leicht', 'de-simple': 'Leicht'};

  it('names Leichte Sprache', () => {
    expect(langOf(simple, 'de')).to.equal('de-simple');
  });

  it('has no name for a text in the language around it', () => {
    expect(langOf({de: 'Schwer', 'de-simple': 'Leicht'}, 'de')).to.equal(
      undefined
    );
    expect(langOf({de: 'Schwer'}, 'de')).to.equal(undefined);
    expect(langOf(simple, 'en')).to.equal(undefined);
  });
});
