// Lists of known shapes, from their bytes to partners.

import assert from 'node:assert/strict';
import {Buffer} from 'node:buffer';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import fc from 'fast-check';
import {importTypeScript} from '../../tools/build/import-typescript.mjs';

const here = (name) => fileURLToPath(import.meta.resolve(name));
const load = (name) => importTypeScript(here(name));

const [
  {readList},
  {importList},
  {openRowsCsv},
  {readDelimited},
  {decodeText},
  {readGazetteer},
  {readPayload},
] = await Promise.all(
  [
    './read-list.ts',
    './import-list.ts',
    './open-rows.ts',
    './delimited-table.ts',
    './decode-text.ts',
    '../places/gazetteer.ts',
    '../payload/read-payload.ts',
  ].map(load)
);
const gazetteer = readGazetteer(
  readFileSync(here('../places/generated/places.txt'), 'utf8')
);

const bytesOf = (text) => Buffer.from(text);

/** Imports a text, or a sample. */
async function imported(list, options = {}) {
  const bytes =
    typeof list === 'string'
      ? bytesOf(list)
      : readFileSync(here(`./${list.sample}`));
  const {map, ...rest} = options;
  const result = importList(await readList(bytes, map), gazetteer, {
    kind: 'university',
    today: '2026-11-29',
    ...rest,
  });
  readPayload(result.payload);
  const {rows} = result.report;
  assert.equal(rows.read, rows.merged + rows.open);
  return result;
}

const namesOf = ({payload}) => payload.partners.map(({name}) => name.de);
const reasonsOf = ({report}) => report.open.map(({reason}) => reason);

describe('encodings', () => {
  const text = 'Hochschule;Ort\r\nUniversität;Köln\r\n';
  const wide = (swap) => {
    const bytes = Buffer.from(text, 'utf16le');
    return swap ? bytes.swap16() : bytes;
  };
  const latin = Buffer.from(text, 'latin1');
  for (const [name, bytes, encoding] of [
    ['UTF-8', bytesOf(text), 'utf-8'],
    ['UTF-8 with a mark', bytesOf(`\ufeff${text}`), 'utf-8'],
    ['UTF-16 LE', wide(false), 'utf-16le'],
    ['UTF-16 BE', wide(true), 'utf-16be'],
    [
      'UTF-16 LE with a mark',
      Buffer.concat([Buffer.from([0xff, 0xfe]), wide(false)]),
      'utf-16le',
    ],
    ['Windows-1252', latin, 'windows-1252'],
    [
      'Mac',
      Buffer.from(
        latin.map((byte) =>
          byte === 0xe4 ? 0x8a : byte === 0xf6 ? 0x9a : byte
        )
      ),
      'macintosh',
    ],
  ])
    it(`reads ${name}`, () => {
      const decoded = decodeText(bytes);
      assert.deepEqual([decoded.text, decoded.encoding], [text, encoding]);
    });

  it('reads letters that only Windows-1252 has', () => {
    const bytes = Buffer.from([0x8a, 0xe4, 0x80, 0x96]);
    assert.equal(decodeText(bytes).text, 'Šä€–');
  });

  it('puts right what was decoded wrongly before', () => {
    const {text: repaired, isRepaired} = decodeText(
      bytesOf(Buffer.from(text).toString('latin1'))
    );
    assert.deepEqual([repaired, isRepaired], [text, true]);
  });
});

describe('tables', () => {
  for (const [name, separator] of [
    ['commas', ','],
    ['semicolons', ';'],
    ['tabs', '\t'],
    ['bars', '|'],
  ])
    it(`finds ${name}, with quoted line breaks`, () => {
      const text = [
        ['Hochschule', 'Ort', 'Fach'],
        ['"A, B; C"', 'Wien', '"Physik\nChemie"'],
      ]
        .map((row) => row.join(separator))
        .join('\n');
      const {delimiter, rows} = readDelimited(text);
      assert.equal(delimiter, separator);
      assert.deepEqual(rows[1].cells, ['A, B; C', 'Wien', 'Physik\nChemie']);
    });

  it('obeys the line that names the separator', () => {
    const {delimiter, rows} = readDelimited('sep=;\r\nName;Ort\r\nA;B');
    assert.equal(delimiter, ';');
    assert.deepEqual(rows[0], {number: 1, cells: ['Name', 'Ort']});
  });

  it('does not lose rows behind a quotation mark that is never closed', async () => {
    const {report} = await imported(
      'Hochschule;Ort;Land\n"Uni A;Wien;Österreich\nUni B;Graz;Österreich\n'
    );
    assert.equal(report.partners, 2);
    assert.equal(report.list.source.openQuote, 2);
  });

  it('reads back the open rows that it wrote', () =>
    fc.assert(
      fc.property(
        fc.array(
          fc.tuple(
            // Lone apostrophes in front of formulas are taken off, and cells end
            // without space.
            fc.string().map((text) => `A${text.replace(/['\s]/g, 'b')}`),
            fc.constantFrom('=1+1', '-', '"quoted"', 'a;b', 'a\nb', '+49', '@x')
          ),
          {minLength: 1}
        ),
        fc.constantFrom(',', ';', '\t', undefined),
        fc.constantFrom('de', 'en'),
        (cells, delimiter, locale) => {
          const columns = [
            {index: 0, heading: 'Hochschule', field: 'name'},
            {index: 1, heading: 'Ort', field: 'city'},
          ];
          const open = cells.map((row, i) => ({
            row: {number: i + 2, cells: row},
            reason: 'no-place',
            proposals: [],
          }));
          const csv = openRowsCsv(open, columns, delimiter, locale);
          const [, ...rows] = readDelimited(csv).rows.slice(0, -1);
          assert.deepEqual(
            rows.map((row) => row.cells.slice(0, 2)),
            cells.map((row) => [...row])
          );
        }
      )
    ));
});

