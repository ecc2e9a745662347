import {html} from '@lit-labs/ssr';
import {layout} from '../../layout/layout.js';
import type {Localized, Page} from '../../page.js';
import {pageData, withoutScript} from '../page-parts.js';

interface Texts {
  readonly lead: string;
  readonly builder: string;
}

const TEXTS: Localized<Texts> = {
  de: {
    lead: 'Für alle, die ihren Weg schon kennen: jede Einstellung, jeder Code, und was Editoren davon übrig lassen.',
    builder: 'Lieber drei Fragen beantworten',
  },
  en: {
    lead: 'For those who know their way: every setting, all code, and what editors leave of it.',
    builder: 'Answer three questions instead',
  },
};

export const waysPage: Page = {
  path: 'embed/ways',
  title: {
    de: 'Alle Wege auf Ihre Seite',
    en: 'All ways to put it on your page',
  },
  description: {
    de: 'Jede Einstellung, der Code für Skript, Platzhalter, Iframe, HTML ohne Skript, TYPO3, WordPress und Drupal, und was Editoren davon übrig lassen.',
    en: 'Every setting, the code for script, placeholder, iframe, HTML without script, TYPO3, WordPress and Drupal, and what editors leave of it.',
  },
  styles: ['embed/ways/ways.css'],
  scripts: ['embed/ways/ways.client.ts'],
  document(here) {
    const {locale} = here;
    const texts = TEXTS[locale];
    return layout(this, here, {
      section: 'embed',
      main: html`<div class="page">
<div class="intro">
<h1>${this.title[locale]}</h1>
<p class="lead">${texts.lead} <a class="same-choice" href=${here.page('embed')}>${texts.builder}</a></p>
${withoutScript(here)}
</div>
<div id="ways" class="builder"></div>
</div>
${pageData(here)}`,
    });
  },
};
