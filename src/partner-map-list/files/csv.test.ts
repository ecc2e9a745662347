import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {readPayload} from '../../payload/read-payload.js';
import {csvOf} from './csv.js';

const both = (text: string) => ({de: text, en: text});

const city = {
  id: 'kumasi',
  kind: 'twin-city',
  name: {de: 'Kumasi', en: 'Kumasi'},
  country: 'GH',
  location: [-1.62, 6.69],
  endonym: {text: 'Coomassie', lang: 'en'},
  otherNames: [{text: 'Kumase', lang: 'ak'}],
  since: 2024,
  goals: [11, 13],
  topics: [
    {de: 'Klima', en: 'Climate'},
    {de: 'Müll', en: 'Waste'},
  ],
  url: {de: 'https://example.org/de', en: 'https://example.org/en'},
  website: both('https://example.com/'),
};

const university = {
  id: 'oslo',
  kind: 'university',
  name: {de: 'Universität Oslo', en: 'University of Oslo'},
  place: both('Oslo'),
  country: 'NO',
  location: [10.75, 59.91],
  status: 'suspended',
};

const csv = (partners: readonly object[], locale: 'de' | 'en' = 'de') =>
  csvOf(readPayload({schemaVersion: 1, partners}).partners!, locale);

/** The separator of each language, and that of the other region. */
const SEPARATORS = [
  ['de', ';', ','],
  ['en', ',', ';'],
] as const;

/** The rows of CSV, read as strictly as RFC 4180 has it. */
function rowsOf(text: string, separator: string): readonly string[][] {
  const rows: string[][] = [[]];
  const fields = new RegExp(
    `(?:"((?:[^"]|"")*)"|([^"${separator}\r\n]*))(${separator}|\r\n|$)`,
    'gy'
  );
  let read = 0;
  for (const [all, inQuotes, bare, end] of text.matchAll(fields)) {
    read += all.length;
    rows.at(-1)!.push(inQuotes?.replaceAll('""', '"') ?? bare!);
    if (end === '\r\n') rows.push([]);
    if (end === '') break;
  }
  expect(read, 'fault in the CSV').to.equal(text.length);
  // Behind the last line's end there is nothing.
  expect(rows.pop()).to.deep.equal(['']);
  return rows;
}

/**
 * All cells, read as a spreadsheet reads them: quotation marks count at the start of
 * a cell only, and what follows them belongs to the cell.
 */
function cellsOf(text: string, separator: string): readonly string[] {
  const cells = new RegExp(
    `(?:"((?:[^"]|"")*)")?([^${separator}\r\n]*)(?:${separator}|[\r\n]|$)`,
    'gy'
  );
  return Array.from(
    text.matchAll(cells),
    ([, inQuotes = '', rest = '']) => inQuotes.replaceAll('""', '"') + rest
  );
}

