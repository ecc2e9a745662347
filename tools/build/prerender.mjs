// Writes dist/static/: each element in each language as HTML that works without
// script, with its structured data, and style-src.json, the hashes by which a Content
// Security Policy allows the styles. Reads dist/lib/.

import {createHash} from 'node:crypto';
import {mkdir, writeFile} from 'node:fs/promises';
import {render} from '@lit-labs/ssr';
import {collectResult} from '@lit-labs/ssr/lib/render-result.js';
import {minify} from 'html-minifier-next';
import {unsafeHTML} from 'lit/directives/unsafe-html.js';
import {html, unsafeStatic} from 'lit/static-html.js';

const LANGUAGES = ['de', 'en'];

const load = (module) => import(`../../dist/lib/${module}.js`);

/** Removes Lit's markers for hydration, and an outdated attribute. */
const withoutMarkers = (rendered) =>
  rendered
    .replace(/<!--\/?lit-[^>]*-->|<\?>/g, '')
    .replace(/ shadowroot="open"/, '');

/**
 * Markup that is also valid in XHTML, where `<` in styles would start a tag and each
 * attribute needs a value.
 */
const asXml = (markup) =>
  markup
    .replace(/\(([\w-]+) ?< ?([\w.]+)\)/g, '($2 > $1)')
    .replace(/<[a-z][^<]*?>/g, (tag) =>
      tag.replace(/("[^"]*")| [\w-]+(?=[ >])/g, (found, value) =>
        value ? found : `${found}=""`
      )
    );

/** The sources for `style-src` that allow the styles in some markup. */
const sourcesIn = (markup) =>
  [...markup.matchAll(/<style>([^]*?)<\/style>/g)].map(
    ([, css]) => `'sha256-${createHash('sha256').update(css).digest('base64')}'`
  );

/**
 * An element in one language as HTML that works without script, with structured data
 * and, as fallback, a link to the office. `isPlain` reserves no space for the
 * controls of the map.
 */
export async function fragmentOf(tag, lang, content, {isPlain = false} = {}) {
  const [{defineElements}, {readPayload}, {structuredData}] = await Promise.all(
    ['define', 'payload/read-payload', `${tag}/structured-data`].map(load)
  );
  const payload = readPayload(content);
  // A second registration has no effect.
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
    await minify(withoutMarkers(rendered), {
      caseSensitive: true,
      collapseWhitespace: true,
      ignoreCustomFragments: [
        // html-minifier would unescape `&` in the data, which is not valid XML.
        /<script[^]*?<\/script>/,
        // It reads no more than 20,000 characters of an attribute.
        /(?<= d=")[^"]{9999,}/,
      ],
      keepClosingSlash: true,
      minifyCSS: true,
      removeComments: true,
    })
  );
}

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
