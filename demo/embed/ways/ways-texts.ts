import type {Localized} from '../../page.js';
import type {SnippetId} from '../snippets.js';
import type {Way} from '../ways.js';

export const WAY_NAMES: Readonly<Record<Way, Localized>> = {
  tag: {de: 'Skript und Tag', en: 'Script and tag'},
  placeholder: {de: 'Platzhalter', en: 'Placeholder'},
  iframe: {de: 'Iframe', en: 'Iframe'},
  static: {de: 'Ohne Skript', en: 'Without script'},
  typo3: {de: 'TYPO3', en: 'TYPO3'},
  wordpress: {de: 'WordPress', en: 'WordPress'},
  drupal: {de: 'Drupal', en: 'Drupal'},
};

/** When to use a way. */
export const WHEN: Readonly<Record<Way, Localized>> = {
  tag: {
    de: 'Für Seiten, deren HTML Sie selbst schreiben.',
    en: 'For pages whose HTML you write yourself.',
  },
  placeholder: {
    de: 'Für Textfelder in Redaktionssystemen: Das Skript steht einmal auf der Website und macht aus jedem Platzhalter den Baustein.',
    en: 'For text fields of content management systems: the script is on the site once and turns each placeholder into the element.',
  },
  iframe: {
    de: 'Für Seiten, die kein Skript, aber ein Iframe zulassen. Den Namen der Seite ringsum kennt es nicht: „Wie die Seite“ heißt hier Deutsch, und die Farben folgen dem Gerät der Besuchenden.',
    en: 'For pages that allow an iframe but no script. The iframe does not know the page around it: “As the page” means English here, and the colours follow the visitor’s device.',
  },
  static: {
    de: 'Fertiges HTML, vollständig auch ohne JavaScript. Von den Einstellungen zählt hier nur die Sprache; die übrigen lassen sich am Tag ergänzen, sobald das Skript auf der Seite ist. Auch Leichte Sprache braucht das Skript. Bei der Karte steht dort „plain“: Ohne Skript gibt es weder Filter noch Suche und keinen Platz dafür. Mit Skript können Sie es weglassen.',
    en: 'Finished HTML, complete without JavaScript. Of the settings only the language applies here; you can add the others to the tag once the script is on the page. Easy German requires the script too. The map has “plain”: without script there are no filters, no search and no space for them. With the script you can remove it.',
  },
  typo3: {
    de: 'Für TYPO3 12 und 13. Die Einstellungen für Editor und Content Security Policy sind unter „Auf Ihre Seite“ zum Herunterladen.',
    en: 'For TYPO3 12 and 13. “Put it on yours” offers the settings for the editor and the Content Security Policy for download.',
  },
  wordpress: {
    de: 'Für WordPress ab 6.1. Das Plugin bringt das Skript mit und lädt es nur, wo es gebraucht wird. Ohne Plugin zeigt WordPress ein Iframe: Von den Einstellungen bleibt dann nur die Sprache (Deutsch oder Englisch), es wird höchstens 1.000 Pixel hoch, und seine Links öffnen sich nicht.',
    en: 'For WordPress 6.1 and newer. The plugin brings the script and loads it only where it is needed. Without the plugin WordPress shows an iframe: of the settings only the language stays (German or English), it is at most 1,000 pixels high, and its links do not open.',
  },
  drupal: {
    de: 'Für Drupal ab 10.3. Das Modul ersetzt den dritten Schritt.',
    en: 'For Drupal 10.3 and newer. The module makes the third step unnecessary.',
  },
};

