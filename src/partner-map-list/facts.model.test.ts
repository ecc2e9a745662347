import {expect} from '@open-wc/testing';
import {bundledPayload} from '../payload/bundled.js';
import type {LonLat, Partner} from '../payload/schema.js';
import {madeUpPartners} from '../testing/made-up-partners.js';
import {factsOf} from './facts.model.js';

const DORTMUND = [7.466, 51.5149] as const;

/** Partners by name, each with a year and what else is given. */
const named = (
  partners: Readonly<Record<string, Partial<Partner>>>
): readonly Partner[] =>
  Object.entries(partners).map(([name, more]) => ({
    ...madeUpPartners(1)[0]!,
    since: undefined,
    id: name,
    name: {de: name, en: name},
    ...more,
  }));

const NORTH: LonLat = [7, 60];
const SOUTH: LonLat = [7, -30];

describe('factsOf', () => {
  const {partners = []} = bundledPayload();

  it('gives the facts of the bundled partners in English', () => {
    expect(factsOf(partners, DORTMUND, 2026, 'en')).to.deep.equal([
      'Oldest: Amiens, 1960',
      'Newest: Zhytomyr, 2025',
      'Farthest: Xi’an, 7,808 km',
      'Next anniversary: Buffalo, 50 years in 2028',
    ]);
  });

  it('gives the facts of the bundled partners in German', () => {
    expect(
      factsOf(partners, DORTMUND, 2028, 'de').map((fact) =>
        fact.replace('\u00a0', ' ')
      )
    ).to.deep.equal([
      'Älteste: Amiens, 1960',
      'Jüngste: Schytomyr, 2025',
      'Am weitesten weg: Xi’an, 7.808 km',
      'Nächstes Jubiläum: Buffalo, 50 Jahre (2028)',
    ]);
  });

  const table: readonly (readonly [
    what: string,
    partners: readonly Partner[],
    thisYear: number | undefined,
    facts: readonly string[],
  ])[] = [
    ['no partners', [], 2026, []],
    [
      'one partner, whose entry says the rest',
      named({A: {since: 2000}}),
      2026,
      ['Next anniversary: A, 30 years in 2030'],
    ],
    [
      'partners without years',
      named({A: {location: NORTH}, B: {location: SOUTH}}),
      2026,
      ['Farthest: B, 9,064 km'],
    ],
    [
      'one year among several partners',
      named({A: {since: 2001}, B: {}}),
      undefined,
      ['Oldest: A, 2001'],
    ],
    [
      'two partners of each kind, in the order of their names',
      named({
        D: {since: 2000},
        C: {since: 2000},
        B: {since: 2020},
        A: {since: 2020},
      }),
      2021,
      [
        'Oldest: C and D, 2000',
        'Newest: A and B, 2020',
        'Next anniversary: C and D, 25 years in 2025',
      ],
    ],
    [
      'the longer of two anniversaries in a year',
      named({A: {since: 2018}, B: {since: 1978}, C: {since: 1979}}),
      2026,
      [
        'Oldest: B, 1978',
        'Newest: A, 2018',
        'Next anniversary: B, 50 years in 2028',
      ],
    ],
    [
      'partnerships on hold or ended',
      named({
        A: {since: 1990, location: NORTH},
        B: {since: 2024, status: 'suspended', location: SOUTH},
        C: {since: 1950, status: 'ended', location: [7, -80]},
      }),
      2027,
      [
        'Oldest: C, 1950',
        'Newest: A, 1990',
        'Farthest: B, 9,064 km',
        'Next anniversary: A, 40 years in 2030',
      ],
    ],
    [
      'partnerships that all ended',
      named({
        A: {since: 1990, status: 'ended'},
        B: {since: 2024, status: 'ended'},
      }),
      2027,
      ['Oldest: A, 1990'],
    ],
  ];
  for (const [what, given, thisYear, facts] of table)
    it(`knows ${what}`, () => {
      expect(
        factsOf(given, DORTMUND, thisYear, 'en').map((fact) =>
          fact.replace('\u00a0', ' ')
        )
      ).to.deep.equal(facts);
    });

  it('needs no home', () => {
    expect(factsOf(partners, undefined, undefined, 'en')).to.deep.equal([
      'Oldest: Amiens, 1960',
      'Newest: Zhytomyr, 2025',
    ]);
  });

  for (const [since, thisYear, next] of [
    [2000, 2000, '10 years in 2010'],
    [2000, 2010, '10 years in 2010'],
    [2000, 2011, '20 years in 2020'],
    [2000, 2021, '25 years in 2025'],
    [1950, 2021, '75 years in 2025'],
    [2030, 2026, '10 years in 2040'],
  ] as const)
    it(`expects ${next} of ${since}`, () => {
      expect(
        factsOf(named({A: {since}}), undefined, thisYear, 'en')
      ).to.deep.equal([`Next anniversary: A, ${next}`]);
    });
});
