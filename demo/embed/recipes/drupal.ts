import {COPY_LETTER, IFRAME_ONLY, PASTE_FRAME, UNKNOWN_USE} from './common.js';
import type {Step, System} from './recipe.js';

const SAVE: Step = {
  heading: {de: 'Speichern und ansehen', en: 'Save and view'},
  text: {
    de: 'Klicken Sie unten auf **Speichern**. Drupal zeigt die Seite danach so, wie sie veröffentlicht ist.',
    en: 'Click **Save** at the bottom. Drupal then shows the page as it is published.',
  },
};

export const DRUPAL = {
  id: 'drupal',
  name: {de: 'Drupal', en: 'Drupal'},
  about: {de: 'Ab Version 10.3', en: 'From version 10.3'},
  recipes: [
    {
      use: 'module',
      label: {
        de: 'Ein Modul darf installiert werden',
        en: 'A module may be installed',
      },
      hint: {
        de: 'Durch die Administration. Danach können es alle einsetzen.',
        en: 'By the administrators. Then everybody can use it.',
      },
      way: 'drupal',
      sanitisers: ['drupal-listed', 'drupal-basic'],
      note: {
        de: 'Ohne Code geht es an einer festen Stelle der Website: unter **Struktur**, **Blocklayout** den Block **Office for International Relations** platzieren.',
        en: 'Without code, in a fixed place of the website: place the block **Office for International Relations** under **Structure**, **Block layout**.',
      },
      steps: [
        {
          heading: {de: 'Modul installieren', en: 'Install the module'},
          text: {
            de: 'Die Datei auf dem Server in `modules/custom` entpacken.\nUnter **Erweitern** das Modul **Office for International Relations** installieren.\nUnter **Konfiguration**, **Textformate und Editoren** das Textformat der Redaktion öffnen und den Filter **Office for International Relations** einschalten.\nDort unter **Manuell bearbeitbare HTML-Tags** die Zeile eintragen, die in README.md steht.',
            en: 'Unpack the file on the server in `modules/custom`.\nInstall the module **Office for International Relations** under **Extend**.\nUnder **Configuration**, **Text formats and editors**, open the text format of your editors, and enable the filter **Office for International Relations**.\nEnter the line that is in README.md under **Manually editable HTML tags** there.',
          },
          by: {
            de: 'Einmalig, durch die Administration',
            en: 'Once, by the administrators',
          },
          download: 'drupal',
        },
        {
          heading: {
            de: 'Code in den Text einfügen',
            en: 'Paste the code into the text',
          },
          text: {
            de: 'Öffnen Sie den Inhalt unter **Bearbeiten**, und klicken Sie im Editor auf **Quelle**.\nFügen Sie den Code dort ein, wo es erscheinen soll.\nKlicken Sie noch einmal auf **Quelle**.',
            en: 'Open the content under **Edit** and click **Source** in the editor.\nPaste the code where it should appear.\nClick **Source** again.',
          },
          code: 'placeholder',
        },
        SAVE,
      ],
    },
    {
      use: 'html',
      label: {
        de: 'Das Textformat „Full HTML“',
        en: 'The text format “Full HTML”',
      },
      hint: {
        de: 'Unter dem Textfeld wählbar, meist für die Administration.',
        en: 'Below the text field, usually for administrators.',
      },
      way: 'tag',
      sanitisers: ['drupal-full', 'drupal-basic'],
      steps: [
        {
          heading: {de: 'Textformat wählen', en: 'Choose the text format'},
          text: {
            de: 'Öffnen Sie den Inhalt unter **Bearbeiten**, und wählen Sie unter dem Text als **Textformat** „Full HTML“ (deutsch „Vollständiges HTML“).',
            en: 'Open the content under **Edit**, and choose “Full HTML” as **Text format** below the text.',
          },
        },
        {
          heading: {de: 'Code einfügen', en: 'Paste the code'},
          text: {
            de: 'Klicken Sie im Editor auf **Quelle**.\nFügen Sie den Code dort ein, wo es erscheinen soll.\nKlicken Sie noch einmal auf **Quelle**.',
            en: 'Click **Source** in the editor.\nPaste the code where it should appear.\nClick **Source** again.',
          },
          code: 'tag',
        },
        SAVE,
      ],
    },
    {
      ...IFRAME_ONLY,
      hint: {
        de: 'Ein Feld oder Medium, das nach einer Adresse fragt.',
        en: 'A field or a kind of media that asks for an address.',
      },
      steps: [
        {
          heading: {de: 'Feld suchen', en: 'Find the field'},
          text: {
            de: 'Öffnen Sie den Inhalt unter **Bearbeiten**, und suchen Sie das Feld oder den Abschnitt für Iframes.',
            en: 'Open the content under **Edit**, and find the field or paragraph for iframes.',
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
            de: 'Öffnen Sie einen Inhalt unter **Bearbeiten**. Lässt sich unter dem Text als **Textformat** „Full HTML“ (deutsch „Vollständiges HTML“) wählen? Dann wählen Sie oben „Das Textformat ‚Full HTML‘“, und Sie sind gleich fertig.',
            en: 'Open some content under **Edit**. Can you choose “Full HTML” as **Text format** below the text? Then choose “The text format ‘Full HTML’” above, and you are almost done.',
          },
        },
        COPY_LETTER,
        {
          heading: {
            de: 'An die Administration schicken',
            en: 'Send it to the administrators',
          },
          text: {
            de: 'Wenn nicht, schicken Sie die Nachricht an die Menschen, die Ihr Drupal betreuen. Sie können das Modul installieren oder den Code selbst einsetzen.',
            en: 'If not, send the message to those who look after your Drupal. They can install the module, or insert the code themselves.',
          },
        },
      ],
    },
  ],
} as const satisfies System;
