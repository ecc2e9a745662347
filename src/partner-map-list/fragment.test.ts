import {expect} from '@open-wc/testing';
import {addressWith, valueIn, withValue} from './fragment.js';

describe('the fragment of an address', () => {
  for (const [hash, key, value] of [
    ['#partner=kumasi', 'partner', 'kumasi'],
    ['#a=b&partner=kumasi&c', 'partner', 'kumasi'],
    ['#partner=xi%E2%80%99an', 'partner', 'xi’an'],
    ['#partner=a=b', 'partner', 'a=b'],
    ['#partner=', 'partner', ''],
    ['#partner=leeds&partner=oslo', 'partner', 'leeds'],
    ['#st%C3%A4dte=leeds', 'städte', 'leeds'],
    ['#partner=%E0%A4%A', 'partner', '%E0%A4%A'],
    ['#partner', 'partner', undefined],
    ['#my-partner=kumasi', 'partner', undefined],
    ['#', 'partner', undefined],
    ['', 'partner', undefined],
  ] as const)
    it(`“${hash}” names ${value ?? 'none'}`, () => {
      expect(valueIn(hash, key)).to.equal(value);
    });

  for (const [hash, value, expected] of [
    ['', 'kumasi', '#partner=kumasi'],
    ['#partner=kumasi', 'leeds', '#partner=leeds'],
    ['#a=b%20c&partner=kumasi&d', 'leeds', '#a=b%20c&d&partner=leeds'],
    ['#history', 'leeds', '#history&partner=leeds'],
    ['#history&partner=leeds', null, '#history'],
    ['#partner=leeds', null, ''],
    ['#history', null, '#history'],
    ['', 'a&b=c d', '#partner=a%26b%3Dc%20d'],
    ['', '\ud800', '#partner=%EF%BF%BD'],
  ] as const)
    it(`“${hash}” becomes “${expected}” for ${value}`, () => {
      expect(withValue(hash, 'partner', value)).to.equal(expected);
      if (value && value !== '\ud800')
        expect(valueIn(expected, 'partner')).to.equal(value);
    });

  it('changes nothing else in the address', () => {
    const {href, hash} = new URL('https://example.org/a/?b=c#d');
    expect(addressWith({href, hash}, 'e', 'f')).to.equal(
      'https://example.org/a/?b=c#d&e=f'
    );
    expect(addressWith({href, hash: ''}, 'e', null)).to.equal(
      'https://example.org/a/?b=c'
    );
  });
});
