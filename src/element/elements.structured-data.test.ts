import {expect, fixture, html} from '@open-wc/testing';
import '../index.js';
import {structuredData as officeData} from '../intl-office-card/structured-data.js';
import {structuredData as networkData} from '../network-list/structured-data.js';
import {structuredData as partnerData} from '../partner-map-list/structured-data.js';
import {bundledPayload} from '../payload/bundled.js';
import {readPayload} from '../payload/read-payload.js';
import {structuredData as goalData} from '../sdg-badges/structured-data.js';

const DATA = {
  'intl-office-card': officeData,
  'partner-map-list': partnerData,
  'sdg-badges': goalData,
  'network-list': networkData,
};
type Tag = keyof typeof DATA;

const payload = readPayload({
  schemaVersion: 1,
  updated: '2026-11-23',
  office: {
    name: {de: 'Büro', en: 'Office'},
    organisation: {de: 'Stadt', en: 'City'},
    city: {de: 'Dortmund', en: 'Dortmund'},
    location: [7.5, 51.5],
    address: {
      street: 'Weg 1',
      postalCode: '44122',
      locality: 'Dortmund',
      country: 'DE',
    },
    url: {de: 'https://example.org/de', en: 'https://example.org/en'},
    phone: '+49 231 500',
    openingHours: [{days: ['Mo', 'Su'], opens: '08:00', closes: '12:00'}],
    contacts: [
      {
        name: 'A </script><!-- B & C',
        role: {de: 'Rat', en: 'Advice'},
        email: 'a@example.org',
      },
    ],
  },
  partners: [
    {
      id: 'city',
      kind: 'twin-city',
      name: {de: 'Stadt', en: 'Town'},
      endonym: {text: 'Місто', lang: 'uk'},
      otherNames: [{text: 'Містечко', lang: 'uk'}],
      note: {de: 'Ein Hinweis.', en: 'A note.'},
      place: {de: 'Region', en: 'Region'},
      country: 'UA',
      location: [28, 50],
      goals: [13, 11],
      url: {de: 'https://example.org/s', en: 'https://example.org/t'},
      website: {de: 'https://example.com/', en: 'https://example.com/'},
    },
    {
      id: 'university',
      kind: 'university',
      name: {de: 'Universität Oslo', en: 'University of Oslo'},
      place: {de: 'Oslo', en: 'Oslo'},
      country: 'NO',
      location: [10.75, 59.91],
      goals: [11],
    },
  ],
  networks: [
    {
      id: 'cemr',
      name: {de: 'Rat der Gemeinden', en: 'Council of Municipalities'},
      abbreviation: 'CEMR',
      url: {de: 'https://example.org/n', en: 'https://example.org/n'},
    },
    {
      id: 'un',
      name: {de: 'Vereinte Nationen', en: 'United Nations'},
      url: {
        de: 'https://example.org/u',
        en: 'https://example.org/u',
        hreflang: 'de',
        name: {de: 'Übersicht', en: 'Overview'},
      },
    },
  ],
  goals: {focus: [17]},
});

const bare = readPayload({schemaVersion: 1});

const goal = (number: number, name: string) => ({
  '@type': 'DefinedTerm',
  url: `https://sdgs.un.org/goals/goal${number}`,
  termCode: String(number),
  name,
  inDefinedTermSet: 'https://sdgs.un.org/goals',
});

const section = {
  '@context': 'https://schema.org',
  '@type': 'WebPageElement',
  inLanguage: 'en',
  dateModified: '2026-11-23',
};

