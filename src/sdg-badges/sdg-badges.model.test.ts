import {expect} from '@open-wc/testing';
import {iconAddress} from './sdg-badges.model.js';

describe('iconAddress', () => {
  const cases: ReadonlyArray<[pattern: string, address: string | undefined]> = [
    ['/icons/{goal}.svg', 'https://example.org/icons/7.svg'],
    ['icons/{goal}/{goal}.png', 'https://example.org/page/icons/7/7.png'],
    ['/icons', 'https://example.org/icons/7.svg'],
    ['/icons/', 'https://example.org/icons/7.svg'],
    ['https://cdn.example/{goal}', 'https://cdn.example/7'],
    ['', undefined],
    ['javascript:alert({goal})', undefined],
    ['data:image/svg+xml,{goal}', undefined],
    ['https://[{goal}', undefined],
  ];

  for (const [pattern, address] of cases) {
    it(`returns ${address} for “${pattern}”`, () => {
      const page = 'https://example.org/page/';
      expect(iconAddress(pattern, page, 7)).to.equal(address);
    });
  }
});
