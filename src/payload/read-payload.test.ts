import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {linksIn, mutations} from '../testing/mutations.js';
import {PayloadError} from './payload-error.js';
import {readPayload} from './read-payload.js';

const both = (text: string) => ({de: `${text} (de)`, en: `${text} (en)`});
const link = () => both('https://example.org/');
const linkWithMore = () => ({
  ...link(),
  hreflang: 'de',
  name: both('Page'),
});

/** Has every field of the format. */
const full = () => ({
  schemaVersion: 1,
  updated: '2026-11-23',
  simpleGermanCheckedBy: 'A reading group',
  office: {
    name: both('Office'),
    organisation: both('City'),
    department: both('Department'),
    intro: {...both('Intro'), 'de-simple': 'Ein Satz.\nNoch einer.'},
    about: [
      {heading: both('Heading'), text: both('About')},
      {text: both('Why')},
    ],
    tasks: [{icon: 'stage', text: both('Task')}],
    city: both('Dortmund'),
    location: [7.466, 51.5149],
    address: {
      street: 'Example Street 1',
      postalCode: '44122',
      locality: 'Dortmund',
      country: 'DE',
    },
    url: linkWithMore(),
    phone: '+49 (0)231 50-0',
    email: 'office@example.org',
    openingHours: [{days: ['Mo', 'Tu'], opens: '08:00', closes: '12:00'}],
    image: {src: 'house.svg', alt: both('House'), credit: both('Drawing')},
    contacts: [
      {
        name: 'Ada Lovelace',
        role: both('Head'),
        phone: '0231 500',
        email: 'a.l@example.org',
        asOf: '2026-11-23',
      },
    ],
  },
  kinds: [
    {
      id: 'friendship',
      name: both('Friendship'),
      plural: both('Friendships'),
      about: both('Without a contract'),
    },
    {id: 'project', name: both('Project'), plural: both('Projects')},
  ],
  facets: [
    {
      id: 'subject',
      name: both('Subject'),
      values: [
        {id: 'law', name: both('Law')},
        {id: 'engineering', name: both('Engineering')},
      ],
    },
    {id: 'level', name: both('Level'), values: []},
  ],
  partners: [
    {
      id: 'kumasi',
      kind: 'twin-city',
      facets: {subject: ['engineering'], level: []},
      name: both('Kumasi'),
      endonym: {text: 'Kumasi', lang: 'ak'},
      otherNames: [{text: 'Coomassie', lang: 'en'}],
      country: 'GH',
      location: [-1.62, 6.69],
      place: both('Kumasi'),
      since: 2024,
      status: 'suspended',
      note: both('Note'),
      milestones: [
        {year: 2011, text: both('Climate')},
        {year: 2024, date: '2024-05-14', text: both('Signed')},
      ],
      topics: [both('Climate')],
      participants: [{name: both('Club'), lang: 'de'}, {name: both('School')}],
      goals: [13],
      url: link(),
      website: linkWithMore(),
    },
    {
      id: 'leeds',
      kind: 'friendship',
      name: both('Leeds'),
      country: 'GB',
      location: [-1.55, 53.8],
    },
  ],
  networks: [
    {
      id: 'cemr',
      name: both('Council'),
      abbreviation: 'CEMR',
      group: 'cities',
      about: both('About'),
      url: link(),
      since: 1996,
    },
    {id: 'platforma', name: both('Platforma')},
  ],
  goals: {
    focus: [11, 17],
    focusLabel: both('Why'),
    about: both('Goals'),
    milestones: [{year: 2009, date: '2009-09-15', text: both('Award')}],
  },
  sources: [{title: both('Source'), url: link()}],
});

type Path = readonly (string | number)[];

/** The full payload with another value at a path, or without the value there. */
function changed(path: Path, value: unknown): unknown {
  const payload = full();
  const last = path.length - 1;
  // The paths are those of `full`, so there is an object on each step.
  const parent = path
    .slice(0, last)
    .reduce<unknown>((at, key) => Reflect.get(at as object, key), payload);
  const key = path[last]!;
  if (value === undefined) Reflect.deleteProperty(parent as object, key);
  else
    Object.defineProperty(parent, key, {
      value,
      configurable: true,
      enumerable: true,
      writable: true,
    });
  return payload;
}

/** `partners.0.name` as a path. */
const steps = (dotted: string) =>
  dotted.split('.').map((key) => (/^\d+$/.test(key) ? Number(key) : key));

