import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import ICAL from 'ical.js';
import {readPayload} from '../payload/read-payload.js';
import type {Office} from '../payload/schema.js';
import {officeCard, personCard} from './vcard.js';

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

/** The cards of an office and of its contacts, each the content of a file. */
function filesOf(office: object, locale: 'de' | 'en' = 'de') {
  const payload = read(office);
  return [
    officeCard(payload, locale),
    ...payload.contacts.map((person) => personCard(payload, person, locale)),
  ];
}

const fileOf = (office: object, locale: 'de' | 'en' = 'de') =>
  officeCard(read(office), locale);

const octets = (text: string) => new TextEncoder().encode(text).length;
const unfolded = (text: string) => text.replace(/\r\n /g, '').split('\r\n');

/** The value of a property, as it is written. */
const written = (file: string, name: string) =>
  unfolded(file)
    .find((line) => line.split(/[;:]/, 1)[0] === name)
    ?.replace(/^[^:]*:/, '');

/** The properties of a card as an address book reads them; each has one value. */
function propertiesOf(file: string): Readonly<Record<string, unknown>> {
  const parsed: unknown = ICAL.parse(file);
  // A second card would make a list of cards.
  const card = new ICAL.Component(parsed as unknown[]);
  expect(card.name).to.match(/^vcard3?$/);
  const all = card.getAllProperties();
  expect(new Set(all.map(({name}) => name)).size).to.equal(all.length);
  return Object.fromEntries(
    all.map((each) => {
      const value: unknown = each.getFirstValue();
      return [each.name, value instanceof ICAL.Time ? value.toString() : value];
    })
  );
}

/** Parts of a value, read as RFC 2426 has it. The parser takes the `;` behind an
 * escaped backslash for an escaped one,
 * and leaves an escaped `;` of a single value as it is. */
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

const UID = /^[\da-f]{8}-[\da-f]{4}-8[\da-f]{3}-8[\da-f]{3}-[\da-f]{12}$/;

