// Serves host pages: the ways to embed the elements, what else the pages contain
// (hosts), and the results as a table. Reads dist/, test/hosts/ and packages that the
// hosts use.

import {readFile} from 'node:fs/promises';
import {fileURLToPath} from 'node:url';
import {build} from 'esbuild';
import {nodeResolve} from '@rollup/plugin-node-resolve';
import {rollup} from 'rollup';
import {TAGS} from '../../tools/build/tags.mjs';
import {serveLocally, typeOf} from '../../tools/test-runner/local-server.mjs';

/** The files of packages by the path that hosts request. */
const FILES = {
  'bootstrap.css': 'bootstrap/dist/css/bootstrap.css',
  'kern.css': '@kern-ux/native/dist/kern.css',
  'normalize.css': 'normalize.css/normalize.css',
  'preflight.css': 'tailwindcss/preflight.css',
  'reset.css': 'reset-css/reset.css',
  'jquery.js': 'jquery/dist/jquery.js',
};

const elements = ({lang}) =>
  TAGS.map(
    (tag) =>
      `<${tag} structured-data=""${lang ? ` lang="${lang}"` : ''}>Fallback</${tag}>`
  ).join('\n');

const placeholders = ({lang}) =>
  TAGS.map(
    (tag) =>
      `<div data-intl-embed="${tag}" data-structured-data=""${lang ? ` data-lang="${lang}"` : ''}>Fallback</div>`
  ).join('\n');

/** The origin of the files of dist/, if a host loads them from another origin. */
const originFor = (host, {origin}) => (host.isSecured ? origin : '');

/** The tag for a script of dist/ on a host. */
const script =
  (name, attributes = '') =>
  (host, served) => {
    const secured = host.isSecured
      ? ` integrity="${served.integrity[name]}" crossorigin="anonymous"`
      : '';
    const address = `${originFor(host, served)}/${name}`;
    return `<script ${attributes}src="${address}"${secured}></script>`;
  };

/** The path of a frame page. Its language also depends on `lang` in its URL. */
const pageOfFrame = (tag, {lang, speaks}) =>
  `/frame/${tag}${speaks === 'en' && !lang ? '.en' : ''}.html`;

const frames = (host, served) =>
  TAGS.map(
    (tag) => `<iframe
  src="${originFor(host, served)}${pageOfFrame(tag, host)}${host.lang ? `?lang=${host.lang}` : ''}"
  title="${tag}"
  width="100%"
  height="840"
  frameborder="0"
  sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox"
  loading="lazy"
></iframe>`
  ).join('\n');

const fragments = (host, served) =>
  TAGS.map((tag) => served.fragments[`${tag}.${host.speaks ?? 'de'}`]).join(
    '\n'
  );

/** The directive that allows the styles of prerendered HTML. */
const stylesIn = ({styleSources}) =>
  `style-src ${TAGS.map((tag) => styleSources[tag]).join(' ')}`;

/** Chromium's message about modules in XML, which it does not run. */
const NO_MODULES = /^error: Module scripts in XML documents/;

/**
 * Ways to embed the elements: the markup in head and body, the only paths that
 * the elements may request, and what a strict policy must allow in addition.
 * `noteOn` returns the number of the host's note in docs/compatibility.md,
 * `fallsBackOn` whether visitors get the fallback, and `complaint` matches what
 * the browser says about it.
 */
