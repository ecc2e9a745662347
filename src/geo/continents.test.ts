import {expect} from '@open-wc/testing';
import {type Continent, continentOf} from './continents.js';

describe('continentOf', () => {
  const cases: readonly (readonly [Continent | undefined, string])[] = [
    ['europe', 'FR GB RU RS DE UA RO IS MT CY XK'],
    ['africa', 'GH GN EG ZA CV MU'],
    ['asia', 'CN TR IL PS JP GE TW KZ'],
    ['north-america', 'US CA MX GL CU PA'],
    ['south-america', 'BR AR GY'],
    ['oceania', 'AU NZ FJ WS'],
    [undefined, 'AQ ZZ QQ'],
  ];

  for (const [continent, countries] of cases)
    for (const country of countries.split(' '))
      it(`is ${continent ?? 'unknown'} for ${country}`, () =>
        expect(continentOf(country)).to.equal(continent));

  it('knows all of ISO 3166-1 except Antarctica, and Kosovo', () => {
    const letters = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ');
    const codes = letters.flatMap((a) => letters.map((b) => a + b));
    expect(codes.filter(continentOf)).to.have.length(249);
  });
});
