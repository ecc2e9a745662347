import type {Localized} from '../page.js';
import type {Verdict} from './sanitise.js';
import type {SanitiserId} from './sanitisers.js';

/** The kinds of texts that systems sanitise. */
export const SANITISER_NAMES: Readonly<Record<SanitiserId, Localized>> = {
  'typo3-text': {
    de: 'TYPO3, Textelement, wie installiert',
    en: 'TYPO3, text element, as installed',
  },
  'typo3-listed': {
    de: 'TYPO3, Textelement, eingerichtet (rte.yaml)',
    en: 'TYPO3, text element, set up (rte.yaml)',
  },
  'typo3-html': {
    de: 'TYPO3, Element „Reines HTML“',
    en: 'TYPO3, element “Plain HTML”',
  },
  'wordpress-author': {
    de: 'WordPress, Autorin oder Autor',
    en: 'WordPress, author',
  },
  'wordpress-editor': {
    de: 'WordPress, Administrator oder Redakteur (unfiltered_html)',
    en: 'WordPress, administrator or editor (unfiltered_html)',
  },
  'drupal-basic': {de: 'Drupal, Basic HTML', en: 'Drupal, Basic HTML'},
  'drupal-listed': {
    de: 'Drupal, Basic HTML mit der Zeile für das Textformat',
    en: 'Drupal, Basic HTML with the line for the text format',
  },
  'drupal-full': {
    de: 'Drupal, Full HTML mit CKEditor',
    en: 'Drupal, Full HTML with CKEditor',
  },
  ckeditor: {de: 'CKEditor 5', en: 'CKEditor 5'},
  tinymce: {de: 'TinyMCE 8', en: 'TinyMCE 8'},
  dompurify: {de: 'DOMPurify', en: 'DOMPurify'},
  'sanitize-html': {de: 'sanitize-html', en: 'sanitize-html'},
  markdown: {
    de: 'Markdown mit HTML, wie bei GitHub',
    en: 'Markdown with HTML, as on GitHub',
  },
  moodle: {de: 'Moodle (HTMLPurifier)', en: 'Moodle (HTMLPurifier)'},
};

/** The tone and the text of each verdict. */
export const VERDICTS: Readonly<
  Record<Verdict, Localized & {readonly tone: 'good' | 'fair' | 'bad'}>
> = {
  stays: {tone: 'good', de: 'Bleibt erhalten', en: 'Stays'},
  script: {
    tone: 'fair',
    de: 'Das Tag bleibt, das Skript muss von der Website kommen',
    en: 'The tag stays, the site has to load the script',
  },
  changed: {
    tone: 'fair',
    de: 'Bleibt, aber ohne einen Teil der Einstellungen',
    en: 'Stays, but without some of the settings',
  },
  empty: {
    tone: 'bad',
    de: 'Eine leere Hülle bleibt: Zu sehen ist nichts',
    en: 'An empty shell stays: nothing is visible',
  },
  link: {
    tone: 'bad',
    de: 'Nur der Link bleibt',
    en: 'Only the link stays',
  },
  words: {
    tone: 'bad',
    de: 'Nur Text ohne Gestaltung bleibt',
    en: 'Only unformatted text stays',
  },
  nothing: {tone: 'bad', de: 'Nichts bleibt', en: 'Nothing stays'},
};
