import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {bundledPayload} from '../../payload/bundled.js';
import {act, ACTIONS, CONTENT} from '../../testing/random-edits.js';
import {edited, type Edit} from './edit.js';
import type {Json} from './json.js';
import {OfficeDocument} from './office-document.js';
import {payloadText} from './payload-text.js';

// Whoever reads a file of the project gets text.
const ownText = async () => (await fetch('/src/payload/payload.json')).text();

const parsed = (text: string) => JSON.parse(text) as Json;

/** The lines of two texts that are not in the other one, in order. */
const changedLines = (before: string, after: string) => {
  const [a, b] = [before.split('\n'), after.split('\n')];
  return [
    ...a.filter((line) => !b.includes(line)).map((line) => `-${line}`),
    ...b.filter((line) => !a.includes(line)).map((line) => `+${line}`),
  ];
};

const FILE = `{
    "schemaVersion": 1,
    "partners": [
        {
            "id": "b",
            "name": {"en": "B", "de": "B"},
            "location": [1.50, 2]
        },
        {
            "name": {"de": "A", "en": "A"},
            "id": "a"
        }
    ]
}
`;

const LAYOUTS: readonly (readonly [
  what: string,
  file: string,
  edit: Edit,
  after: string,
])[] = [
  [
    'a changed value stays on its line',
    FILE,
    {kind: 'set', path: ['partners', 0, 'name', 'de'], value: 'Ä'},
    FILE.replace('"de": "B"', '"de": "Ä"'),
  ],
  [
    'a new field goes where the schema has it',
    FILE,
    {kind: 'set', path: ['partners', 0, 'kind'], value: 'project'},
    FILE.replace('"b",', '"b",\n            "kind": "project",'),
  ],
  [
    'a new field goes behind the last one',
    FILE,
    {kind: 'set', path: ['partners', 1, 'url'], value: {de: '1', en: '2'}},
    FILE.replace(
      '"id": "a"',
      '"id": "a",\n            "url": {"de": "1", "en": "2"}'
    ),
  ],
  [
    'a new part goes before the others',
    FILE,
    {kind: 'set', path: ['office', 'city', 'de'], value: 'C'},
    FILE.replace(
      '1,\n',
      '1,\n    "office": {\n        "city": {"de": "C"}\n    },\n'
    ),
  ],
  [
    'a removed item leaves no gap',
    FILE,
    {kind: 'remove', path: ['partners'], index: 0},
    FILE.replace(/ {8}\{\n {12}"id": "b"[^]*?\n {8}\},\n/, ''),
  ],
  [
    'the last item is removed with its comma',
    FILE,
    {kind: 'remove', path: ['partners'], index: 1},
    FILE.replace(/,\n {8}\{\n {12}"name"[^]*?\n {8}\}/, ''),
  ],
  [
    'a moved item keeps its lines',
    '[\n {"id":"a"},\n {"id":"b"}\n]',
    {kind: 'move', path: [], from: 1, to: 0},
    '[\n {"id":"b"},\n {"id":"a"}\n]',
  ],
  [
    'a new item is laid out as the others',
    FILE,
    {
      kind: 'insert',
      path: ['partners'],
      index: 2,
      value: {location: [1, 2], name: {de: 'N', en: 'N'}, id: 'n'},
    },
    FILE.replace(
      '"a"\n        }',
      '"a"\n        },\n        {\n            "id": "n",\n            "name": {"de": "N", "en": "N"},\n            "location": [1, 2]\n        }'
    ),
  ],
  [
    'a new field in one of several equal records',
    '{"partners": [{}, {}]}',
    {kind: 'set', path: ['partners', 1, 'id'], value: 'a'},
    '{"partners": [{}, {"id": "a"}]}',
  ],
  [
    'Windows line ends stay',
    '{\r\n\t"a": 1\r\n}\r\n',
    {kind: 'set', path: ['b'], value: {c: {d: 1}}},
    '{\r\n\t"a": 1,\r\n\t"b": {\r\n\t\t"c": {\r\n\t\t\t"d": 1\r\n\t\t}\r\n\t}\r\n}\r\n',
  ],
  [
    'a file in one line stays one',
    '{"a":1,"b":[1,2]}',
    {kind: 'set', path: ['c'], value: {d: [3, 4]}},
    '{"a":1,"b":[1,2],"c":{"d":[3,4]}}',
  ],
  [
    'a byte order mark stays',
    '\ufeff{"a": 1}',
    {kind: 'set', path: ['a'], value: 2},
    '\ufeff{"a": 2}',
  ],
  [
    'escapes stay in texts that did not change',
    '{"a": "\\u00e4", "b": 1.0}',
    {kind: 'set', path: ['c'], value: 'ä'},
    '{"a": "\\u00e4", "b": 1.0, "c": "ä"}',
  ],
  [
    'a field that the file has twice is left once',
    '{"a": 1, "b": 1, "a": 2}',
    {kind: 'set', path: ['a'], value: 3},
    '{"a": 3, "b": 1}',
  ],
  [
    'the link to the schema stays first',
    '{"$schema": "x", "partners": []}',
    {kind: 'set', path: ['schemaVersion'], value: 1},
    '{"$schema": "x", "schemaVersion": 1, "partners": []}',
  ],
  [
    'a list that is emptied',
    '{"a": [\n  1\n]}',
    {kind: 'remove', path: ['a'], index: 0},
    '{"a": []}',
  ],
];

