import {html} from '@lit-labs/ssr';
import {LAYOUT_STYLES, layout} from '../layout/layout.js';
import type {Page} from '../page.js';

export const aboutPage: Page = {
  path: 'about',
  title: {de: 'Über diese Seiten', en: 'About these pages'},
  description: {
    de: 'Quelltext, Lizenz, Barrierefreiheit und Datenschutz dieser Vorschau.',
    en: 'Source code, licence, accessibility and privacy of this preview.',
  },
  styles: [LAYOUT_STYLES],
  document(here) {
    return layout(this, here, {
      main: html`<h1>${this.title[here.locale]}</h1>`,
    });
  },
};
