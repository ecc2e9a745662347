import {
  COPY_LETTER,
  DO_NOT_KNOW,
  IFRAME_ONLY,
  PASTE_IFRAME,
  SAVE,
} from './common.js';
import type {Recipe, Step, System} from './recipe.js';

const CHOOSE: Step = {
  heading: {de: 'Aussuchen', en: 'Choose'},
  text: {
    de: 'Wählen Sie oben, was zu sehen sein soll. Die Vorschau zeigt es sofort.',
    en: 'Choose above what to show. The preview shows it at once.',
  },
};

const SEND: Step = {
  heading: {de: 'Abschicken', en: 'Send it'},
  text: {
    de: 'Schicken Sie die Nachricht an Ihre Online-Redaktion. Sie braucht dafür keine weiteren Angaben.',
    en: 'Send the message to your online editors. They need nothing else.',
  },
};

const ASK: Recipe = {
  use: 'ask',
  label: {
    de: 'Nichts: Die Online-Redaktion baut es ein',
    en: 'Nothing: the online editors put it in',
  },
  hint: {
    de: 'Der übliche Weg für Ämter und Fachbereiche.',
    en: 'The usual way for offices and departments.',
  },
  way: 'tag',
  steps: [CHOOSE, COPY_LETTER, SEND],
};

export const DORTMUND = {
  id: 'dortmund',
  name: {de: 'dortmund.de', en: 'dortmund.de'},
  about: {de: 'Website der Stadt', en: 'The website of the city'},
  recipes: [
    ASK,
    {
      use: 'html',
      label: {de: 'Einen Baustein für HTML', en: 'A block for HTML'},
      hint: {
        de: 'Meist nur für die Online-Redaktion.',
        en: 'Usually for the online editors only.',
      },
      way: 'tag',
      steps: [
        {
          heading: {de: 'Baustein anlegen', en: 'Add the block'},
          text: {
            de: 'Öffnen Sie die Seite zum Bearbeiten, und fügen Sie dort, wo es erscheinen soll, einen Baustein für HTML ein.',
            en: 'Open the page for editing, and add a block for HTML where it should appear.',
          },
        },
        {
          heading: {de: 'Code einfügen', en: 'Paste the code'},
          text: {
            de: 'Kopieren Sie den Code vollständig in diesen Baustein.',
            en: 'Copy the whole code into that block.',
          },
          code: 'tag',
        },
        SAVE,
      ],
    },
    {
      ...IFRAME_ONLY,
      steps: [
        {
          heading: {de: 'Iframe anlegen', en: 'Add the iframe'},
          text: {
            de: 'Öffnen Sie die Seite zum Bearbeiten, und fügen Sie dort, wo es erscheinen soll, einen Baustein für Iframes ein.',
            en: 'Open the page for editing, and add a block for iframes where it should appear.',
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
        de: 'Dann ist eine Nachricht an die Online-Redaktion der sichere Weg.',
        en: 'Then a message to the online editors is the safe way.',
      },
    },
  ],
} as const satisfies System;
