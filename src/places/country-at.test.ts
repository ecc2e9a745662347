import {expect} from '@open-wc/testing';
import type {LonLat} from '../geo/projection.js';
import {countryAt, distanceToCountry, TOLERANCE_KM} from './country-at.js';
import {GEONAMES_SOURCE} from './geonames-source.js';
import {isCountryCode} from './country-code.js';
import {readPlaces} from './read-places.js';

describe('the country at a place', () => {
  const places: readonly [
    name: string,
    place: LonLat,
    code: string | undefined,
  ][] = [
    ['Dortmund', [7.466, 51.515], 'DE'],
    ['Kehl', [7.82, 48.57], 'DE'],
    ['Strasbourg', [7.75, 48.58], 'FR'],
    ['Simferopol', [34.1, 44.95], 'UA'],
    ['Sevastopol', [33.52, 44.6], 'UA'],
    ['Pristina', [21.16, 42.66], 'XK'],
    ['Taipei', [121.5, 25.04], 'TW'],
    ['Ramallah', [35.2, 31.9], 'PS'],
    ['Laayoune', [-13.2, 27.15], 'EH'],
    ['Agadir', [-9.6, 30.42], 'MA'],
    ['the north of Nicosia', [33.36, 35.2], 'CY'],
    ['Sukhumi', [41.02, 43], 'GE'],
    ['Hargeisa', [44.06, 9.56], 'SO'],
    ['Donetsk', [37.8, 48], 'UA'],
    ['Hong Kong', [114.17, 22.3], 'HK'],
    ['Pointe-à-Pitre', [-61.5, 16.24], 'GP'],
    ['Longyearbyen', [15.6, 78.2], 'SJ'],
    ['Suva', [178.44, -18.14], 'FJ'],
    ['the coast at Venice', [12.4, 45.4], 'IT'],
    ['the Mediterranean', [8, 42], undefined],
    ['the Gulf of Guinea', [0, 0], undefined],
  ];
  for (const [name, place, code] of places)
    it(`is ${String(code)} at ${name}`, () =>
      expect(countryAt(place)).to.equal(code));

  it('has an ISO code', () =>
    expect(isCountryCode(countryAt([7, 51]) ?? '')).to.be.true);
});

describe('the distance to a country', () => {
  it('is zero inside, and in its territories', () => {
    expect(distanceToCountry([7.466, 51.515], 'DE')).to.equal(0);
    expect(distanceToCountry([55.45, -20.9], 'FR')).to.equal(0);
  });

  it('is in kilometres', () => {
    // From Dortmund to the Dutch border at Winterswijk.
    expect(distanceToCountry([7.466, 51.515], 'NL')).to.be.within(60, 75);
    expect(distanceToCountry([179.9, -16.6], 'FJ')).to.be.below(TOLERANCE_KM);
  });

  it('is large if longitude and latitude are swapped', () =>
    expect(distanceToCountry([51.515, 7.466], 'DE')).to.be.above(4000));

  it('is large from Crimea to Russia without the strait', () =>
    expect(distanceToCountry([33.52, 44.6], 'RU')).to.be.above(TOLERANCE_KM));

  it('is infinite for an unknown country', () =>
    expect(distanceToCountry([0, 0], 'XX')).to.equal(Infinity));

  it('is tolerable for each place of the gazetteer', async () => {
    const answer = await fetch(
      new URL('./generated/places.txt', import.meta.url)
    );
    const places = [...readPlaces(await answer.text()).values()]
      .flatMap((read) => read())
      .map(({place}) => place);
    expect(places).to.have.lengthOf.above(30_000);
    const far = places
      .filter(
        ({location, country}) =>
          distanceToCountry(location, country) > TOLERANCE_KM
      )
      .map(({name, country}) => `${name} ${country}`);
    // GeoNames assigns Smara to Morocco.
    expect(far).to.deep.equal(['Smara MA']);
  }).timeout(20_000);
});

describe('the source that GeoNames requires', () => {
  it('names the licence in both languages', () => {
    expect(GEONAMES_SOURCE.title.de).to.include('CC BY 4.0');
    expect(GEONAMES_SOURCE.title.en).to.include('CC BY 4.0');
  });
});
