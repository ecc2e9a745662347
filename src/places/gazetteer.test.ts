import {expect} from '@open-wc/testing';
import {type Gazetteer, readGazetteer} from './gazetteer.js';

let gazetteer: Gazetteer;

before(async () => {
  const answer = await fetch(
    new URL('./generated/places.txt', import.meta.url)
  );
  gazetteer = readGazetteer(await answer.text());
});

/** What is found, in one line. */
function say(words: string, country?: string): string {
  const found = gazetteer.find(words, country);
  if (found.kind === 'found')
    return [found.place, ...(found.others ?? [])]
      .map(({name}) => name)
      .join(' > ');
  const places = found.kind === 'ambiguous' ? found.places : found.proposals;
  return `${found.kind}: ${places.map(({name}) => name).join(', ')}`;
}

describe('the gazetteer', () => {
  const same: readonly [words: string, country: string, name: string][] = [
    ['KRAKAU', 'PL', 'Kraków'],
    ['Krakow', 'PL', 'Kraków'],
    ['Fuenfkirchen', 'HU', 'Pécs'],
    ['Aarhus', 'DK', 'Århus'],
    ['Xian', 'CN', 'Xi’an'],
    ['St. Andrews', 'GB', 'Saint Andrews'],
    ['St. Pölten', 'AT', 'Sankt Pölten'],
    ['Frankfurt a. M.', 'DE', 'Frankfurt am Main'],
    ['Frankfurt/Main', 'DE', 'Frankfurt am Main'],
    ['Frankfurt a.d. Oder', 'DE', 'Frankfurt (Oder)'],
    ['Frankfurt/Oder', 'DE', 'Frankfurt (Oder)'],
    ['Halle/Saale', 'DE', 'Halle (Saale)'],
    ['Freiburg i. Br.', 'DE', 'Freiburg'],
    ['Mülheim a. d. Ruhr', 'DE', 'Mülheim'],
    ['Cambridge (MA)', 'US', 'Cambridge'],
    ['Cambridge MA 02139', 'US', 'Cambridge'],
    ['Blacksburg, VA', 'US', 'Blacksburg'],
    ['London, ON', 'CA', 'London'],
    ['Krakau/Kraków', 'PL', 'Kraków'],
    ['Agram / Zagreb', 'HR', 'Zagreb'],
    ['Dorpat (Tartu)', 'EE', 'Tartu'],
    ['Paris, Frankreich', 'FR', 'Paris'],
    ['75005 Paris', 'FR', 'Paris'],
    ['Paris Cedex 05', 'FR', 'Paris'],
    ['1012 WX Amsterdam', 'NL', 'Amsterdam'],
    ['PL-31-007 Kraków', 'PL', 'Kraków'],
    ['Oxford OX1 2JD', 'GB', 'Oxford'],
    ['Stadt Mailand', 'IT', 'Milan'],
    ['City of Leeds', 'GB', 'Leeds'],
    ['Mexiko D.F.', 'MX', 'Mexico City'],
    ['Berlin-Dahlem', 'DE', 'Berlin'],
    ['Ulm/Neu-Ulm', 'DE', 'Ulm'],
    ['Київ', 'UA', 'Kyiv'],
    ['Αθήνα', 'GR', 'Athens'],
    ['北京', 'CN', 'Beijing'],
    // Territories count to their country.
    ['Hongkong', 'CN', 'Hong Kong'],
    ['Fort-de-France', 'FR', 'Fort-de-France'],
    ['Hongkong, China', 'CN', 'Hong Kong'],
    ['Fort-de-France, Frankreich', 'FR', 'Fort-de-France'],
    // The words after a comma that are no region do not count.
    ['Bonn, Campus Poppelsdorf', 'DE', 'Bonn'],
    // Below the least number of inhabitants, but with a university.
    ['Camerino', 'IT', 'Camerino'],
  ];
  for (const [words, country, name] of same)
    it(`finds ${words} in ${country}`, () =>
      expect(say(words, country)).to.equal(name));

  const choices: readonly [words: string, country: string, said: string][] = [
    ['Valencia', 'ES', 'Valencia'],
    ['Valencia', 'VE', 'Valencia'],
    ['Córdoba', 'AR', 'Córdoba'],
    ['Santiago', 'CL', 'Santiago'],
    ['Frankfurt', 'DE', 'Frankfurt am Main > Frankfurt (Oder)'],
    ['Halle', 'DE', 'Halle (Saale) > Halle'],
    ['Birmingham', 'US', 'Birmingham > Birmingham'],
    ['Paris', 'US', 'Paris'],
    ['San José', 'CR', 'San José > San José'],
    ['Tripoli', 'LB', 'Tripoli'],
    ['Georgetown', 'GY', 'Georgetown'],
    [
      'Newcastle',
      'GB',
      'ambiguous: Newcastle upon Tyne, Newcastle under Lyme, Newcastle',
    ],
    ['Munster', 'DE', 'ambiguous: Münster, Munster, Münster'],
    ['Köln/Bonn', 'DE', 'ambiguous: Köln, Bonn'],
    ['Mailand und Turin', 'IT', 'ambiguous: Milan, Turin'],
    ['Paris', '', 'Paris > Paris'],
    ['London', '', 'London > London'],
    ['Boston, Mass.', '', 'Boston'],
    ['Paris, Campus', '', 'Paris > Paris'],
    // DE is Delaware as often as Germany.
    ['Paris, DE', '', 'Paris > Paris'],
    ['Krakau (Polen)', '', 'Kraków'],
    ['Tripoli', '', 'ambiguous: Tripoli, Tripoli, Trípoli'],
    ['Córdoba', '', 'ambiguous: Córdoba, Córdoba, Córdoba'],
  ];
  for (const [words, country, said] of choices)
    it(`chooses ${words} ${country ? `in ${country}` : 'in the world'}`, () =>
      expect(say(words, country || undefined)).to.equal(said));

  const unknown: readonly [words: string, country: string, first: string][] = [
    ['Krakua', 'PL', 'Kraków'],
    ['Krak?w', 'PL', 'Kraków'],
    ['Pozna\ufffd', 'PL', 'Poznań'],
    ['Wien', 'DE', 'Vienna'],
    ['Simferopol', 'RU', 'Simferopol'],
    ['Cambridge, OH', 'US', 'Cambridge'],
    ['Paris, Deutschland', 'FR', 'Paris'],
    ['Newcastle, Australien', 'GB', 'Newcastle upon Tyne'],
    ['n/a', 'IT', ''],
    ['', 'DE', ''],
    ['verschiedene', 'IT', ''],
  ];
  for (const [words, country, first] of unknown)
    it(`only proposes a place for ${words} in ${country}`, () =>
      expect(say(words, country)).to.match(new RegExp(`^unknown: ${first}`)));

  for (const [words, country, territory] of [
    ['Saint-Denis, Réunion', 'FR', 'RE'],
    ['Saint-Denis', 'FR', 'FR'],
    ['San Juan, Puerto Rico', 'US', 'PR'],
  ] as const)
    it(`finds ${words} of ${country} in ${territory}`, () =>
      expect(gazetteer.find(words, country))
        .to.have.nested.property('place.country')
        .that.equals(territory));

  it('says where a place is, and its names', () =>
    expect(gazetteer.find('Mailand', 'IT')).to.deep.equal({
      kind: 'found',
      place: {
        name: 'Milan',
        country: 'IT',
        location: [9.19, 45.46],
        population: 1_371_000,
        germanName: 'Mailand',
      },
    }));

  it('names the state of a place in the United States', () =>
    expect(gazetteer.find('Cambridge', 'US'))
      .to.have.nested.property('place.region')
      .that.equals('Massachusetts'));

  it('gives the same answers if it reads one country after the other', async () => {
    const answer = await fetch(
      new URL('./generated/places.txt', import.meta.url)
    );
    const slow = readGazetteer(await answer.text());
    let count = 0;
    while (slow.readMore()) count++;
    expect(count).to.be.above(200);
    for (const words of ['Trabzon', 'Tarbzon', 'Springfield', 'Krak?w'])
      expect(slow.find(words)).to.deep.equal(gazetteer.find(words));
  });

  const needs: readonly [words: string, country: string, needed: boolean][] = [
    ['Krakau', 'PL', false],
    ['Wien', 'DE', true],
    ['Krak?w', 'PL', false],
    ['Krakau', '', true],
    ['Paris, Frankreich', '', false],
    ['Krak?w', '', true],
  ];
  for (const [words, country, needed] of needs)
    it(`${needed ? 'needs' : 'does not need'} the world for ${words} in ${country || 'no country'}`, () =>
      expect(gazetteer.needsWorld(words, country || undefined)).to.equal(
        needed
      ));

  it('refuses another text', () =>
    expect(() => readGazetteer('<!doctype html>')).to.throw(TypeError));
});
