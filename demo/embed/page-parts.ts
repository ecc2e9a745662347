import {html, type ServerRenderedTemplate} from '@lit-labs/ssr';
import {unsafeHTML} from 'lit/directives/unsafe-html.js';
import payload from '../../src/payload/payload.json' with {type: 'json'};
import {GOALS} from '../../src/pieces/goals.js';
import type {Here, Localized} from '../page.js';
import {DOWNLOADS} from './downloads.js';
import {DATA_ID, type PageData} from './page-data.js';

const TEXTS: Localized<{noScript: string; code: string}> = {
  de: {
    noScript:
      'Diese Seite braucht JavaScript. Den Code für Seiten, deren HTML Sie selbst schreiben, finden Sie auch ohne:',
    code: 'Skript und Element',
  },
  en: {
    noScript:
      'This page needs JavaScript. The code for pages whose HTML you write yourself is here without it:',
    code: 'Script and tag',
  },
};

/** What to do without scripts. Templates cannot have expressions in `<noscript>`. */
export function withoutScript(here: Here): ServerRenderedTemplate {
  const {noScript, code} = TEXTS[here.locale];
  return html`${unsafeHTML(
    `<noscript><p>${noScript} <a href="${here.page('reference/index')}">${code}</a></p></noscript>`
  )}`;
}

/** A text for `<script type="application/json">`. */
const jsonIn = (data: PageData): string =>
  JSON.stringify(data).replaceAll('<', '\\u003c');

/** What the scripts of the pages need to know, as JSON in the page. */
export function pageData(here: Here): ServerRenderedTemplate {
  const {locale} = here;
  const data: PageData = {
    locale,
    dist: here.dist('intl-office.js').replace(/[^/]*$/, ''),
    ...(here.base === undefined ? {} : {base: here.base}),
    downloads: {
      wordpress: here.file(DOWNLOADS.wordpress),
      typo3: here.file(DOWNLOADS.typo3),
      drupal: here.file(DOWNLOADS.drupal),
      files: here.file(DOWNLOADS.files),
    },
    partners: payload.partners
      .map(({id, name}) => [id, name[locale]] as const)
      .sort(([, a], [, b]) => a.localeCompare(b, locale)),
    goals: GOALS.map(({title}) => title[locale].replaceAll('\u00ad', '')),
  };
  return html`${unsafeHTML(
    `<script type="application/json" id="${DATA_ID}">${jsonIn(data)}</script>`
  )}
`;
}
