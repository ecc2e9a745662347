import {expect} from '@open-wc/testing';
import type {Office, Payload} from '../payload/schema.js';
import {type OfficeModel, officeModel} from './intl-office-card.model.js';

const both = (text: string) => ({de: `${text} (de)`, en: `${text} (en)`});

/** A text in Leichte Sprache, as an element hands it on. */
const simple = {de: 'Leicht', en: 'English', 'de-simple': 'Leicht'};

/** What an office has at least. */
const office: Office = {
  name: both('Office'),
  city: {de: 'Dortmund', en: 'Dortmund'},
  location: [7.466, 51.5149],
  about: [],
  tasks: [],
  openingHours: [],
  contacts: [],
};

const modelOf = (
  more: Partial<Office>,
  locale: 'de' | 'en',
  payload: Partial<Payload> = {}
) =>
  officeModel(
    Object.freeze({
      schemaVersion: 1,
      sources: [],
      ...payload,
      office: Object.freeze({...office, ...more}),
    }),
    locale
  );

const network = (id: string) => ({id, name: both(id)});
const contact = (name: string) => ({name, role: both('Head')});

describe('officeModel', () => {
  const parts: ReadonlyArray<
    [
      what: string,
      more: Partial<Office>,
      part: keyof OfficeModel,
      de: unknown,
      en: unknown,
    ]
  > = [
    ['its name', {}, 'name', 'Office (de)', 'Office (en)'],
    ['no organisation', {}, 'organisation', undefined, undefined],
    [
      'its organisation',
      {organisation: both('City')},
      'organisation',
      'City (de)',
      'City (en)',
    ],
    ['no department', {}, 'department', undefined, undefined],
    [
      'its department',
      {department: both('Staff')},
      'department',
      'Staff (de)',
      'Staff (en)',
    ],
    ['no introduction', {}, 'intro', undefined, undefined],
    [
      'its introduction',
      {intro: both('Intro')},
      'intro',
      'Intro (de)',
      'Intro (en)',
    ],
    ['no website', {}, 'website', undefined, undefined],
    [
      'its website in the language',
      {url: {de: 'https://example.org/de', en: 'https://example.org/en'}},
      'website',
      'https://example.org/de',
      'https://example.org/en',
    ],
    ['no tasks', {}, 'tasks', [], []],
    [
      'its tasks',
      {tasks: [{icon: 'advice', text: both('Advise')}]},
      'tasks',
      [{icon: 'advice', text: 'Advise (de)', lang: undefined}],
      [{icon: 'advice', text: 'Advise (en)', lang: undefined}],
    ],
    [
      'the language of an introduction in Leichte Sprache',
      {intro: simple},
      'introLang',
      'de-simple',
      undefined,
    ],
    [
      'the language of tasks in Leichte Sprache',
      {tasks: [{icon: 'advice', text: simple}]},
      'tasks',
      [{icon: 'advice', text: 'Leicht', lang: 'de-simple'}],
      [{icon: 'advice', text: 'English', lang: undefined}],
    ],
    ['no address', {}, 'address', [], []],
    [
      'an address in Germany',
      {
        address: {
          street: 'Betenstraße 19',
          postalCode: '44122',
          locality: 'Dortmund',
          country: 'DE',
        },
      },
      'address',
      ['Betenstraße 19', '44122 Dortmund'],
      ['Betenstraße 19', '44122 Dortmund', 'Germany'],
    ],
    [
      'an address abroad, without street and postal code',
      {address: {locality: 'Leeds', country: 'GB'}},
      'address',
      ['Leeds', 'Vereinigtes Königreich'],
      ['Leeds', 'United Kingdom'],
    ],
    ['no hours', {}, 'hours', [], []],
    [
      'hours of one day and of several',
      {
        openingHours: [
          {days: ['Mo', 'Tu', 'Th'], opens: '08:00', closes: '12:00'},
          {days: ['Fr'], opens: '09:30', closes: '11:00'},
        ],
      },
      'hours',
      [
        {days: 'Montag, Dienstag und Donnerstag', times: '08:00 bis 12:00 Uhr'},
        {days: 'Freitag', times: '09:30 bis 11:00 Uhr'},
      ],
      [
        {days: 'Monday, Tuesday and Thursday', times: '08:00 to 12:00'},
        {days: 'Friday', times: '09:30 to 11:00'},
      ],
    ],
    ['no ways to reach it', {}, 'reach', [], []],
    [
      'phone and e-mail',
      {phone: '0231 50-0', email: 'office@example.org'},
      'reach',
      [
        {label: 'Telefon', text: '0231 50-0', href: 'tel:0231500'},
        {
          label: 'E-Mail',
          text: 'office@example.org',
          href: 'mailto:office@example.org',
        },
      ],
      [
        {label: 'Phone', text: '0231 50-0', href: 'tel:0231500'},
        {
          label: 'E-mail',
          text: 'office@example.org',
          href: 'mailto:office@example.org',
        },
      ],
    ],
    ['no contacts', {}, 'contacts', [], []],
    [
      'a contact',
      {contacts: [{...contact('Ada Lovelace'), email: 'ada@example.org'}]},
      'contacts',
      [
        {
          name: 'Ada Lovelace',
          initials: 'AL',
          role: 'Head (de)',
          reach: [
            {
              label: 'E-Mail',
              text: 'ada@example.org',
              href: 'mailto:ada@example.org',
            },
          ],
        },
      ],
      [
        {
          name: 'Ada Lovelace',
          initials: 'AL',
          role: 'Head (en)',
          reach: [
            {
              label: 'E-mail',
              text: 'ada@example.org',
              href: 'mailto:ada@example.org',
            },
          ],
        },
      ],
    ],
  ];

  for (const [what, more, part, de, en] of parts) {
    it(`returns ${what}`, () => {
      expect(modelOf(more, 'de')[part]).to.deep.equal(de);
      expect(modelOf(more, 'en')[part]).to.deep.equal(en);
    });
  }

  for (const [phone, href] of [
    ['0231 50-0', 'tel:0231500'],
    ['+49 231 50-0', 'tel:+49231500'],
    ['+49 (0)231 50-0', 'tel:+49231500'],
    ['(0231) 500', 'tel:0231500'],
    ['(0)231 500', 'tel:0231500'],
    ['+49 231/50 01', 'tel:+492315001'],
  ] as const) {
    it(`dials ${href} for ${phone}`, () => {
      const [link] = modelOf({phone}, 'en').reach;
      expect(link).to.include({text: phone, href});
    });
  }

  for (const [name, initials] of [
    ['Ada Lovelace', 'AL'],
    ['Augusta Ada King', 'AK'],
    [' Ada  Lovelace ', 'AL'],
    ['Ada', 'A'],
    ['Özlem Şahin', 'ÖŞ'],
    ['𝒜da 𝓛ovelace', '𝒜𝓛'],
  ] as const) {
    it(`shortens “${name}” to ${initials}`, () => {
      const [person] = modelOf({contacts: [contact(name)]}, 'de').contacts;
      expect(person?.initials).to.equal(initials);
    });
  }

  for (const [ids, named] of [
    [undefined, []],
    [[], []],
    [['a'], ['a (en)']],
    [
      ['a', 'b', 'c', 'd', 'e'],
      ['a (en)', 'b (en)', 'c (en)', 'd (en)'],
    ],
  ] as const) {
    it(`names ${named.length} of ${ids?.length ?? 'no'} networks`, () => {
      const model = modelOf({}, 'en', ids && {networks: ids.map(network)});
      expect(model.networks.map(({name}) => name)).to.deep.equal(named);
    });
  }

  const link = {de: 'https://example.org/de', en: 'https://example.org/en'};
  for (const more of [
    {address: {locality: 'Dortmund', country: 'DE'}},
    {url: link},
    {phone: '+49 231 500'},
    {email: 'office@example.org'},
    {contacts: [contact('Ada Lovelace')]},
  ])
    it(`has a file to save with nothing but ${Object.keys(more).join()}`, () => {
      expect(modelOf(more, 'en').file?.name).to.equal('Office (en).vcf');
    });

  it('has no file to save with nothing but a name', () => {
    expect(modelOf({}, 'en').file).to.equal(undefined);
  });

  it('has the date of the content, if the payload has one', () => {
    const updated = '2026-11-23';
    expect(modelOf({}, 'de', {updated}).asOf).to.equal(
      'Stand: 23. November 2026'
    );
    expect(modelOf({}, 'en', {updated}).asOf).to.equal(
      'As of 23 November 2026'
    );
    expect(modelOf({}, 'en').asOf).to.equal(undefined);
  });
});
