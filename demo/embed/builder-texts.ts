import type {Localized} from '../page.js';
import type {DownloadId} from './recipes/recipe.js';

interface BuilderTexts {
  readonly questions: readonly [string, string, string];
  /** Instead of the answers of the second question. */
  readonly systemFirst: string;
  readonly settings: string;
  readonly more: string;
  readonly steps: string;
  readonly stepsBefore: string;
  readonly preview: string;
  readonly previewNote: string;
  readonly toPreview: string;
  readonly toQuestions: string;
  readonly copy: string;
  readonly copied: string;
  readonly selected: string;
  readonly loading: string;
  readonly missing: string;
  readonly beginning: string;
  readonly note: string;
  readonly address: string;
  readonly addressAbout: string;
  readonly onlyHere: string;
  readonly notPublic: string;
  readonly getFiles: string;
  readonly leaves: string;
  readonly left: string;
  readonly nothing: string;
  readonly allWays: string;
  readonly downloads: Readonly<Record<DownloadId, string>>;
  readonly nextQuestion: (system: string) => string;
  readonly stepsShown: (use: string) => string;
  readonly partner: string;
  readonly noPartner: string;
  readonly findPartner: string;
  readonly partnersFound: (count: number) => string;
}

export const TEXTS: Localized<BuilderTexts> = {
  de: {
    questions: [
      'Womit ist Ihre Website gemacht?',
      'Was dürfen Sie in die Seite einfügen?',
      'Was soll zu sehen sein?',
    ],
    systemFirst: 'Das hängt vom System ab: Wählen Sie es zuerst.',
    settings: 'Einstellungen',
    more: 'Mehr Einstellungen',
    steps: 'So geht es',
    stepsBefore:
      'Beantworten Sie die beiden ersten Fragen. Dann stehen hier drei Schritte und der Code.',
    preview: 'Vorschau',
    previewNote:
      'Die Vorschau zeigt die mitgelieferten Inhalte und Symbole. Ihre Adressen gelten auf Ihrer Seite.',
    toPreview: 'Zur Vorschau',
    toQuestions: 'Zurück zu den Fragen',
    copy: 'Kopieren',
    copied: 'Kopiert',
    selected: 'Markiert: Kopieren Sie jetzt mit Strg+C.',
    loading: 'Wird geladen …',
    missing:
      'Diese Datei lässt sich hier nicht laden. Sie liegt im Ordner static neben dem Skript.',
    beginning: 'Zu sehen ist nur der Anfang. Der Knopf kopiert alles.',
    note: 'Gut zu wissen',
    address: 'Adresse der Datei intl-office.js auf Ihrem Webserver',
    addressAbout:
      'Der Code lädt das Skript von hier. Legen Sie die Dateien an eine andere Stelle, tragen Sie ein, wo sie liegen.',
    onlyHere: 'Diese Adresse erreichen Ihre Besucherinnen und Besucher nicht.',
    notPublic:
      'Sie führt zu diesem Rechner, in ein internes Netz oder nirgendwohin: Hier sähe alles richtig aus, auf Ihrer Website bliebe nur ein Link. Legen Sie die Dateien auf einen Webserver, und tragen Sie ein, wo sie liegen.',
    getFiles: 'Dateien herunterladen',
    leaves: 'Was das System davon übrig lässt',
    left: 'Was übrig bleibt',
    nothing: '(nichts)',
    allWays: 'Alle Wege und Einstellungen',
    downloads: {
      wordpress: 'Plugin für WordPress herunterladen',
      typo3: 'Dateien für TYPO3 herunterladen',
      drupal: 'Modul für Drupal herunterladen',
      files: 'Dateien herunterladen',
    },
    nextQuestion: (system) => `${system} gewählt. Weiter mit Frage 2.`,
    stepsShown: (use) =>
      `${use}: Unter Frage 3 stehen jetzt drei Schritte und der Code.`,
    partner: 'Welcher Partner soll gleich geöffnet sein?',
    noPartner: 'Keiner',
    findPartner: 'Partner suchen',
    partnersFound: (count) =>
      count === 1 ? '1 Partner gefunden' : `${count} Partner gefunden`,
  },
  en: {
    questions: [
      'What is your website made with?',
      'What may you put into the page?',
      'What do you want to show?',
    ],
    systemFirst: 'That depends on the system: choose it first.',
    settings: 'Settings',
    more: 'More settings',
    steps: 'What to do',
    stepsBefore:
      'Answer the first two questions. Three steps and the code then appear here.',
    preview: 'Preview',
    previewNote:
      'The preview shows the bundled content and icons. Your addresses apply on your page.',
    toPreview: 'Go to the preview',
    toQuestions: 'Back to the questions',
    copy: 'Copy',
    copied: 'Copied',
    selected: 'Selected: copy it now with Ctrl+C.',
    loading: 'Loading …',
    missing:
      'This file cannot be loaded here. It is in the folder static beside the script.',
    beginning: 'Only the beginning is shown. The button copies everything.',
    note: 'Good to know',
    address: 'Address of the file intl-office.js on your web server',
    addressAbout:
      'The code loads the script from here. If you put the files somewhere else, enter where they are.',
    onlyHere: 'Your visitors cannot reach this address.',
    notPublic:
      'It leads to this computer, to an internal network or nowhere: everything would look right here, but your website would show only a link. Put the files on a web server, and enter where they are.',
    getFiles: 'Download the files',
    leaves: 'What the system leaves of it',
    left: 'What is left',
    nothing: '(nothing)',
    allWays: 'All ways and settings',
    downloads: {
      wordpress: 'Download the plugin for WordPress',
      typo3: 'Download the files for TYPO3',
      drupal: 'Download the module for Drupal',
      files: 'Download the files',
    },
    nextQuestion: (system) => `${system} chosen. Go on with question 2.`,
    stepsShown: (use) =>
      `${use}: three steps and the code are now below question 3.`,
    partner: 'Which partner should be open at first?',
    noPartner: 'None',
    findPartner: 'Find a partner',
    partnersFound: (count) =>
      count === 1 ? '1 partner found' : `${count} partners found`,
  },
};