const SAME = [
  FILE,
  FILE.replaceAll('\n', '\r\n'),
  '\ufeff{"a": "\\u00e4",\t"a": 1.50 }\n\n',
  ' [ ] ',
  '{"a" :1}',
  '"text"',
];

describe('the text of a file', () => {
  for (const [what, file, edit, after] of LAYOUTS)
    it(`keeps its layout: ${what}`, () => {
      const content = edited(parsed(file.replace(/^\ufeff/, '')), edit);
      expect(payloadText(content, file)).to.equal(after);
    });

  for (const file of SAME)
    it(`is the same without a change: ${JSON.stringify(file.slice(0, 20))}`, () => {
      const content = parsed(file.replace(/^\ufeff/, ''));
      expect(payloadText(structuredClone(content), file)).to.equal(file);
    });

  it('has one line more or less for each change of the own content', async () => {
    const text = await ownText();
    const document = OfficeDocument.of(parsed(text), 'payload.json');
    expect(payloadText(document.content, text)).to.equal(text);
    const {partners = []} = bundledPayload();
    const index = partners.findIndex(({since}) => since !== undefined);
    const {since = 0} = partners[index]!;
    document.edit({
      kind: 'set',
      path: ['partners', index, 'since'],
      value: 1987,
    });
    expect(
      changedLines(text, payloadText(document.content, text)).map((line) =>
        line.replace(/ +/, ' ')
      )
    ).to.deep.equal([`- "since": ${since},`, '+ "since": 1987,']);
  });

  it('of a new file has the order of the schema', () => {
    const text = payloadText({
      partners: [{location: [1, 2], other: {}, id: 'a'}],
      schemaVersion: 1,
    });
    expect(text).to.equal(`{
  "schemaVersion": 1,
  "partners": [
    {
      "id": "a",
      "location": [1, 2],
      "other": {}
    }
  ]
}
`);
  });

  it('replaces what is no JSON', () => {
    expect(payloadText({a: 1}, '{"a": ')).to.equal('{\n  "a": 1\n}\n');
  });

  const texts = [
    FILE,
    JSON.stringify(CONTENT),
    JSON.stringify(CONTENT, null, 2),
    '[]',
  ];

  it('has the content, whatever was edited', () => {
    fc.assert(
      fc.property(fc.constantFrom(...texts), ACTIONS(), (file, actions) => {
        const document = OfficeDocument.of(parsed(file), 'a.json');
        for (const action of actions) act(document, action);
        const text = payloadText(document.content, file);
        expect(parsed(text)).to.deep.equal(document.content);
        // Saving again changes nothing.
        expect(payloadText(document.content, text)).to.equal(text);
        while (document.canUndo) document.undo();
        expect(payloadText(document.content, file)).to.equal(file);
      }),
      {numRuns: 300}
    );
  });
});
