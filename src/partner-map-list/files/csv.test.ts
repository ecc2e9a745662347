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

/** The rows of CSV, read as RFC 4180 has it. */
function rowsOf(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  const fields = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/gy;
  for (const [, quoted, bare, end] of text.matchAll(fields)) {
    rows.at(-1)!.push(quoted?.replaceAll('""', '"') ?? bare!);
    if (end === '\r\n') rows.push([]);
    if (end === '') break;
  }
  // Behind the last line's end there is nothing.
  expect(rows.pop()).to.deep.equal(['']);
  return rows;
}

describe('csvOf', () => {
  it('is a table in German', () => {
    expect(csv([city, university])).to.equal(
      '\ufeff"Name","Weitere Namen","Art","Ort oder Region","Land","Längengrad","Breitengrad","Jahr","Status","Themen","Globale Ziele","Seite zur Partnerschaft","Website"\r\n' +
        '"Kumasi","Coomassie; Kumase","Städtepartnerschaft",,"Ghana",-1.62,6.69,2024,,"Klima; Müll","11 13","https://example.org/de","https://example.com/"\r\n' +
        '"Universität Oslo","","Partnerhochschule","Oslo","Norwegen",10.75,59.91,,"ruht","","",,\r\n'
    );
  });

  it('is a table in English', () => {
    expect(csv([city, university], 'en')).to.equal(
      '\ufeff"Name","Other names","Type","City or region","Country","Longitude","Latitude","Year","Status","Topics","Global Goals","Page about the partnership","Website"\r\n' +
        '"Kumasi","Coomassie; Kumase","Twin city",,"Ghana",-1.62,6.69,2024,,"Climate; Waste","11 13","https://example.org/en","https://example.com/"\r\n' +
        '"University of Oslo","","Partner university","Oslo","Norway",10.75,59.91,,"on hold","","",,\r\n'
    );
  });

  it('has a header where there are no partners', () => {
    expect(rowsOf(csv([]).slice(1))).to.have.length(1);
  });

  it('has a mark of UTF-8 as its first bytes', async () => {
    const bytes = new Uint8Array(await new Blob([csv([])]).arrayBuffer());
    expect([...bytes.slice(0, 4)]).to.deep.equal([0xef, 0xbb, 0xbf, 0x22]);
  });

  const names: readonly [what: string, name: string, field: string][] = [
    ['a comma', 'a, b', '"a, b"'],
    ['quotation marks', 'a "b"', '"a ""b"""'],
    ['a new line', 'a\r\nb', '"a\r\nb"'],
    ['a formula', '=1+1', '"\'=1+1"'],
    ['a sum', '+49', '"\'+49"'],
    ['a difference', '-1', '"\'-1"'],
    ['a function of old', '@SUM(A1)', '"\'@SUM(A1)"'],
    ['a formula behind white space', '\t=1', '"\'\t=1"'],
    ['a formula behind a new line', '\n=1', '"\'\n=1"'],
    ['a formula in wide letters', '＝1', '"\'＝1"'],
    ['a formula further on', 'a=1', '"a=1"'],
    ['a link that is a formula', '=HYPERLINK("x")', '"\'=HYPERLINK(""x"")"'],
  ];
  for (const [what, name, field] of names)
    it(`writes ${what} in a name`, () => {
      expect(csv([{...city, name: both(name)}])).to.include(
        `\r\n${field},"Coomassie; Kumase","Städtepartnerschaft",`
      );
    });

  it('gives every text back, and never begins one like a formula', () => {
    const text = fc
      .oneof(
        fc.string({unit: 'binary', minLength: 1, maxLength: 40}),
        fc.string({
          unit: fc.constantFrom('=', '+', '-', '@', '"', ',', '\r', '\n', 'a'),
          minLength: 1,
          maxLength: 40,
        })
      )
      .filter((each) => /\S/.test(each) && !/\p{Cs}/u.test(each));
    fc.assert(
      fc.property(text, text, (name, place) => {
        const table = csv([{...city, name: both(name), place: both(place)}]);
        const [, row] = rowsOf(table.slice(1));
        expect(row).to.have.length(13);
        for (const [found, given] of [
          [row![0]!, name],
          [row![3]!, place],
        ] as const) {
          expect(found.replace(/^'(?=[\s=+\-@＝＋－＠])/, '')).to.equal(given);
          expect(found).not.to.match(/^[\s=+\-@]/);
        }
      })
    );
  });
});
