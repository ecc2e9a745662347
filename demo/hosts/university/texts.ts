import type {Localized} from '../../page.js';

interface UniversityTexts {
  readonly about: string;
  readonly brand: string;
  readonly navigation: string;
  readonly sections: readonly string[];
  /** The index of the current section. */
  readonly current: number;
  readonly breadcrumb: string;
  readonly crumbs: readonly string[];
  readonly heading: string;
  readonly lead: string;
  readonly steps: ReadonlyArray<{
    readonly title: string;
    readonly text: string;
  }>;
  readonly partners: string;
  readonly partnersText: string;
  readonly list: string;
  readonly contact: string;
  readonly questions: string;
  readonly faq: ReadonlyArray<{
    readonly question: string;
    readonly answer: string;
  }>;
  readonly legal: readonly string[];
  readonly note: string;
}

/** The texts of a made-up university. */
export const TEXTS: Localized<UniversityTexts> = {
  de: {
    about:
      'Die 312 Partner kommen aus einer Tabelle: Der Befehl intl-office-widget import liest sie und findet die Orte, intl-office-widget build macht daraus das Skript. Die Filter sind die Spalten der Tabelle.',
    brand: 'Universität Weserau',
    navigation: 'Hauptnavigation',
    sections: ['Studium', 'Forschung', 'International', 'Universität'],
    current: 2,
    breadcrumb: 'Sie sind hier',
    crumbs: ['Start', 'International'],
    heading: 'Ins Ausland gehen',
    lead: 'Ein Semester in Bergen, ein Doppelabschluss in Lyon, ein Praktikum in Nairobi: 312 Partnerhochschulen stehen Ihnen offen.',
    steps: [
      {
        title: 'Suchen',
        text: 'Filtern Sie die Liste nach Fach, Studienstufe und Programm.',
      },
      {
        title: 'Beraten lassen',
        text: 'Kommen Sie ein Jahr vor der Abreise in die Sprechstunde.',
      },
      {
        title: 'Bewerben',
        text: 'Die Frist endet für alle Programme am 31. Januar.',
      },
    ],
    partners: 'Partnerhochschulen',
    partnersText:
      'Alle Verträge nach Fach, Studienstufe und Programm. Die Adresse der Seite merkt sich Ihre Auswahl, so können Sie sie weitergeben.',
    list: 'Diese Liste als Tabelle (CSV)',
    contact: 'Beratung',
    questions: 'Häufige Fragen',
    faq: [
      {
        question: 'Muss ich im Ausland Studiengebühren zahlen?',
        answer:
          'Nein. An Partnerhochschulen studieren Sie ohne Gebühren, denn im Gegenzug studieren Gäste von dort bei uns.',
      },
      {
        question: 'Werden meine Prüfungen anerkannt?',
        answer:
          'Ja, wenn Sie vor der Abreise ein Learning Agreement mit Ihrem Fachbereich schließen.',
      },
      {
        question: 'Wie gut muss ich die Sprache sprechen?',
        answer:
          'Meist genügt B1, für Veranstaltungen auf Englisch B2. Unser Sprachenzentrum bereitet Sie vor.',
      },
    ],
    legal: ['Impressum', 'Datenschutz', 'Barrierefreiheit'],
    note: 'Die Universität Weserau und ihre Verträge sind erfunden, auch dort, wo es eine Hochschule dieses Namens gibt.',
  },
  en: {
    about:
      'The 312 partners come from a spreadsheet: the command intl-office-widget import reads it and finds the places, intl-office-widget build makes the script from them. The filters are the columns of the spreadsheet.',
    brand: 'Weserau University',
    navigation: 'Main',
    sections: ['Studies', 'Research', 'International', 'University'],
    current: 2,
    breadcrumb: 'You are here',
    crumbs: ['Home', 'International'],
    heading: 'Go abroad',
    lead: 'A semester in Bergen, a double degree in Lyon, an internship in Nairobi: 312 partner universities are open to you.',
    steps: [
      {
        title: 'Search',
        text: 'Filter the list by subject, level and programme.',
      },
      {
        title: 'Get advice',
        text: 'Come to our office hours a year before you leave.',
      },
      {
        title: 'Apply',
        text: 'The deadline for all programmes is 31 January.',
      },
    ],
    partners: 'Partner universities',
    partnersText:
      'All agreements by subject, level and programme. The address of the page keeps your choice, so that you can share it.',
    list: 'This list as a spreadsheet (CSV)',
    contact: 'Advice',
    questions: 'Common questions',
    faq: [
      {
        question: 'Do I have to pay tuition fees abroad?',
        answer:
          'No. At partner universities you study without fees, because guests from there study here in return.',
      },
      {
        question: 'Will my exams be recognised?',
        answer:
          'Yes, if you sign a learning agreement with your department before you leave.',
      },
      {
        question: 'How well do I have to speak the language?',
        answer:
          'B1 is usually enough, and B2 for courses in English. Our language centre prepares you.',
      },
    ],
    legal: ['Imprint', 'Privacy', 'Accessibility'],
    note: 'Weserau University and its agreements are made up, even where a university of that name exists.',
  },
};
