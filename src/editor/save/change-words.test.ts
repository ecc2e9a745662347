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
    ['Partner | Kumasi: „Seit“ geändert von 2024 auf 2014'],
    ['Partners | Kumasi: “Since” changed from 2024 to 2014'],
  ],
  [
    [
      {kind: 'set', path: ['partners', 0, 'status'], value: 'ended'},
      {kind: 'set', path: ['partners', 1, 'country'], value: 'IE'},
      {kind: 'set', path: ['partners', 1, 'goals']},
    ],
    [
      'Partner | Kumasi: „Stand“ ergänzt: beendet',
      'Partner | Leeds: „Land“ geändert von Vereinigtes Königreich auf Irland',
      'Partner | Leeds: „Ziele“ entfernt (vorher 11 und 13)',
    ],
    [
      'Partners | Kumasi: “State” added: ended',
      'Partners | Leeds: “Country” changed from United Kingdom to Ireland',
      'Partners | Leeds: “Goals” removed (was 11 and 13)',
    ],
  ],
  [
    [{kind: 'set', path: ['partners', 0, 'location'], value: [-1.62, 6.7]}],
    ['Partner | Kumasi: „Ort“ geändert von 6,69 N 1,62 W auf 6,70 N 1,62 W'],
    ['Partners | Kumasi: “Place” changed from 6.69 N 1.62 W to 6.70 N 1.62 W'],
  ],
  [
    [insert('Oslo')],
    ['Partner | 1 Eintrag zu „Partner“ hinzugefügt: Oslo'],
    ['Partners | 1 entry added to “Partners”: Oslo'],
  ],
  [
    ['Oslo', 'Bern', 'Rom', 'Paris', 'Wien', 'Prag', 'Riga'].map(insert),
    [
      'Partner | 7 Einträge zu „Partner“ hinzugefügt: Oslo, Bern, Rom, Paris, Wien und 2 weitere',
    ],
    [
      'Partners | 7 entries added to “Partners”: Oslo, Bern, Rom, Paris, Wien and 2 more',
    ],
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
      'Büro | „Einleitung, Deutsch“ ergänzt',
      'Partner | „Partner“ in anderer Reihenfolge',
      'Partner | Kumasi: Themen, Eintrag 1: „Themen, Deutsch“ geändert von Klima auf Klimaschutz',
    ],
    [
      'Office | “Introduction, German” added',
      'Partners | “Partners” in another order',
      'Partners | Kumasi: Topics, entry 1: “Topics, German” changed from Klima to Klimaschutz',
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
