import type {Localized} from '../../page.js';

interface UniversityTexts {
  readonly about: string;
  readonly spreadsheet: string;
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
  /** What the page says without the map. */
  readonly summary: (partners: number, countries: number) => string;
  readonly list: string;
  readonly office: readonly string[];
  readonly contact: string;
  readonly questions: string;
  readonly faq: ReadonlyArray<{
    readonly question: string;
    readonly answer: string;
  }>;
  readonly dates: string;
  readonly events: ReadonlyArray<{
    readonly day: string;
    readonly title: string;
  }>;
  readonly legal: readonly string[];
  readonly note: string;
}

/** The texts of a made-up university. */
export const TEXTS: Localized<UniversityTexts> = {
  de: {
    about:
      'Die 312 Partner kommen aus einer Tabelle: Der Befehl intl-office-widget import liest sie und findet die Orte, intl-office-widget build macht daraus das Skript. Die Filter sind die Spalten der Tabelle. Farben und Ecken gibt das Stylesheet der Universität vor.',
    spreadsheet: 'Die Tabelle (CSV)',
    brand: 'Universität Weserau',
    navigation: 'Hauptnavigation',
    sections: ['Studium', 'Forschung', 'International', 'Universität'],
    current: 2,
    breadcrumb: 'Sie sind hier',
    crumbs: ['Start', 'International'],
    heading: 'Ins Ausland gehen',
    lead: 'Ein Semester in Bergen, ein Doppelabschluss in Lyon, ein Forschungsaufenthalt in Nairobi: 312 Partnerhochschulen stehen Ihnen offen.',
    steps: [
      {
        title: 'Suchen',
        text: 'Welche Hochschule passt zu Ihrem Fach und zu Ihrem Studium?',
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
    partners: 'Finden Sie Ihre Hochschule',
    partnersText:
      'Unsere Partner nehmen Studierende aus zwölf Fächern auf, vom Bachelor bis zur Promotion.',
    summary: (partners, countries) =>
      `Wir haben Verträge mit ${partners} Hochschulen in ${countries} Ländern.`,
    list: 'Alle Partnerhochschulen als Tabelle (CSV)',
    office: [
      'International Office<br>Am Kanal 7, 00000 Weserau',
      'Telefon 0221 4710310, <a href="mailto:international@uni-weserau.example">international@uni-weserau.example</a>',
    ],
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
      {
        question: 'Bekomme ich Geld für den Aufenthalt?',
        answer:
          'Mit Erasmus+ erhalten Sie jeden Monat einen Zuschuss. Wir beraten Sie auch zu Auslands-BAföG und Stipendien.',
      },
    ],
    dates: 'Termine',
    events: [
      {
        day: 'Dienstag, 12. Januar 2027, 18 Uhr',
        title: 'Infoabend: ein Semester im Ausland (Hörsaal 2)',
      },
      {
        day: 'Mittwoch, 20. Januar 2027, 16 Uhr',
        title: 'Bewerbung Schritt für Schritt (online)',
      },
      {
        day: 'Sonntag, 31. Januar 2027',
        title: 'Bewerbungsschluss für alle Programme',
      },
    ],
    legal: ['Impressum', 'Datenschutz', 'Erklärung zur Barrierefreiheit'],
    note: 'Die Universität Weserau und ihre Verträge sind erfunden, auch dort, wo es eine Hochschule dieses Namens gibt.',
  },
  en: {
    about:
      'The 312 partners come from a spreadsheet: the command intl-office-widget import reads it and finds the places, and intl-office-widget build makes the script. The filters are the columns of the spreadsheet. The style sheet of the university sets colours and corners.',
    spreadsheet: 'The spreadsheet (CSV)',
    brand: 'Weserau University',
    navigation: 'Main',
    sections: ['Studies', 'Research', 'International', 'University'],
    current: 2,
    breadcrumb: 'You are here',
    crumbs: ['Home', 'International'],
    heading: 'Go abroad',
    lead: 'A semester in Bergen, a double degree in Lyon, a research stay in Nairobi: 312 partner universities are open to you.',
    steps: [
      {
        title: 'Search',
        text: 'Which university fits your subject and your degree?',
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
    partners: 'Find your university',
    partnersText:
      'Our partners host students of twelve subjects, from bachelor’s degrees to PhDs.',
    summary: (partners, countries) =>
      `We have agreements with ${partners} universities in ${countries} countries.`,
    list: 'All partner universities as a spreadsheet (CSV)',
    office: [
      'International Office<br>Am Kanal 7, 00000 Weserau, Germany',
      'Phone +49 221 4710310, <a href="mailto:international@uni-weserau.example">international@uni-weserau.example</a>',
    ],
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
      {
        question: 'Is there money for my stay?',
        answer:
          'With Erasmus+ you get a monthly grant. We also advise you on student loans for studies abroad and on scholarships.',
      },
    ],
    dates: 'Dates',
    events: [
      {
        day: 'Tuesday, 12 January 2027, 6 pm',
        title: 'Information evening: a semester abroad (lecture hall 2)',
      },
      {
        day: 'Wednesday, 20 January 2027, 4 pm',
        title: 'How to apply, step by step (online)',
      },
      {
        day: 'Sunday, 31 January 2027',
        title: 'Deadline for all programmes',
      },
    ],
    legal: ['Imprint', 'Privacy', 'Accessibility statement'],
    note: 'Weserau University and its agreements are made up, even where a university of that name exists.',
  },
};
