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
      'Ein Blatt A4, gedruckt aus dem Browser. Das CSS lässt die Einzelheiten der Partner weg, damit alles auf das Blatt passt. Nach einer Änderung drucken Sie einfach neu.',
    madeUp: 'Erfundener Flyer zum Ansehen und Drucken',
    print: 'Drucken',
    eyebrow: 'Stadt Dortmund · International',
    heading: 'Dortmund und seine Partner',
    lead: 'Elf Städte, drei Projekte, viele Menschen, die sich kennen.',
    parts: [
      {
        title: 'Hinfahren',
        text: 'Vereine, Chöre und Schulklassen besuchen die Partnerstädte.',
      },
      {
        title: 'Aufnehmen',
        text: 'Gastfamilien öffnen ihre Tür. Ein Zimmer genügt.',
      },
      {
        title: 'Mitreden',
        text: 'Sie haben eine Idee für eine Begegnung? Sprechen Sie uns an.',
      },
    ],
    note: 'Dieser Flyer ist erfunden. Er ist keine Veröffentlichung der Stadt Dortmund.',
  },
  en: {
    about:
      'One A4 sheet, printed from the browser. The CSS leaves out the details of the partners, so that everything fits on the sheet. After a change, just print it again.',
    madeUp: 'Made-up flyer to look at and to print',
    print: 'Print',
    eyebrow: 'City of Dortmund · International',
    heading: 'Dortmund and its partners',
    lead: 'Eleven cities, three projects, and many people who know each other.',
    parts: [
      {
        title: 'Travel',
        text: 'Clubs, choirs and school classes visit the twin cities.',
      },
      {
        title: 'Host',
        text: 'Families open their doors. One room is enough.',
      },
      {
        title: 'Join in',
        text: 'Do you have an idea for an exchange? Talk to us.',
      },
    ],
    note: 'This flyer is made up. It is not a publication of the City of Dortmund.',
  },
};
