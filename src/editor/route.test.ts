import {expect} from '@open-wc/testing';
import {PAYLOAD_SHAPE} from '../check/shape.js';
import {PARTS, partAt, rootOf} from './parts.js';
import {hashOf, pathOf, type Route, routeOf, routeTo} from './route.js';

describe('routeOf and hashOf', () => {
  const ROUTES: readonly (readonly [hash: string, route: Route])[] = [
    ['#office', {screen: 'part', part: 'office'}],
    ['#partners', {screen: 'part', part: 'partners'}],
    ['#partners/3', {screen: 'part', part: 'partners', index: 3}],
    ['#networks/0', {screen: 'part', part: 'networks', index: 0}],
    ['#import', {screen: 'import'}],
    ['#save', {screen: 'save'}],
    ['#start', {screen: 'start'}],
  ];

  for (const [hash, route] of ROUTES)
    it(`read and write ${hash}`, () => {
      expect(routeOf(hash)).to.deep.equal(route);
      expect(hashOf(route)).to.equal(hash);
    });

  for (const [hash, read] of [
    ['', '#start'],
    ['#', '#start'],
    ['#nonsense', '#start'],
    ['#constructor', '#start'],
    ['#partners/', '#partners'],
    ['#partners/-1', '#partners'],
    ['#partners/x', '#partners'],
    // These parts are one form.
    ['#goals/2', '#goals'],
  ] as const)
    it(`read ${hash || 'no hash'} as ${read}`, () => {
      expect(hashOf(routeOf(hash))).to.equal(read);
    });
});

describe('routeTo', () => {
  for (const [path, hash] of [
    [['partners', 3, 'since'], '#partners/3'],
    [['partners', 3], '#partners/3'],
    [['partners'], '#partners'],
    [['networks', 0, 'name', 'de'], '#networks/0'],
    [['office', 'name'], '#office'],
    [['office', 'phone'], '#contact'],
    [['office', 'contacts', 0, 'email'], '#contact'],
    [['office', 'openingHours', 0, 'opens'], '#hours'],
    [['office', 'tasks', 1], '#tasks'],
    [['office', 'about', 1, 'text'], '#about'],
    [['sources', 2], '#sources'],
    [['updated'], '#more'],
    [['sinse'], '#more'],
    [[], '#more'],
  ] as const)
    it(`leads from ${path.join('.') || 'the whole'} to ${hash}`, () => {
      expect(hashOf(routeTo(path))).to.equal(hash);
    });
});

describe('partAt', () => {
  it('gives every field of the schema a form that begins above it', () => {
    for (const [key, {entries}] of PAYLOAD_SHAPE.entries ?? []) {
      const paths =
        key === 'office'
          ? [...(entries?.keys() ?? [])].map((field) => [key, field])
          : [[key]];
      for (const path of paths) {
        const root = rootOf(partAt(path));
        expect(path.slice(0, root.length)).to.deep.equal(root);
      }
    }
  });

  it('uses every part', () => {
    const used = [
      ...[...(PAYLOAD_SHAPE.entries?.keys() ?? [])].map((key) => partAt([key])),
      ...[...(PAYLOAD_SHAPE.entries?.get('office')?.entries?.keys() ?? [])].map(
        (key) => partAt(['office', key])
      ),
    ];
    expect([...new Set(used)]).to.have.members([...PARTS]);
  });
});

describe('pathOf', () => {
  it('is where the form begins', () => {
    expect(pathOf(routeOf('#partners/3'))).to.deep.equal(['partners', 3]);
    expect(pathOf(routeOf('#hours'))).to.deep.equal(['office', 'openingHours']);
    expect(pathOf(routeOf('#contact'))).to.deep.equal(['office']);
    expect(pathOf(routeOf('#save'))).to.deep.equal([]);
  });
});