export const WAYS = {
  'script + tag, module': {
    fallsBackOn: ({isXhtml}) => isXhtml,
    complaint: NO_MODULES,
    noteOn: ({isXhtml}) => isXhtml && 2,
    head: script('intl-office.js', 'type="module" '),
    body: elements,
    requests: () => ['/intl-office.js'],
  },
  'script + tag, classic': {
    head: script('intl-office.classic.js'),
    body: elements,
    requests: () => ['/intl-office.classic.js'],
  },
  placeholder: {
    fallsBackOn: ({isXhtml}) => isXhtml,
    complaint: NO_MODULES,
    noteOn: ({isXhtml}) => isXhtml && 2,
    head: script('intl-office.js', 'type="module" '),
    body: placeholders,
    requests: () => ['/intl-office.js'],
  },
  frame: {
    isFramed: true,
    noteOn: ({policy, system, stripsFrames}) =>
      (policy && 3) || (system && 4) || (stripsFrames && 5),
    head: script('frame/resize.js', 'async="async" '),
    body: frames,
    policy: () => "frame-src 'self'",
    requests: (host) => [
      '/frame/resize.js',
      ...TAGS.flatMap((tag) => [
        pageOfFrame(tag, host),
        '/frame/frame.css',
        '/frame/frame.js',
        '/intl-office.classic.js',
      ]),
    ],
  },
  'static HTML': {
    isPrerendered: true,
    // XML does not support declarative shadow DOM.
    fallsBackOn: ({isXhtml}) => isXhtml,
    noteOn: ({policy, isXhtml}) => (policy && 6) || (isXhtml && 7),
    head: () => '',
    body: fragments,
    policy: stylesIn,
    requests: () => [],
  },
  'static HTML, then script': {
    noteOn: ({policy}) => policy && 6,
    head: script('intl-office.classic.js', 'defer="defer" '),
    body: fragments,
    policy: stylesIn,
    requests: () => ['/intl-office.classic.js'],
  },
};

const strict = (policies) =>
  `default-src 'none'; script-src 'self'; connect-src 'none'; require-trusted-types-for 'script'; trusted-types ${policies}`;

/**
 * Host pages: their `policy`, the attributes of their root, their styles and
 * scripts by path. `around` is markup around the elements, `lastScript` a script at the
 * end of the body. `lang` is the language set on the elements, if any; `speaks`
 * is the language that they must show. `row` is the label of the row in
 * docs/compatibility.md, which hosts may share. `stripsFrames` is true if the page
 * resets the width of iframes.
 */
export const HOSTS = {
  'nothing else': {row: 'nothing else, in German and in English'},
  'a page in English': {
    row: 'nothing else, in German and in English',
    root: 'lang="en"',
    speaks: 'en',
  },
  'strict CSP, Trusted Types': {
    row: `\`${strict('intl-office')}\``,
    policy: strict('intl-office'),
  },
  'integrity, crossorigin': {
    row: '`integrity` and `crossorigin`, our files from another origin',
    isSecured: true,
  },
  'another Lit': {
    row: 'another Lit, also under that policy with `trusted-types lit-html intl-office`',
    scripts: ['lit.js'],
  },
  'another Lit, strict CSP, Trusted Types': {
    row: 'another Lit, also under that policy with `trusted-types lit-html intl-office`',
    policy: strict('lit-html intl-office'),
    scripts: ['lit.js'],
  },
  'all unset, !important': {
    row: '`* {all: unset !important}`',
    styles: ['unset.css'],
    stripsFrames: true,
  },
  'loud text, !important': {
    row: 'loud text: `* {text-transform: uppercase !important; …}`',
    styles: ['loud.css'],
  },
  'Bootstrap 5': {
    row: 'Bootstrap 5: looks as Bootstrap’s own',
    styles: ['bootstrap.css'],
    system: 'Bootstrap',
  },
  'Tailwind’s preflight': {
    row: 'Tailwind’s preflight',
    styles: ['preflight.css'],
  },
  KERN: {
    row: 'KERN, light and dark: looks as KERN’s own',
    styles: ['kern.css'],
    system: 'KERN',
  },
  'KERN, dark': {
    row: 'KERN, light and dark: looks as KERN’s own',
    styles: ['kern.css'],
    root: 'lang="de" data-kern-theme="dark"',
    system: 'KERN',
  },
  'normalize.css': {row: 'normalize.css', styles: ['normalize.css']},
  'Eric Meyer’s reset': {row: 'Eric Meyer’s reset', styles: ['reset.css']},
  'font-size: 62.5%': {
    row: '`font-size: 62.5%`',
    styles: ['small-root.css'],
  },
  'right to left': {
    row: '`dir="rtl" lang="ar"`, the elements in English',
    root: 'lang="ar" dir="rtl"',
    lang: 'en',
    speaks: 'en',
  },
  'Prototype.js’s extensions': {
    row: 'what Prototype.js does to prototypes ¹',
    scripts: ['like-prototype.js'],
  },
  'MooTools’s extensions': {
    row: 'what MooTools does to prototypes ¹',
    scripts: ['like-mootools.js'],
  },
  'patched Array.prototype': {
    row: 'patched `Array.prototype`',
    scripts: ['patched-array.js'],
  },
  'jQuery.noConflict': {
    row: 'jQuery, `noConflict`',
    scripts: ['own-dollar.js', 'jquery.js', 'no-conflict.js'],
  },
  'AMD loader': {row: 'an AMD loader', scripts: ['amd.js']},
  '<base href>': {
    row: '`<base href>`',
    head: '<base href="/elsewhere/"/>',
  },
  XHTML: {row: 'XHTML as `application/xhtml+xml`', isXhtml: true},
  'quirks mode': {row: 'quirks mode', isQuirky: true},
  'withheld events': {
    row: 'an optimiser that withholds `DOMContentLoaded` from scripts',
    scripts: ['withhold-events.js'],
  },
  'modal dialog': {
    row: 'the elements in a modal `<dialog>`',
    around: ['<dialog id="dialog"><div>', '</div></dialog>'],
    lastScript: 'show-modal.js',
  },
  'zoom: 1.5': {
    row: '`zoom: 1.5`',
    styles: ['zoom.css'],
    isZoomed: true,
  },
  translation: {
    row: 'Google Translate, which puts each text into elements of its own',
    lastScript: 'translate.js',
  },
  hydration: {
    row: 'React, which hydrates the markup around the elements',
    around: ['<div id="app"><section>', '</section></div>'],
    lastScript: 'hydrate.js',
  },
};

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** The table of docs/compatibility.md: its head and its rows. */
export function matrix() {
  const hosts = Object.values(HOSTS);
  const ways = Object.values(WAYS);
  const rows = [...new Set(hosts.map(({row}) => row))];
  const cell = (way, those) => {
    const isShort = those.some((host) => way.fallsBackOn?.(host));
    const notes = new Set(those.map((host) => way.noteOn?.(host)));
    const signs = [...notes].filter(Boolean).map((note) => SUPERSCRIPTS[note]);
    return [isShort ? '–' : '✓', ...signs].join(' ');
  };
  return [
    ['host page with', ...Object.keys(WAYS)],
    ...rows.map((row) => [
      row,
      ...ways.map((way) =>
        cell(
          way,
          hosts.filter((host) => host.row === row)
        )
      ),
    ]),
  ];
}

