// The states in src/<tag>/pictures/: useful combinations of languages, colours, widths
// and states, not all of them. Reads the bundled payload.

import {readFile} from 'node:fs/promises';
import {importTypeScript} from '../build/import-typescript.mjs';

const bundled = JSON.parse(
  await readFile(new URL('../../src/payload/payload.json', import.meta.url))
);
const {madeUpPartners} = await importTypeScript(
  new URL('../../src/testing/made-up-partners.ts', import.meta.url)
);

/** An office with everything that a card can show. */
const fullOffice = {
  ...bundled,
  office: {
    ...bundled.office,
    phone: '+49 231 50 12345',
    email: 'international.relations@stadt.example.org',
    openingHours: [
      {days: ['Mo', 'We', 'Fr'], opens: '08:00', closes: '12:30'},
      {days: ['Tu'], opens: '13:00', closes: '17:00'},
    ],
    contacts: bundled.office.contacts.map((contact) => ({
      ...contact,
      phone: '+49 231 50 54321',
      email: 'vorname.nachname@stadt.example.org',
    })),
  },
};

/** Partners with goals, which bundled partners do not have. */
const withGoals = {
  ...bundled,
  partners: bundled.partners.map((partner) => ({
    ...partner,
    goals: [6, 13, 16, 17],
  })),
};

/** One partner with the required fields only. */
const onePartner = {
  ...bundled,
  partners: [
    {
      id: 'oulu',
      kind: 'university',
      name: {de: 'Universität Oulu', en: 'University of Oulu'},
      place: {de: 'Oulu', en: 'Oulu'},
      country: 'FI',
      location: [25.47, 65.01],
    },
  ],
};

/** Partners in the same place, which zooming does not separate. */
const inOnePlace = {
  ...bundled,
  partners: bundled.partners.map((partner) => ({
    ...partner,
    location: [25, 60],
  })),
};

const universities = {...bundled, partners: madeUpPartners(300)};

/** Some networks. */
const someNetworks = {
  payload: {...bundled, networks: bundled.networks.slice(0, 5)},
};

/** An invalid payload, so that the fallback stays visible. */
const broken = {payload: {schemaVersion: 1}, light: '<p>Dortmund.de</p>'};

/** Slotted content of a host page. */
const slots = {
  light: `
    <img slot="image" src="/picture.svg" alt="">
    <span slot="image-credit">Zeichnung: die Stadt</span>
    <img slot="portrait" src="/portrait.svg" alt="">
    <a slot="actions" href="#top">Nach oben</a>`,
};

const compact = {attributes: {view: 'compact'}};
const contact = {attributes: {view: 'contact'}, payload: fullOffice};
/** The default state in both languages and colours, narrow and wide. */
const PLAIN = {
  'de-light-280': {},
  'en-dark-320': {},
  'de-dark-600': {},
  'en-light-600': {},
  'de-light-1120': {},
  'en-dark-1120': {},
};

/**
 * The pictures by tag. The name contains language, colours, width of the element in px
 * and optionally a state. A state consists of:
 *
 * - `attributes` of the element, and `dir`, the direction of the page
 * - `payload`, and `light`, the content of the tag
 * - actions of a visitor: `focus` or `press` (by keyboard) on the first match of a
 *   selector, `search` for a text
 *
 * The colours `forced` are forced colours, `contrast` is the preference for more
 * contrast, and `print` is the medium print.
 */
export const STATES = {
  'intl-office-card': {
    ...PLAIN,
    'en-forced-600': {},
    'de-print-700': {},
    'de-dark-280-compact': compact,
    'en-light-600-compact': compact,
    'de-light-280-contact': contact,
    'en-dark-600-contact': contact,
    'en-light-1120-full': {payload: fullOffice},
    'de-light-320-slots': slots,
    'de-dark-1120-slots': slots,
    'de-light-320-simple': {attributes: {lang: 'de-simple'}},
    'en-light-600-rtl': {...slots, dir: 'rtl'},
    'en-contrast-320-compact': compact,
    'de-light-320-fallback': broken,
  },
  'partner-map-list': {
    ...PLAIN,
    'de-print-700': {attributes: {kinds: 'project'}},
    'en-light-1120-world': {attributes: {region: 'world'}},
    'de-light-320-open': {
      attributes: {selected: 'rostov-on-don'},
      payload: withGoals,
    },
    'en-light-1120-open': {
      attributes: {selected: 'netanya'},
      payload: withGoals,
    },
    'de-light-320-none': {search: 'xyz'},
    'en-dark-600-none': {search: 'xyz'},
    'en-light-600-found': {search: 'cl'},
    'de-light-600-map': {attributes: {view: 'map'}},
    'en-dark-320-map': {attributes: {view: 'map', region: 'world'}},
    'de-dark-320-list': {attributes: {view: 'list'}},
    'en-light-1120-list': {attributes: {view: 'list', sort: 'distance'}},
    'de-light-1120-plain': {attributes: {plain: '', selected: 'kumasi'}},
    'de-dark-375-details': {
      attributes: {view: 'list', kinds: 'project', selected: 'dabola'},
    },
    'de-light-320-simple': {
      attributes: {
        lang: 'de-simple',
        view: 'list',
        kinds: 'inner-german',
        selected: 'zwickau',
      },
    },
    'en-light-320-plain': {attributes: {plain: '', kinds: 'project'}},
    'de-light-1120-300': {payload: universities},
    'en-dark-320-300': {payload: universities, attributes: {view: 'map'}},
    'en-light-600-one': {payload: onePartner},
    'de-light-600-together': {
      attributes: {view: 'map'},
      payload: inOnePlace,
      press: '.marker',
    },
    'en-light-600-focus': {attributes: {view: 'map'}, focus: '.marker'},
    'de-light-320-footer': {
      attributes: {downloads: '', kinds: 'project'},
      press: '.sources summary',
    },
    'en-forced-600-open': {
      attributes: {kinds: 'project', selected: 'dura'},
      payload: withGoals,
    },
    'en-light-600-rtl': {
      attributes: {kinds: 'project', selected: 'dura'},
      dir: 'rtl',
    },
    'de-contrast-600': {attributes: {kinds: 'project'}},
    'de-light-320-fallback': broken,
  },
  'sdg-badges': {
    'de-light-280': {},
    'en-dark-600': {},
    'de-light-1120': {},
    'en-forced-320': {},
    'de-light-280-compact': compact,
    'en-dark-600-compact': compact,
    'en-forced-280-compact': compact,
    'de-light-375-simple': {attributes: {lang: 'de-simple'}},
    'de-print-700': {},
    'de-print-280-few': {attributes: {goals: '5 8 11', focus: '5'}},
    'de-dark-600-few': {attributes: {goals: '5 8 11', focus: '5'}},
  },
  'network-list': {
    'de-light-280': someNetworks,
    'en-dark-320': someNetworks,
    'de-dark-600': someNetworks,
    'en-light-1120': {},
    'de-light-375-simple': {attributes: {lang: 'de-simple'}},
    'de-forced-600': someNetworks,
    'en-print-700': someNetworks,
    'de-light-280-compact': compact,
    'en-dark-600-compact': compact,
    'de-light-320-fallback': broken,
  },
};
