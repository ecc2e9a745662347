import {expect} from '@open-wc/testing';
import {edited, type Edit} from './edit.js';
import type {Json} from './json.js';

const EDITS: readonly (readonly [
  what: string,
  before: Json,
  edit: Edit,
  after: Json,
])[] = [
  [
    'writes a field in its place',
    {a: 1, b: 2},
    {kind: 'set', path: ['a'], value: 3},
    {a: 3, b: 2},
  ],
  [
    'makes the parents of a field',
    {},
    {kind: 'set', path: ['office', 'name', 'de'], value: 'Büro'},
    {office: {name: {de: 'Büro'}}},
  ],
  [
    'makes a list for an item',
    {},
    {kind: 'set', path: ['partners', 0, 'id'], value: 'a'},
    {partners: [{id: 'a'}]},
  ],
  [
    'puts a record where a text was',
    {name: 'Büro'},
    {kind: 'set', path: ['name', 'de'], value: 'Büro'},
    {name: {de: 'Büro'}},
  ],
  [
    'removes a field with records that become empty',
    {office: {name: {de: 'Büro'}}, partners: []},
    {kind: 'set', path: ['office', 'name', 'de']},
    {partners: []},
  ],
  [
    'keeps an empty record in a list',
    {partners: [{id: 'a'}, {id: 'b'}]},
    {kind: 'set', path: ['partners', 0, 'id']},
    {partners: [{}, {id: 'b'}]},
  ],
  [
    'inserts before an item',
    {list: ['a', 'b']},
    {kind: 'insert', path: ['list'], index: 1, value: 'c'},
    {list: ['a', 'c', 'b']},
  ],
  [
    'inserts behind the last item',
    {list: ['a']},
    {kind: 'insert', path: ['list'], index: 9, value: 'c'},
    {list: ['a', 'c']},
  ],
  [
    'inserts before the first item',
    {list: ['a', 'b']},
    {kind: 'insert', path: ['list'], index: -1, value: 'c'},
    {list: ['c', 'a', 'b']},
  ],
  [
    'makes a list to insert into',
    {},
    {kind: 'insert', path: ['list'], index: 0, value: 'a'},
    {list: ['a']},
  ],
  [
    'removes an item',
    {list: ['a', 'b']},
    {kind: 'remove', path: ['list'], index: 0},
    {list: ['b']},
  ],
  [
    'moves an item down',
    {list: ['a', 'b', 'c']},
    {kind: 'move', path: ['list'], from: 0, to: 2},
    {list: ['b', 'c', 'a']},
  ],
  [
    'moves an item up',
    {list: ['a', 'b', 'c']},
    {kind: 'move', path: ['list'], from: 2, to: 0},
    {list: ['c', 'a', 'b']},
  ],
  [
    'moves an item to the end at most',
    {list: ['a', 'b']},
    {kind: 'move', path: ['list'], from: 0, to: 9},
    {list: ['b', 'a']},
  ],
  ['replaces everything', {a: 1}, {kind: 'replace', value: {b: 2}}, {b: 2}],
  [
    'writes a field of any name',
    {},
    {kind: 'set', path: ['__proto__', 'a'], value: 1},
    JSON.parse('{"__proto__": {"a": 1}}') as Json,
  ],
];

const WITHOUT_EFFECT: readonly (readonly [
  what: string,
  before: Json,
  edit: Edit,
])[] = [
  ['the value that is there', {a: [1]}, {kind: 'set', path: ['a'], value: [1]}],
  ['no value where none is', {}, {kind: 'set', path: ['a', 0, 'b']}],
  ['the same content', {a: {b: 1}}, {kind: 'replace', value: {a: {b: 1}}}],
  ['removing what is not there', {}, {kind: 'remove', path: ['a'], index: 0}],
  [
    'removing behind the end',
    {a: [1]},
    {kind: 'remove', path: ['a'], index: 1},
  ],
  [
    'removing before the start',
    {a: [1]},
    {kind: 'remove', path: ['a'], index: -1},
  ],
  ['moving nothing', {a: [1]}, {kind: 'move', path: ['a'], from: 3, to: 0}],
  [
    'moving to the same place',
    {a: [1, 2]},
    {kind: 'move', path: ['a'], from: 1, to: 5},
  ],
];

describe('an edit', () => {
  for (const [what, before, edit, after] of EDITS)
    it(what, () => {
      const copy = structuredClone(before);
      const result = edited(before, edit);
      // As text, because the order of fields counts.
      expect(JSON.stringify(result)).to.equal(JSON.stringify(after));
      expect(before).to.deep.equal(copy);
    });

  for (const [what, before, edit] of WITHOUT_EFFECT)
    it(`leaves the content as it is: ${what}`, () => {
      expect(edited(before, edit)).to.equal(before);
    });

  it('leaves everything beside its path the same object', () => {
    const a = {name: 'a'};
    const b = {name: 'b'};
    const before: Json = {partners: [a, b], office: {}};
    const after = edited(before, {
      kind: 'set',
      path: ['partners', 0, 'name'],
      value: 'c',
    });
    expect(after).to.have.property('office', before['office']);
    expect(after).to.have.nested.property('partners[1]', b);
    expect(after).to.have.nested.property('partners[0]').not.equal(a);
  });
});
