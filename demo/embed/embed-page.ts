import {html} from '@lit-labs/ssr';
import {layout} from '../layout/layout.js';
import type {Localized, Page} from '../page.js';
import {pageData, withoutScript} from './page-parts.js';

interface Texts {
  readonly lead: string;
  readonly ways: string;
  readonly waysAbout: string;
}

const TEXTS: Localized<Texts> = {
  de: {
    lead: 'Drei Fragen, dann drei Schritte mit dem Code. Was Sie wählen, sehen Sie sofort.',
    ways: 'Alle Wege und Einstellungen',
    waysAbout:
      'Für alle, die ihren Weg schon kennen: jede Einstellung, jeder Code, und was Editoren davon übrig lassen.',
  },
  en: {
    lead: 'Three questions, then three steps with the code. You see at once what you choose.',
    ways: 'All ways and settings',
    waysAbout:
      'For those who know their way: every setting, all code, and what editors leave of it.',
  },
};

export const embedPage: Page = {
  path: 'embed',
  title: {de: 'Auf Ihre Seite', en: 'Put it on yours'},
  description: {
    de: 'Sagen Sie, womit Ihre Website gemacht ist: dortmund.de, TYPO3, WordPress, Drupal oder etwas anderes. Sie bekommen drei Schritte und den Code.',
    en: 'Say what your website is made with: dortmund.de, TYPO3, WordPress, Drupal or something else. You get three steps and the code.',
  },
  styles: ['embed/embed.css'],
  scripts: ['embed/builder.client.ts'],
  document(here) {
    const {locale} = here;
    const texts = TEXTS[locale];
    return layout(this, here, {
      section: 'embed',
      main: html`<div class="page">
<div class="intro">
<h1>${this.title[locale]}</h1>
<p class="lead">${texts.lead}</p>
${withoutScript(here)}
</div>
<div id="builder" class="builder"></div>
<p class="all-ways"><a class="same-choice" href=${here.page('embed/ways')}>${texts.ways}</a>: ${texts.waysAbout}</p>
</div>
${pageData(here)}`,
    });
  },
};
