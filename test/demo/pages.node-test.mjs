// Tests the files of the built demo: that each page has its link preview, that links
// lead somewhere, and that it works from any folder.

import assert from 'node:assert/strict';
import {existsSync, readFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {JSDOM} from 'jsdom';
import {importTypeScript} from '../../tools/build/import-typescript.mjs';
import {LANGUAGES, PAGES} from './pages.mjs';

const DIST = fileURLToPath(new URL('../../dist/', import.meta.url));

/** The size of the picture of a link preview, px. */
const PREVIEW = {width: 1200, height: 630};

const documents = new Map();

/** The document of a file in dist/. */
function documentOf(file) {
  if (!documents.has(file)) {
    const {document} = new JSDOM(readFileSync(join(DIST, file))).window;
    documents.set(file, document);
  }
  return documents.get(file);
}

const demo = await importTypeScript(
  new URL('../../demo/pages.ts', import.meta.url)
);

const FILES = PAGES.flatMap((path) =>
  LANGUAGES.map((lang) => [`demo/${demo.fileOf(path, lang)}`, path, lang])
);

/** The size of a PNG, from its header. */
function sizeOf(file) {
  const png = readFileSync(file);
  assert.equal(png.toString('latin1', 1, 4), 'PNG', file);
  return {width: png.readUInt32BE(16), height: png.readUInt32BE(20)};
}

const metaOf = (document, name) =>
  document
    .querySelector(`meta[property="${name}"], meta[name="${name}"]`)
    ?.getAttribute('content');

/** The file in dist/ that a relative URL on a page leads to, and its fragment. */
function targetOf(file, url) {
  const [path, fragment] = url.split('#');
  const name = path.split('?')[0];
  return [name ? join(dirname(file), name) : file, fragment];
}

it('the list of pages is complete', () => {
  assert.deepEqual(
    PAGES.toSorted(),
    demo.PAGES.map(({path}) => path).toSorted()
  );
});

for (const [file, path, lang] of FILES)
  describe(file, () => {
    const document = documentOf(file);

    it('has a language, a title and a link preview of its own', () => {
      assert.equal(document.documentElement.lang, lang);
      const description = metaOf(document, 'description');
      assert.ok(document.title.length > 5 && document.title.length <= 70);
      assert.ok(description.length > 40 && description.length <= 200);
      assert.equal(metaOf(document, 'og:title'), document.title);
      assert.equal(metaOf(document, 'og:description'), description);
      for (const [other] of FILES)
        if (other !== file) {
          assert.notEqual(documentOf(other).title, document.title, other);
        }
    });

    it('has a picture for its link preview', () => {
      const image = metaOf(document, 'og:image');
      assert.ok(image.endsWith(demo.pictureOf(path, lang)), image);
      assert.deepEqual(
        sizeOf(join(DIST, 'demo', demo.pictureOf(path, lang))),
        PREVIEW
      );
    });

    it('names the page in each language', () => {
      const others = Array.from(
        document.querySelectorAll('link[rel="alternate"]'),
        ({hreflang}) => hreflang
      );
      assert.deepEqual(others, LANGUAGES);
      assert.ok(
        document.querySelector(
          `a[hreflang="${lang === 'de' ? 'en' : 'de'}"]:not([href^="http"])`
        )
      );
    });

    it('has no inline scripts and styles', () => {
      const policy = document
        .querySelector('[http-equiv="Content-Security-Policy"]')
        .getAttribute('content');
      assert.match(policy, /script-src 'self'(;|$)/);
      assert.doesNotMatch(policy, /unsafe|https?:/);
      assert.deepEqual([...document.querySelectorAll('[style]')], []);
      for (const script of document.querySelectorAll('script'))
        assert.ok(script.src || script.type.endsWith('json'));
      assert.deepEqual([...document.querySelectorAll('[type="module"]')], []);
    });

    it('leads only to files that exist, by relative URLs', () => {
      const elements = document.querySelectorAll(
        'a[href], link[rel="stylesheet"], link[rel="icon"], script[src], img[src]'
      );
      for (const element of elements) {
        const url = element.getAttribute('href') ?? element.getAttribute('src');
        if (
          element.localName === 'a' &&
          /^(https:|mailto:|tel:|data:)/.test(url)
        )
          continue;
        assert.doesNotMatch(url, /^(\/|\w+:)/);
        const [target, fragment] = targetOf(file, url);
        assert.ok(existsSync(join(DIST, target)), url);
        if (fragment && target.startsWith('demo/') && !target.includes('embed'))
          assert.ok(documentOf(target).getElementById(fragment), url);
      }
    });
  });
