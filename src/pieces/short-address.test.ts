import {expect} from '@open-wc/testing';
import {shortAddress} from './short-address.js';

describe('shortAddress', () => {
  for (const [href, short] of [
    ['https://www.example.org/', 'example.org'],
    ['http://www2.example.org/a/b/?c=d#e', 'example.org/a/b?c=d'],
    ['https://example.org:8080/a', 'example.org:8080/a'],
    [
      'https://example.org/a/page-with-a-name.html?id=1234567890',
      'example.org/a/page-with-a-name.html',
    ],
    [
      'https://www.dortmund.de/dortmund/projekte/internationales/partner.html',
      'dortmund.de/dortmund/projekte/…',
    ],
    [
      'https://a-very-long-name-of-a-university-somewhere.example.org/page',
      'a-very-long-name-of-a-university-somewhere.example.org/…',
    ],
  ] as const)
    it(`makes ${short} of ${href}`, () => {
      expect(shortAddress(href)).to.equal(short);
    });
});
