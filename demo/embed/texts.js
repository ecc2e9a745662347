// The texts of the page in both languages.

export {SANITISERS, VERDICTS} from './verdict-texts.js';

export const ELEMENTS = {
  'intl-office-card': {de: 'Das Büro', en: 'The office'},
  'partner-map-list': {de: 'Partner', en: 'Partners'},
  'sdg-badges': {de: 'Die 17 Ziele', en: 'The 17 goals'},
  'network-list': {de: 'Netzwerke', en: 'Networks'},
};

/** The options, by their attributes. */
export const OPTIONS = {
  lang: {de: 'Sprache', en: 'Language'},
  theme: {de: 'Farben', en: 'Colours'},
  view: {de: 'Ansicht', en: 'View'},
  kinds: {
    de: 'Arten von Partnern (ohne Auswahl alle)',
    en: 'Kinds of partners (all, if none is chosen)',
  },
  region: {de: 'Kartenausschnitt', en: 'Part of the map'},
  land: {
    de: 'Umrisse auf der Karte',
    en: 'Outlines on the map',
  },
  sort: {de: 'Reihenfolge', en: 'Order'},
  plain: {
    de: 'Ohne Filter, Suche und Knöpfe',
    en: 'Without filter, search and buttons',
  },
  downloads: {
    de: 'Liste zum Herunterladen anbieten',
    en: 'Offer the list for download',
  },
  selected: {
    de: 'Gewählter Partner (Kennung)',
    en: 'Chosen partner (its id)',
  },
  fragment: {
    de: 'Gewählter Partner in der Adresse unter dem Namen (etwa partner)',
    en: 'Keep the chosen partner in the address under the name (such as partner)',
  },
  goals: {
    de: 'Welche Ziele (ohne Auswahl alle)',
    en: 'Which goals (all, if none is chosen)',
  },
  focus: {
    de: 'Hervorgehoben (ohne Auswahl die des Büros)',
    en: 'Highlighted (those of the office, if none is chosen)',
  },
  'icon-base': {
    de: 'Adresse eigener Symbole, mit {goal}',
    en: 'Address of your own icons, with {goal}',
  },
  'heading-level': {
    de: 'Ebene der Überschrift',
    en: 'Level of the heading',
  },
  'structured-data': {
    de: 'Daten für Suchmaschinen (JSON-LD)',
    en: 'Data for search engines (JSON-LD)',
  },
  src: {
    de: 'Adresse eigener Inhalte (JSON)',
    en: 'Address of your own content (JSON)',
  },
  'own-content': {
    de: 'Nie die Inhalte aus Dortmund zeigen',
    en: 'Never show the content of Dortmund',
  },
};

/** The labels of the fields for further words beside checkboxes. */
export const OTHERS = {
  kinds: {
    de: 'Eigene Arten (Kennungen aus eigenen Daten)',
    en: 'Kinds of your own (ids from your data)',
  },
};

/** The values of options. Numbers need no text. */
export const VALUES = {
  lang: {
    '': {de: 'Wie die Seite', en: 'As the page'},
    de: {de: 'Deutsch', en: 'German'},
    en: {de: 'Englisch', en: 'English'},
    'de-simple': {de: 'Leichte Sprache', en: 'Easy German'},
  },
  theme: {
    auto: {de: 'Wie die Seite', en: 'As the page'},
    light: {de: 'Hell', en: 'Light'},
    dark: {de: 'Dunkel', en: 'Dark'},
  },
  view: {
    full: {de: 'Vollständig', en: 'Full'},
    compact: {de: 'Kompakt', en: 'Compact'},
    contact: {de: 'Nur Kontakt', en: 'Contact only'},
    both: {de: 'Karte und Liste', en: 'Map and list'},
    map: {de: 'Karte', en: 'Map'},
    list: {de: 'Liste', en: 'List'},
    tiles: {de: 'Kacheln', en: 'Tiles'},
  },
  kinds: {
    'twin-city': {de: 'Partnerstädte', en: 'Twin cities'},
    'inner-german': {de: 'Innerdeutsch', en: 'Within Germany'},
    project: {de: 'Projekte', en: 'Projects'},
    university: {de: 'Hochschulen', en: 'Universities'},
  },
  region: {
    auto: {de: 'Passend', en: 'As fits'},
    world: {de: 'Welt', en: 'World'},
    europe: {de: 'Europa', en: 'Europe'},
  },
  land: {
    auto: {
      de: 'Genau, wenn jemand hineinzoomt',
      en: 'Fine, when a visitor zooms in',
    },
    simple: {de: 'Immer einfach', en: 'Always simple'},
  },
  sort: {
    name: {de: 'Name', en: 'Name'},
    since: {de: 'Jahr', en: 'Year'},
    distance: {de: 'Entfernung', en: 'Distance'},
  },
};

