// The pages that the office's elements are tried on: how they get onto a page
// (ways) and what else the page has (hosts). Reads dist/, the packages that the
// hosts bring along and tools/hosts/, and serves them; writes nothing.

import {readFile} from 'node:fs/promises';
import {createServer} from 'node:http';
import {fileURLToPath} from 'node:url';
import {nodeResolve} from '@rollup/plugin-node-resolve';
import {rollup} from 'rollup';

export const TAGS = [
  'intl-office-card',
  'partner-map-list',
  'sdg-badges',
  'network-list',
];

/** Where each path of the hosts' own things comes from. */
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
    (tag) => `<${tag}${lang ? ` lang="${lang}"` : ''}>Fallback</${tag}>`
  ).join('\n');

const placeholders = ({lang}) =>
  TAGS.map(
    (tag) =>
      `<div data-intl-embed="${tag}"${lang ? ` data-lang="${lang}"` : ''}>Fallback</div>`
  ).join('\n');

/** A tag for one of our scripts, as a host writes it. */
const script =
  (name, attributes = '') =>
  (host, {origin, integrity}) => {
    const secured = host.isSecured
      ? ` integrity="${integrity[name]}" crossorigin="anonymous"`
      : '';
    // From another origin, as that is where the two attributes count.
    const address = `${host.isSecured ? origin : ''}/${name}`;
    return `<script ${attributes}src="${address}"${secured}></script>`;
  };

/**
 * How the elements get onto a page: what stands in its head and in its body,
 * and the only paths that they may ask a server for.
 */
export const WAYS = {
  'script + tag, module': {
    // Chromium runs no modules in XML.
    isForHtmlOnly: true,
    head: script('intl-office.js', 'type="module" '),
    body: elements,
    requests: ['/intl-office.js'],
  },
  'script + tag, classic': {
    head: script('intl-office.classic.js'),
    body: elements,
    requests: ['/intl-office.classic.js'],
  },
  placeholder: {
    isForHtmlOnly: true,
    head: script('intl-office.js', 'type="module" '),
    body: placeholders,
    requests: ['/intl-office.js'],
  },
};

const strict = (policies) => ({
  'content-security-policy': `default-src 'none'; script-src 'self'; connect-src 'none'; require-trusted-types-for 'script'; trusted-types ${policies}`,
});

/**
 * What the page of a host has besides: its `headers`, its language and what
 * else stands at its root, its styles and scripts by their paths. `lang` is the
 * elements' own, where they have one; `speaks` is what they have to show.
 */
export const HOSTS = {
  'nothing else': {},
  'a page in English': {root: 'lang="en"', speaks: 'en'},
  'strict CSP, Trusted Types': {headers: strict('intl-office')},
  'integrity, crossorigin': {isSecured: true},
  'another Lit': {scripts: ['lit.js']},
  'another Lit, strict CSP, Trusted Types': {
    headers: strict('lit-html intl-office'),
    scripts: ['lit.js'],
  },
  'all unset, !important': {styles: ['unset.css']},
  'loud text, !important': {styles: ['loud.css']},
  'Bootstrap 5': {styles: ['bootstrap.css']},
  'Tailwind’s preflight': {styles: ['preflight.css']},
  KERN: {styles: ['kern.css'], isKern: true},
  'KERN, dark': {
    styles: ['kern.css'],
    root: 'lang="de" data-kern-theme="dark"',
    isKern: true,
  },
  'normalize.css': {styles: ['normalize.css']},
  'Eric Meyer’s reset': {styles: ['reset.css']},
  'font-size: 62.5%': {styles: ['small-root.css']},
  'right to left': {root: 'lang="ar" dir="rtl"', lang: 'en', speaks: 'en'},
  'Prototype.js’s extensions': {scripts: ['like-prototype.js']},
  'MooTools’s extensions': {scripts: ['like-mootools.js']},
  'patched Array.prototype': {scripts: ['patched-array.js']},
  'jQuery.noConflict': {
    scripts: ['own-dollar.js', 'jquery.js', 'no-conflict.js'],
  },
  'AMD loader': {scripts: ['amd.js']},
  '<base href>': {head: '<base href="/elsewhere/"/>'},
  XHTML: {isXhtml: true},
  'quirks mode': {isQuirky: true},
};

/** The host's own things, which have to stay as they are. */
const OWN = `<h2>Überschrift</h2>
<p>Absatz mit <a href="https://www.dortmund.de/">Verweis</a> und <em>Betonung</em>.</p>
<ul><li>Eins</li><li>Zwei</li></ul>
<table><tbody><tr><th>Kopf</th><td>Zelle</td></tr></tbody></table>
<p><button type="button">Knopf</button> <input value="Feld"/></p>`;

/** The page of a host, without our script and tags when no way is given. */
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
    way ? way.body(host, served) : '',
    '</body></html>',
  ].join('\n');
}

/** A page's other Lit, as a script of its own. */
async function anotherLit() {
  const entry = fileURLToPath(new URL('hosts/lit.js', import.meta.url));
  const bundle = await rollup({
    input: entry,
    plugins: [nodeResolve({exportConditions: ['production']})],
  });
  const {output} = await bundle.generate({format: 'iife'});
  await bundle.close();
  return output[0].code;
}

const TYPES = {
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
};

const typeOf = (path) => TYPES[path.split('.').at(-1)];

/**
 * Serves the pages on this machine alone. Gives the address of a host's page,
 * without our elements when no way is named, and an end to it.
 */
export async function serveHosts() {
  const root = new URL('../', import.meta.url);
  const integrity = JSON.parse(
    await readFile(new URL('dist/integrity.json', root), 'utf8')
  );

  const own = {
    'lit.js': await anotherLit(),
    ...Object.fromEntries(
      await Promise.all(
        [...new Set(Object.values(WAYS).flatMap(({requests}) => requests))].map(
          async (path) => [path, await readFile(new URL(`dist${path}`, root))]
        )
      )
    ),
  };
  const fileAt = (path) => {
    const name = path.replace('/host/', '');
    if (name in own) return own[name];
    if (name === path) throw new Error(`There is no ${path}.`);
    return readFile(
      name in FILES
        ? new URL(`node_modules/${FILES[name]}`, root)
        : new URL(`hosts/${name}`, import.meta.url)
    );
  };

  let origins;
  const server = createServer(async ({url}, response) => {
    const {pathname, searchParams} = new URL(url, origins.page);
    const host = HOSTS[searchParams.get('host')];
    if (pathname === '/favicon.ico') response.writeHead(204).end();
    else if (pathname === '/' && host) {
      const type = host.isXhtml ? 'application/xhtml+xml' : 'text/html';
      response.writeHead(200, {
        'content-type': `${type}; charset=utf-8`,
        ...host.headers,
      });
      const way = WAYS[searchParams.get('way')];
      response.end(pageOf(host, way, {origin: origins.other, integrity}));
    } else {
      try {
        const content = await fileAt(pathname);
        response.writeHead(200, {
          'content-type': typeOf(pathname) ?? 'text/plain',
          'access-control-allow-origin': '*',
        });
        response.end(content);
      } catch {
        response.writeHead(404).end();
      }
    }
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const {port} = server.address();
  origins = {
    page: `http://127.0.0.1:${port}`,
    other: `http://localhost:${port}`,
  };

  return {
    address(host, way) {
      const query = new URLSearchParams({host, ...(way && {way})});
      return `${origins.page}/?${query}`;
    },
    /** Whether an origin is one of the two that the pages know. */
    isOurs: (origin) => Object.values(origins).includes(origin),
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
