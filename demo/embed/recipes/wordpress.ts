import type {Localized} from '../../page.js';
import {DO_NOT_KNOW} from './common.js';
import type {Recipe, Step, System} from './recipe.js';

const SAVE: Step = {
  heading: {de: 'Veröffentlichen und ansehen', en: 'Publish and view'},
  text: {
    de: 'Klicken Sie oben rechts auf **Veröffentlichen**, bei vorhandenen Seiten auf **Speichern** oder **Aktualisieren**.\nÖffnen Sie die Seite dann in einem Fenster, in dem Sie nicht angemeldet sind.',
    en: 'Click **Publish** at the top right, or **Save** or **Update** on an existing page.\nThen open the page in a window in which you are not logged in.',
  },
};

const ADDRESS_NOTE: Localized = {
  de: 'WordPress zeigt die Adresse als Rahmen, höchstens 1.000 Pixel hoch, und seine Links öffnen sich nicht. Von den Einstellungen bleibt nur die Sprache. Das Plugin kann mehr.',
  en: 'WordPress shows the address as a frame, at most 1,000 pixels high, and its links do not open. Of the settings only the language stays. The plugin can do more.',
};

const EMPTY_LINE: Step = {
  heading: {de: 'Leere Zeile', en: 'An empty line'},
  text: {
    de: 'Öffnen Sie die Seite oder den Beitrag zum Bearbeiten, und setzen Sie den Cursor in einen leeren Absatz.',
    en: 'Open the page or post for editing, and place the cursor in an empty paragraph.',
  },
};

const PASTE_ADDRESS: Step = {
  heading: {de: 'Adresse einfügen', en: 'Paste the address'},
  text: {
    de: 'Fügen Sie die Adresse allein in den Absatz ein, ohne weiteren Text. Nach einem Moment zeigt WordPress an ihrer Stelle die Vorschau.',
    en: 'Paste the address alone into the paragraph, without any other text. After a moment WordPress shows the preview in its place.',
  },
  code: 'oembed',
};

const ADDRESS: Recipe = {
  use: 'address',
  label: {de: 'Nur eine Adresse einfügen', en: 'Only paste an address'},
  hint: {
    de: 'Kann jede Rolle, auch Autorinnen und Autoren.',
    en: 'Every role can do that, authors too.',
  },
  way: 'wordpress',
  note: ADDRESS_NOTE,
  steps: [EMPTY_LINE, PASTE_ADDRESS, SAVE],
};

export const WORDPRESS = {
  id: 'wordpress',
  name: {de: 'WordPress', en: 'WordPress'},
  about: {de: 'Ab Version 6.1', en: 'From version 6.1'},
  recipes: [
    {
      use: 'plugin',
      label: {
        de: 'Ein Plugin darf installiert werden',
        en: 'A plugin may be installed',
      },
      hint: {
        de: 'Durch die Administration. Danach können es alle Rollen einsetzen.',
        en: 'By the administrators. Then every role can use it.',
      },
      way: 'wordpress',
      note: {
        de: 'Statt des Codes geht auch der Block **Büro für Internationale Beziehungen**: Dort stehen dieselben Einstellungen rechts in der Seitenleiste.',
        en: 'Instead of the code you can use the block **Office for International Relations**, with the same settings in the sidebar on the right.',
      },
      steps: [
        {
          heading: {de: 'Plugin installieren', en: 'Install the plugin'},
          text: {
            de: 'Klicken Sie in WordPress links auf **Plugins**, dann auf **Neues Plugin hinzufügen** (vor Version 6.4 **Installieren**).\nKlicken Sie oben auf **Plugin hochladen**, wählen Sie die heruntergeladene Datei, und klicken Sie auf **Jetzt installieren**.\nAktivieren Sie das Plugin.',
            en: 'In WordPress, click **Plugins** on the left, then **Add New Plugin** (before version 6.4 **Add New**).\nClick **Upload Plugin** at the top, choose the downloaded file and click **Install Now**.\nClick **Activate Plugin**.',
          },
          by: {
            de: 'Einmalig, mit dem Recht, Plugins zu installieren',
            en: 'Once, with the right to install plugins',
          },
          download: 'wordpress',
        },
        {
          heading: {de: 'Shortcode einfügen', en: 'Paste the shortcode'},
          text: {
            de: 'Öffnen Sie die Seite oder den Beitrag zum Bearbeiten.\nKlicken Sie dort, wo es erscheinen soll, auf **+**, und suchen Sie den Block **Shortcode**.\nFügen Sie den Code in den Block ein.',
            en: 'Open the page or post for editing.\nClick **+** where it should appear, and search for the block **Shortcode**.\nPaste the code into the block.',
          },
          code: 'shortcode',
        },
        SAVE,
      ],
    },
    {
      use: 'html',
      label: {
        de: 'Den Block „Individuelles HTML“',
        en: 'The block “Custom HTML”',
      },
      hint: {
        de: 'Mit Skript nur für die Rollen Administrator und Redakteur.',
        en: 'With a script only for the roles Administrator and Editor.',
      },
      way: 'tag',
      sanitisers: ['wordpress-editor', 'wordpress-author'],
      steps: [
        {
          heading: {de: 'Block hinzufügen', en: 'Add the block'},
          text: {
            de: 'Öffnen Sie die Seite oder den Beitrag zum Bearbeiten.\nKlicken Sie dort, wo es erscheinen soll, auf **+**, und suchen Sie den Block **Individuelles HTML**.',
            en: 'Open the page or post for editing.\nClick **+** where it should appear, and search for the block **Custom HTML**.',
          },
        },
        {
          heading: {de: 'Code einfügen', en: 'Paste the code'},
          text: {
            de: 'Kopieren Sie den Code in den Block.',
            en: 'Copy the code into the block.',
          },
          code: 'tag',
        },
        SAVE,
      ],
    },
    ADDRESS,
    {
      ...ADDRESS,
      use: 'unknown',
      label: DO_NOT_KNOW,
      hint: {
        de: 'Eine Adresse geht immer. So sehen Sie, ob mehr möglich ist.',
        en: 'An address always works. How to see whether more is possible.',
      },
      steps: [
        {
          heading: {de: 'Nachsehen', en: 'Have a look'},
          text: {
            de: 'Steht links im Menü **Plugins**? Dann dürfen Sie meist auch welche installieren: Wählen Sie oben „Ein Plugin darf installiert werden“. Wenn nicht, öffnen Sie eine Seite zum Bearbeiten, und setzen Sie den Cursor in einen leeren Absatz.',
            en: 'Does the menu on the left have **Plugins**? Then you may usually install some: choose “A plugin may be installed” above. If not, open a page for editing, and place the cursor in an empty paragraph.',
          },
        },
        PASTE_ADDRESS,
        SAVE,
      ],
    },
  ],
} as const satisfies System;
