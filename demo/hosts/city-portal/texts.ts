import type {Localized} from '../../page.js';

interface PortalTexts {
  readonly about: string;
  readonly madeUp: string;
  readonly brand: string;
  readonly navigation: string;
  readonly sections: readonly string[];
  /** The index of the current section. */
  readonly current: number;
  readonly breadcrumb: string;
  readonly crumbs: readonly string[];
  readonly heading: string;
  readonly lead: string;
  readonly picture: string;
  readonly credit: string;
  readonly text: string;
  readonly goals: string;
  readonly goalsText: string;
  readonly networks: string;
  readonly networksText: string;
  readonly sidebar: string;
  readonly onThisPage: string;
  readonly anchors: ReadonlyArray<readonly [id: string, name: string]>;
  readonly dates: string;
  readonly events: ReadonlyArray<{
    readonly day: string;
    readonly title: string;
    readonly place: string;
  }>;
  readonly related: string;
  readonly relatedLinks: readonly string[];
  readonly footer: ReadonlyArray<{
    readonly title: string;
    readonly links: readonly string[];
  }>;
  readonly note: string;
  readonly licence: string;
  readonly font: string;
}

/** The texts of the page. The dates are made up. */
export const TEXTS: Localized<PortalTexts> = {
  de: {
    about:
      'Das Skript liegt auf dem Server der Stadt. Jeder Baustein steht dort, wo er erscheinen soll. Sein Inhalt zeigt sich, wenn das Skript fehlt. Farben, Schrift und Ecken kommen aus KERN, ohne eine Zeile CSS.',
    madeUp: 'Erfundene Seite zum Ansehen, keine amtliche Seite der Stadt',
    brand: 'Stadt Dortmund',
    navigation: 'Hauptnavigation',
    sections: [
      'Leben in Dortmund',
      'Rathaus',
      'Themen',
      'Wirtschaft',
      'Service',
    ],
    current: 2,
    breadcrumb: 'Sie sind hier',
    crumbs: ['Start', 'Themen', 'Internationales'],
    heading: 'Dortmund International',
    lead: 'Dortmund pflegt Beziehungen in die ganze Welt: mit elf Partnerstädten, in gemeinsamen Projekten und in internationalen Netzwerken.',
    picture: 'Zeichnung: eine Straße mit Giebelhäusern und Bäumen',
    credit: 'Zeichnung: intl-office-widget',
    text: 'Hier finden Sie das Büro, das diese Beziehungen pflegt, alle Partner auf der Karte und die Netzwerke, in denen die Stadt mitarbeitet. Sie planen selbst eine Begegnung oder ein Projekt? Das Büro berät Sie.',
    goals: 'Die 17 Ziele für nachhaltige Entwicklung',
    goalsText:
      'Dortmund hat sich 2020 zu allen 17 Zielen der Vereinten Nationen bekannt. In den Projektpartnerschaften betont die Stadt die Ziele 11 und 17.',
    networks: 'Internationale Netzwerke',
    networksText:
      'In Netzwerken tauscht sich die Stadt mit anderen Kommunen aus und vertritt gemeinsame Anliegen.',
    sidebar: 'Zu dieser Seite',
    onThisPage: 'Auf dieser Seite',
    anchors: [
      ['office', 'Das Büro und seine Aufgaben'],
      ['partners', 'Partner auf der Karte'],
      ['goals', 'Die 17 Ziele'],
      ['networks', 'Netzwerke'],
    ],
    dates: 'Termine',
    events: [
      {
        day: 'Freitag, 15. Januar 2027',
        title: 'Abend der Partnerstädte',
        place: 'Rathaus, Bürgerhalle',
      },
      {
        day: 'Mittwoch, 10. Februar 2027',
        title: 'Sprechstunde für Vereine mit Partnern im Ausland',
        place: 'Stadthaus, Raum 3',
      },
    ],
    related: 'Mehr zum Thema',
    relatedLinks: [
      'Städtepartnerschaften',
      'Projektpartnerschaften',
      'Nachhaltigkeit in Dortmund',
      'Studieren in Dortmund',
    ],
    footer: [
      {
        title: 'Service',
        links: ['Termin vereinbaren', 'Formulare', 'Kontakt'],
      },
      {title: 'Aktuell', links: ['Nachrichten', 'Veranstaltungen']},
      {
        title: 'Über diese Seite',
        links: ['Impressum', 'Datenschutz', 'Erklärung zur Barrierefreiheit'],
      },
    ],
    note: 'Diese Seite ist erfunden. Termine und Links gehören nicht zum Angebot der Stadt Dortmund. Aussehen: Designsystem KERN.',
    licence: 'Lizenz von KERN: EUPL 1.2',
    font: 'Schrift: Fira Sans,',
  },
  en: {
    about:
      'The script is on the city’s server. Each element is where it should appear. Its content shows if the script is missing. Colours, font and corners come from KERN, without a line of CSS.',
    madeUp: 'Made-up page to look at, not an official page of the city',
    brand: 'City of Dortmund',
    navigation: 'Main',
    sections: ['Living here', 'City hall', 'Topics', 'Business', 'Services'],
    current: 2,
    breadcrumb: 'You are here',
    crumbs: ['Home', 'Topics', 'International affairs'],
    heading: 'Dortmund International',
    lead: 'Dortmund has ties all over the world: with eleven twin cities, in joint projects and in international networks.',
    picture: 'Drawing: a street with gabled houses and trees',
    credit: 'Drawing: intl-office-widget',
    text: 'On this page you find the office that looks after these ties, all partners on the map, and the networks the city belongs to. Are you planning an exchange or a project of your own? The office can advise you.',
    goals: 'The 17 Sustainable Development Goals',
    goalsText:
      'In 2020, Dortmund committed itself to all 17 goals of the United Nations. In its project partnerships, the city emphasises Goals 11 and 17.',
    networks: 'International networks',
    networksText:
      'In networks, the city exchanges experience with other municipalities and speaks up for shared interests.',
    sidebar: 'About this page',
    onThisPage: 'On this page',
    anchors: [
      ['office', 'The office and its tasks'],
      ['partners', 'Partners on the map'],
      ['goals', 'The 17 goals'],
      ['networks', 'Networks'],
    ],
    dates: 'Dates',
    events: [
      {
        day: 'Friday, 15 January 2027',
        title: 'Twin cities evening',
        place: 'City hall, main hall',
      },
      {
        day: 'Wednesday, 10 February 2027',
        title: 'Advice for clubs with partners abroad',
        place: 'Stadthaus, room 3',
      },
    ],
    related: 'Related topics',
    relatedLinks: [
      'Twin cities',
      'Project partnerships',
      'Sustainability in Dortmund',
      'Studying in Dortmund',
    ],
    footer: [
      {title: 'Services', links: ['Book an appointment', 'Forms', 'Contact']},
      {title: 'News', links: ['Press', 'Events']},
      {
        title: 'About this site',
        links: ['Imprint', 'Privacy', 'Accessibility statement'],
      },
    ],
    note: 'This page is made up. Its dates and links are not offered by the City of Dortmund. Look: design system KERN.',
    licence: 'Licence of KERN: EUPL 1.2',
    font: 'Font: Fira Sans,',
  },
};
