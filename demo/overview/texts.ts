import type {Localized} from '../page.js';

interface Point {
  readonly heading: string;
  readonly text: string;
}

interface OverviewTexts {
  readonly heading: string;
  readonly lead: string;
  readonly getCode: string;
  readonly seePage: string;
  readonly see: string;
  readonly open: string;
  readonly code: string;
  readonly more: string;
  readonly next: string;
  readonly embed: Point & {readonly action: string};
  readonly edit: Point & {readonly action: string};
  readonly good: string;
  readonly points: readonly Point[];
}

export const TEXTS: Localized<OverviewTexts> = {
  de: {
    heading: 'Dortmunds Partner, auf Ihrer Seite',
    lead: 'Karte, Büro, Ziele und Netzwerke: eine Datei, keine fremden Server, für alle bedienbar.',
    getCode: 'Code holen',
    seePage: 'Auf einer Stadtseite ansehen',
    see: 'So sieht es bei Ihnen aus',
    open: 'Ansehen',
    code: 'Code',
    more: 'Mehr als die Karte',
    next: 'So geht es weiter',
    embed: {
      heading: 'Auf Ihre Website bringen',
      text: 'Sagen Sie, womit Ihre Website gemacht ist. Sie bekommen den passenden Code und lesen, wohin er gehört.',
      action: 'Code holen',
    },
    edit: {
      heading: 'Inhalte pflegen',
      text: 'Partner, Texte und Kontakte ändern Sie in einem Formular oder übernehmen sie aus einer Excel-Liste. Nichts davon verlässt Ihren Rechner, bis Sie es speichern und hochladen.',
      action: 'Editor öffnen',
    },
    good: 'Worauf Sie sich verlassen können',
    points: [
      {
        heading: 'Kein fremder Server',
        text: 'Karte, Texte und Bilder kommen von Ihrem eigenen Server. Es gibt keine Cookies, und auf dem Gerät wird nichts gespeichert.',
      },
      {
        heading: 'Für alle bedienbar',
        text: 'Mit Tastatur, Vorlesesoftware und starker Vergrößerung, gebaut nach WCAG 2.2 AA. Alles auf der Karte steht auch in der Liste. Geprüft wird automatisch; ein Test mit Betroffenen steht noch aus.',
      },
      {
        heading: 'Schnell',
        text: 'Etwa 85 kB für alles, Karte und Inhalte inbegriffen. Als fertiges HTML erscheint die Karte auch auf einem langsamen Telefon, bevor ein Skript geladen ist.',
      },
      {
        heading: 'Deutsch, Englisch, Leichte Sprache',
        text: 'Die Sprache richtet sich nach Ihrer Seite. Die Texte in Leichter Sprache sind Entwürfe, die noch keine Prüfgruppe gelesen hat.',
      },
      {
        heading: 'Auch auf Papier',
        text: 'Gedruckt erscheinen die Karte im Umriss und alle Partner als Liste.',
      },
      {
        heading: 'Für jedes Büro',
        text: 'Städte, Kreise und Hochschulen zeigen ihre eigenen Partner, ihre eigenen Arten von Partnern und ihre eigenen Farben.',
      },
    ],
  },
  en: {
    heading: 'Dortmund’s partners, on your page',
    lead: 'Map, office, goals and networks: one file, no other servers, usable by everyone.',
    getCode: 'Get the code',
    seePage: 'See it on a city’s page',
    see: 'How it looks on your page',
    open: 'See it',
    code: 'Code',
    more: 'More than the map',
    next: 'What to do next',
    embed: {
      heading: 'Put it on your website',
      text: 'Say what your website is made with. You get the right code, and read where it belongs.',
      action: 'Get the code',
    },
    edit: {
      heading: 'Change the content',
      text: 'Edit partners, texts and contacts in a form, or import them from an Excel list. Nothing leaves your computer until you save and upload it.',
      action: 'Open the editor',
    },
    good: 'What you can rely on',
    points: [
      {
        heading: 'No other server',
        text: 'Map, texts and pictures come from your own server. There are no cookies, and nothing is stored on the device.',
      },
      {
        heading: 'Usable by everyone',
        text: 'With keyboard, screen reader and high zoom, built to WCAG 2.2 AA. The list contains everything on the map. The checks are automatic; a test with people who use assistive technology has not been made yet.',
      },
      {
        heading: 'Quick',
        text: 'About 85 kB for everything, including map and content. As ready-made HTML, the map appears before any script has loaded, even on a slow phone.',
      },
      {
        heading: 'German, English, Leichte Sprache',
        text: 'The language follows your page. The texts in Leichte Sprache (easy German) are drafts that no reading group has checked yet.',
      },
      {
        heading: 'On paper too',
        text: 'Printed pages show the map in outline and all partners as a list.',
      },
      {
        heading: 'For any office',
        text: 'Cities, districts and universities show their own partners, their own kinds of partners and their own colours.',
      },
    ],
  },
};

interface HostTexts {
  readonly name: string;
  readonly about: string;
}

/** The pages of made-up hosts, in the order of the overview. */
export const HOSTS: readonly (readonly [string, Localized<HostTexts>])[] = [
  [
    'city-portal',
    {
      de: {
        name: 'Stadtportal mit KERN',
        about: 'Eine ganze Seite mit Büro, Karte, Zielen und Netzwerken.',
      },
      en: {
        name: 'City portal with KERN',
        about: 'A whole page with office, map, goals and networks.',
      },
    },
  ],
  [
    'small-town',
    {
      de: {
        name: 'Kleinstadt mit Bootstrap',
        about: 'Wenige Partner, in den Farben und Schriften der Stadt.',
      },
      en: {
        name: 'Small town with Bootstrap',
        about: 'A few partners, in the colours and fonts of the town.',
      },
    },
  ],
  [
    'university',
    {
      de: {
        name: 'Hochschule, 312 Partner',
        about: 'Aus einer Excel-Liste, mit eigenen Filtern.',
      },
      en: {
        name: 'University, 312 partners',
        about: 'From an Excel list, with filters of its own.',
      },
    },
  ],
  [
    'blog',
    {
      de: {
        name: 'Blog, schmale Spalte',
        about: 'Nur das Büro, kurz, am Rand eines Textes.',
      },
      en: {
        name: 'Blog, narrow column',
        about: 'Only the office, in short, beside a text.',
      },
    },
  ],
  [
    'flyer',
    {
      de: {
        name: 'Flyer zum Drucken',
        about: 'Karte und Partner auf einem Blatt Papier.',
      },
      en: {
        name: 'Flyer to print',
        about: 'Map and partners on a sheet of paper.',
      },
    },
  ],
];
