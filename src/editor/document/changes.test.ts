import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {act, ACTIONS, CONTENT} from '../../testing/random-edits.js';
import {type Change, changesBetween} from './changes.js';
import type {Edit} from './edit.js';
import {edited} from './edit.js';
import {isSame} from './json.js';
import {OfficeDocument} from './office-document.js';

const partner = {id: 'oslo', name: {de: 'Oslo', en: 'Oslo'}};
const since = ['partners', 0, 'since'] as const;

const CHANGES: readonly (readonly [
  what: string,
  edits: readonly Edit[],
  changes: readonly Change[],
])[] = [
  ['nothing', [], []],
  [
    'a changed value',
    [{kind: 'set', path: since, value: 2025}],
    [{kind: 'changed', path: since, before: 2024, after: 2025}],
  ],
  [
    'a removed value',
    [{kind: 'set', path: since}],
    [{kind: 'changed', path: since, before: 2024, after: undefined}],
  ],
  [
    'each language of a new text',
    [
      {
        kind: 'set',
        path: ['office', 'name'],
        value: {de: 'Büro', en: 'Office'},
      },
    ],
    [
      {
        kind: 'changed',
        path: ['office', 'name', 'de'],
        before: undefined,
        after: 'Büro',
      },
      {
        kind: 'changed',
        path: ['office', 'name', 'en'],
        before: undefined,
        after: 'Office',
      },
    ],
  ],
  [
    'a list of numbers as one value',
    [{kind: 'insert', path: ['partners', 1, 'goals'], index: 0, value: 4}],
    [
      {
        kind: 'changed',
        path: ['partners', 1, 'goals'],
        before: [11, 13],
        after: [4, 11, 13],
      },
    ],
  ],
  [
    'an added record, and not those behind it',
    [{kind: 'insert', path: ['partners'], index: 0, value: partner}],
    [{kind: 'added', path: ['partners'], item: partner}],
  ],
  [
    'a record of a list that is new',
    [{kind: 'insert', path: ['networks'], index: 0, value: partner}],
    [{kind: 'added', path: ['networks'], item: partner}],
  ],
  [
    'a removed record',
    [
      {kind: 'insert', path: ['partners'], index: 0, value: partner},
      {kind: 'remove', path: ['partners'], index: 0},
      {kind: 'set', path: ['sources', 0, 'title'], value: {de: 'Q', en: 'S'}},
    ],
    [{kind: 'added', path: ['sources'], item: {title: {de: 'Q', en: 'S'}}}],
  ],
  [
    'another order, and a change of a record that moved',
    [
      {kind: 'set', path: since, value: 2025},
      {kind: 'move', path: ['partners'], from: 0, to: 1},
    ],
    [
      {kind: 'moved', path: ['partners']},
      {
        kind: 'changed',
        path: ['partners', 1, 'since'],
        before: 2024,
        after: 2025,
      },
    ],
  ],
];

describe('the changes', () => {
  for (const [what, edits, changes] of CHANGES)
    it(`name ${what}`, () => {
      expect(
        changesBetween(CONTENT, edits.reduce(edited, CONTENT))
      ).to.deep.equal(changes);
    });

  it('of a new file are all of its content', () => {
    const content = {schemaVersion: 1, partners: [partner]};
    expect(changesBetween(null, content).map(({kind}) => kind)).to.deep.equal([
      'changed',
      'added',
    ]);
  });

  it('are none only if the content is the same', () => {
    fc.assert(
      fc.property(ACTIONS(), (actions) => {
        const document = OfficeDocument.of(CONTENT, 'a.json');
        for (const action of actions) act(document, action);
        const count = changesBetween(CONTENT, document.content).length;
        expect(count === 0).to.equal(isSame(CONTENT, document.content));
      }),
      {numRuns: 200}
    );
  });
});
