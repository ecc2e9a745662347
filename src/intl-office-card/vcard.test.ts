import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {readPayload} from '../payload/read-payload.js';
import type {Office} from '../payload/schema.js';
import {vcards} from './vcard.js';

const both = (text: string) => ({de: text, en: text});

const least = {
  name: {de: 'Büro', en: 'Office'},
  city: both('Dortmund'),
  location: [7.466, 51.5149],
};

const full = {
  ...least,
  organisation: {de: 'Stadt Dortmund', en: 'City of Dortmund'},
  department: {de: 'Amt', en: 'Department'},
  address: {
    street: 'Marktplatz 1',
    postalCode: '12345',
    locality: 'Dortmund',
    country: 'DE',
  },
  url: {de: 'https://example.org/de', en: 'https://example.org/en'},
  phone: '+49 231 50-0',
  email: 'office@example.org',
  contacts: [
    {
      name: 'Claudia Schütz',
      role: {de: 'Koordination', en: 'Coordination'},
      phone: '0231 501',
      email: 'c.schuetz@example.org',
      asOf: '2026-01-02',
    },
    {name: 'Ada Lovelace'},
  ],
};

/** An office as its payload is read. */
function read(office: object): Office {
  const payload = readPayload({schemaVersion: 1, office});
  return payload.office!;
}

const cardOf = (office: object, locale: 'de' | 'en' = 'de') =>
  vcards(read(office), locale);

const octets = (text: string) => new TextEncoder().encode(text).length;
const unfolded = (text: string) => text.replace(/\r\n /g, '').split('\r\n');

/** The values of a property in all of the cards, as they are written. */
const valuesOf = (text: string, name: string) =>
  unfolded(text)
    .filter((line) => line.startsWith(`${name}:`))
    .map((line) => line.slice(name.length + 1));

/** Parts of a value, read as RFC 6350 has it: 3.4 and 6.3.1. */
const partsOf = (value: string): readonly string[] =>
  (value.match(/\\.|[^]/gu) ?? []).reduce<string[]>(
    (found, sign) => {
      const last = found.pop() ?? '';
      if (sign === ';') return [...found, last, ''];
      return [
        ...found,
        last + (sign === '\\n' ? '\n' : sign.replace(/^\\/, '')),
      ];
    },
    ['']
  );

