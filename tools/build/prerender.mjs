// Reads dist/lib/, with the payload in it, and writes
// dist/static/: each element in each language as a fragment of HTML that needs no
// script, with its data for search engines; and style-src.json, which has what a
// Content Security Policy needs to allow the styles of each element.

import {createHash} from 'node:crypto';
import {mkdir, writeFile} from 'node:fs/promises';
import {render} from '@lit-labs/ssr';
import {collectResult} from '@lit-labs/ssr/lib/render-result.js';
import {minify} from 'html-minifier-next';
import {unsafeHTML} from 'lit/directives/unsafe-html.js';
import {html, unsafeStatic} from 'lit/static-html.js';

const LANGUAGES = ['de', 'en'];

const load = (module) => import(`../../dist/lib/${module}.js`);

/** Without what Lit would find its way by, and without the name of old. */
const withoutMarks = (rendered) =>
  rendered
    .replace(/<!--\/?lit-[^>]*-->|<\?>/g, '')
    .replace(/ shadowroot="open"/, '');

/**
 * Fit for XHTML, too: there a `<` in the styles would begin a tag, and each
 * attribute has a value.
 */
const asXml = (markup) =>
  markup
    .replace(/\(([\w-]+) ?< ?([\w.]+)\)/g, '($2 > $1)')
    .replace(/<[a-z][^<]*?>/g, (tag) =>
      tag.replace(/("[^"]*")| [\w-]+(?=[ >])/g, (found, value) =>
        value ? found : `${found}=""`
      )
    );

/** The styles in some markup, as `style-src` names them. */
const sourcesIn = (markup) =>
  [...markup.matchAll(/<style>([^]*?)<\/style>/g)].map(
    ([, css]) => `'sha256-${createHash('sha256').update(css).digest('base64')}'`
  );

/**
 * An element in one language as HTML that needs no script, with its data for
 * search engines and, as its fallback, a link to the office. `isPlain`: without
 * room for the controls of a map.
 */
export async function fragmentOf(tag, lang, content, {isPlain = false} = {}) {
  const [{defineElements}, {readPayload}, {structuredData}] = await Promise.all(
    ['define', 'payload/read-payload', `${tag}/structured-data`].map(load)
  );
  const payload = readPayload(content);
  // Registering twice is silent.
  defineElements();
  const name = unsafeStatic(tag);
  const {url, name: office} = payload.office;
  const data = structuredData(payload, lang);
  const rendered = await collectResult(
    render(html`<${name} lang=${lang} structured-data ?plain=${isPlain} .payload=${payload}>
<a href=${url[lang]}>${office[lang]}</a>
${unsafeHTML(`<script type="application/ld+json" slot="structured-data">${data}</script>`)}
</${name}>`)
  );
  return asXml(
    await minify(withoutMarks(rendered), {
      caseSensitive: true,
      collapseWhitespace: true,
      // It would write the escaped `&` of the data as it is, which is not XML.
      ignoreCustomFragments: [/<script[^]*?<\/script>/],
      keepClosingSlash: true,
      minifyCSS: true,
      removeComments: true,
    })
  );
}

/** Writes each element in each language as HTML, and the hashes of its styles. */
export async function writeStatic() {
  const [{ELEMENTS}, {bundledPayload}] = await Promise.all(
    ['define', 'payload/bundled'].map(load)
  );
  await mkdir('dist/static', {recursive: true});
  const sources = {};

  for (const tag of Object.keys(ELEMENTS)) {
    const found = new Set();
    for (const lang of LANGUAGES) {
      const markup = await fragmentOf(tag, lang, bundledPayload());
      for (const source of sourcesIn(markup)) found.add(source);
      await writeFile(`dist/static/${tag}.${lang}.html`, `${markup}\n`);
    }
    sources[tag] = [...found].join(' ');
  }
  await writeFile(
    'dist/static/style-src.json',
    `${JSON.stringify(sources, null, 2)}\n`
  );
}