export const WAYS = {
  tag: {de: 'Skript und Tag', en: 'Script and tag'},
  placeholder: {de: 'Platzhalter', en: 'Placeholder'},
  iframe: {de: 'Iframe', en: 'Iframe'},
  static: {de: 'Ohne Skript', en: 'Without script'},
  typo3: {de: 'TYPO3', en: 'TYPO3'},
  wordpress: {de: 'WordPress', en: 'WordPress'},
  drupal: {de: 'Drupal', en: 'Drupal'},
};

/** When to use a way. */
export const WHEN = {
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
    en: 'For pages that allow an iframe but no script. The iframe does not know the page around it: “As the page” means German here, and the colours follow the visitor’s device.',
  },
  static: {
    de: 'Fertiges HTML, vollständig auch ohne JavaScript. Von den Einstellungen zählt hier nur die Sprache; die übrigen lassen sich am Tag ergänzen, sobald das Skript auf der Seite ist. Auch Leichte Sprache braucht das Skript. Bei der Karte steht dort „plain“: Ohne Skript gibt es weder Filter noch Suche und keinen Platz dafür. Mit Skript können Sie es weglassen.',
    en: 'Finished HTML, complete without JavaScript. Of the settings only the language applies here; you can add the others to the tag once the script is on the page. Easy German requires the script too. The map has “plain”: without script there are no filters, no search and no space for them. With the script you can remove it.',
  },
  typo3: {
    de: 'Für TYPO3 12 und 13. Vorlagen für Editor und Content Security Policy liegen in integrations/typo3.',
    en: 'For TYPO3 12 and 13. Settings for the editor and the Content Security Policy are in integrations/typo3.',
  },
  wordpress: {
    de: 'Für WordPress ab 6.1. Das Plugin aus integrations/wordpress bringt das Skript mit und lädt es nur, wo es gebraucht wird. Ohne Plugin zeigt WordPress ein Iframe: Von den Einstellungen bleibt dann nur die Sprache (Deutsch oder Englisch), es wird höchstens 1.000 Pixel hoch, und seine Links öffnen sich nicht.',
    en: 'For WordPress 6.1 and newer. The plugin in integrations/wordpress brings the script and loads it only where it is needed. Without the plugin WordPress shows an iframe: of the settings only the language stays (German or English), it is at most 1,000 pixels high, and its links do not open.',
  },
  drupal: {
    de: 'Für Drupal ab 10.3. Das Modul aus integrations/drupal ersetzt den dritten Schritt.',
    en: 'For Drupal 10.3 and newer. The module in integrations/drupal makes the third step unnecessary.',
  },
};

/** The place of each part of the code. */
export const PARTS = {
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
export const PLACES = {
  typo3: {
    de: 'In ein Textelement, im Editor unter „Quelltext“',
    en: 'Into a text element, in the editor under “Source”',
  },
  wordpress: {
    de: 'In einen Block „Individuelles HTML“',
    en: 'Into a block “Custom HTML”',
  },
  drupal: {
    de: 'In den Text, im Editor unter „Quellcode“',
    en: 'Into the text, in the editor under “Source”',
  },
};

export const SAYS = {
  element: {de: 'Baustein', en: 'Element'},
  more: {de: 'Mehr Einstellungen', en: 'More settings'},
  way: {de: 'Weg in die Seite', en: 'Way into the page'},
  copy: {de: 'Kopieren', en: 'Copy'},
  copied: {de: 'Kopiert', en: 'Copied'},
  byHand: {
    de: 'Markiert: jetzt mit der Tastatur kopieren',
    en: 'Selected: copy it with the keyboard now',
  },
  wasReset: {de: 'Zurückgesetzt', en: 'Reset'},
  preview: {de: 'Vorschau', en: 'Preview'},
  left: {de: 'Was übrig bleibt', en: 'What is left'},
  none: {de: '(nichts)', en: '(nothing)'},
  loading: {de: 'Wird geladen …', en: 'Loading …'},
  missing: {
    de: 'Diese Datei gibt es hier nicht. Sie entsteht mit „npm run build“.',
    en: 'This file is missing. “npm run build” creates it.',
  },
  beginning: {
    de: 'Der Anfang; „Kopieren“ nimmt alles.',
    en: 'The beginning; “Copy” copies everything.',
  },
  read: {de: 'Erkannt', en: 'Found'},
  ignored: {de: 'Nicht übernommen', en: 'Ignored'},
  unknown: {
    de: 'Darin ist keiner der vier Bausteine.',
    en: 'The code contains none of the four elements.',
  },
};