function errorOf(payload: unknown): PayloadError {
  try {
    readPayload(payload);
  } catch (error) {
    if (error instanceof PayloadError) return error;
    throw error;
  }
  throw new Error('The payload was read.');
}

describe('readPayload', () => {
  it('returns a full payload unchanged', () => {
    const {partners, networks, ...rest} = readPayload(full());
    const wanted = full();
    expect(rest).to.deep.equal({
      schemaVersion: 1,
      updated: wanted.updated,
      simpleGermanCheckedBy: wanted.simpleGermanCheckedBy,
      office: wanted.office,
      kinds: wanted.kinds,
      facets: wanted.facets,
      goals: wanted.goals,
      sources: wanted.sources,
    });
    expect(partners?.[0]).to.deep.equal(wanted.partners[0]);
    expect(networks).to.deep.equal(wanted.networks);
  });

  it('fills in the defaults of a partner', () => {
    expect(readPayload(full()).partners?.[1]).to.deep.equal({
      ...full().partners[1],
      status: 'active',
      otherNames: [],
      milestones: [],
      topics: [],
      participants: [],
      goals: [],
    });
  });

  it('fills in the defaults of an office', () => {
    const office = {name: both('O'), city: both('C'), location: [0, 0]};
    expect(readPayload({schemaVersion: 1, office}).office).to.deep.equal({
      ...office,
      about: [],
      tasks: [],
      openingHours: [],
      contacts: [],
    });
  });

  it('requires only the version', () => {
    expect(readPayload({schemaVersion: 1})).to.deep.equal({
      schemaVersion: 1,
      sources: [],
    });
  });

  it('leaves out unknown keys', () => {
    const payload = readPayload({
      $schema: './payload.schema.json',
      schemaVersion: 1,
      goals: {focus: [], colour: 'red'},
    });
    expect(payload).to.not.have.property('$schema');
    expect(payload.goals).to.deep.equal({focus: [], milestones: []});
  });

  it('reads a frozen payload and does not change it', () => {
    const freeze = (value: unknown): unknown => {
      if (typeof value === 'object' && value)
        Object.values(Object.freeze(value)).forEach(freeze);
      return value;
    };
    const frozen = freeze(full());
    expect(() => readPayload(frozen)).to.not.throw();
    expect(frozen).to.deep.equal(full());
  });

  it('sets no prototype from the data', () => {
    const payload: unknown = JSON.parse(
      '{"schemaVersion": 1, "__proto__": {"partners": 1, "x": 1}, "goals": {"focus": [], "__proto__": {"x": 1}}}'
    );
    const read = readPayload(payload);
    expect(read.goals).to.not.have.property('x');
    expect(read).to.not.have.property('x');
    expect({}).to.not.have.property('x');
  });

  const right: readonly (readonly [string, string, unknown])[] = [
    ['the far corners of the map', 'office.location', [-180, 90]],
    ['a leap day', 'updated', '2028-02-29'],
    ['the last minute of a day', 'office.openingHours.0.closes', '23:59'],
    ['a link in capitals', 'office.url.de', 'HTTPS://EXAMPLE.ORG'],
    ['a link to a domain with an umlaut', 'office.url.de', 'https://büro.de/ö'],
    ['markup in a text', 'office.name.de', '<b onclick="x">&amp;</b>'],
    ['an emoji', 'office.name.de', '🌍'],
    ['a picture on the web', 'office.image.src', 'https://example.org/a.png'],
    ['a picture of the same scheme', 'office.image.src', '//example.org/a.png'],
    ['a path with a colon in it', 'office.image.src', './a:b.png'],
    ['a language with a script', 'partners.0.endonym.lang', 'sr-Latn'],
    ['an address for mail only', 'office.address.street', undefined],
    ['the first day of a year', 'partners.0.milestones.1.date', '2024-01-01'],
    ['the last day of a year', 'partners.0.milestones.1.date', '2024-12-31'],
    ['a page in another language', 'office.url.hreflang', 'sr-Latn'],
  ];

  for (const [what, path, value] of right) {
    it(`accepts ${what}`, () => {
      expect(() => readPayload(changed(steps(path), value))).to.not.throw();
    });
  }

  it('reads undefined from script as an absent field', () => {
    const {kinds, facets} = full();
    const {partners, goals} = readPayload({
      schemaVersion: 1,
      kinds,
      facets,
      partners: [{...full().partners[0], status: undefined, place: undefined}],
      goals: undefined,
    });
    expect(partners?.[0]?.status).to.equal('active');
    expect(partners?.[0]?.place).to.equal(undefined);
    expect(goals).to.equal(undefined);
  });

  const wrong: readonly (readonly [string, string, unknown, string])[] = [
    [
      'an older version',
      'schemaVersion',
      0,
      'payload.schemaVersion: expected the number 1, got 0',
    ],
    [
      'a version in quotes',
      'schemaVersion',
      '1',
      'payload.schemaVersion: expected the number 1, got "1"',
    ],
    [
      'a newer version in quotes',
      'schemaVersion',
      '2',
      'payload.schemaVersion: expected the number 1, got "2"',
    ],
    [
      'no version',
      'schemaVersion',
      undefined,
      'payload.schemaVersion: expected the number 1, got nothing',
    ],
    [
      'a latitude off the globe',
      'partners.1.location',
      [0, 95],
      'payload.partners[1].location[1]: expected a number from -90 to 90, got 95',
    ],
    [
      'a longitude without end',
      'office.location',
      [-Infinity, 0],
      'payload.office.location[0]: expected a number from -180 to 180, got -Infinity',
    ],
    [
      'a longitude that is no number',
      'office.location',
      [NaN, 0],
      'payload.office.location[0]: expected a number from -180 to 180, got NaN',
    ],
    [
      'a height behind the coordinates',
      'office.location',
      [7, 51, 86],
      'payload.office.location[2]: expected [longitude, latitude], got 86',
    ],
    [
      'half a place',
      'office.location',
      [7],
      'payload.office.location[1]: expected a number from -90 to 90, got nothing',
    ],
    [
      'one language only',
      'partners.0.name.en',
      undefined,
      'payload.partners[0].name.en: expected a text that is not empty, got nothing',
    ],
    [
      'a text for both languages',
      'partners.0.name',
      'Kumasi',
      'payload.partners[0].name: expected an object, got "Kumasi"',
    ],
    [
      'an empty text',
      'office.name.de',
      '',
      'payload.office.name.de: expected a text that is not empty, got ""',
    ],
    [
      'a text of white space',
      'office.name.de',
      ' \n\t\u00a0',
      'payload.office.name.de: expected a text that is not empty, got " \\n\\t\u00a0"',
    ],
    [
      'half a surrogate pair',
      'office.name.de',
      'a\ud83d',
      'payload.office.name.de: expected a text that is not empty, got "a\\ud83d"',
    ],
    [
      'null for an absent text',
      'networks.0.about',
      null,
      'payload.networks[0].about: expected an object, got null',
    ],
    [
      'null for an absent list',
      'partners.0.topics',
      null,
      'payload.partners[0].topics: expected a list, got null',
    ],
    [
      'null for an absent part',
      'office',
      null,
      'payload.office: expected an object, got null',
    ],
    [
      'a list for an object',
      'goals',
      [11],
      'payload.goals.focus: expected a list, got nothing',
    ],
    [
      'an object for a list',
      'partners',
      {},
      'payload.partners: expected a list, got an object',
    ],
    [
      'a date that no calendar has',
      'updated',
      '2026-02-30',
      'payload.updated: expected a date such as 2026-11-23, got "2026-02-30"',
    ],
    [
      'a thirteenth month',
      'updated',
      '2026-13-01',
      'payload.updated: expected a date such as 2026-11-23, got "2026-13-01"',
    ],
    [
      'a German date',
      'office.contacts.0.asOf',
      '23.11.2026',
      'payload.office.contacts[0].asOf: expected a date such as 2026-11-23, got "23.11.2026"',
    ],
    [
      'a milestone on a day of another year',
      'partners.0.milestones.1.date',
      '2023-12-31',
      'payload.partners[0].milestones[1].date: expected a day of 2024, got "2023-12-31"',
    ],
    [
      'a month for the day of a milestone',
      'goals.milestones.0.date',
      '2009-09',
      'payload.goals.milestones[0].date: expected a date such as 2026-11-23, got "2009-09"',
    ],
    [
      'an unknown group of networks',
      'networks.0.group',
      'eu',
      'payload.networks[0].group: expected one of cities, united-nations, alliances, got "eu"',
    ],
    [
      'the language of a page by name',
      'office.url.hreflang',
      'Українська',
      'payload.office.url.hreflang: expected a language tag such as uk, got "Українська"',
    ],
    [
      'a script as the website of a partner',
      'partners.0.website.en',
      'javascript:alert(1)',
      'payload.partners[0].website.en: expected an http or https address, got "javascript:alert(1)"',
    ],
    [
      'a paragraph without a text',
      'office.about.1.text',
      undefined,
      'payload.office.about[1].text: expected an object, got nothing',
    ],
    [
      'an id with a space',
      'networks.0.id',
      'united nations',
      'payload.networks[0].id: expected an id of small letters, digits and hyphens, got "united nations"',
    ],
    [
      'an id for a second time',
      'partners.1.id',
      'kumasi',
      'payload.partners[1].id: expected an id of its own, got "kumasi"',
    ],
    [
      'the id of a network for a second time',
      'networks.1.id',
      'cemr',
      'payload.networks[1].id: expected an id of its own, got "cemr"',
    ],
    [
      'an unknown kind',
      'partners.0.kind',
      'friend',
      'payload.partners[0].kind: expected one of twin-city, inner-german, project, university, friendship, or an id listed in payload.kinds, got "friend"',
    ],
    [
      'a kind that the payload does not define',
      'kinds',
      undefined,
      'payload.partners[1].kind: expected one of twin-city, inner-german, project, university, or an id listed in payload.kinds, got "friendship"',
    ],
    [
      'a kind with a faulty definition',
      'kinds.0.plural',
      undefined,
      'payload.kinds[0].plural: expected an object, got nothing',
    ],
    [
      'a kind for a second time',
      'kinds.1.id',
      'friendship',
      'payload.kinds[1].id: expected an id of its own, got "friendship"',
    ],
    [
      'an undefined facet',
      'partners.0.facets',
      {fach: ['law']},
      'payload.partners[0].facets.fach: expected one of subject, level, or an id listed in payload.facets, got "fach"',
    ],
    [
      'a facet of a payload without facets',
      'facets',
      undefined,
      'payload.partners[0].facets.subject: expected an id listed in payload.facets, got "subject"\npayload.partners[0].facets.level: expected an id listed in payload.facets, got "level"',
    ],
    [
      'an undefined value of a facet',
      'partners.0.facets.subject',
      ['law', 'Jura'],
      'payload.partners[0].facets.subject[1]: expected an id of small letters, digits and hyphens, got "Jura"',
    ],
    [
      'an undefined value of a facet in the form of an id',
      'partners.0.facets.subject',
      ['law', 'jura'],
      'payload.partners[0].facets.subject[1]: expected one of law, engineering, or an id listed in payload.facets[0].values, got "jura"',
    ],
    [
      'a value instead of a list',
      'partners.0.facets.subject',
      'law',
      'payload.partners[0].facets.subject: expected a list, got "law"',
    ],
    [
      'a list instead of facets',
      'partners.0.facets',
      ['law'],
      'payload.partners[0].facets.0: expected a list, got "law"',
    ],
    [
      'one of many values of a facet',
      'facets.0.values',
      Array.from({length: 30}, (_, i) => ({id: `v${i}`, name: both('Name')})),
      'payload.partners[0].facets.subject[0]: expected one of v0, v1, v2, v3, v4, v5, v6, v7, v8, v9, or an id listed in payload.facets[0].values, got "engineering"',
    ],
    [
      'a value of a facet for a second time',
      'facets.0.values.1.id',
      'law',
      'payload.facets[0].values[1].id: expected an id of its own, got "law"\npayload.partners[0].facets.subject[0]: expected one of law, or an id listed in payload.facets[0].values, got "engineering"',
    ],
    [
      'an unknown status',
      'partners.0.status',
      'paused',
      'payload.partners[0].status: expected one of active, suspended, ended, got "paused"',
    ],
    [
      'no kind',
      'partners.0.kind',
      undefined,
      'payload.partners[0].kind: expected one of twin-city, inner-german, project, university, or an id listed in payload.kinds, got nothing',
    ],
    [
      'a country by name',
      'partners.0.country',
      'Ghana',
      'payload.partners[0].country: expected a country code of two capital letters such as DE, got "Ghana"',
    ],
    [
      'a year of another age',
      'partners.0.since',
      24,
      'payload.partners[0].since: expected a year from 1000 to 2200, got 24',
    ],
    [
      'half a year of another age, with the first fault only',
      'partners.0.since',
      24.5,
      'payload.partners[0].since: expected a year from 1000 to 2200, got 24.5',
    ],
    [
      'true for a year',
      'partners.0.since',
      true,
      'payload.partners[0].since: expected a year from 1000 to 2200, got true',
    ],
    [
      'a half year',
      'networks.0.since',
      1996.5,
      'payload.networks[0].since: expected a whole number, got 1996.5',
    ],
    [
      'an eighteenth goal',
      'goals.focus',
      [18],
      'payload.goals.focus[0]: expected a goal from 1 to 17, got 18',
    ],
    [
      'a goal in quotes',
      'partners.0.goals',
      ['13'],
      'payload.partners[0].goals[0]: expected a goal from 1 to 17, got "13"',
    ],
    [
      'an unknown drawing',
      'office.tasks.0.icon',
      'star',
      'payload.office.tasks[0].icon: expected one of cooperation, stage, balance, advice, got "star"',
    ],
    [
      'a German day',
      'office.openingHours.0.days',
      ['Mo', 'Di'],
      'payload.office.openingHours[0].days[1]: expected one of Mo, Tu, We, Th, Fr, Sa, Su, got "Di"',
    ],
    [
      'opening hours without a day',
      'office.openingHours.0.days',
      [],
      'payload.office.openingHours[0].days: expected at least one day, got a list',
    ],
    [
      'a time behind midnight',
      'office.openingHours.0.closes',
      '24:01',
      'payload.office.openingHours[0].closes: expected a time from 00:00 to 23:59, got "24:01"',
    ],
    [
      'a phone number that is more',
      'office.phone',
      '123;ext=4',
      'payload.office.phone: expected a phone number such as +49 231 500, got "123;ext=4"',
    ],
    [
      'a phone number without a digit',
      'office.phone',
      '---',
      'payload.office.phone: expected a phone number such as +49 231 500, got "---"',
    ],
    [
      'an e-mail address with headers',
      'office.email',
      'a@example.org?bcc=b@example.org',
      'payload.office.email: expected an e-mail address, got "a@example.org?bcc=b@example.org"',
    ],
    [
      'an e-mail address of two lines',
      'office.contacts.0.email',
      'a@example.org\n',
      'payload.office.contacts[0].email: expected an e-mail address, got "a@example.org\\n"',
    ],
    [
      'a script as a link',
      'partners.0.url.de',
      'javascript:alert(1)',
      'payload.partners[0].url.de: expected an http or https address, got "javascript:alert(1)"',
    ],
    [
      'a script behind white space',
      'sources.0.url.en',
      ' javascript:alert(1)',
      'payload.sources[0].url.en: expected an http or https address, got " javascript:alert(1)"',
    ],
    [
      'a relative link',
      'office.url.en',
      'https:page',
      'payload.office.url.en: expected an http or https address, got "https:page"',
    ],
    [
      'a link with a password',
      'office.url.en',
      'https://me:secret@example.org/',
      'payload.office.url.en: expected an http or https address, got "https://me:secret@example.org/"',
    ],
    [
      'a link with a password but no user name',
      'office.url.en',
      'https://:secret@example.org/',
      'payload.office.url.en: expected an http or https address, got "https://:secret@example.org/"',
    ],
    [
      'a link with a user name but no password',
      'office.url.en',
      'https://me@example.org/',
      'payload.office.url.en: expected an http or https address, got "https://me@example.org/"',
    ],
    [
      'a link that cannot be parsed',
      'office.url.en',
      'https://:80/',
      'payload.office.url.en: expected an http or https address, got "https://:80/"',
    ],
    [
      'a picture in the data',
      'office.image.src',
      'data:image/png;base64,AAAA',
      'payload.office.image.src: expected an http or https address or a path, got "data:image/png;base64,AAAA"',
    ],
    [
      'a script as a picture',
      'office.image.src',
      'java\nscript:alert(1)',
      'payload.office.image.src: expected an http or https address or a path, got "java\\nscript:alert(1)"',
    ],
    [
      'a picture on a host that cannot be',
      'office.image.src',
      '//[a]/b.png',
      'payload.office.image.src: expected an http or https address or a path, got "//[a]/b.png"',
    ],
    [
      'a language by name',
      'partners.0.endonym.lang',
      'Українська',
      'payload.partners[0].endonym.lang: expected a language tag such as uk, got "Українська"',
    ],
    [
      'a network’s language by name',
      'networks.0.lang',
      'Українська',
      'payload.networks[0].lang: expected a language tag such as uk, got "Українська"',
    ],
    [
      'an object that is missing',
      'office.city',
      undefined,
      'payload.office.city: expected an object, got nothing',
    ],
    [
      'a text of forty letters in a wrong place',
      'partners',
      'a'.repeat(40),
      `payload.partners: expected a list, got "${'a'.repeat(40)}"`,
    ],
    [
      'a long text in a wrong place',
      'partners',
      'a'.repeat(1000),
      `payload.partners: expected a list, got "${'a'.repeat(40)}…"`,
    ],
    [
      'a function from script',
      'office.city',
      () => 'Dortmund',
      'payload.office.city: expected an object, got a function',
    ],
  ];

  for (const [what, path, value, message] of wrong) {
    it(`names the place of ${what}`, () => {
      expect(errorOf(changed(steps(path), value)).message).to.equal(message);
    });
  }

  for (const [value, got] of [
    [undefined, 'nothing'],
    [null, 'null'],
    ['{}', '"{}"'],
    [1, '1'],
  ]) {
    it(`refuses ${got} as a payload`, () => {
      expect(errorOf(value).message).to.equal(
        `payload: expected an object, got ${got}`
      );
    });
  }

  it('reads every record and names all faults', () => {
    const partners = [{}, 1, ...full().partners, null];
    expect(
      errorOf({...full(), updated: '', partners}).faults.map(({path}) => path)
    ).to.deep.equal([
      'payload.updated',
      'payload.partners[0].id',
      'payload.partners[0].kind',
      'payload.partners[0].name',
      'payload.partners[0].country',
      'payload.partners[0].location',
      'payload.partners[1]',
      'payload.partners[4]',
    ]);
  });

  it('names an undefined kind beside other faults, with the allowed ones', () => {
    const [kumasi] = full().partners;
    const partners = [{...kumasi, name: 1, kind: 'Städtepartnerschaft'}];
    const kinds = [{id: 'friendship', name: 1}];
    const {faults} = errorOf({...full(), kinds, partners});
    expect(faults.map(({path}) => path)).to.deep.equal([
      'payload.kinds[0].name',
      'payload.kinds[0].plural',
      'payload.partners[0].name',
      'payload.partners[0].kind',
    ]);
    expect(faults.map(({allowed}) => allowed)).to.deep.equal([
      undefined,
      undefined,
      undefined,
      ['twin-city', 'inner-german', 'project', 'university', 'friendship'],
    ]);
  });

  it('says which words are allowed in a fixed list', () => {
    const {faults} = errorOf(changed(steps('partners.0.status'), 'paused'));
    expect(faults[0]?.allowed).to.deep.equal(['active', 'suspended', 'ended']);
  });

  it('refuses a newer version first, and names both versions', () => {
    const {message, faults} = errorOf({schemaVersion: 2, partners: 'new'});
    expect(faults).to.have.length(1);
    expect(message).to.equal(
      'payload.schemaVersion: this widget reads version 1, the payload is version 2'
    );
  });

  it('reports an object that throws', () => {
    const reason = new Error('no');
    const error = errorOf({
      schemaVersion: 1,
      get partners() {
        throw reason;
      },
    });
    expect(error.message).to.equal('payload: cannot be read');
    expect(error.cause).to.equal(reason);
  });

  it('reads ten thousand partners at a time', () => {
    const [kumasi] = full().partners;
    const {kinds, facets} = full();
    const partners = Array.from({length: 10_000}, (_, i) => ({
      ...kumasi,
      id: `p${i}`,
    }));
    const payload = {schemaVersion: 1, kinds, facets, partners};
    expect(readPayload(payload).partners).to.have.length(10_000);
  });

  it('returns safe links or throws a PayloadError, whatever the data', () => {
    let read = 0;
    let refused = 0;
    fc.assert(
      fc.property(mutations(full()), (mutate) => {
        const payload = full();
        mutate(payload);
        try {
          for (const href of linksIn(readPayload(payload)))
            expect(href).to.match(/^https?:\/\//i);
          read++;
        } catch (error) {
          if (!(error instanceof PayloadError)) throw error;
          expect(error.faults).to.not.be.empty;
          for (const {path} of error.faults) expect(path).to.match(/^payload/);
          refused++;
        }
      }),
      {numRuns: 3000, includeErrorInReport: true}
    );
    // Or it would have tried one half only.
    expect(read).to.be.above(100);
    expect(refused).to.be.above(100);
  });
});
