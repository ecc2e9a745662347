import {expect} from '@open-wc/testing';
import {shortName} from './short-name.js';

describe('shortName', () => {
  for (const [name, short] of [
    ['Universität Lyon 1', 'Universität Lyon 1'],
    ['Technische Universität Dortmund', 'Technische Universität…'],
    [
      'University of the West of England, Bristol',
      'University of the West of…',
    ],
    ['Orta Doğu Teknik – Üniversitesi', 'Orta Doğu Teknik…'],
    ['Fachhochschulverbundgesellschaft', 'Fachhochschulverbundgesells…'],
  ] as const)
    it(`of ${name}`, () => expect(shortName(name)).to.equal(short));
});
