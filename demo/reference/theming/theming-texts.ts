import type {Localized} from '../../page.js';
import type {Colour} from './tokens.js';

interface Texts {
  readonly accentLight: string;
  readonly accentDark: string;
  readonly radius: string;
  readonly space: string;
  readonly font: string;
  readonly fontOfPage: string;
  readonly more: string;
  readonly light: string;
  readonly dark: string;
  readonly reset: string;
  readonly code: string;
  readonly unscripted: string;
  /** The office, for the fallback link. */
  readonly fallback: string;
  readonly colours: Readonly<Record<Colour, string>>;
  readonly low: {readonly light: string; readonly dark: string};
  readonly lowText: {readonly light: string; readonly dark: string};
}

export const TEXTS: Localized<Texts> = {
  de: {
    accentLight: 'Akzent für hell',
    accentDark: 'Akzent für dunkel',
    radius: 'Ecken',
    space: 'Abstand',
    font: 'Schrift',
    fontOfPage: 'Wie die Seite',
    more: 'Weitere Farben',
    light: 'Hell',
    dark: 'Dunkel',
    reset: 'Zurücksetzen',
    code: 'CSS dazu',
    unscripted: 'Ausprobieren lässt sich das Aussehen nur mit Skript.',
    fallback: 'Stadt Dortmund',
    colours: {
      text: 'Text',
      muted: 'Nebentext',
      surface: 'Hintergrund',
      soft: 'Hintergrund von Feldern',
      border: 'Linien',
      focus: 'Fokus',
      land: 'Land',
      sea: 'Meer',
    },
    low: {
      light:
        'Der Akzent für hell ist als Text auf hellem Hintergrund schwer zu lesen: Der Kontrast ist kleiner als 4,5:1. Nehmen Sie eine dunklere Farbe.',
      dark: 'Der Akzent für dunkel ist als Text auf dunklem Hintergrund schwer zu lesen: Der Kontrast ist kleiner als 4,5:1. Nehmen Sie eine hellere Farbe.',
    },
    lowText: {
      light:
        'Text ist im hellen Modus schwer zu lesen: Sein Kontrast zum Hintergrund ist kleiner als 4,5:1.',
      dark: 'Text ist im dunklen Modus schwer zu lesen: Sein Kontrast zum Hintergrund ist kleiner als 4,5:1.',
    },
  },
  en: {
    accentLight: 'Accent for light',
    accentDark: 'Accent for dark',
    radius: 'Corners',
    space: 'Space',
    font: 'Font',
    fontOfPage: 'As the page',
    more: 'More colours',
    light: 'Light',
    dark: 'Dark',
    reset: 'Reset',
    code: 'The CSS',
    unscripted: 'To try the look requires the script.',
    fallback: 'City of Dortmund',
    colours: {
      text: 'Text',
      muted: 'Secondary text',
      surface: 'Background',
      soft: 'Background of panels',
      border: 'Lines',
      focus: 'Focus',
      land: 'Land',
      sea: 'Sea',
    },
    low: {
      light:
        'The accent colour for light is hard to read as text on a light background: its contrast is below 4.5:1. Choose a darker colour.',
      dark: 'The accent colour for dark is hard to read as text on a dark background: its contrast is below 4.5:1. Choose a lighter colour.',
    },
    lowText: {
      light:
        'Text is hard to read in light: its contrast with the background is below 4.5:1.',
      dark: 'Text is hard to read in dark: its contrast with the background is below 4.5:1.',
    },
  },
};