const EXPECTED: Readonly<Record<Tag, object>> = {
  'intl-office-card': {
    '@context': 'https://schema.org',
    '@type': 'GovernmentOffice',
    name: 'Office',
    url: 'https://example.org/en',
    telephone: '+49 231 500',
    address: {
      '@type': 'PostalAddress',
      streetAddress: 'Weg 1',
      postalCode: '44122',
      addressLocality: 'Dortmund',
      addressCountry: 'DE',
    },
    parentOrganization: {'@type': 'GovernmentOrganization', name: 'City'},
    openingHours: ['Mo,Su 08:00-12:00'],
    contactPoint: [
      {
        '@type': 'ContactPoint',
        name: 'A </script><!-- B & C',
        contactType: 'Advice',
        email: 'a@example.org',
      },
    ],
  },
  'partner-map-list': {
    ...section,
    name: 'Partners around the world',
    about: [
      goal(11, 'Sustainable Cities and Communities'),
      goal(13, 'Climate Action'),
    ],
    mainEntity: {
      '@type': 'ItemList',
      itemListElement: [
        {
          '@type': 'Place',
          name: 'Town',
          alternateName: ['Місто', 'Містечко'],
          description: 'A note.',
          address: {
            '@type': 'PostalAddress',
            addressCountry: 'UA',
            addressRegion: 'Region',
          },
          geo: {'@type': 'GeoCoordinates', latitude: 50, longitude: 28},
          url: 'https://example.com/',
          subjectOf: {'@type': 'WebPage', url: 'https://example.org/t'},
        },
        {
          '@type': 'CollegeOrUniversity',
          name: 'University of Oslo',
          address: {
            '@type': 'PostalAddress',
            addressLocality: 'Oslo',
            addressCountry: 'NO',
          },
          geo: {
            '@type': 'GeoCoordinates',
            latitude: 59.91,
            longitude: 10.75,
          },
        },
      ],
    },
  },
  'sdg-badges': {
    ...section,
    name: 'Global Goals',
    about: [goal(17, 'Partnerships for the Goals')],
  },
  'network-list': {
    ...section,
    name: 'Networks',
    mainEntity: {
      '@type': 'ItemList',
      itemListElement: [
        {
          '@type': 'Organization',
          name: 'Council of Municipalities',
          alternateName: 'CEMR',
          url: 'https://example.org/n',
        },
        {
          '@type': 'Organization',
          name: 'United Nations',
          subjectOf: {
            '@type': 'WebPage',
            name: 'Overview',
            url: 'https://example.org/u',
            inLanguage: 'de',
          },
        },
      ],
    },
  },
};

// The cast gives back the type that `Object.keys` forgets.
const TAGS = Object.keys(EXPECTED) as readonly Tag[];

/** What some JSON says of what it is about, as goals' numbers. */
const goalsIn = (json: string | undefined) =>
  // Written by us just now.
  (
    JSON.parse(json ?? '') as {about?: readonly {termCode: string}[]}
  ).about?.map(({termCode}) => Number(termCode));

describe('structuredData', () => {
  for (const tag of TAGS) {
    it(`describes what <${tag}> shows`, () => {
      const json = DATA[tag](payload, 'en');
      expect(JSON.parse(json ?? '')).to.deep.equal(EXPECTED[tag]);
    });

    it(`is in German for <${tag}>`, () => {
      const json = DATA[tag](payload, 'de');
      expect(json).to.match(
        {
          'intl-office-card': /"name":"Büro".*"contactType":"Rat"/,
          'partner-map-list': /"name":"Partner in aller Welt".*"name":"Stadt"/,
          'sdg-badges': /"name":"Globale Ziele".*zur Erreichung der Ziele"/,
          'network-list': /"name":"Netzwerke".*"name":"Rat der Gemeinden"/,
        }[tag]
      );
    });

    it(`has no empty value for <${tag}>`, () => {
      for (const each of [bundledPayload(), bare])
        for (const locale of ['de', 'en'] as const)
          expect(DATA[tag](each, locale) ?? '').not.to.match(
            /null|""|\{\}|\[\]|\u00ad/
          );
    });
  }

  it('is about all goals if none is highlighted', () => {
    expect(goalsIn(goalData(bare, 'de'))).to.have.length(17);
  });

  it('writes nothing that could end its script, or is markup in XML', () => {
    const json = officeData(payload, 'de');
    expect(json).not.to.contain('<');
    expect(json).to.contain(String.raw`A \u003c/script>\u003c!-- B \u0026 C`);
    expect(json).not.to.contain('&');
  });

  it('is the same if a library adds toJSON to arrays', () => {
    const before = partnerData(payload, 'en');
    Object.defineProperty(Array.prototype, 'toJSON', {
      configurable: true,
      value: () => 'spoilt',
    });
    const after = partnerData(payload, 'en');
    Reflect.deleteProperty(Array.prototype, 'toJSON');
    expect(after).to.equal(before);
  });
});