describe('known shapes', () => {
  it('reads the list of the Erasmus charter', async () => {
    const result = await imported({sample: 'samples/eche.csv'});
    assert.deepEqual(
      result.payload.partners.map(({country, place, since}) => [
        country,
        place?.de,
        since,
      ]),
      [
        ['FI', 'Jyväskylä', undefined],
        ['GR', 'Athen', undefined],
        ['AT', 'Wien', undefined],
      ]
    );
  });

  it('reads an export of the database of municipal partnerships', async () => {
    const result = await imported(
      {sample: 'samples/rgre.csv'},
      {kind: 'twin-city', home: ['Dortmund']}
    );
    assert.deepEqual(namesOf(result), [
      'Amiens',
      'Buffalo',
      'Kumasi',
      'Leeds',
      'Trabzon',
    ]);
    assert.deepEqual(reasonsOf(result), ['other-home']);
    assert.deepEqual(
      result.payload.facets[0].values.map(({name}) => name.en),
      ['Partnership', 'Project partnership']
    );
  });

  it('reads an export of Mobility-Online, one row for each agreement', async () => {
    const {payload} = await imported({sample: 'samples/mobility-online.tsv'});
    const [, krakow] = payload.partners;
    assert.equal(payload.partners.length, 2);
    assert.equal(krakow.since, 2014);
    assert.equal(krakow.website.de, 'https://www.muster.example.pl');
  });

  it('reads an export of MoveON', async () => {
    const {payload} = await imported({sample: 'samples/moveon.csv'});
    assert.deepEqual(
      payload.partners.map(({name, since, status}) => [name.en, since, status]),
      [
        ['Example College', 2010, 'ended'],
        ['Example University', 2012, undefined],
      ]
    );
  });

  it('reads a workbook: title, dates, merged cells, a second sheet', async () => {
    const {payload, report} = await imported({
      sample: 'samples/agreements.xlsx',
    });
    const vienna = payload.partners.find(({country}) => country === 'AT');
    assert.equal(payload.partners.length, 6);
    assert.equal(vienna.since, 2010);
    assert.deepEqual(vienna.facets, {
      subject: ['chemie', 'jura', 'physik'],
      level: ['bachelor', 'master', 'phd'],
    });
    assert.deepEqual(report.table.continued, [6]);
    assert.equal(report.list.source.sheet, 'Partner');
  });
});

