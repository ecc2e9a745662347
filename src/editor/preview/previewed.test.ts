import {expect} from '@open-wc/testing';
import type {Json} from '../document/json.js';
import {routeOf} from '../route.js';
import {
  concerns,
  isEmpty,
  isSamePart,
  MOST_PARTNERS,
  previewed,
  tagOf,
} from './previewed.js';
import {withoutFaulty} from './without-faulty.js';

const partners = (count: number): readonly Json[] =>
  Array.from({length: count}, (_, i) => ({id: `p${i}`}));

const content = (count: number): Json => ({
  schemaVersion: 1,
  office: {name: 'X'},
  partners: partners(count),
  networks: [{id: 'n'}],
  goals: {focus: []},
  note: 'unread',
});

describe('tagOf', () => {
  for (const [hash, tag] of [
    ['#office', 'intl-office-card'],
    ['#hours', 'intl-office-card'],
    ['#more', 'intl-office-card'],
    ['#partners/3', 'partner-map-list'],
    ['#kinds', 'partner-map-list'],
    ['#networks', 'network-list'],
    ['#goals', 'sdg-badges'],
  ] as const)
    it(`shows ${hash} in <${tag}>`, () => {
      expect(tagOf(routeOf(hash))).to.equal(tag);
    });
});

describe('previewed', () => {
  it('passes on only what the element reads', () => {
    const {payload} = previewed(content(1), 'sdg-badges');
    expect(payload).to.deep.equal({schemaVersion: 1, goals: {focus: []}});
  });

  it('shows all partners, if they are few', () => {
    const shown = previewed(content(MOST_PARTNERS), 'partner-map-list');
    expect(shown.partners).to.equal(undefined);
    expect(shown.payload).to.have.property('partners').with.lengthOf(300);
  });

  for (const [around, first, last] of [
    [0, 0, 299],
    [5000, 4850, 5149],
    [9999, 9700, 9999],
  ] as const)
    it(`shows some of 10,000 partners around ${around}`, () => {
      const shown = previewed(content(10_000), 'partner-map-list', {around});
      expect(shown.partners?.[0]).to.equal(first);
      expect(shown.partners?.at(-1)).to.equal(last);
      expect(shown.partners).to.include(around);
    });

  it('shows all of 10,000 partners on demand', () => {
    const shown = previewed(content(10_000), 'partner-map-list', {
      isWhole: true,
    });
    expect(shown.payload).to.have.property('partners').with.lengthOf(10_000);
  });
});

describe('concerns', () => {
  const all = previewed(content(3), 'partner-map-list');
  const some = previewed(content(10_000), 'partner-map-list', {around: 5000});
  for (const [path, isConcerned] of [
    [[], true],
    [['partners', 1, 'since'], true],
    [['office', 'city'], true],
    [['networks', 0, 'name'], false],
    [['goals', 'focus'], false],
    [['schemaVersion'], true],
  ] as const)
    it(`is ${isConcerned} for ${path.join('.') || 'the whole'}`, () => {
      expect(concerns(path, all)).to.equal(isConcerned);
    });

  it('looks only at the partners that show', () => {
    expect(concerns(['partners', 5000, 'since'], some)).to.equal(true);
    expect(concerns(['partners', 3, 'since'], some)).to.equal(false);
    expect(concerns(['partners'], some)).to.equal(true);
  });
});

describe('withoutFaulty', () => {
  it('leaves out the records with faults', () => {
    const shown = previewed(content(3), 'partner-map-list');
    expect(
      withoutFaulty(shown, [['partners', 1, 'since']])?.payload
    ).to.have.deep.property('partners', [{id: 'p0'}, {id: 'p2'}]);
  });

  it('knows a record among some by its index in the content', () => {
    const some = previewed(content(10_000), 'partner-map-list', {around: 5000});
    const sound = withoutFaulty(some, [['partners', 4851, 'since']]);
    expect(sound?.payload).to.have.property('partners').with.lengthOf(299);
    expect(sound?.partners?.slice(0, 2)).to.deep.equal([4850, 4852]);
  });

  it('shows nothing if the fault is not in a record of a list', () => {
    const shown = previewed(content(3), 'partner-map-list');
    expect(withoutFaulty(shown, [['office', 'name']])).to.equal(undefined);
    expect(withoutFaulty(shown, [[]])).to.equal(undefined);
  });
});

describe('isSamePart', () => {
  const before = content(3);
  it('is true if something else has changed', () => {
    const after = {...(before as object), goals: {focus: [1]}} as Json;
    for (const [a, b, same] of [
      [before, after, true],
      [before, {...(before as object), office: {}} as Json, false],
    ] as const)
      expect(
        isSamePart(
          previewed(a, 'partner-map-list'),
          previewed(b, 'partner-map-list')
        )
      ).to.equal(same);
  });

  it('compares the partners that show one by one', () => {
    const many = content(1000);
    const [a, b] = [1, 1].map(() => previewed(many, 'partner-map-list'));
    expect(a && b && isSamePart(a, b)).to.equal(true);
  });
});

describe('isEmpty', () => {
  for (const [value, empty] of [
    [{schemaVersion: 1}, true],
    [{schemaVersion: 1, partners: []}, true],
    [{schemaVersion: 1, partners: [{}]}, false],
    [null, true],
  ] as const)
    it(`is ${empty} for ${JSON.stringify(value)}`, () => {
      expect(isEmpty(previewed(value, 'partner-map-list'))).to.equal(empty);
    });
});
