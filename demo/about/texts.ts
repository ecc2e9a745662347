import type {Localized} from '../page.js';

interface AboutSection {
  /** The fragment of the links in the footer. */
  readonly id: 'source' | 'licence' | 'accessibility' | 'privacy';
  readonly heading: string;
  readonly paragraphs: readonly string[];
}

export const SECTIONS: Localized<readonly AboutSection[]> = {
  de: [
    {
      id: 'source',
      heading: 'Quelltext',
      paragraphs: [
        'Alles hier ist quelloffen: die Bausteine, der Editor, diese Seiten und die Werkzeuge, mit denen sie gebaut sind. Das Paket heißt intl-office-widget.',
        'Die Websites, auf denen die Bausteine zu sehen sind, sind erfunden: Stadtportal, Kleinstadt, Hochschule, Blog und Flyer. Der Inhalt über Dortmund stammt von öffentlichen Seiten der Stadt; die Quellen stehen unter der Karte.',
      ],
    },
    {
      id: 'licence',
      heading: 'Lizenz',
      paragraphs: [
        'Code: MIT-Lizenz. Texte und Daten: CC BY 4.0. Umrisse der Länder: Natural Earth, gemeinfrei. Koordinaten: GeoNames, CC BY 4.0.',
        'Grenzen sind vereinfacht gezeichnet und keine Aussage über ihren rechtlichen Status.',
      ],
    },
    {
      id: 'accessibility',
      heading: 'Barrierefreiheit',
      paragraphs: [
        'Bausteine und Seiten sind nach WCAG 2.2, Stufe AA, gebaut: mit Tastatur bedienbar, mit Vorlesesoftware lesbar, bis 400 Prozent vergrößerbar, in hell, dunkel und mit den Farben des Systems. Zwei voneinander unabhängige Prüfprogramme finden auf keiner Seite einen Verstoß.',
        'Das ist eine Selbsteinschätzung. Ein Test mit Menschen, die täglich Hilfsmittel benutzen, und eine Prüfung durch Dritte stehen noch aus.',
      ],
    },
    {
      id: 'privacy',
      heading: 'Datenschutz',
      paragraphs: [
        'Diese Seiten und die Bausteine laden nur Dateien von dem Server, auf dem sie liegen. Sie setzen keine Cookies, speichern nichts und übermitteln nichts.',
        'Der Editor behält Änderungen, die noch nicht gespeichert sind, in Ihrem Browser, damit beim Neuladen nichts verloren geht. Er sagt das, und ein Knopf löscht sie. Auch er sendet nichts.',
      ],
    },
  ],
  en: [
    {
      id: 'source',
      heading: 'Source code',
      paragraphs: [
        'Everything here is open source: the elements, the editor, these pages and the tools that build them. The package is called intl-office-widget.',
        'The websites that show the elements are made up: city portal, small town, university, blog and flyer. The content about Dortmund comes from public pages of the city; the sources are under the map.',
      ],
    },
    {
      id: 'licence',
      heading: 'Licence',
      paragraphs: [
        'Code: MIT licence. Texts and data: CC BY 4.0. Outlines of countries: Natural Earth, public domain. Coordinates: GeoNames, CC BY 4.0.',
        'Borders are simplified and are no legal statement.',
      ],
    },
    {
      id: 'accessibility',
      heading: 'Accessibility',
      paragraphs: [
        'Elements and pages are built to WCAG 2.2, level AA: usable with the keyboard, readable with a screen reader, up to a zoom of 400 percent, in light, dark and the colours of the system. Two independent checkers find no violation on any page.',
        'This is the project’s own assessment. No test with people who use assistive technology every day, and no audit by a third party, has been made yet.',
      ],
    },
    {
      id: 'privacy',
      heading: 'Privacy',
      paragraphs: [
        'These pages and the elements load only files from the server that they are on. They set no cookies, store nothing and send nothing.',
        'The editor keeps changes that are not saved yet in your browser, so that a reload loses nothing. It says so, and a button deletes them. It sends nothing either.',
      ],
    },
  ],
};
