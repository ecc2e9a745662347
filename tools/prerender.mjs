// Reads dist/lib/, which tsc has written, with the payload in it, and writes
// dist/static/: each element in each language as a fragment of HTML that needs no
// script, with its data for search engines.

import {mkdir, writeFile} from 'node:fs/promises';
import {render} from '@lit-labs/ssr';
import {collectResult} from '@lit-labs/ssr/lib/render-result.js';
import {unsafeHTML} from 'lit/directives/unsafe-html.js';
import {html, unsafeStatic} from 'lit/static-html.js';
import {minifyMarkup} from './minify-templates.mjs';

const LANGUAGES = ['de', 'en'];

const load = (module) => import(`../dist/lib/${module}.js`);

/** Without what Lit would find its way by, and without the name of old. */
const withoutMarks = (rendered) =>
  rendered
    .replace(/<!--\/?lit-[^>]*-->|<\?>/g, '')
    .replace(/ shadowroot="open"/, '');

/** Writes each element in each language as HTML. */
export async function writeStatic() {
  const [
    {defineElements, ELEMENTS},
    {bundledPayload},
    {jsonOf, structuredData},
  ] = await Promise.all(
    ['define', 'payload/bundled', 'structured-data/structured-data'].map(load)
  );
  defineElements();
  await mkdir('dist/static', {recursive: true});
  const payload = bundledPayload();

  for (const tag of Object.keys(ELEMENTS))
    for (const lang of LANGUAGES) {
      const name = unsafeStatic(tag);
      const {url, name: office} = payload.office;
      const data = jsonOf(structuredData(tag, payload, lang));
      const rendered = await collectResult(
        render(html`<${name} lang=${lang}>
<a href=${url[lang]}>${office[lang]}</a>
${unsafeHTML(`<script type="application/ld+json">${data}</script>`)}
</${name}>`)
      );
      await writeFile(
        `dist/static/${tag}.${lang}.html`,
        `${minifyMarkup(withoutMarks(rendered))}\n`
      );
    }
}