/** The content of the host, which must not change. */
const OWN = `<h2>Überschrift</h2>
<p>Absatz mit <a href="https://www.dortmund.de/">Verweis</a> und <em>Betonung</em>.</p>
<ul><li>Eins</li><li>Zwei</li></ul>
<table><tbody><tr><th>Kopf</th><td>Zelle</td></tr></tbody></table>
<p><button type="button">Knopf</button> <input value="Feld"/></p>`;

/** The page of a host, without the elements if there is no way. */
function pageOf(host, way, served) {
  const root = host.root ?? 'lang="de"';
  const xmlns = host.isXhtml ? 'xmlns="http://www.w3.org/1999/xhtml" ' : '';
  return [
    host.isQuirky || host.isXhtml ? '' : '<!doctype html>\n',
    `<html ${xmlns}${root}>`,
    '<head>',
    host.isXhtml ? '' : '<meta charset="utf-8"/>',
    '<meta name="viewport" content="width=device-width, initial-scale=1"/>',
    '<title>Host</title>',
    host.head ?? '',
    ...(host.styles ?? []).map(
      (name) => `<link rel="stylesheet" href="/host/${name}"/>`
    ),
    ...(host.scripts ?? []).map(
      (name) => `<script src="/host/${name}"></script>`
    ),
    way ? way.head(host, served) : '',
    '</head>',
    `<body>\n<main id="own">${OWN}</main>`,
    host.around?.[0] ?? '',
    way ? way.body(host, served) : '',
    host.around?.[1] ?? '',
    host.lastScript ? `<script src="/host/${host.lastScript}"></script>` : '',
    '</body></html>',
  ].join('\n');
}