/** A cell that a spreadsheet may run: not one with a number. */
const isFormula = (cell: string) =>
  /^[\s\p{Cc}\p{Cf}"]*[=+\-@＝＋－＠﹦﹢﹣﹫]/u.test(cell) &&
  !/^-[\d.,e-]+$/.test(cell);

describe('csvOf', () => {
  it('is a table in German, with semicolons and decimal commas', () => {
    expect(csv([city, university])).to.equal(
      '\ufeff"Name";"Weitere Namen";"Art";"Ort oder Region";"Land";"Längengrad";"Breitengrad";"Jahr";"Status";"Themen";"Globale Ziele";"Seite zur Partnerschaft";"Website"\r\n' +
        '"Kumasi";"Coomassie; Kumase";"Städtepartnerschaft";;"Ghana";-1,62;6,69;2024;;"Klima; Müll";"11 13";"https://example.org/de";"https://example.com/"\r\n' +
        '"Universität Oslo";"";"Partnerhochschule";"Oslo";"Norwegen";10,75;59,91;;"ruht";"";"";;\r\n'
    );
  });

  it('is a table in English, with commas and decimal points', () => {
    expect(csv([city, university], 'en')).to.equal(
      '\ufeff"Name","Other names","Type","City or region","Country","Longitude","Latitude","Year","Status","Topics","Global Goals","Page about the partnership","Website"\r\n' +
        '"Kumasi","Coomassie; Kumase","Twin city",,"Ghana",-1.62,6.69,2024,,"Climate; Waste","11 13","https://example.org/en","https://example.com/"\r\n' +
        '"University of Oslo","","Partner university","Oslo","Norway",10.75,59.91,,"on hold","","",,\r\n'
    );
  });

  it('has no number that German Excel reads as a date, such as 9.10', () => {
    const table = csv([{...city, location: [9.1, -9.11]}]);
    expect(table).to.include(';9,1;-9,11;2024;');
    expect(table).not.to.match(/;-?\d+\.\d+;/);
  });

  for (const [locale, separator] of SEPARATORS)
    it(`has a header where there are no partners in ${locale}`, () => {
      expect(rowsOf(csv([], locale).slice(1), separator)).to.have.length(1);
    });

  it('has a mark of UTF-8 as its first bytes', async () => {
    const bytes = new Uint8Array(await new Blob([csv([])]).arrayBuffer());
    expect([...bytes.slice(0, 4)]).to.deep.equal([0xef, 0xbb, 0xbf, 0x22]);
  });

  const names: readonly [what: string, name: string, field: string][] = [
    ['a comma', 'a, b', '"a, b"'],
    ['a semicolon', 'a; b', '"a; b"'],
    ['quotation marks', 'a "b"', '"a ""b"""'],
    ['a new line', 'a\r\nb', '"a\r\nb"'],
    ['a formula', '=1+1', '"\'=1+1"'],
    ['a sum', '+49', '"\'+49"'],
    ['a difference', '-1', '"\'-1"'],
    ['a function of old', '@SUM(A1)', '"\'@SUM(A1)"'],
    ['a tab', '\ta', '"\'\ta"'],
    ['a formula behind a new line', '\n=1', '"\'\n\'=1"'],
    ['a formula behind a no-break space', '\u00a0=1', '"\'\u00a0=1"'],
    ['a formula behind a zero', '\0=1', '"\'\0=1"'],
    ['a formula behind a mark of direction', '\u200f=1', '"\'\u200f=1"'],
    ['a formula behind an override', '\u202e=1', '"\'\u202e=1"'],
    ['a formula behind an isolate', '\u2066=1', '"\'\u2066=1"'],
    ['a formula behind a byte order mark', '\ufeff=1', '"\'\ufeff=1"'],
    ['a formula behind quotation marks', '"=1', '"\'""=1"'],
    ['a formula in wide letters', '＝1', '"\'＝1"'],
    ['a formula in small letters', '﹣1', '"\'﹣1"'],
    ['a formula further on', 'a=1', '"a=1"'],
    ['a formula behind a comma', 'a, =1', '"a,\' =1"'],
    ['a formula behind a semicolon', 'a;-1', '"a;\'-1"'],
    ['a formula in quotation marks further on', 'a;"+1"', '"a;\'""+1"""'],
    ['a formula on the next line', 'a\r\n@1', '"a\r\'\n\'@1"'],
    ['a link that is a formula', '=HYPERLINK("x")', '"\'=HYPERLINK(""x"")"'],
  ];
  for (const [what, name, field] of names)
    it(`writes ${what} in a name`, () => {
      expect(csv([{...city, name: both(name)}])).to.include(
        `\r\n${field};"Coomassie; Kumase";"Städtepartnerschaft";`
      );
    });

  it('keeps the address of a page an address', () => {
    const url = both('https://example.org/;-1,=2?a=,b|c');
    const table = csv([{...city, url}]);
    const [, row] = rowsOf(table.slice(1), ';');
    expect(row?.[11]).to.equal('https://example.org/%3B-1%2C=2?a=,b|c');
  });

  const text = fc
    .oneof(
      fc.string({unit: 'binary', minLength: 1, maxLength: 40}),
      fc.string({
        unit: fc.constantFrom(
          ...['=', '+', '-', '@', '＝', '﹣', '"', ',', ';', '\t', '\r', '\n'],
          ...['\0', ' ', '\u00a0', '\u200e', '\u202a', '\u2069', '\ufeff', 'a']
        ),
        minLength: 1,
        maxLength: 40,
      })
    )
    .filter((each) => /\S/.test(each) && !/\p{Cs}/u.test(each));
  const coordinate = fc.double({min: -80, max: 80, noNaN: true});

  for (const [locale, separator, other] of SEPARATORS)
    it(`gives back what it contains, and no cell is a formula in ${locale}`, () => {
      fc.assert(
        fc.property(
          ...([text, text, text, coordinate, coordinate] as const),
          (name, place, topic, longitude, latitude) => {
            const table = csv(
              [
                {
                  ...city,
                  name: both(name),
                  place: both(place),
                  topics: [both(topic), both(name)],
                  location: [longitude, latitude],
                },
              ],
              locale
            ).slice(1);
            const [header, row] = rowsOf(table, separator);
            expect(row).to.have.length(header!.length);
            const number = (written: string) =>
              Number(locale === 'de' ? written.replace(',', '.') : written);
            expect(number(row![5]!)).to.equal(longitude + 0);
            expect(number(row![6]!)).to.equal(latitude + 0);
            for (const [written, given] of [
              [row![0], name],
              [row![3], place],
              [row![9], `${topic}; ${name}`],
            ] as const)
              // Apostrophes are added, and nothing else.
              expect(written!.replaceAll("'", '')).to.equal(
                given.replaceAll("'", '')
              );
            for (const each of [separator, other])
              expect(cellsOf(table, each).filter(isFormula)).to.deep.equal([]);
          }
        )
      );
    });
});
