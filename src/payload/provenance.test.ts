import {expect} from '@open-wc/testing';
import json from './payload.json' with {type: 'json'};
import sourcesJson from './payload.sources.json' with {type: 'json'};
import {readPayload} from './read-payload.js';

const payload = readPayload(json);
const {office, partners = [], networks = [], goals} = payload;

const {$comment, ...sources} = sourcesJson;
const pagesByPlace = new Map<string, readonly string[]>(
  Object.entries(sources)
);

const each = (place: string, list: readonly unknown[] = []) =>
  list.map((_, i) => `${place}[${i}]`);

/** The fields of a record that have a value and need sources of their own. */
const fields = <T extends object>(
  place: string,
  record: T,
  ...keys: readonly (keyof T & string)[]
) =>
  keys
    .filter((key) => {
      const value = record[key];
      return Array.isArray(value) ? value.length > 0 : value !== undefined;
    })
    .map((key) => `${place}.${key}`);

/** The places of the payload that state facts: each must name its pages. */
const places = [
  ...(office
    ? [
        'office',
        ...fields('office', office, 'department', 'intro', 'address', 'url'),
        ...each('office.about', office.about),
        ...each('office.tasks', office.tasks),
        ...each('office.contacts', office.contacts),
      ]
    : []),
  ...partners.flatMap((partner) => {
    const place = `partners.${partner.id}`;
    return [
      place,
      ...fields(
        place,
        partner,
        'otherNames',
        'note',
        'milestones',
        'topics',
        'participants',
        'website'
      ),
    ];
  }),
  ...networks.flatMap((network) => {
    const place = `networks.${network.id}`;
    return [place, ...fields(place, network, 'about', 'since')];
  }),
  ...(goals
    ? [
        'goals.focus',
        ...fields('goals', goals, 'about'),
        ...each('goals.milestones', goals.milestones),
      ]
    : []),
];

interface Placed {
  readonly place: string;
  readonly value: object;
}

/** Every `{de, en}` of a JSON value, also one that lacks a language. */
function localized(value: unknown, place = 'payload'): readonly Placed[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = 'de' in value || 'en' in value ? [{place, value}] : [];
  return [
    ...own,
    ...Object.entries(value).flatMap(([key, inner]) =>
      localized(inner, `${place}.${key}`)
    ),
  ];
}

const isLink = ({place}: Placed) => /\.(?:url|website)$/.test(place);
const texts = localized(json).filter((placed) => !isLink(placed));
const links = localized(json).filter(isLink);

const wording = ({value}: Placed, language: string): unknown =>
  Reflect.get(value, language);

/** The number of words in the longest sentence. */
const longestSentence = (text: string) =>
  Math.max(
    ...text
      .split(/[.!?]\s+/)
      .map((sentence) => sentence.match(/[\p{L}\p{N}’-]+/gu)?.length ?? 0)
  );

describe('the sources of the bundled payload', () => {
  it('say what the file is', () => {
    expect($comment).to.include('payload.json');
  });

  for (const place of places)
    it(`name the pages that ${place} was read on`, () => {
      const pages = pagesByPlace.get(place) ?? [];
      expect(pages, `no sources for ${place}`).not.to.be.empty;
      expect(new Set(pages).size, 'a page is named twice').to.equal(
        pages.length
      );
      for (const page of pages)
        expect(new URL(page).protocol, page).to.match(/^https?:$/);
    });

  it('name no place that the payload does not have', () => {
    expect([...pagesByPlace.keys()]).to.have.members(places);
  });

  it('name the gazetteer for every place on the map', () => {
    const located = ['office', ...partners.map(({id}) => `partners.${id}`)];
    for (const place of located)
      expect(pagesByPlace.get(place), place).to.include(
        'https://www.geonames.org/'
      );
  });
});

