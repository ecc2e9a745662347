import {expect} from '@open-wc/testing';
import type {Office, Payload} from '../payload/schema.js';
import type {PageLink} from '../pieces/link.js';
import {type OfficeModel, officeModel} from './intl-office-card.model.js';

const both = (text: string) => ({de: `${text} (de)`, en: `${text} (en)`});

/** The link to the page of an office. */
const page = (more: Partial<PageLink>): PageLink => ({
  ...plain('Website'),
  href: 'https://example.org/',
  hreflang: undefined,
  inLanguage: undefined,
  ...more,
});

/** A text of the model in the language of the element. */
const plain = (text: string) => ({text, lang: undefined});

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

/** A part of the model, in which the vCards of people are left out. */
const withoutFiles = (part: unknown): unknown =>
  Array.isArray(part)
    ? part.map((each: unknown) =>
        typeof each === 'object' && each
          ? Object.fromEntries(
              Object.entries(each).filter(([name]) => name !== 'file')
            )
          : each
      )
    : part;

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
    ['its name', {}, 'name', plain('Office (de)'), plain('Office (en)')],
    ['no organisation', {}, 'organisation', undefined, undefined],
    [
      'its organisation',
      {organisation: both('City')},
      'organisation',
      plain('City (de)'),
      plain('City (en)'),
    ],
    ['no department', {}, 'department', undefined, undefined],
    [
      'its department',
      {department: both('Staff')},
      'department',
      plain('Staff (de)'),
      plain('Staff (en)'),
    ],
    ['no introduction', {}, 'intro', undefined, undefined],
    [
      'its introduction',
      {intro: both('Intro')},
      'intro',
      plain('Intro (de)'),
      plain('Intro (en)'),
    ],
    ['no website', {}, 'website', undefined, undefined],
    [
      'its website in the language',
      {url: {de: 'https://example.org/de', en: 'https://example.org/en'}},
      'website',
      page({href: 'https://example.org/de'}),
      page({href: 'https://example.org/en'}),
    ],
    [
      'the name of its page, and the language if it is another one',
      {
        url: {
          de: 'https://example.org/',
          en: 'https://example.org/',
          hreflang: 'de',
          name: both('The office'),
        },
      },
      'website',
      page({text: 'The office (de)', hreflang: 'de'}),
      page({
        text: 'The office (en)',
        hreflang: 'de',
        inLanguage: 'in German',
      }),
    ],
    ['no background', {}, 'about', [], []],
    [
      'its background, paragraph by paragraph',
      {
        about: [
          {heading: both('City'), text: both('One')},
          {text: both('Two')},
        ],
      },
      'about',
      [
        {heading: plain('City (de)'), text: plain('One (de)')},
        {heading: undefined, text: plain('Two (de)')},
      ],
      [
        {heading: plain('City (en)'), text: plain('One (en)')},
        {heading: undefined, text: plain('Two (en)')},
      ],
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
      'intro',
      {text: 'Leicht', lang: 'de-simple'},
      plain('English'),
    ],
    [
      'the language of a department in Leichte Sprache',
      {department: simple},
      'department',
      {text: 'Leicht', lang: 'de-simple'},
      plain('English'),
    ],
    [
      'the language of a background in Leichte Sprache',
      {about: [{heading: simple, text: simple}]},
      'about',
      [
        {
          heading: {text: 'Leicht', lang: 'de-simple'},
          text: {text: 'Leicht', lang: 'de-simple'},
        },
      ],
      [{heading: plain('English'), text: plain('English')}],
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
          street: 'Marktplatz 1',
          postalCode: '12345',
          locality: 'Dortmund',
          country: 'DE',
        },
      },
      'address',
      ['Marktplatz 1', '12345 Dortmund'],
      ['Marktplatz 1', '12345 Dortmund', 'Germany'],
    ],
    [
      'an address for mail only',
      {address: {postalCode: '44122', locality: 'Dortmund', country: 'DE'}},
      'address',
      ['Postanschrift: 44122 Dortmund'],
      ['Postal address: 44122 Dortmund, Germany'],
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
          asOf: undefined,
          role: plain('Head (de)'),
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
          asOf: undefined,
          role: plain('Head (en)'),
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
      expect(withoutFiles(modelOf(more, 'de')[part])).to.deep.equal(de);
      expect(withoutFiles(modelOf(more, 'en')[part])).to.deep.equal(en);
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

  it('dates a contact only if the payload does', () => {
    const contacts = [
      {...contact('Ada Lovelace'), asOf: '2026-01-02'},
      contact('Alan Turing'),
    ];
    for (const [locale, asOf] of [
      ['de', 'Stand: 2. Januar 2026'],
      ['en', 'As of 2 January 2026'],
    ] as const) {
      const model = modelOf({contacts}, locale, {updated: '2026-11-23'});
      expect(model.contacts.map((each) => each.asOf)).to.deep.equal([
        asOf,
        undefined,
      ]);
    }
  });

  for (const [more, isFirst] of [
    [{}, false],
    [{phone: '0231 50-0'}, true],
    [{email: 'office@example.org'}, true],
    [{address: {locality: 'Dortmund', country: 'DE'}}, false],
  ] as const)
    it(`puts ${isFirst ? 'the office' : 'people'} first with ${Object.keys(more).join() || 'nothing'} of the office`, () => {
      expect(modelOf(more, 'en').isOfficeFirst).to.equal(isFirst);
    });

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
  ])
    it(`has a file to save with nothing but ${Object.keys(more).join()}`, () => {
      expect(modelOf(more, 'en').file?.name).to.equal('Office (en).vcf');
    });

  it('has no file to save with nothing but a name', () => {
    expect(modelOf({}, 'en').file).to.equal(undefined);
  });

  it('has a file for each person, which the office alone does not need', () => {
    const model = modelOf(
      {contacts: [contact('Ada Lovelace'), contact('Alan Turing')]},
      'en'
    );
    expect(model.file).to.equal(undefined);
    expect(model.contacts.map(({file}) => file.name)).to.deep.equal([
      'Ada Lovelace.vcf',
      'Alan Turing.vcf',
    ]);
  });

  it('saves the names of the office, not sentences in Leichte Sprache', () => {
    const role = {...both('Head'), 'de-simple': 'Ada leitet das Büro.'};
    const official = {...office, contacts: [{name: 'Ada Lovelace', role}]};
    const shown = {
      ...office,
      contacts: [
        {name: 'Ada Lovelace', role: {...role, de: role['de-simple']}},
      ],
    };
    const model = officeModel(
      {schemaVersion: 1, sources: [], office: shown},
      'de',
      official
    );
    expect(model.contacts[0]?.role?.text).to.equal('Ada leitet das Büro.');
    expect(model.contacts[0]?.file.text).to.include('TITLE:Head (de)');
  });

  it('says when someone last checked the content, if the payload does', () => {
    const updated = '2026-11-23';
    expect(modelOf({}, 'de', {updated}).checked).to.equal(
      'Geprüft am 23. November 2026'
    );
    expect(modelOf({}, 'en', {updated}).checked).to.equal(
      'Checked on 23 November 2026'
    );
    expect(modelOf({}, 'en').checked).to.equal(undefined);
  });
});
