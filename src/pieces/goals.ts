import type {Locale} from '../language/locale.js';
import type {LocalizedText} from '../payload/schema.js';

/** The official title and colour of a Sustainable Development Goal. */
export interface Goal {
  /** The official short title, with soft hyphens where a line may break. */
  readonly title: LocalizedText;
  /** The official colour, sRGB in hexadecimal. */
  readonly colour: string;
}

/**
 * The 17 goals in order. English titles: United Nations. German titles: the German
 * icons. Colours: United Nations, Guidelines for the use of the SDG logo, colour
 * wheel and 17 icons.
 */
export const GOALS: readonly Goal[] = [
  {title: {de: 'Keine Armut', en: 'No Poverty'}, colour: '#e5243b'},
  {title: {de: 'Kein Hunger', en: 'Zero Hunger'}, colour: '#dda63a'},
  {
    title: {
      de: 'Gesundheit und Wohlergehen',
      en: 'Good Health and Well-being',
    },
    colour: '#4c9f38',
  },
  {
    title: {de: 'Hochwertige Bildung', en: 'Quality Education'},
    colour: '#c5192d',
  },
  {
    title: {de: 'Geschlechter\u00adgleichheit', en: 'Gender Equality'},
    colour: '#ff3a21',
  },
  {
    title: {
      de: 'Sauberes Wasser und Sanitär\u00adeinrich\u00adtungen',
      en: 'Clean Water and Sanitation',
    },
    colour: '#26bde2',
  },
  {
    title: {
      de: 'Bezahlbare und saubere Energie',
      en: 'Affordable and Clean Energy',
    },
    colour: '#fcc30b',
  },
  {
    title: {
      de: 'Menschen\u00adwürdige Arbeit und Wirtschafts\u00adwachstum',
      en: 'Decent Work and Economic Growth',
    },
    colour: '#a21942',
  },
  {
    title: {
      de: 'Industrie, Innovation und Infra\u00adstruktur',
      en: 'Industry, Innovation and Infra\u00adstructure',
    },
    colour: '#fd6925',
  },
  {
    title: {
      de: 'Weniger Ungleich\u00adheiten',
      en: 'Reduced Inequalities',
    },
    colour: '#dd1367',
  },
  {
    title: {
      de: 'Nachhaltige Städte und Gemeinden',
      en: 'Sustainable Cities and Communities',
    },
    colour: '#fd9d24',
  },
  {
    title: {
      de: 'Nachhaltige/r Konsum und Produktion',
      en: 'Responsible Consumption and Production',
    },
    colour: '#bf8b2e',
  },
  {
    title: {de: 'Maßnahmen zum Klimaschutz', en: 'Climate Action'},
    colour: '#3f7e44',
  },
  {
    title: {de: 'Leben unter Wasser', en: 'Life Below Water'},
    colour: '#0a97d9',
  },
  {title: {de: 'Leben an Land', en: 'Life on Land'}, colour: '#56c02b'},
  {
    title: {
      de: 'Frieden, Gerechtig\u00adkeit und starke Institu\u00adtionen',
      en: 'Peace, Justice and Strong Institutions',
    },
    colour: '#00689d',
  },
  {
    title: {
      de: 'Partner\u00adschaften zur Erreichung der Ziele',
      en: 'Partnerships for the Goals',
    },
    colour: '#19486a',
  },
];

/** The page that explains a goal: of 17Ziele in German, of the UN in English. */
export const goalHref = (goal: number, locale: Locale): string =>
  locale === 'de'
    ? `https://17ziele.de/ziele/${goal}.html`
    : `https://sdgs.un.org/goals/goal${goal}`;
