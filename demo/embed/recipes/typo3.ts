import {
  ADMINISTRATION,
  COPY_LETTER,
  IFRAME_ONLY,
  PASTE_FRAME,
  UNKNOWN_USE,
} from './common.js';
import type {Step, System} from './recipe.js';

const SAVE: Step = {
  heading: {de: 'Speichern und ansehen', en: 'Save and view'},
  text: {
    de: 'Klicken Sie oben auf **Speichern** und dann auf **Ansehen**.\nErscheint nichts, leeren Sie den Cache der Seite: das Blitzsymbol über der Seite im Modul **Seite**.',
    en: 'Click **Save** at the top and then **View**.\nIf nothing appears, clear the cache of the page: the flash symbol above the page in the module **Page**.',
  },
};

export const TYPO3 = {
  id: 'typo3',
  name: {de: 'TYPO3', en: 'TYPO3'},
  about: {de: 'Versionen 12 und 13', en: 'Versions 12 and 13'},
  recipes: [
    {
      use: 'html',
      label: {
        de: 'Das Inhaltselement „Reines HTML“',
        en: 'The content element “Plain HTML”',
      },
      hint: {
        de: 'Die Administration kann es für Ihre Gruppe freigeben.',
        en: 'Administrators can allow it for your group.',
      },
      way: 'tag',
      sanitisers: ['typo3-html', 'typo3-text'],
      steps: [
        {
          heading: {de: 'Element anlegen', en: 'Add the element'},
          text: {
            de: 'Öffnen Sie im Modul **Seite** Ihre Seite.\nKlicken Sie dort, wo es erscheinen soll, auf den Knopf mit dem **+**.\nWählen Sie unter **Besondere Elemente** das Element **Reines HTML**.',
            en: 'Open your page in the module **Page**.\nClick the button with the **+** where it should appear.\nChoose **Plain HTML** under **Special elements**.',
          },
        },
        {
          heading: {de: 'Code einfügen', en: 'Paste the code'},
          text: {
            de: 'Kopieren Sie den Code in das große Feld **HTML-Code**.',
            en: 'Copy the code into the large field **HTML Code**.',
          },
          code: 'tag',
        },
        SAVE,
      ],
    },
    {
      use: 'text',
      label: {de: 'Nur Textelemente', en: 'Text elements only'},
      hint: {
        de: 'Die Administration richtet TYPO3 einmal dafür ein.',
        en: 'Administrators set up TYPO3 for it once.',
      },
      way: 'typo3',
      sanitisers: ['typo3-listed', 'typo3-text'],
      steps: [
        {
          heading: {de: 'Einrichten lassen', en: 'Have it set up'},
          text: {
            de: 'Schicken Sie diese Datei an Ihre Administration oder Agentur. Darin sind das Skript, die Einstellungen für Editor und Seite und eine Anleitung. Sie gehören in das Site-Paket.',
            en: 'Send this file to your administrators or agency. It contains the script, the settings for editor and page, and instructions. They belong into the site package.',
          },
          by: ADMINISTRATION,
          download: 'typo3',
        },
        {
          heading: {
            de: 'Code in den Text einfügen',
            en: 'Paste the code into the text',
          },
          text: {
            de: 'Öffnen Sie ein Textelement, und klicken Sie im Editor auf **Quelle**.\nFügen Sie den Code dort ein, wo es erscheinen soll.\nKlicken Sie noch einmal auf **Quelle**.',
            en: 'Open a text element and click **Source** in the editor.\nPaste the code where it should appear.\nClick **Source** again.',
          },
          code: 'placeholder',
        },
        SAVE,
      ],
    },
    {
      ...IFRAME_ONLY,
      hint: {
        de: 'Ein Element der Agentur, das nach einer Adresse fragt.',
        en: 'An element of your agency that asks for an address.',
      },
      steps: [
        {
          heading: {de: 'Element anlegen', en: 'Add the element'},
          text: {
            de: 'Öffnen Sie im Modul **Seite** Ihre Seite.\nKlicken Sie dort, wo es erscheinen soll, auf den Knopf mit dem **+**.\nWählen Sie das Element für Iframes.',
            en: 'Open your page in the module **Page**.\nClick the button with the **+** where it should appear.\nChoose the element for iframes.',
          },
        },
        PASTE_FRAME,
        SAVE,
      ],
    },
    {
      ...UNKNOWN_USE,
      steps: [
        {
          heading: {de: 'Nachsehen', en: 'Have a look'},
          text: {
            de: 'Öffnen Sie im Modul **Seite** eine Seite, und klicken Sie auf einen Knopf mit dem **+**. Steht unter **Besondere Elemente** auch **Reines HTML**? Dann wählen Sie oben „Das Inhaltselement ‚Reines HTML‘“, und Sie sind gleich fertig.',
            en: 'Open a page in the module **Page** and click a button with the **+**. Is **Plain HTML** among the **Special elements**? Then choose “The content element ‘Plain HTML’” above, and you are almost done.',
          },
        },
        COPY_LETTER,
        {
          heading: {
            de: 'An die Administration schicken',
            en: 'Send it to the administrators',
          },
          text: {
            de: 'Wenn nicht, schicken Sie die Nachricht an die Menschen, die Ihr TYPO3 betreuen. Sie können das Element freigeben oder den Code selbst einsetzen.',
            en: 'If not, send the message to those who look after your TYPO3. They can allow the element for you, or insert the code themselves.',
          },
        },
      ],
    },
  ],
} as const satisfies System;
