import type {Localized} from '../../page.js';

interface FlyerTexts {
  readonly about: string;
  readonly madeUp: string;
  readonly print: string;
  readonly eyebrow: string;
  readonly heading: string;
  readonly lead: string;
  readonly parts: ReadonlyArray<{
    readonly title: string;
    readonly text: string;
  }>;
  readonly note: string;
}

/** The texts of a made-up flyer. */
export const TEXTS: Localized<FlyerTexts> = {
  de: {
    about:
      'Ein Blatt A4. Gedruckt werden Karte und Liste so, wie sie zuletzt geprüft wurden: Drucken Sie neu, statt alte Faltblätter zu verteilen.',
    madeUp: 'Erfundenes Faltblatt zum Ansehen und Drucken',
    print: 'Drucken',
    eyebrow: 'Stadt Dortmund · International',
    heading: 'Dortmund und seine Partner',
    lead: 'Elf Städte, drei Projekte, viele Menschen, die sich kennen.',
    parts: [
      {
        title: 'Hinfahren',
        text: 'Vereine, Chöre und Schulklassen besuchen sich seit 1960.',
      },
      {
        title: 'Aufnehmen',
        text: 'Gastfamilien öffnen ihre Tür. Ein Zimmer genügt.',
      },
      {
        title: 'Mitreden',
        text: 'Wer eine Idee für eine Begegnung hat, meldet sich bei uns.',
      },
    ],
    note: 'Ein erfundenes Faltblatt, kein Druckwerk der Stadt.',
  },
  en: {
    about:
      'One sheet of A4. Map and list are printed as they were last checked: print again instead of handing out old leaflets.',
    madeUp: 'Made-up leaflet to look at and to print',
    print: 'Print',
    eyebrow: 'City of Dortmund · International',
    heading: 'Dortmund and its partners',
    lead: 'Eleven cities, three projects, and many people who know each other.',
    parts: [
      {
        title: 'Travel',
        text: 'Clubs, choirs and school classes have visited each other since 1960.',
      },
      {
        title: 'Host',
        text: 'Families open their doors. One room is enough.',
      },
      {
        title: 'Join in',
        text: 'If you have an idea for an exchange, let us know.',
      },
    ],
    note: 'A made-up leaflet, not a publication of the city.',
  },
};
