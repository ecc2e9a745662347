import {expect} from '@open-wc/testing';
import {type Edit} from './edit.js';
import {
  atPosition,
  begin,
  closeStep,
  contentOf,
  type History,
  record,
  replay,
} from './history.js';
import type {Json} from './json.js';

const set = (key: string, value?: Json): Edit => ({
  kind: 'set',
  path: [key],
  ...(value !== undefined && {value}),
});

const typed = (history: History, key: string, ...values: readonly Json[]) =>
  values.reduce((each, value) => record(each, set(key, value), key), history);

const EMPTY = begin({a: 1, b: 1});

const HISTORIES: readonly (readonly [
  what: string,
  history: History,
  contents: readonly Json[],
])[] = [
  [
    'is one step for each edit',
    [set('a', 2), set('a', 3)].reduce((h, e) => record(h, e), EMPTY),
    [
      {a: 1, b: 1},
      {a: 2, b: 1},
      {a: 3, b: 1},
    ],
  ],
  [
    'merges the letters typed into a field',
    typed(EMPTY, 'a', 'K', 'Ku', 'Kum'),
    [
      {a: 1, b: 1},
      {a: 'Kum', b: 1},
    ],
  ],
  [
    'has a step for each field',
    typed(typed(EMPTY, 'a', 2, 3), 'b', 2, 3),
    [
      {a: 1, b: 1},
      {a: 3, b: 1},
      {a: 3, b: 3},
    ],
  ],
  [
    'begins a step when the field was left',
    typed(closeStep(typed(EMPTY, 'a', 2)), 'a', 3),
    [
      {a: 1, b: 1},
      {a: 2, b: 1},
      {a: 3, b: 1},
    ],
  ],
  [
    'has no step that changes nothing',
    record(EMPTY, set('a', 1)),
    [{a: 1, b: 1}],
  ],
  [
    'has no step that was taken back by hand',
    typed(EMPTY, 'a', 2, 1),
    [{a: 1, b: 1}],
  ],
  [
    'keeps the place of a field that was empty for a moment',
    record(record(EMPTY, set('a'), 'a'), set('a', 2), 'a'),
    [
      {a: 1, b: 1},
      {a: 2, b: 1},
    ],
  ],
  [
    'merges edits of several fields',
    record(
      record(record(EMPTY, set('a', 2), 'place'), set('b', 2), 'place'),
      set('b', 3),
      'place'
    ),
    [
      {a: 1, b: 1},
      {a: 2, b: 3},
    ],
  ],
  [
    'merges only the last step',
    record(atPosition(typed(EMPTY, 'a', 2), 0), set('a', 3), 'a'),
    [
      {a: 1, b: 1},
      {a: 3, b: 1},
    ],
  ],
];

const contentsOf = (history: History): readonly Json[] =>
  [...history.steps.keys(), history.steps.length].map((position) =>
    contentOf(atPosition(history, position))
  );

describe('a history', () => {
  for (const [what, history, contents] of HISTORIES) {
    it(what, () => {
      expect(JSON.stringify(contentsOf(history))).to.equal(
        JSON.stringify(contents)
      );
      expect(history.position).to.equal(history.steps.length);
    });

    it(`${what}, also when it was kept`, () => {
      const {opened, steps, position} = history;
      const kept = structuredClone(
        steps.map(({edit, earlier}) => ({edit, earlier}))
      );
      expect(
        JSON.stringify(contentsOf(replay(opened, kept, position)))
      ).to.equal(JSON.stringify(contents));
    });
  }

  it('forgets undone steps after an edit', () => {
    const history = record(atPosition(typed(EMPTY, 'a', 2), 0), set('b', 2));
    expect(contentsOf(history)).to.deep.equal([
      {a: 1, b: 1},
      {a: 1, b: 2},
    ]);
  });

  it('keeps undone steps when an edit changes nothing', () => {
    const history = atPosition(typed(EMPTY, 'a', 2), 0);
    expect(record(history, set('b', 1))).to.equal(history);
  });

  it('stays within its steps', () => {
    const history = typed(EMPTY, 'a', 2);
    expect(atPosition(history, 7).position).to.equal(1);
    expect(atPosition(history, -1).position).to.equal(0);
  });
});
