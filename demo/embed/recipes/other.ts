import {COPY_LETTER, IFRAME_ONLY, SAVE, UNKNOWN_USE} from './common.js';
import type {System} from './recipe.js';

export const OTHER = {
  id: 'other',
  name: {de: 'Anderes System', en: 'Another system'},
  about: {
    de: 'Oder von Hand geschriebenes HTML',
    en: 'Or HTML written by hand',
  },
  recipes: [
    {
      use: 'html',
      label: {de: 'HTML mit Skript', en: 'HTML with a script'},
      hint: {
        de: 'Wenn Sie die Seiten selbst schreiben oder die Vorlage ändern dürfen.',
        en: 'If you write the pages yourself, or may change the template.',
      },
      way: 'tag',
      steps: [
        {
          heading: {
            de: 'Dateien auf den Server legen',
            en: 'Put the files on the server',
          },
          text: {
            de: 'Laden Sie die Datei herunter, entpacken Sie sie in einen Ordner Ihrer Website, und tragen Sie oben ein, wo sie dann liegen.',
            en: 'Download the file, unpack it into a folder of your website, and enter above where they are then.',
          },
          download: 'files',
        },
        {
          heading: {de: 'Code einfügen', en: 'Paste the code'},
          text: {
            de: 'Kopieren Sie den Code in das HTML der Seite, dorthin, wo es erscheinen soll.',
            en: 'Copy the code into the HTML of the page, where it should appear.',
          },
          code: 'tag',
        },
        SAVE,
      ],
    },
    {
      use: 'static',
      label: {de: 'HTML, aber kein Skript', en: 'HTML, but no script'},
      hint: {
        de: 'Vollständig auch ohne JavaScript, aber ohne Filter und Suche.',
        en: 'Complete without JavaScript, but without filters and search.',
      },
      way: 'static',
      note: {
        de: 'Von den Einstellungen gilt hier nur die Sprache. Die Internetseite darf Stile im HTML nicht verbieten.',
        en: 'Of the settings only the language applies here. The website must not forbid styles in the HTML.',
      },
      steps: [
        {
          heading: {de: 'Seite öffnen', en: 'Open the page'},
          text: {
            de: 'Öffnen Sie das HTML der Seite an der Stelle, an der es erscheinen soll.',
            en: 'Open the HTML of the page where it should appear.',
          },
        },
        {
          heading: {de: 'Code einfügen', en: 'Paste the code'},
          text: {
            de: 'Der Code ist lang, denn er enthält alles. Der Knopf kopiert ihn ganz.',
            en: 'The code is long, because it contains everything. The button copies all of it.',
          },
          code: 'static',
        },
        SAVE,
      ],
    },
    {
      use: 'editor',
      label: {
        de: 'Text in einem Editor, der Tags entfernt',
        en: 'Text in an editor that removes tags',
      },
      hint: {
        de: 'Das Skript kommt dann einmal in die Vorlage der Website.',
        en: 'The script then goes into the template of the website, once.',
      },
      way: 'placeholder',
      note: {
        de: 'Der Editor muss ein `div` mit `data-`-Attributen behalten. „Alle Wege“ zeigt, welche Editoren das tun.',
        en: 'The editor has to keep a `div` with `data-` attributes. “All ways” shows which editors do.',
      },
      steps: [
        {
          heading: {
            de: 'Skript in die Vorlage',
            en: 'Script into the template',
          },
          text: {
            de: 'Diese Zeilen gehören einmal in die Vorlage aller Seiten.',
            en: 'These lines belong into the template of all pages, once.',
          },
          by: {
            de: 'Einmalig, durch die Menschen, die Ihre Website betreuen',
            en: 'Once, by those who look after your website',
          },
          code: 'site',
        },
        {
          heading: {
            de: 'Code in den Text einfügen',
            en: 'Paste the code into the text',
          },
          text: {
            de: 'Fügen Sie den Code in der Quelltextansicht des Editors dort ein, wo es erscheinen soll.',
            en: 'In the source view of the editor, paste the code where it should appear.',
          },
          code: 'placeholder',
        },
        SAVE,
      ],
    },
    {
      ...IFRAME_ONLY,
      steps: [
        {
          heading: {de: 'Code einfügen', en: 'Paste the code'},
          text: {
            de: 'Kopieren Sie den Code in das HTML der Seite, dorthin, wo es erscheinen soll.',
            en: 'Copy the code into the HTML of the page, where it should appear.',
          },
          code: 'iframe',
        },
        {
          heading: {de: 'Höhe anpassen lassen', en: 'Let the height adjust'},
          text: {
            de: 'Dieses Skript gehört einmal in die Vorlage der Website. Ohne das Skript behält der Rahmen seine Höhe, und längere Inhalte lassen sich darin rollen.',
            en: 'This script belongs into the template of the website, once. Without the script the frame keeps its height, and longer content scrolls in it.',
          },
          by: {
            de: 'Wenn Ihre Website Skripte erlaubt',
            en: 'If your website allows scripts',
          },
          code: 'resize',
        },
        SAVE,
      ],
    },
    {
      ...UNKNOWN_USE,
      steps: [
        {
          heading: {de: 'Nachsehen', en: 'Have a look'},
          text: {
            de: 'Öffnen Sie eine Seite zum Bearbeiten. Gibt es einen Baustein oder eine Ansicht mit „HTML“, „Quelltext“ oder „Einbetten“ im Namen? Dann wählen Sie oben „HTML mit Skript“. Zeigt Ihre Website danach nur einen Link, hat das System den Code entfernt.',
            en: 'Open a page for editing. Is there a block or a view with “HTML”, “Source” or “Embed” in its name? Then choose “HTML with a script” above. If your website then shows only a link, the system has removed the code.',
          },
        },
        COPY_LETTER,
        {
          heading: {de: 'Um Hilfe bitten', en: 'Ask for help'},
          text: {
            de: 'Schicken Sie die Nachricht an die Menschen, die Ihre Website betreuen.',
            en: 'Send the message to those who look after your website.',
          },
        },
      ],
    },
  ],
} as const satisfies System;
