import type {Localized} from '../../page.js';

interface TownTexts {
  readonly about: string;
  readonly brand: string;
  readonly navigation: string;
  readonly sections: readonly string[];
  /** The index of the current section. */
  readonly current: number;
  readonly picture: string;
  readonly breadcrumb: string;
  readonly crumbs: readonly string[];
  readonly heading: string;
  readonly lead: string;
  readonly parts: ReadonlyArray<{
    readonly title: string;
    readonly text: string;
  }>;
  readonly sidebar: string;
  readonly trip: string;
  readonly tripText: string;
  readonly tripLink: string;
  readonly more: string;
  readonly links: readonly string[];
  readonly address: readonly string[];
  readonly legal: readonly string[];
  readonly note: string;
  readonly licence: string;
}

/** The texts of a made-up town. */
export const TEXTS: Localized<TownTexts> = {
  de: {
    about:
      'Das Skript enthält die Inhalte der Stadt: Der Befehl intl-office-widget build macht es aus einer Datei. Farben, Schrift und Ecken kommen aus Bootstrap, ohne eine Zeile CSS.',
    brand: 'Stadt Auenbrück',
    navigation: 'Hauptnavigation',
    sections: ['Rathaus', 'Bauen', 'Familie', 'Kultur', 'Partnerstädte'],
    current: 4,
    picture: 'Zeichnung: Auenbrück mit Rathausturm und alter Brücke',
    breadcrumb: 'Sie sind hier',
    crumbs: ['Start', 'Kultur und Ehrenamt'],
    heading: 'Unsere Partnerstädte',
    lead: 'Auenbrück hat 9.400 Menschen und Freunde in fünf Ländern. Viele Familien kennen sich seit drei Generationen.',
    parts: [
      {
        title: 'Mitmachen',
        text: 'Der Partnerschaftsverein trifft sich am ersten Dienstag im Monat um 19 Uhr in der Alten Schule. Wer Gäste aufnehmen, mitreisen oder mitkochen möchte, ist willkommen. Sprachkenntnisse sind schön, aber nicht nötig.',
      },
      {
        title: 'Für Schulen und Vereine',
        text: 'Die Stadt gibt für Begegnungen einen Zuschuss von 20 Euro je Person und Tag. Der Antrag passt auf eine Seite. Bitte stellen Sie ihn sechs Wochen vor der Reise.',
      },
    ],
    sidebar: 'Kontakt und Reisen',
    trip: 'Bürgerreise nach Rivebelle',
    tripText:
      '13. bis 17. Mai 2027, mit dem Bus, bei Gastfamilien. Noch 11 Plätze frei.',
    tripLink: 'Anmelden',
    more: 'Mehr dazu',
    links: [
      'Zuschuss beantragen',
      'Partnerschaftsverein',
      '50 Jahre Rivebelle: Bilder',
      'Gemeinsam für saubere Flüsse',
    ],
    address: ['Stadt Auenbrück', 'Markt 1', '00000 Auenbrück'],
    legal: ['Impressum', 'Datenschutz', 'Erklärung zur Barrierefreiheit'],
    note: 'Auenbrück und seine Partner sind erfunden.',
    licence: 'Aussehen: Bootstrap 5, MIT-Lizenz',
  },
  en: {
    about:
      'The script contains the content of the town: the command intl-office-widget build makes it from a file. Colours, font and corners come from Bootstrap, without a line of CSS.',
    brand: 'Town of Auenbrück',
    navigation: 'Main',
    sections: ['Town hall', 'Building', 'Family', 'Culture', 'Twin towns'],
    current: 4,
    picture:
      'Drawing: Auenbrück with the tower of the town hall and the old bridge',
    breadcrumb: 'You are here',
    crumbs: ['Home', 'Culture and volunteering'],
    heading: 'Our twin towns',
    lead: 'Auenbrück has 9,400 people, and friends in five countries. Many families have known each other for three generations.',
    parts: [
      {
        title: 'Take part',
        text: 'The twinning association meets on the first Tuesday of the month at 7 pm in the Old School. If you would like to host guests, travel with us or cook with us, you are welcome. Languages are nice to have, but not needed.',
      },
      {
        title: 'For schools and clubs',
        text: 'The town supports meetings with 20 euros per person and day. The form fits on one page. Please send it six weeks before you travel.',
      },
    ],
    sidebar: 'Contact and trips',
    trip: 'Citizens’ trip to Rivebelle',
    tripText:
      '13 to 17 May 2027, by coach, staying with families. 11 places left.',
    tripLink: 'Sign up',
    more: 'More',
    links: [
      'Apply for a grant',
      'Twinning association',
      '50 years of Rivebelle: pictures',
      'Together for clean rivers',
    ],
    address: ['Stadt Auenbrück', 'Markt 1', '00000 Auenbrück', 'Germany'],
    legal: ['Imprint', 'Privacy', 'Accessibility statement'],
    note: 'Auenbrück and its partners are made up.',
    licence: 'Look: Bootstrap 5, MIT licence',
  },
};
