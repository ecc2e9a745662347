import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import type {Facet, Partner} from '../payload/schema.js';
import {madeUpUniversity} from '../testing/made-up-university.js';
import {barePartner} from '../testing/partners.js';
import {
  choiceAmong,
  dividingFacets,
  facetGroups,
  NO_VALUES,
  toggled,
  valuesOf,
  withChosenValues,
} from './facets.model.js';
import {csvOf} from './files/csv.js';
import {FilteredPartners} from './list/filtered-partners.js';

const both = (text: string) => ({de: text, en: text});
const facetOf = (id: string, ...values: readonly string[]): Facet => ({
  id,
  name: both(id),
  values: values.map((value) => ({id: value, name: both(value)})),
});

const FACETS = [
  facetOf('subject', 'law', 'art', 'music'),
  facetOf('level', 'ba', 'ma'),
];

const partnerWith = (
  id: string,
  facets: Record<string, readonly string[]>
): Partner => ({...barePartner, id, facets});

const PARTNERS = [
  partnerWith('a', {subject: ['law'], level: ['ba', 'ma']}),
  partnerWith('b', {subject: ['law', 'art'], level: ['ba']}),
  partnerWith('c', {subject: ['art', 'art'], level: ['ma']}),
  partnerWith('d', {}),
  {...barePartner, id: 'e'},
];

/** `subject=law,art&level=ma` as a choice. */
const choice = (text: string) => {
  const asked = new URLSearchParams(text);
  return choiceAmong(FACETS, (id) => asked.get(id)?.split(',') ?? []);
};

describe('facets', () => {
  const table: readonly (readonly [
    chosen: string,
    found: string,
    counts: string,
  ])[] = [
    ['', 'a b c d e', 'law 2, art 2, music 0; ba 2, ma 2'],
    ['subject=law', 'a b', 'law 2, art 2, music 0; ba 2, ma 1'],
    ['subject=law,art', 'a b c', 'law 2, art 2, music 0; ba 2, ma 2'],
    ['subject=law&level=ma', 'a', 'law 1, art 1, music 0; ba 2, ma 1'],
    ['subject=music', '', 'law 2, art 2, music 0; ba 0, ma 0'],
    ['subject=art&level=ba,ma', 'b c', 'law 2, art 2, music 0; ba 1, ma 1'],
    ['level=ma', 'a c', 'law 1, art 1, music 0; ba 2, ma 2'],
    [
      'subject=none&colour=red',
      'a b c d e',
      'law 2, art 2, music 0; ba 2, ma 2',
    ],
  ];

  for (const [chosen, found, counts] of table)
    it(`“${chosen}” leaves ${found || 'none'}`, () => {
      const values = choice(chosen);
      const left = withChosenValues(PARTNERS, values);
      expect(left.map(({id}) => id).join(' ')).to.equal(found);
      const groups = facetGroups(FACETS, PARTNERS, left, values, 'en');
      expect(
        groups
          .map((group) =>
            group.values.map(({name, count}) => `${name} ${count}`).join(', ')
          )
          .join('; ')
      ).to.equal(counts);
      expect(
        groups.flatMap(({id, values: all}) =>
          all.filter(({isChosen}) => isChosen).map((each) => [id, each.id])
        )
      ).to.deep.equal(
        [...values].flatMap(([id, ids]) => [...ids].map((each) => [id, each]))
      );
    });

  it('are offered if they divide the partners, with the values that occur', () => {
    const [first] = dividingFacets(FACETS, PARTNERS);
    expect(first?.values.map(({id}) => id)).to.deep.equal(['law', 'art']);
    // Both have one level.
    expect(dividingFacets(FACETS, PARTNERS.slice(2, 4))).to.deep.equal([]);
  });

  it('are chosen and removed value by value', () => {
    const law = toggled(NO_VALUES, 'subject', 'law');
    const two = toggled(law, 'level', 'ma');
    expect(two).to.deep.equal(choice('subject=law&level=ma'));
    expect(toggled(two, 'level', 'ma')).to.deep.equal(law);
    expect(toggled(law, 'subject', 'law')).to.equal(NO_VALUES);
  });

  it('may have any id', () => {
    const facet = facetOf('constructor', 'x');
    expect(valuesOf(barePartner, facet)).to.deep.equal([]);
    expect(valuesOf(partnerWith('a', {}), facet)).to.deep.equal([]);
    const partner = partnerWith('a', {constructor: ['x']});
    expect(valuesOf(partner, facet)).to.have.length(1);
  });

  it('give list, counts and files the same partners, whatever is chosen', () => {
    const payload = madeUpUniversity(120);
    const {facets = [], partners = []} = payload;
    const filtered = new FilteredPartners();
    const areas = ['', 'europe', ...partners.slice(0, 3).map((p) => p.country)];
    const kinds = [undefined, 'university', 'double-degree', 'friendship'];
    fc.assert(
      fc.property(
        fc.record({
          values: fc.subarray(
            facets.flatMap(({id, values}) =>
              values.map((value) => [id, value.id] as const)
            )
          ),
          kind: fc.constantFrom(...kinds),
          area: fc.constantFrom(...areas),
          query: fc.constantFrom('', 'Maschinenbau', 'law', 'Tartu', 'xyz'),
        }),
        ({values: pairs, kind, area, query}) => {
          const values = pairs.reduce(
            (all, [facet, value]) => toggled(all, facet, value),
            NO_VALUES
          );
          const criteria = {
            kinds: '',
            sort: 'name',
            locale: 'en',
            kind,
            area,
            query,
            facets,
            inView: undefined,
          } as const;
          const {
            found,
            listed,
            count,
            facetGroups: groups,
          } = filtered.of(payload, {...criteria, values});
          expect(listed).to.equal(found);
          const shown =
            found.length === 120
              ? '120 partners worldwide'
              : `${found.length} of 120 partners`;
          expect(count).to.equal(shown);
          const rows = csvOf(listed, 'en', payload).trim().split('\r\n');
          expect(rows).to.have.length(listed.length + 1);
          // A count is what the list shows if the value alone is chosen in its facet.
          for (const group of groups)
            for (const each of group.values) {
              const alone = new Map(values).set(group.id, new Set([each.id]));
              const {length} = filtered.of(payload, {
                ...criteria,
                values: alone,
              }).found;
              expect(each.count, `${group.id} ${each.id}`).to.equal(length);
            }
        }
      ),
      {numRuns: 40}
    );
  });
});
