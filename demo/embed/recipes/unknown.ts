import {
  COPY_LETTER,
  DO_NOT_KNOW,
  FRAME_NOTE,
  PASTE_IFRAME,
  SAVE,
} from './common.js';
import type {Recipe, System} from './recipe.js';

const ASK: Recipe = {
  use: 'ask',
  label: {
    de: 'Nichts: Jemand anderes pflegt die Website',
    en: 'Nothing: somebody else looks after the website',
  },
  hint: {
    de: 'Mit einer Nachricht, in der alles Nötige steht.',
    en: 'With a message that contains everything.',
  },
  way: 'tag',
  steps: [
    {
      heading: {
        de: 'Ansprechperson finden',
        en: 'Find the right person',
      },
      text: {
        de: 'Fragen Sie, wer zuletzt etwas auf Ihrer Website geändert hat: die Pressestelle, die IT oder eine Agentur. Auch das Impressum nennt sie oft.',
        en: 'Ask who last changed something on your website: the press office, IT or an agency. The imprint often names them too.',
      },
    },
    COPY_LETTER,
    {
      heading: {de: 'Abschicken', en: 'Send it'},
      text: {
        de: 'Schicken Sie die Nachricht ab. Der Code darin passt zu den meisten Systemen, und der Link führt zu den anderen Wegen.',
        en: 'Send the message. Its code suits most systems, and the link leads to the other ways.',
      },
    },
  ],
};

export const UNKNOWN = {
  id: 'unknown',
  name: DO_NOT_KNOW,
  about: {de: 'So finden Sie es heraus', en: 'How to find out'},
  hint: {
    de: 'Sehen Sie in die Adresszeile, während Sie Ihre Website bearbeiten. `/wp-admin` heißt WordPress, `/typo3` heißt TYPO3, `/node/` oder `/admin/content` heißt Drupal. Dann wählen Sie oben das System.',
    en: 'Look at the address bar while you edit your website. `/wp-admin` means WordPress, `/typo3` means TYPO3, `/node/` or `/admin/content` means Drupal. Then choose the system above.',
  },
  recipes: [
    ASK,
    {
      use: 'iframe',
      label: {
        de: 'HTML oder ein Iframe, mehr weiß ich nicht',
        en: 'HTML or an iframe, that is all I know',
      },
      hint: {
        de: 'Ein Iframe geht in den meisten Systemen.',
        en: 'An iframe works in most systems.',
      },
      way: 'iframe',
      note: FRAME_NOTE,
      steps: [
        {
          heading: {de: 'Stelle suchen', en: 'Find the place'},
          text: {
            de: 'Öffnen Sie die Seite zum Bearbeiten, und suchen Sie einen Baustein für „HTML“, „Iframe“ oder „Einbetten“.',
            en: 'Open the page for editing, and find a block for “HTML”, “iframe” or “embed”.',
          },
        },
        PASTE_IFRAME,
        SAVE,
      ],
    },
    {
      ...ASK,
      use: 'unknown',
      label: DO_NOT_KNOW,
      hint: {
        de: 'Dann ist eine Nachricht der sichere Weg.',
        en: 'Then a message is the safe way.',
      },
    },
  ],
} as const satisfies System;
