import type {Localized} from '../../page.js';
import type {Recipe, Step} from './recipe.js';

export const DO_NOT_KNOW: Localized = {
  de: 'Weiß ich nicht',
  en: 'I don’t know',
};

/** Who sets up a system, in a step that an editor cannot do. */
export const ADMINISTRATION: Localized = {
  de: 'Einmalig, durch die Administration',
  en: 'Once, by the administrators',
};

/** What an iframe cannot do. */
export const FRAME_NOTE: Localized = {
  de: 'Ein Iframe kennt Ihre Seite nicht: Ohne Auswahl der Sprache ist es Deutsch, und hell oder dunkel richtet sich nach dem Gerät.',
  en: 'An iframe does not know your page: if you choose no language, it is English, and light or dark follows the device.',
};

/** The last step, if nothing special is to be done. */
export const SAVE: Step = {
  heading: {de: 'Speichern und ansehen', en: 'Save and look'},
  text: {
    de: 'Speichern Sie, und öffnen Sie die Seite so, wie Ihre Besucherinnen und Besucher sie sehen. Es sollte aussehen wie in der Vorschau.',
    en: 'Save, and open the page as your visitors see it. It should look as in the preview.',
  },
};

/** Copies a message with the code for those who can embed it. */
export const COPY_LETTER: Step = {
  heading: {de: 'Nachricht kopieren', en: 'Copy the message'},
  text: {
    de: 'Der Code steht schon darin. Ergänzen Sie, auf welcher Seite es erscheinen soll.',
    en: 'The code is already in it. Add the page on which it should appear.',
  },
  code: 'letter',
};

/** The address of a frame page for systems that ask for nothing else. */
export const PASTE_FRAME: Step = {
  heading: {de: 'Adresse einfügen', en: 'Paste the address'},
  text: {
    de: 'Fügen Sie die Adresse in das Feld für die Adresse oder URL ein. Gibt es ein Feld für die Höhe, tragen Sie dort 900 ein.',
    en: 'Paste the address into the field for the address or URL. If there is a field for the height, enter 900.',
  },
  code: 'frame',
};

/** The code of an iframe, for systems that ask for HTML or for an address. */
export const PASTE_IFRAME: Step = {
  heading: {de: 'Code einfügen', en: 'Paste the code'},
  text: {
    de: 'Fragt der Baustein nur nach einer Adresse, nehmen Sie davon den Teil in den Anführungszeichen hinter `src`.',
    en: 'If the block only asks for an address, use the part of the code in the quotation marks after `src`.',
  },
  code: 'iframe',
};

/** The answer of those who may only use an iframe. */
export const IFRAME_ONLY = {
  use: 'iframe',
  label: {de: 'Nur ein Iframe', en: 'Only an iframe'},
  hint: {
    de: 'Ein Rahmen, der eine andere Seite zeigt.',
    en: 'A frame that shows another page.',
  },
  way: 'iframe',
  note: FRAME_NOTE,
} as const satisfies Omit<Recipe, 'steps'>;

/** The answer of those who do not know what they may put into a page. */
export const UNKNOWN_USE = {
  use: 'unknown',
  label: DO_NOT_KNOW,
  hint: {
    de: 'So finden Sie es heraus, oder jemand hilft.',
    en: 'How to find out, or get help.',
  },
  way: 'tag',
} as const satisfies Omit<Recipe, 'steps'>;
