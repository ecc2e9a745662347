import {expect} from '@open-wc/testing';
import {CONTENT} from '../../testing/random-edits.js';
import {changesBetween} from '../document/changes.js';
import {edited, type Edit} from '../document/edit.js';
import {changesInWords} from './change-words.js';

const partner = (name: string) => ({
  id: name.toLowerCase(),
  name: {de: name, en: name},
});

const insert = (name: string): Edit => ({
  kind: 'insert',
  path: ['partners'],
  index: 9,
  value: partner(name),
});

const WORDS: readonly (readonly [
  edits: readonly Edit[],
  de: readonly string[],
  en: readonly string[],
])[] = [
  [[], [], []],
  [
    [{kind: 'set', path: ['partners', 0, 'since'], value: 2014}],
    ['Partner | Kumasi, Seit: 2014 (bisher 2024)'],
    ['Partners | Kumasi, Since: 2014 (was 2024)'],
  ],
  [
    [
      {kind: 'set', path: ['partners', 0, 'status'], value: 'ended'},
      {kind: 'set', path: ['partners', 1, 'country'], value: 'IE'},
      {kind: 'set', path: ['partners', 1, 'goals']},
    ],
    [
      'Partner | Kumasi, Stand: beendet (neu)',
      'Partner | Leeds, Land: Irland (bisher Vereinigtes Königreich)',
      'Partner | Leeds, Ziele: entfernt (bisher 11 und 13)',
    ],
    [
      'Partners | Kumasi, State: ended (new)',
      'Partners | Leeds, Country: Ireland (was United Kingdom)',
      'Partners | Leeds, Goals: removed (was 11 and 13)',
    ],
  ],
  [
    [{kind: 'set', path: ['partners', 0, 'location'], value: [-1.62, 6.7]}],
    ['Partner | Kumasi, Ort: 6,70 N 1,62 W (bisher 6,69 N 1,62 W)'],
    ['Partners | Kumasi, Place: 6.70 N 1.62 W (was 6.69 N 1.62 W)'],
  ],
  [[insert('Oslo')], ['Partner | 1 neu: Oslo'], ['Partners | 1 new: Oslo']],
  [
    ['Oslo', 'Bern', 'Rom', 'Paris', 'Wien', 'Prag', 'Riga'].map(insert),
    ['Partner | 7 neu: Oslo, Bern, Rom, Paris, Wien und 2 weitere'],
    ['Partners | 7 new: Oslo, Bern, Rom, Paris, Wien and 2 more'],
  ],
  [
    [
      {
        kind: 'set',
        path: ['partners', 0, 'topics', 0, 'de'],
        value: 'Klimaschutz',
      },
      {kind: 'move', path: ['partners'], from: 0, to: 1},
      {kind: 'set', path: ['office', 'intro', 'de'], value: 'x'.repeat(80)},
    ],
    [
      'Büro | Einleitung, Deutsch: ergänzt',
      'Partner | neue Reihenfolge',
      'Partner | Kumasi, Thema 1, Deutsch: Klimaschutz (bisher Klima)',
    ],
    [
      'Office | Introduction, German: added',
      'Partners | new order',
      'Partners | Kumasi, Topic 1, German: Klimaschutz (was Klima)',
    ],
  ],
];

describe('the changes in words', () => {
  for (const [edits, de, en] of WORDS)
    for (const [locale, expected] of [
      ['de', de],
      ['en', en],
    ] as const)
      it(`say ${expected[0] ?? 'nothing'}`, () => {
        const content = edits.reduce(edited, CONTENT);
        const groups = changesInWords(
          changesBetween(CONTENT, content),
          content,
          locale
        );
        expect(
          groups.flatMap(({heading, lines}) =>
            lines.map((line) => `${heading} | ${line}`)
          )
        ).to.deep.equal(expected);
      });
});