describe('institutions', () => {
  const head = 'Hochschule;Ort;Land;Fach\n';

  for (const [words, rows, count, ...reasons] of [
    ['capitals', 'Uni A;Wien;A;x\nUNI A;Wien;A;y', 1],
    ['a shortened name', 'Universität A;Wien;A;x\nUniv. A;Wien;A;y', 1],
    ['two names of a city', 'Uni A;Mailand;I;x\nUni A;Milano;Italien;y', 1],
    ['one name in two cities', 'Uni A;Wien;A;x\nUni A;Graz;A;y', 2],
    ['destroyed letters', 'Univerza č;Wien;A;x\nUniverza ?;Wien;A;y', 2],
    ['a destroyed letter', 'Uni Kraków;Wien;A;x\nUni Krak?w;Wien;A;y', 1],
    ['a row without a city', 'Uni A;Wien;A;x\nUni A;;A;y', 1],
    [
      'a row without a city that may be two',
      'Uni A;Wien;A;x\nUni A;Graz;A;x\nUni A;;A;y',
      2,
      'several-places',
    ],
    ['an unknown city', 'Uni A;Xyzzyx;A;x', 0, 'unknown-place'],
    ['an unknown country', 'Uni A;Wien;Absurdistan;x', 0, 'unknown-country'],
    ['an ambiguous city', 'Uni A;Newcastle;UK;x', 0, 'ambiguous-place'],
    ['a row without a name', ';Wien;A;x', 0, 'no-name'],
    ['no city', 'Uni A;;A;x', 0, 'no-place'],
  ])
    it(`groups ${words}`, async () => {
      const result = await imported(head + rows);
      assert.equal(result.payload.partners.length, count);
      assert.deepEqual(reasonsOf(result), reasons);
    });

  it('does not depend on the order of rows', async () => {
    const rows = [
      'Universität A;Wien;A;x',
      'UNIV. A;Vienna;Österreich;y',
      'Uni A;;A;z',
      'Uni Krak?w;Krakau;PL;x',
      'Uni Kraków;Krakau;Polen;y',
      'Uni B;Graz;A;x',
      'Uni B;Linz;A;x',
    ];
    const {payload} = await imported(head + rows.join('\n'));
    await fc.assert(
      fc.asyncProperty(
        fc.shuffledSubarray(rows, {minLength: rows.length}),
        async (shuffled) => {
          const other = await imported(head + shuffled.join('\n'));
          assert.deepEqual(other.payload, payload);
        }
      ),
      {numRuns: 20}
    );
  });

  it('proposes places in words that lead to them', async () => {
    const {report} = await imported(
      'Hochschule;Ort;Land\nUni A;Suzhou;China\nUni B;Newcastle;UK\nUni C;Columbia;USA\n'
    );
    const countries = ['China', 'UK', 'USA'];
    const proposals = report.open.flatMap((open, i) =>
      open.proposals.map((place) => `${place};${countries[i]}`)
    );
    assert.ok(proposals.length > 6);
    for (const place of proposals) {
      const {payload} = await imported(`Hochschule;Ort;Land\nUni;${place}\n`);
      assert.equal(payload.partners.length, 1, place);
    }
  });

  it('gives open rows a column for the city if the list has none', async () => {
    const {report} = await imported(
      'Hochschule;Land\nUniversiteit Leiden;NL\n'
    );
    const csv = openRowsCsv(report.open, report.list.columns, ';', 'de');
    assert.equal(
      csv,
      '\ufeff"Hochschule";"Land";"Ort";"Zeile";"Grund";"Vorschläge"\r\n"Universiteit Leiden";"NL";"";"2";"Der Ort fehlt.";"Leiden, NL"\r\n'
    );
    const {payload} = await imported(csv.replace('"";', '"Leiden, NL";'));
    assert.equal(payload.partners[0].place.de, 'Leiden');
  });

  it('prefers coordinates of the list, and puts swapped ones right', async () => {
    const {payload} = await imported(
      'Hochschule;Ort;Land;lat;lon\nUni A;Wien;A;48,2;16,4\nUni B;Graz;A;15,44;47,07\n'
    );
    assert.deepEqual(
      payload.partners.map(({location}) => location),
      [
        [16.4, 48.2],
        [15.44, 47.07],
      ]
    );
  });
});

describe('a second import', () => {
  const first =
    'Hochschule;Ort;Land;Seit\nUniversität A;Wien;A;2001\nUni B;Graz;A;2002\nUni C;Linz;A;2003\n';

  it('changes nothing if the list is the same', async () => {
    const {payload} = await imported(first);
    const again = await imported(first, {previous: payload});
    assert.deepEqual(again.payload, payload);
  });

  it('keeps ids and what was written by hand, and names what is gone', async () => {
    const {payload} = await imported(first);
    const note = {de: 'Ruht', en: 'On hold'};
    const edited = {
      ...payload,
      networks: [{id: 'x', name: {de: 'X', en: 'X'}}],
      partners: [
        ...payload.partners.map((partner) =>
          partner.place.de === 'Wien'
            ? {
                ...partner,
                id: 'my-id',
                note,
                goals: [4],
                name: {de: 'Universität A', en: 'University A'},
              }
            : partner
        ),
        {...payload.partners[0], id: 'town', kind: 'twin-city'},
      ],
    };
    const {payload: next, report} = await imported(
      'Hochschule;Ort;Land;Seit\nUni D;Wien;A;1990\nUni B;Graz;A;1999\nUNIVERSITÄT A;Vienna;A;2001\n',
      {previous: edited}
    );
    const kept = next.partners.find(({id}) => id === 'my-id');
    assert.deepEqual(
      [kept.note, kept.goals, kept.name.en],
      [note, [4], 'University A']
    );
    assert.equal(next.partners.find(({id}) => id === 'uni-b').since, 1999);
    assert.ok(next.partners.some(({id}) => id === 'town'));
    assert.deepEqual(next.networks, edited.networks);
    assert.deepEqual(report.changes, {
      added: ['Uni D'],
      changed: ['Uni B'],
      unchanged: 1,
      gone: ['Uni C'],
    });
    const all = await imported('Hochschule;Ort;Land\nUni D;Wien;A\n', {
      previous: edited,
      keepGone: true,
    });
    assert.equal(all.payload.partners.length, 5);
  });
});
