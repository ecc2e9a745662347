import type {Attribute, ElementEvent, Item} from '../element-reference.js';

/** The attributes of all elements. */
export const COMMON_ATTRIBUTES: readonly Attribute[] = [
  {
    name: 'lang',
    about: {
      de: 'Die Sprache: Deutsch, Leichte Sprache (de-simple), sonst Englisch. Ohne das Attribut zählt das nächste lang um das Element.',
      en: 'The language: German, Leichte Sprache (de-simple), otherwise English. Defaults to the nearest lang around the element.',
    },
    control: {kind: 'choice', values: ['de', 'en', 'de-simple']},
  },
  {
    name: 'theme',
    about: {
      de: 'Hell oder dunkel. Ohne das Attribut wie die Seite.',
      en: 'Light or dark. Defaults to the colour scheme of the page.',
    },
    control: {
      kind: 'choice',
      values: ['auto', 'light', 'dark'],
      usual: 'auto',
    },
  },
  {
    name: 'heading-level',
    about: {
      de: 'Die Ebene der obersten Überschrift. Die anderen folgen darunter.',
      en: 'The level of the top heading. Lower headings follow.',
    },
    control: {
      kind: 'choice',
      values: ['1', '2', '3', '4', '5', '6'],
      usual: '2',
    },
  },
  {
    name: 'src',
    about: {
      de: 'Die Adresse eines eigenen Inhalts. Er wird geprüft, bevor er erscheint. Braucht einen Webserver, wie npm start.',
      en: 'The URL of your own content, which is checked before it shows. Requires a web server, such as npm start.',
    },
    control: {kind: 'payload'},
  },
  {
    name: 'own-content',
    about: {
      de: 'Der mitgelieferte Inhalt erscheint nie: Bis ein eigener da ist, bleibt der Ersatzlink.',
      en: 'The bundled content never shows: the fallback link stays until there is content of your own.',
    },
    control: {kind: 'flag'},
  },
  {
    name: 'structured-data',
    about: {
      de: 'Daten für Suchmaschinen neben dem Element, als JSON-LD in den Begriffen von schema.org. Auf der Seite ist davon nichts zu sehen; hier steht es im Code.',
      en: 'Data for search engines beside the element, as JSON-LD with the vocabulary of schema.org. Nothing of it shows on the page; here, the code contains it.',
    },
    control: {kind: 'flag'},
  },
];

/** The events of all elements. */
export const COMMON_EVENTS: readonly [ElementEvent, ...ElementEvent[]] = [
  {
    name: 'intl-office-load',
    detail: 'source',
    about: {
      de: 'Neuer Inhalt ist zu sehen. detail.source nennt die Quelle: bundled, src oder property.',
      en: 'New content shows. detail.source is its source: bundled, src or property.',
    },
  },
  {
    name: 'intl-office-error',
    detail: 'error',
    about: {
      de: 'Ein Inhalt kann nicht erscheinen. Die Meldung von detail.error nennt die Stellen.',
      en: 'Content cannot be shown. The message of detail.error names the places.',
    },
  },
];

export const FALLBACK_SLOT: Item = {
  name: '',
  about: {
    de: 'Der Ersatz: zu sehen, bis das Skript läuft, ohne Skript, und wenn der Inhalt nicht erscheinen kann.',
    en: 'The fallback: shown until the script runs, without script, and if the content cannot be shown.',
  },
};

export const RELOAD: Item = {
  name: 'reload()',
  about: {
    de: 'Fragt den Server noch einmal nach dem Inhalt von src.',
    en: 'Asks the server again for the content of src.',
  },
};