/** The place of each part of the code. */
export const PLACES: Readonly<Record<SnippetId | 'static', Localized>> = {
  tag: {
    de: 'In das HTML der Seite, dorthin, wo der Baustein stehen soll',
    en: 'Into the HTML of the page, where the element should appear',
  },
  placeholder: {
    de: 'In den Text, in der Quelltextansicht des Editors',
    en: 'Into the text, in the source view of the editor',
  },
  site: {
    de: 'Einmal in die Vorlage der Website',
    en: 'Once into the template of the site',
  },
  iframe: {
    de: 'In die Seite, dorthin, wo der Baustein stehen soll',
    en: 'Into the page, where the element should appear',
  },
  frame: {
    de: 'In das Feld für die Adresse eines Iframes',
    en: 'Into the field for the address of an iframe',
  },
  resize: {
    de: 'Einmal in die Vorlage der Website, damit die Höhe immer stimmt',
    en: 'Once into the template of the site, so that the height is always right',
  },
  typoscript: {
    de: 'Einmal in die setup.typoscript des Site-Pakets',
    en: 'Once into the setup.typoscript of the site package',
  },
  shortcode: {
    de: 'Oder mit dem Plugin als Shortcode in den Text',
    en: 'Or, with the plugin, as a shortcode into the text',
  },
  oembed: {
    de: 'Oder ohne Plugin: diese Adresse allein in eine Zeile',
    en: 'Or without the plugin: this address alone on a line',
  },
  format: {
    de: 'Einmal im Textformat, unter „Manuell bearbeitbare HTML-Tags“',
    en: 'Once into the text format, under “Manually editable HTML tags”',
  },
  library: {
    de: 'Einmal in die .libraries.yml des Themes, und dessen .info.yml nennt die Bibliothek',
    en: 'Once into the theme’s .libraries.yml, with the library named in its .info.yml',
  },
  static: {
    de: 'In das HTML der Seite, dorthin, wo der Baustein stehen soll',
    en: 'Into the HTML of the page, where the element should appear',
  },
};

/** The place of the first part in systems that have a name for it. */
export const PLACES_IN: Readonly<Partial<Record<Way, Localized>>> = {
  typo3: {
    de: 'In ein Textelement, im Editor unter „Quelle“',
    en: 'Into a text element, in the editor under “Source”',
  },
  wordpress: {
    de: 'In einen Block „Individuelles HTML“',
    en: 'Into a block “Custom HTML”',
  },
  drupal: {
    de: 'In den Text, im Editor unter „Quelle“',
    en: 'Into the text, in the editor under “Source”',
  },
};

interface WaysTexts {
  readonly choose: string;
  readonly element: string;
  readonly more: string;
  readonly share: string;
  readonly reset: string;
  readonly wasReset: string;
  readonly code: string;
  readonly way: string;
  readonly versions: string;
  readonly leaves: string;
  readonly leavesAbout: string;
  readonly back: string;
  readonly paste: string;
  readonly read: string;
  readonly ignored: string;
  readonly unknown: string;
}

export const TEXTS: Localized<WaysTexts> = {
  de: {
    choose: 'Einstellen',
    element: 'Baustein',
    more: 'Seltene Einstellungen',
    share: 'Link hierher kopieren',
    reset: 'Zurücksetzen',
    wasReset: 'Zurückgesetzt',
    code: 'Code kopieren',
    way: 'Weg in die Seite',
    versions:
      'Dateien in cdn/<Version>/ ändern sich nie. Nur für sie enthält der Code eine Prüfsumme (integrity).',
    leaves: 'Was Redaktionssysteme davon übrig lassen',
    leavesAbout:
      'Der Code aus dem ersten Feld, in einen Text geschrieben und durch die Regeln des Systems gegangen, wie es ausgeliefert wird. Der Platzhalter bleibt überall dort, wo ein div mit data-* erlaubt ist.',
    back: 'Vom Code zu den Einstellungen',
    paste:
      'Code einfügen: Tag, Platzhalter, Iframe oder dessen Adresse, Shortcode',
    read: 'Erkannt',
    ignored: 'Nicht übernommen',
    unknown: 'Darin ist keiner der vier Bausteine.',
  },
  en: {
    choose: 'Choose',
    element: 'Element',
    more: 'Rare settings',
    share: 'Copy a link to this',
    reset: 'Reset',
    wasReset: 'Reset',
    code: 'Copy the code',
    way: 'Way into the page',
    versions:
      'Files in cdn/<version>/ never change. Only for these the code contains a hash (integrity).',
    leaves: 'What content management systems leave of it',
    leavesAbout:
      'The code of the first box, written into a text and put through the rules of the system as it comes. The placeholder stays wherever a div with data-* is allowed.',
    back: 'From the code to the settings',
    paste: 'Paste code: tag, placeholder, iframe or its address, shortcode',
    read: 'Found',
    ignored: 'Ignored',
    unknown: 'The code contains none of the four elements.',
  },
};