/** The scripts of data in an element. */
const scriptsIn = (el: Element) =>
  [...el.children].filter(
    (each) => each.getAttribute('type') === 'application/ld+json'
  );

/** The text of the one script in an element. */
const dataIn = (el: Element) => {
  const scripts = scriptsIn(el);
  expect(scripts).to.have.length(1);
  return scripts[0]!.textContent;
};

describe('the attribute structured-data', () => {
  for (const tag of TAGS) {
    const show = async (attributes: Readonly<Record<string, string>>) => {
      const el = document.createElement(tag);
      for (const [name, value] of Object.entries({lang: 'en', ...attributes}))
        el.setAttribute(name, value);
      el.innerHTML = '<a href="/office">The office</a>';
      el.payload = payload;
      await fixture(html`<div>${el}</div>`);
      await el.updateComplete;
      return el;
    };

    it(`adds one script next to the fallback of <${tag}>, and updates it`, async () => {
      const el = await show({'structured-data': ''});
      expect(dataIn(el)).to.equal(DATA[tag](payload, 'en'));
      expect(el.querySelector('a')).to.exist;
      el.lang = 'de';
      el.theme = 'dark';
      await el.updateComplete;
      await el.updateComplete;
      expect(dataIn(el)).to.equal(DATA[tag](payload, 'de'));
      const other = {...payload, updated: '2027-01-01', office: undefined};
      el.payload = tag === 'intl-office-card' ? undefined : other;
      await el.updateComplete;
      expect(dataIn(el)).to.equal(
        DATA[tag](tag === 'intl-office-card' ? bundledPayload() : other, 'de')
      );
      el.structuredData = false;
      await el.updateComplete;
      expect(scriptsIn(el)).to.deep.equal([]);
      expect(el.innerHTML).to.equal('<a href="/office">The office</a>');
    });

    it(`adds nothing to <${tag}> by default`, async () => {
      const el = await show({});
      expect(scriptsIn(el)).to.deep.equal([]);
    });
  }

  it('describes only the partners that show', async () => {
    const el = await fixture(
      html`<partner-map-list
        structured-data
        lang="en"
        kinds="university"
        .payload=${payload}
      ></partner-map-list>`
    );
    expect(dataIn(el)).to.include('University of Oslo').and.not.include('Town');
    expect(dataIn(el)).to.include('"name":"Partner universities"');
    el.setAttribute('kinds', 'twin-city');
    await Reflect.get(el, 'updateComplete');
    expect(dataIn(el)).to.include('Town').and.not.include('Oslo');
  });

  const wanted: readonly [goals: string, focus: string, about: number[]][] = [
    ['', '', [17]],
    ['11 13', '', [11, 13]],
    ['11 17', '', [17]],
    ['', '4 5', [4, 5]],
    ['4 11', '4 5', [4]],
  ];
  for (const [goals, focus, about] of wanted)
    it(`is about ${about.join()} for goals="${goals}" focus="${focus}"`, async () => {
      const el = await fixture(
        html`<sdg-badges
          structured-data
          goals=${goals}
          focus=${focus}
          .payload=${payload}
        ></sdg-badges>`
      );
      expect(goalsIn(dataIn(el))).to.deep.equal(about);
    });
});
