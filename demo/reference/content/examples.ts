import type {Tag} from '../../../src/site/tags.js';
import type {Localized} from '../../page.js';

/** An element with content of a page. */
export interface ContentExample {
  readonly id: string;
  readonly tag: Tag;
  /** The payload in `demo/payloads/`, without `.json`. */
  readonly payload: string;
  /** Attributes in addition to `src` and `heading-level`. */
  readonly attributes: readonly (readonly [string, string])[];
  readonly heading: Localized;
  readonly about: Localized;
  readonly canReload?: true;
}

const MAP_AS_LIST = [
  ['view', 'list'],
  ['plain', ''],
] as const;

/** Content from a URL: what happens, and what the element says about it. */
export const EXAMPLES: readonly ContentExample[] = [
  {
    id: 'good',
    tag: 'intl-office-card',
    payload: 'good',
    attributes: [['view', 'compact']],
    heading: {de: 'Gut', en: 'Good'},
    about: {
      de: 'Von einer Adresse auf demselben Server. Was im Inhalt fehlt, lässt das Element weg.',
      en: 'From a URL on the same server. The element leaves out what the payload leaves out.',
    },
  },
  {
    id: 'universities',
    tag: 'partner-map-list',
    payload: 'universities',
    attributes: [
      ['view', 'map'],
      ['region', 'world'],
    ],
    heading: {
      de: 'Die Partner einer Hochschule',
      en: 'The partners of a university',
    },
    about: {
      de: 'Dasselbe Element mit anderem Inhalt, als Karte der ganzen Welt.',
      en: 'The same element with other content, as a map of the whole world.',
    },
  },
  {
    id: 'slow',
    tag: 'network-list',
    payload: 'slow',
    attributes: [],
    heading: {de: 'Langsam', en: 'Slow'},
    about: {
      de: 'Mit npm start kommt die Antwort nach drei Sekunden. Bis dahin ist der Ersatzlink zu sehen, und Vorlesesoftware erfährt, dass etwas lädt. Nach zehn Sekunden gibt das Element auf.',
      en: 'With npm start, the response takes three seconds. Until then the fallback shows, and assistive technology is told that the element is busy. After ten seconds the element gives up.',
    },
  },
  {
    id: 'changing',
    tag: 'partner-map-list',
    payload: 'changing',
    attributes: MAP_AS_LIST,
    heading: {de: 'Wechselnd', en: 'Changing'},
    about: {
      de: 'Mit npm start hat der Server alle fünf Sekunden einen Partner mehr. Der alte Inhalt bleibt, bis der neue da ist.',
      en: 'With npm start, the server has one more partner every five seconds. The old content stays until the new one arrives.',
    },
    canReload: true,
  },
  {
    id: 'broken',
    tag: 'partner-map-list',
    payload: 'broken',
    attributes: MAP_AS_LIST,
    heading: {de: 'Fehlerhaft', en: 'Broken'},
    about: {
      de: 'Jeder Fehler wird mit seiner Stelle genannt. Besucher sehen den Ersatzlink.',
      en: 'Each fault is named with its place. Visitors see the fallback.',
    },
  },
  {
    id: 'markup',
    tag: 'network-list',
    payload: 'markup',
    attributes: [],
    heading: {de: 'Feindlich: Markup', en: 'Hostile: markup'},
    about: {
      de: 'Text bleibt Text, was auch darin steht.',
      en: 'Text stays text, whatever it contains.',
    },
  },
  {
    id: 'links',
    tag: 'network-list',
    payload: 'links',
    attributes: [],
    heading: {de: 'Feindlich: Links', en: 'Hostile: links'},
    about: {
      de: 'Links führen ins Web, sonst wird der Inhalt abgelehnt.',
      en: 'Links lead to the web; otherwise the payload is refused.',
    },
  },
  {
    id: 'missing',
    tag: 'intl-office-card',
    payload: 'missing',
    attributes: [],
    heading: {de: 'Nicht vorhanden', en: 'Missing'},
    about: {
      de: 'Die Datei gibt es nicht. Auch der Browser meldet das.',
      en: 'There is no such file. The browser reports that as well.',
    },
  },
];