/** Another Lit, as a classic script. */
async function anotherLit() {
  const entry = fileURLToPath(new URL('lit.js', import.meta.url));
  const bundle = await rollup({
    input: entry,
    plugins: [nodeResolve({exportConditions: ['production']})],
  });
  const {output} = await bundle.generate({format: 'iife'});
  await bundle.close();
  return output[0].code;
}

/** A script of a page with the modules that it imports, as a classic script. */
async function withImports(name) {
  const {outputFiles} = await build({
    entryPoints: [fileURLToPath(new URL(name, import.meta.url))],
    bundle: true,
    define: {'process.env.NODE_ENV': '"production"'},
    format: 'iife',
    write: false,
  });
  return outputFiles[0].text;
}

/** The policy of a host, with the directives that a way requires. */
const policyOf = (host, way, served) =>
  [host.policy, way?.policy?.(served)].filter(Boolean).join('; ');

const ROOT = new URL('../../', import.meta.url);

const dist = (path) => readFile(new URL(`dist/${path}`, ROOT));

/** The prerendered markup by file name. */
async function readFragments() {
  const names = TAGS.flatMap((tag) => [`${tag}.de`, `${tag}.en`]);
  const texts = await Promise.all(
    names.map(async (name) => `${await dist(`static/${name}.html`)}`)
  );
  return Object.fromEntries(names.map((name, i) => [name, texts[i]]));
}

/** Serves the pages on this machine. */
export async function serveHosts() {
  const facts = {
    integrity: JSON.parse(await dist('integrity.json')),
    styleSources: JSON.parse(await dist('static/style-src.json')),
    fragments: await readFragments(),
  };
  const bundled = {
    'lit.js': await anotherLit(),
    'hydrate.js': await withImports('hydrate.js'),
    'translate.js': await withImports('translate.js'),
  };
  const ours = new Set(
    Object.values(WAYS).flatMap((way) =>
      Object.values(HOSTS).flatMap(way.requests)
    )
  );
  const fileAt = (path) => {
    if (ours.has(path)) return dist(path.slice(1));
    const name = path.replace('/host/', '');
    if (name in bundled) return bundled[name];
    if (name === path) throw new Error(`Not found: ${path}`);
    return readFile(
      name in FILES
        ? new URL(`node_modules/${FILES[name]}`, ROOT)
        : new URL(name, import.meta.url)
    );
  };

  let origins;
  const answer = async ({url}, response) => {
    const {pathname, searchParams} = new URL(url, origins.page);
    const host = HOSTS[searchParams.get('host')];
    if (pathname === '/favicon.ico') response.writeHead(204).end();
    else if (pathname === '/' && host) {
      const type = host.isXhtml ? 'application/xhtml+xml' : 'text/html';
      const way = WAYS[searchParams.get('way')];
      const served = {...facts, origin: origins.other};
      response.writeHead(200, {
        'content-type': `${type}; charset=utf-8`,
        ...(host.policy && {
          'content-security-policy': searchParams.has('policy')
            ? host.policy
            : policyOf(host, way, served),
        }),
      });
      response.end(pageOf(host, way, served));
    } else {
      try {
        const content = await fileAt(pathname);
        response.writeHead(200, {
          'content-type': typeOf(pathname),
          'access-control-allow-origin': '*',
        });
        response.end(content);
      } catch {
        response.writeHead(404).end();
      }
    }
  };

  // Two ports are two origins, which is enough for `integrity`, `crossorigin` and
  // frames. They are the same site, so frames share the process of the page: for frames
  // in their own process, Puppeteer sometimes waits forever.
  const servers = [await serveLocally(answer), await serveLocally(answer)];
  const [{origin: page}, {origin: other}] = servers;
  origins = {page, other};

  return {
    /**
     * The URL of a host's page, without the elements if there is no way. `isAllowed`:
     * whether a strict policy allows what the way requires.
     */
    address(host, way, isAllowed = true) {
      const query = new URLSearchParams({host, ...(way && {way})});
      if (!isAllowed) query.set('policy', 'strict');
      return `${origins.page}/?${query}`;
    },
    /** Whether an origin is one of the two. */
    isOurs: (origin) => Object.values(origins).includes(origin),
    close() {
      for (const server of servers) server.close();
    },
  };
}
