// The states of the elements in src/<tag>/<tag>.<lang>.tree.txt.

/** Two partners in the same place, which zooming does not separate. */
const inOnePlace = {
  schemaVersion: 1,
  partners: ['Ilmatar', 'Väinö'].map((name, i) => ({
    id: `m${i}`,
    kind: 'university',
    name: {de: name, en: name},
    country: 'FI',
    location: [25, 60],
  })),
};

/** A partner with everything that an entry can show. */
const fullPartner = {
  schemaVersion: 1,
  partners: [
    {
      id: 'kumasi',
      kind: 'twin-city',
      name: {de: 'Kumasi', en: 'Kumasi'},
      endonym: {text: 'Kumasi', lang: 'ak'},
      otherNames: [{text: 'Coomassie', lang: 'en'}],
      country: 'GH',
      location: [-1.62, 6.69],
      since: 2024,
      status: 'suspended',
      note: {de: 'Der Rat hat es beschlossen.', en: 'The council decided.'},
      milestones: [
        {
          year: 2011,
          date: '2011-03-05',
          text: {de: 'Klimapartnerschaft', en: 'Climate partnership'},
        },
      ],
      topics: [{de: 'Klima', en: 'Climate'}],
      participants: [{name: {de: 'Verein', en: 'Verein'}, lang: 'de'}],
      goals: [13],
      url: {de: 'https://example.org/de', en: 'https://example.org/en'},
      website: {
        de: 'https://example.com/',
        en: 'https://example.com/',
        hreflang: 'fr',
      },
    },
  ],
};

/** An office with everything that a card can show. */
const fullOffice = {
  schemaVersion: 1,
  office: {
    name: {de: 'Büro', en: 'Office'},
    city: {de: 'Dortmund', en: 'Dortmund'},
    location: [7.466, 51.5149],
    phone: '+49 231 500',
    email: 'office@example.org',
    openingHours: [{days: ['Mo', 'Tu'], opens: '08:00', closes: '12:00'}],
    contacts: [{name: 'Ada Lovelace', role: {de: 'Leitung', en: 'Head'}}],
  },
};

/** The states by tag: attributes, and what happens then: `press` or `search`. */
export const STATES = {
  'intl-office-card': [
    [''],
    ['view="compact"'],
    ['view="contact" heading-level="4"', {payload: fullOffice}],
  ],
  'partner-map-list': [
    [''],
    ['kinds="project" selected="dura" heading-level="4"'],
    ['view="list" plain selected="kumasi"', {payload: fullPartner}],
    ['view="map" kinds="project"'],
    ['view="list" plain kinds="project"', {press: 'summary'}],
    ['view="list"', {search: 'xyz'}],
    ['view="map"', {payload: inOnePlace, press: '.marker'}],
  ],
  'sdg-badges': [
    [''],
    ['view="compact" goals="11 13"'],
    ['goals="11" icon-base="/icons" heading-level="3"'],
    ['goals="11" lang="de-simple"'],
  ],
  'network-list': [[''], ['view="compact"']],
};
