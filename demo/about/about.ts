import {html} from '@lit-labs/ssr';
import {layout} from '../layout/layout.js';
import type {Page} from '../page.js';
import {SECTIONS} from './texts.js';

export const aboutPage: Page = {
  path: 'about',
  title: {de: 'Über diese Seiten', en: 'About these pages'},
  description: {
    de: 'Quelltext, Lizenz, Barrierefreiheit und Datenschutz dieser Vorschau.',
    en: 'Source code, licence, accessibility and privacy of this preview.',
  },
  styles: ['about/about.css'],
  document(here) {
    const {locale} = here;
    return layout(this, here, {
      main: html`<div class="page">
<h1>${this.title[locale]}</h1>
${SECTIONS[locale].map(
  ({id, heading, paragraphs}) => html`<section aria-labelledby=${id}>
<h2 id=${id}>${heading}</h2>
${paragraphs.map(
  (text) => html`<p>${text}</p>
`
)}</section>
`
)}</div>`,
    });
  },
};
