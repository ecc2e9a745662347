import type {Localized} from '../../page.js';
import type {Step} from './recipe.js';

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
  de: 'Ein Iframe kennt Ihre Seite nicht: Wählen Sie die Sprache oben aus, sonst ist sie Deutsch. Hell oder dunkel richtet sich nach dem Gerät.',
  en: 'An iframe does not know your page: choose the language above, otherwise it is German. Light or dark follows the device.',
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