describe('the facts of the bundled payload', () => {
  it('have no street, as no source has one with the postal code', () => {
    expect(office?.address).to.deep.equal({
      postalCode: '44122',
      locality: 'Dortmund',
      country: 'DE',
    });
  });

  it('have no date for the contact, as the source is undated', () => {
    expect(office?.contacts.map(({asOf}) => asOf)).to.deep.equal([undefined]);
  });

  it('count eleven cities as the City does, Zwickau among them', () => {
    const cities = partners.filter(({kind}) => kind !== 'project');
    expect(cities).to.have.length(11);
    expect(
      cities.filter(({kind}) => kind === 'inner-german').map(({id}) => id)
    ).to.deep.equal(['zwickau']);
    expect(partners.find(({id}) => id === 'zwickau')?.note?.en).to.include(
      'eleven'
    );
  });

  it('say who put the contacts with Rostov on hold, and why', () => {
    const rostov = partners.find(({id}) => id === 'rostov-on-don');
    expect(rostov?.status).to.equal('suspended');
    for (const words of ['Krieg', 'Rat der Stadt', '31. März 2022', 'Formal'])
      expect(rostov?.note?.de).to.include(words);
    for (const words of ['war', 'council', '31 March 2022', 'Formally'])
      expect(rostov?.note?.en).to.include(words);
  });

  it('have the milestones of each partner in order', () => {
    for (const {id, milestones} of partners) {
      const days = milestones.map(({year, date}) => date ?? String(year));
      const years = milestones.map(({year}) => year);
      expect(years, id).to.deep.equal([...years].sort());
      const dated = days.filter((day) => day.length > 4);
      expect(dated, id).to.deep.equal([...dated].sort());
    }
  });

  it('name the language of a page that both languages open', () => {
    expect(links).not.to.be.empty;
    for (const link of links) {
      const isShared = wording(link, 'de') === wording(link, 'en');
      const hreflang = wording(link, 'hreflang');
      expect(hreflang !== undefined, link.place).to.equal(isShared);
    }
  });
});

describe('the texts of the bundled payload', () => {
  it('are there', () => {
    expect(texts).not.to.be.empty;
  });

  for (const language of ['de', 'en'] as const)
    for (const placed of texts)
      it(`read well in ${language}: ${placed.place}`, () => {
        const text = wording(placed, language);
        if (typeof text !== 'string') throw new TypeError(`no ${language}`);
        expect(text, 'blank').not.to.equal('');
        expect(text, 'spaces around').to.equal(text.trim());
        expect(text, 'a typewriter’s mark').not.to.match(/["']| - |\.\.\./);
        expect(longestSentence(text), 'words in a sentence').to.be.at.most(20);
      });

  for (const placed of texts) {
    const simple = wording(placed, 'de-simple');
    if (typeof simple === 'string')
      it(`have one sentence a line in Leichte Sprache: ${placed.place}`, () => {
        for (const line of simple.split('\n')) {
          expect(line, 'spaces around').to.equal(line.trim());
          expect(line, 'a second sentence').not.to.match(/[.!?] /);
          // A keyword or a heading is no sentence.
          if (!/\.(?:topics\.\d+|heading|focusLabel)$/.test(placed.place))
            expect(line, 'no end').to.match(/[.!?]$/);
        }
      });
  }

  it('are in Leichte Sprache wherever there is running text', () => {
    const without = texts
      .filter(({place}) =>
        /\.(?:intro|about|note|department|role)$|\.(?:about|tasks|milestones)\.\d+\.text$/.test(
          place
        )
      )
      .filter((placed) => wording(placed, 'de-simple') === undefined);
    expect(without.map(({place}) => place)).to.deep.equal([]);
  });

  it('call each thing by one name', () => {
    const all = JSON.stringify(json);
    for (const word of [
      'International Relations Office',
      'International Dortmund',
      'Internationales Dortmund',
      'sister cit',
      'town twinning',
      'Prüf-Gruppe',
      'Hoch-Schul',
      'Netz-Werk',
    ])
      expect(all).not.to.include(word);
  });
});