describe('the vCards', () => {
  for (const [locale, expected] of [
    [
      'de',
      {
        name: 'Büro',
        org: ['Stadt Dortmund', 'Amt', 'Büro'],
        company: ['Büro, Stadt Dortmund', 'Amt'],
        country: 'Deutschland',
        title: 'Koordination',
      },
    ],
    [
      'en',
      {
        name: 'Office',
        org: ['City of Dortmund', 'Department', 'Office'],
        company: ['Office, City of Dortmund', 'Department'],
        country: 'Germany',
        title: 'Coordination',
      },
    ],
  ] as const)
    it(`tell an address book of the office and its contacts in ${locale}`, () => {
      const [office, ...people] = filesOf(full, locale).map((file) => {
        const {uid, ...properties} = propertiesOf(file);
        expect(uid).to.match(UID);
        return properties;
      });
      const place = {
        adr: [
          ...['', '', 'Marktplatz 1', 'Dortmund', ''],
          ...['12345', expected.country],
        ],
        url: `https://example.org/${locale}`,
      };
      expect(office).to.deep.equal({
        version: '3.0',
        n: ['', '', '', '', ''],
        fn: expected.name,
        org: expected.company,
        'x-abshowas': 'COMPANY',
        tel: '+49 231 50-0',
        email: 'office@example.org',
        ...place,
      });
      expect(people).to.deep.equal([
        {
          version: '3.0',
          n: ['Schütz', 'Claudia', '', '', ''],
          fn: 'Claudia Schütz',
          title: expected.title,
          org: expected.org,
          tel: '0231 501',
          email: 'c.schuetz@example.org',
          ...place,
          rev: '2026-01-02T00:00:00Z',
        },
        {
          version: '3.0',
          n: ['Lovelace', 'Ada', '', '', ''],
          fn: 'Ada Lovelace',
          org: expected.org,
          ...place,
        },
      ]);
    });

  it('are written as RFC 2426 has it, with the character set for Outlook', () => {
    const [office, person] = filesOf(full).map((file) =>
      file.replace(/^UID:.*/m, 'UID:…')
    );
    expect(office!.split('\r\n')).to.deep.equal([
      'BEGIN:VCARD',
      'VERSION:3.0',
      'N:;;;;',
      'FN;CHARSET=UTF-8:Büro',
      String.raw`ORG;CHARSET=UTF-8:Büro\, Stadt Dortmund;Amt`,
      'X-ABShowAs:COMPANY',
      'TEL;TYPE=WORK,VOICE:+49 231 50-0',
      'EMAIL;TYPE=INTERNET,WORK:office@example.org',
      'ADR;TYPE=WORK:;;Marktplatz 1;Dortmund;;12345;Deutschland',
      'URL;TYPE=WORK:https://example.org/de',
      'UID:…',
      'END:VCARD',
      '',
    ]);
    expect(person!.split('\r\n')).to.deep.equal([
      'BEGIN:VCARD',
      'VERSION:3.0',
      'N;CHARSET=UTF-8:Schütz;Claudia;;;',
      'FN;CHARSET=UTF-8:Claudia Schütz',
      'TITLE:Koordination',
      'ORG;CHARSET=UTF-8:Stadt Dortmund;Amt;Büro',
      'TEL;TYPE=WORK,VOICE:0231 501',
      'EMAIL;TYPE=INTERNET,WORK:c.schuetz@example.org',
      'ADR;TYPE=WORK:;;Marktplatz 1;Dortmund;;12345;Deutschland',
      'URL;TYPE=WORK:https://example.org/de',
      'UID:…',
      'REV:2026-01-02T00:00:00Z',
      'END:VCARD',
      '',
    ]);
  });

  it('leave out missing values', () => {
    const [office, person] = filesOf(
      {...least, contacts: [{name: 'Ada'}]},
      'en'
    );
    const {uid, ...properties} = propertiesOf(office!);
    expect(uid).to.match(UID);
    expect(properties).to.deep.equal({
      version: '3.0',
      n: ['', '', '', '', ''],
      fn: 'Office',
      org: 'Office',
      'x-abshowas': 'COMPANY',
    });
    expect(Object.keys(propertiesOf(person!))).to.deep.equal([
      ...['version', 'n', 'fn', 'org', 'uid'],
    ]);
  });

  it('leave out missing parts of an address', () => {
    const address = {locality: 'Dortmund', country: 'DE'};
    expect(written(fileOf({...least, address}, 'en'), 'ADR')).to.equal(
      ';;;Dortmund;;;Germany'
    );
  });

  describe('have a UID', () => {
    const uids = (office: object, locale: 'de' | 'en' = 'de') =>
      filesOf(office, locale).map((file) => propertiesOf(file)['uid']);

    it('that differs for each of them', () => {
      const namesakes = [{name: 'N. N.'}, {name: 'N. N.'}, {name: 'Ada'}];
      const found = uids({...full, contacts: namesakes});
      expect(new Set(found).size).to.equal(4);
    });

    it('that stays in another language and with another number', () => {
      const changed = {
        ...full,
        phone: '0231 7',
        contacts: [...full.contacts].reverse().map(({name}) => ({name})),
      };
      const [office, person, other] = uids(full);
      expect(uids(full, 'en')).to.deep.equal([office, person, other]);
      expect(uids(changed)).to.deep.equal([office, other, person]);
    });

    it('that differs in another city', () => {
      const elsewhere = {...full, city: both('Leeds')};
      expect(uids(elsewhere)[0]).not.to.equal(uids(full)[0]);
    });
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
  for (const [what, text, expected] of texts)
    it(`write ${what}`, () => {
      const file = fileOf({...least, name: both(text)});
      expect(written(file, 'FN')).to.equal(expected);
      expect(written(file, 'ORG')).to.equal(expected);
      expect(unfolded(file)).to.have.length(9);
    });

  it('keep an address on one line and as an address', () => {
    const href = 'https://example.org/a,b;c\r\nEND:VCARD';
    const file = fileOf({...least, url: both(href)});
    expect(written(file, 'URL')).to.equal('https://example.org/a,b;cEND:VCARD');
    expect(propertiesOf(file)['url']).to.equal(
      'https://example.org/a,b;cEND:VCARD'
    );
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
      'a space at the end is not lost',
      `${'a'.repeat(72)} b`,
      [`FN:${'a'.repeat(72)}`, '  b'],
    ],
    // With the character set, 58 are left.
    [
      'an umlaut at the end stays whole',
      `${'a'.repeat(57)}üb`,
      [`FN;CHARSET=UTF-8:${'a'.repeat(57)}`, ' üb'],
    ],
    [
      'an umlaut that just fits stays there',
      `${'a'.repeat(56)}üb`,
      [`FN;CHARSET=UTF-8:${'a'.repeat(56)}ü`, ' b'],
    ],
    [
      'a sign of three octets at the end stays whole',
      `${'a'.repeat(56)}王b`,
      [`FN;CHARSET=UTF-8:${'a'.repeat(56)}`, ' 王b'],
    ],
    [
      'an emoji at the end stays whole',
      `${'a'.repeat(55)}🌍b`,
      [`FN;CHARSET=UTF-8:${'a'.repeat(55)}`, ' 🌍b'],
    ],
    [
      'an emoji that just fits stays there',
      `${'a'.repeat(54)}🌍b`,
      [`FN;CHARSET=UTF-8:${'a'.repeat(54)}🌍`, ' b'],
    ],
  ];
  for (const [what, name, expected] of lines)
    it(`are folded: ${what}`, () => {
      const found = fileOf({...least, name: both(name)}).split('\r\n');
      const at = found.findIndex((line) => line.startsWith('FN'));
      expect(found.slice(at, at + expected.length)).to.deep.equal(expected);
      expect(found[at + expected.length]).to.match(/^ORG/);
    });

  it('preserve every text, in lines of at most 75 octets', function () {
    this.timeout(60_000);
    const text = fc
      .oneof(
        fc.string({unit: 'binary', minLength: 1, maxLength: 100}),
        fc.string({
          unit: fc.constantFrom(
            ...['\\', ',', ';', '\n', '\r', 'n', 'ü', '🌍', ' ', ':', '"']
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
        const [office, contact] = filesOf({
          ...full,
          name: both(name),
          address: {...full.address, street},
          contacts: [{name: person, role: both(street)}],
        });
        for (const file of [office!, contact!]) {
          expect(file).to.match(/^BEGIN:VCARD\r\n[^]*\r\nEND:VCARD\r\n$/);
          const wrong = file
            .split('\r\n')
            .filter((line) => octets(line) > 75 || /\p{Cc}|\p{Cs}/u.test(line));
          expect(wrong).to.deep.equal([]);
        }
        const read = (file: string, name: string) =>
          partsOf(written(file, name) ?? '');
        expect(Object.keys(propertiesOf(office!))).to.have.length(10);
        expect(Object.keys(propertiesOf(contact!))).to.have.length(8);
        expect(read(office!, 'FN')).to.deep.equal([held(name)]);
        expect(read(contact!, 'FN')).to.deep.equal([held(person)]);
        expect(read(contact!, 'TITLE')).to.deep.equal([held(street)]);
        expect(read(office!, 'ORG')).to.deep.equal([
          `${held(name)}, Stadt Dortmund`,
          'Amt',
        ]);
        expect(read(contact!, 'ORG')).to.deep.equal([
          ...['Stadt Dortmund', 'Amt', held(name)],
        ]);
        for (const file of [office!, contact!])
          expect(read(file, 'ADR')).to.deep.equal([
            ...['', '', held(street), 'Dortmund'],
            ...['', '12345', 'Deutschland'],
          ]);
        // The parts of a name have all of its words.
        const words = (each: string) =>
          each
            .split(/[\s,]+/)
            .filter(Boolean)
            .sort();
        expect(words(read(contact!, 'N').join(' '))).to.deep.equal(
          words(person.replace(/(?!\s)\p{Cc}/gu, ' '))
        );
      })
    );
  });
});
