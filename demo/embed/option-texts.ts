import type {Tag} from '../../src/site/tags.js';
import type {Localized} from '../page.js';

/** What the elements are called. */
export const ELEMENT_NAMES: Readonly<
  Record<Tag, {readonly name: Localized; readonly about: Localized}>
> = {
  'partner-map-list': {
    name: {de: 'Partner', en: 'Partners'},
    about: {de: 'Karte und Liste', en: 'Map and list'},
  },
  'intl-office-card': {
    name: {de: 'Das Büro', en: 'The office'},
    about: {
      de: 'Aufgaben, Bild und Kontakt',
      en: 'Tasks, picture and contact',
    },
  },
  'sdg-badges': {
    name: {de: 'Die 17 Ziele', en: 'The 17 goals'},
    about: {
      de: 'Ziele der Vereinten Nationen',
      en: 'Goals of the United Nations',
    },
  },
  'network-list': {
    name: {de: 'Netzwerke', en: 'Networks'},
    about: {
      de: 'In denen das Büro mitarbeitet',
      en: 'That the office is part of',
    },
  },
};

/** The options, by their attributes. */
export const OPTION_NAMES: Readonly<Record<string, Localized>> = {
  lang: {de: 'Sprache', en: 'Language'},
  theme: {de: 'Farben', en: 'Colours'},
  view: {de: 'Ansicht', en: 'View'},
  kinds: {
    de: 'Arten von Partnern (ohne Auswahl alle)',
    en: 'Kinds of partners (all if none is chosen)',
  },
  region: {de: 'Kartenausschnitt', en: 'Part of the map'},
  land: {
    de: 'Umrisse auf der Karte',
    en: 'Outlines on the map',
  },
  sort: {de: 'Reihenfolge', en: 'Order'},
  plain: {
    de: 'Ohne Filter, Suche und Knöpfe',
    en: 'Without filter, search and buttons',
  },
  downloads: {
    de: 'Liste zum Herunterladen anbieten',
    en: 'Offer the list for download',
  },
  selected: {
    de: 'Gewählter Partner (Kennung)',
    en: 'Chosen partner (its id)',
  },
  fragment: {
    de: 'Gewählter Partner in der Adresse unter dem Namen (etwa partner)',
    en: 'Keep the chosen partner in the address under the name (such as partner)',
  },
  goals: {
    de: 'Welche Ziele (ohne Auswahl alle)',
    en: 'Which goals (all if none is chosen)',
  },
  focus: {
    de: 'Hervorgehoben (ohne Auswahl die des Büros)',
    en: 'Highlighted (those of the office if none is chosen)',
  },
  'icon-base': {
    de: 'Adresse eigener Symbole, mit {goal}',
    en: 'Address of your own icons, with {goal}',
  },
  'heading-level': {
    de: 'Ebene der Überschrift',
    en: 'Level of the heading',
  },
  'structured-data': {
    de: 'Daten für Suchmaschinen (JSON-LD)',
    en: 'Data for search engines (JSON-LD)',
  },
  src: {
    de: 'Adresse eigener Inhalte (JSON)',
    en: 'Address of your own content (JSON)',
  },
  'own-content': {
    de: 'Nie die Inhalte aus Dortmund zeigen',
    en: 'Never show the content of Dortmund',
  },
};

/** The labels of the fields for further words beside checkboxes. */
export const OTHER_NAMES: Readonly<Record<string, Localized>> = {
  kinds: {
    de: 'Eigene Arten (Kennungen aus eigenen Daten)',
    en: 'Kinds of your own (ids from your data)',
  },
};

/** The values of options. Numbers need no text. */
export const VALUE_NAMES: Readonly<
  Record<string, Readonly<Record<string, Localized>>>
> = {
  lang: {
    '': {de: 'Wie die Seite', en: 'As the page'},
    de: {de: 'Deutsch', en: 'German'},
    en: {de: 'Englisch', en: 'English'},
    'de-simple': {de: 'Leichte Sprache', en: 'Easy German'},
  },
  theme: {
    auto: {de: 'Wie die Seite', en: 'As the page'},
    light: {de: 'Hell', en: 'Light'},
    dark: {de: 'Dunkel', en: 'Dark'},
  },
  view: {
    full: {de: 'Vollständig', en: 'Full'},
    compact: {de: 'Kompakt', en: 'Compact'},
    contact: {de: 'Nur Kontakt', en: 'Contact only'},
    both: {de: 'Karte und Liste', en: 'Map and list'},
    map: {de: 'Karte', en: 'Map'},
    list: {de: 'Liste', en: 'List'},
    tiles: {de: 'Kacheln', en: 'Tiles'},
  },
  kinds: {
    'twin-city': {de: 'Partnerstädte', en: 'Twin cities'},
    'inner-german': {de: 'Innerdeutsch', en: 'Within Germany'},
    project: {de: 'Projekte', en: 'Projects'},
    university: {de: 'Hochschulen', en: 'Universities'},
  },
  region: {
    auto: {de: 'Passend', en: 'As fits'},
    world: {de: 'Welt', en: 'World'},
    europe: {de: 'Europa', en: 'Europe'},
  },
  land: {
    auto: {
      de: 'Genau, wenn jemand hineinzoomt',
      en: 'Fine, when a visitor zooms in',
    },
    simple: {de: 'Immer einfach', en: 'Always simple'},
  },
  sort: {
    name: {de: 'Name', en: 'Name'},
    since: {de: 'Jahr', en: 'Year'},
    distance: {de: 'Entfernung', en: 'Distance'},
  },
};