describe('vcards', () => {
  it('describe the office and its contacts, in German', () => {
    expect(unfolded(cardOf(full))).to.deep.equal([
      'BEGIN:VCARD',
      'VERSION:4.0',
      'KIND:org',
      'FN:Büro',
      'ORG:Stadt Dortmund;Amt;Büro',
      'ADR;TYPE=work:;;Marktplatz 1;Dortmund;;12345;Deutschland',
      'TEL;TYPE=work:+49 231 50-0',
      'EMAIL;TYPE=work:office@example.org',
      'URL:https://example.org/de',
      'LANG:de',
      'END:VCARD',
      'BEGIN:VCARD',
      'VERSION:4.0',
      'KIND:individual',
      'FN:Claudia Schütz',
      'TITLE:Koordination',
      'ORG:Stadt Dortmund;Amt;Büro',
      'ADR;TYPE=work:;;Marktplatz 1;Dortmund;;12345;Deutschland',
      'TEL;TYPE=work:0231 501',
      'EMAIL;TYPE=work:c.schuetz@example.org',
      'URL:https://example.org/de',
      'LANG:de',
      'REV:20260102T000000Z',
      'END:VCARD',
      'BEGIN:VCARD',
      'VERSION:4.0',
      'KIND:individual',
      'FN:Ada Lovelace',
      'ORG:Stadt Dortmund;Amt;Büro',
      'ADR;TYPE=work:;;Marktplatz 1;Dortmund;;12345;Deutschland',
      'URL:https://example.org/de',
      'LANG:de',
      'END:VCARD',
      '',
    ]);
  });

  const english: readonly [name: string, values: readonly string[]][] = [
    ['FN', ['Office', 'Claudia Schütz', 'Ada Lovelace']],
    ['TITLE', ['Coordination']],
    ['ORG', Array<string>(3).fill('City of Dortmund;Department;Office')],
    [
      'ADR;TYPE=work',
      Array<string>(3).fill(';;Marktplatz 1;Dortmund;;12345;Germany'),
    ],
    ['URL', Array<string>(3).fill('https://example.org/en')],
    ['LANG', ['en', 'en', 'en']],
  ];
  for (const [name, values] of english)
    it(`have ${name} in English`, () => {
      expect(valuesOf(cardOf(full, 'en'), name)).to.deep.equal(values);
    });

  it('leave out missing values', () => {
    expect(vcards(read(least), 'en').split('\r\n')).to.deep.equal([
      'BEGIN:VCARD',
      'VERSION:4.0',
      'KIND:org',
      'FN:Office',
      'ORG:Office',
      'LANG:en',
      'END:VCARD',
      '',
    ]);
  });

  it('leave out missing parts of an address', () => {
    const address = {locality: 'Dortmund', country: 'DE'};
    const cards = cardOf({...least, address}, 'en');
    expect(valuesOf(cards, 'ADR;TYPE=work')).to.deep.equal([
      ';;;Dortmund;;;Germany',
    ]);
  });

  const texts: readonly [what: string, text: string, written: string][] = [
    ['umlauts as they are', 'Büro für Süßes', 'Büro für Süßes'],
    ['a comma', 'Rat, Tat', String.raw`Rat\, Tat`],
    ['a semicolon', 'Rat; Tat', String.raw`Rat\; Tat`],
    ['a backslash', String.raw`a\b`, String.raw`a\\b`],
    ['a backslash before an n', String.raw`a\n`, String.raw`a\\n`],
    ['a backslash before a comma', String.raw`a\,b`, String.raw`a\\\,b`],
    ['a new line', 'a\nb', String.raw`a\nb`],
    ['a new line of Windows, once', 'a\r\nb', String.raw`a\nb`],
    ['an old new line', 'a\rb', String.raw`a\nb`],
    ['a line that would end the card', 'a\r\nEND:VCARD', 'a\\nEND:VCARD'],
    ['a control as a space', 'a\u0000b\tc\u007fd', 'a b c d'],
    ['a colon and quotation marks', 'a: "b"', 'a: "b"'],
    ['emoji', '👩‍🔬🇩🇪', '👩‍🔬🇩🇪'],
  ];
  for (const [what, text, written] of texts)
    it(`write ${what}`, () => {
      const cards = cardOf({...least, name: both(text)});
      expect(valuesOf(cards, 'FN')).to.deep.equal([written]);
      expect(valuesOf(cards, 'ORG')).to.deep.equal([written]);
      expect(unfolded(cards)).to.have.length(8);
    });

  it('keep an address on one line and as an address', () => {
    const href = 'https://example.org/a,b;c\r\nEND:VCARD';
    expect(valuesOf(cardOf({...least, url: both(href)}), 'URL')).to.deep.equal([
      'https://example.org/a,b;cEND:VCARD',
    ]);
  });

  // `FN:` has three octets, so that 72 are left.
  const lines: readonly [what: string, name: string, lines: string[]][] = [
    ['75 octets stay one', 'a'.repeat(72), [`FN:${'a'.repeat(72)}`]],
    ['76 octets become two', 'a'.repeat(73), [`FN:${'a'.repeat(72)}`, ' a']],
    [
      'a long name becomes three, with the space counted',
      'a'.repeat(72 + 74 + 1),
      [`FN:${'a'.repeat(72)}`, ` ${'a'.repeat(74)}`, ' a'],
    ],
    [
      'an umlaut at the end stays whole',
      `${'a'.repeat(71)}üb`,
      [`FN:${'a'.repeat(71)}`, ' üb'],
    ],
    [
      'an umlaut that just fits stays there',
      `${'a'.repeat(70)}üb`,
      [`FN:${'a'.repeat(70)}ü`, ' b'],
    ],
    [
      'an emoji at the end stays whole',
      `${'a'.repeat(69)}🌍b`,
      [`FN:${'a'.repeat(69)}`, ' 🌍b'],
    ],
    [
      'an emoji that just fits stays there',
      `${'a'.repeat(68)}🌍b`,
      [`FN:${'a'.repeat(68)}🌍`, ' b'],
    ],
    [
      'a space at the end is not lost',
      `${'a'.repeat(72)} b`,
      [`FN:${'a'.repeat(72)}`, '  b'],
    ],
  ];
  for (const [what, name, expected] of lines)
    it(`are folded: ${what}`, () => {
      const written = cardOf({...least, name: both(name)}).split('\r\n');
      const at = written.findIndex((line) => line.startsWith('FN:'));
      expect(written.slice(at, at + expected.length)).to.deep.equal(expected);
      expect(written[at + expected.length]).to.match(/^ORG:/);
    });

  it('preserve every text, in lines of at most 75 octets', function () {
    this.timeout(60_000);
    const text = fc
      .oneof(
        fc.string({unit: 'binary', minLength: 1, maxLength: 100}),
        fc.string({
          unit: fc.constantFrom(
            '\\',
            ',',
            ';',
            '\n',
            '\r',
            'n',
            'ü',
            '🌍',
            ' '
          ),
          minLength: 1,
          maxLength: 100,
        })
      )
      .filter((each) => /\S/.test(each) && !/\p{Cs}/u.test(each));
    // What a line of text cannot hold.
    const held = (each: string) =>
      each.replace(/\r\n?/g, '\n').replace(/(?!\n)\p{Cc}/gu, ' ');
    fc.assert(
      fc.property(text, text, text, (name, street, person) => {
        const cards = cardOf({
          ...full,
          name: both(name),
          address: {...full.address, street},
          contacts: [{name: person, role: both(street)}],
        });
        const wrong = cards
          .split('\r\n')
          .filter((line) => octets(line) > 75 || /\p{Cc}|\p{Cs}/u.test(line));
        expect(wrong).to.deep.equal([]);
        expect(valuesOf(cards, 'FN').map(partsOf)).to.deep.equal([
          [held(name)],
          [held(person)],
        ]);
        expect(valuesOf(cards, 'TITLE').map(partsOf)).to.deep.equal([
          [held(street)],
        ]);
        for (const value of valuesOf(cards, 'ORG'))
          expect(partsOf(value)).to.deep.equal([
            'Stadt Dortmund',
            'Amt',
            held(name),
          ]);
        for (const value of valuesOf(cards, 'ADR;TYPE=work'))
          expect(partsOf(value)).to.deep.equal([
            ...['', '', held(street), 'Dortmund'],
            ...['', '12345', 'Deutschland'],
          ]);
      })
    );
  });
});
