import {expect} from '@open-wc/testing';
import {type Locale, localeOf} from './locale.js';

describe('localeOf', () => {
  const tags: ReadonlyArray<[string | null, Locale]> = [
    ['de', 'de'],
    ['DE', 'de'],
    ['de-AT', 'de'],
    ['de-CH-1996', 'de'],
    ['de_DE', 'de'],
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
