// Writes dist/frame/, a page for iframes for each element and language with its
// scripts, and dist/oembed/, which describes these pages. Reads dist/lib/frame/,
// src/frame/frame.css, the payload, and `intl-office-widget` in package.json:
// `base`, the public URL of dist/, and `links`, the URLs of `imprint`, `privacy` and
// `accessibility`, each a string or one string per language.

import {cp, mkdir, readFile, rm, writeFile} from 'node:fs/promises';
import {rollup} from 'rollup';
import {minify} from '../bundle/minify.mjs';

const LANGUAGES = ['de', 'en'];

/** The texts of each page, and its height until the page reports it, CSS px. */
const PAGES = {
  'intl-office-card': {
    title: {
      de: 'Büro für Internationale Beziehungen der Stadt Dortmund',
      en: 'Office for International Relations of the City of Dortmund',
    },
    description: {
      de: 'Aufgaben, Anschrift, Öffnungszeiten und Kontakt des Büros für Internationale Beziehungen der Stadt Dortmund.',
      en: 'Tasks, address, opening hours and contact of the Office for International Relations of the City of Dortmund.',
    },
    height: 900,
  },
  'partner-map-list': {
    title: {
      de: 'Internationale Partner der Stadt Dortmund',
      en: 'International partners of the City of Dortmund',
    },
    description: {
      de: 'Städtepartnerschaften und Projekte der Stadt Dortmund in aller Welt, auf einer Karte und als Liste.',
      en: 'Twin cities and projects of the City of Dortmund around the world, on a map and as a list.',
    },
    height: 840,
  },
  'sdg-badges': {
    title: {
      de: 'Die 17 Ziele für nachhaltige Entwicklung in Dortmund',
      en: 'The 17 Sustainable Development Goals in Dortmund',
    },
    description: {
      de: 'Die 17 Ziele der Vereinten Nationen für nachhaltige Entwicklung und wie die Stadt Dortmund zu ihnen beiträgt.',
      en: 'The 17 Sustainable Development Goals of the United Nations and how the City of Dortmund contributes to them.',
    },
    height: 600,
  },
  'network-list': {
    title: {
      de: 'Internationale Netzwerke der Stadt Dortmund',
      en: 'International networks of the City of Dortmund',
    },
    description: {
      de: 'Die internationalen Netzwerke, in denen die Stadt Dortmund mitarbeitet.',
      en: 'The international networks in which the City of Dortmund takes part.',
    },
    height: 500,
  },
};

const LINKS = {
  imprint: {de: 'Impressum', en: 'Imprint'},
  privacy: {de: 'Datenschutz', en: 'Privacy'},
  accessibility: {de: 'Barrierefreiheit', en: 'Accessibility'},
};

const PROVIDER = {name: 'Stadt Dortmund', url: 'https://www.dortmund.de/'};

/**
 * The Content Security Policy: only files from the same origin, and no markup from
 * strings. A sandboxed page has no origin, and `'self'` matches nothing in WebKit,
 * so the policy names the origin as well.
 */
const policy = (base) => {
  const own = `'self' ${new URL(base).origin}`;
  return [
    "default-src 'none'",
    `script-src ${own}`,
    `style-src ${own}`,
    `img-src ${own}`,
    `connect-src ${own}`,
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types intl-office',
  ].join('; ');
};

const escape = (text) =>
  text.replace(
    /[&<>"]/g,
    (character) =>
      ({'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;'})[character]
  );

const fileOf = (tag, lang) => `${tag}${lang === 'de' ? '' : `.${lang}`}.html`;

/** A URL of the configuration. Throws an error that names its place if invalid. */
function address(value, place) {
  if (!/^https?:\/\/[^\s/]/.test(value))
    throw new Error(`package.json: ${place} is not an http(s) URL: ${value}`);
  return value;
}

/** The checked configuration: each link with its text and URL. */
function readConfig({base, links = {}}) {
  const unknown = Object.keys(links).find((key) => !(key in LINKS));
  if (unknown) throw new Error(`package.json: unknown link: ${unknown}`);
  const folder = address(base, 'intl-office-widget.base');
  return {
    base: folder.endsWith('/') ? folder : `${folder}/`,
    linksIn: (lang) => [
      ...Object.entries(LINKS)
        .filter(([key]) => links[key])
        .map(([key, text]) => [
          text[lang],
          address(
            links[key][lang] ?? links[key],
            `intl-office-widget.links.${key}`
          ),
        ]),
      ['dortmund.de', PROVIDER.url],
    ],
  };
}

const page = (tag, lang, {base, linksIn}, {office}) => {
  const {title, description} = PAGES[tag];
  const titles = LANGUAGES.map(
    (each) => `data-title-${each}="${escape(title[each])}"`
  );
  const link = ([text, href]) =>
    `<a href="${escape(href)}">${escape(text)}</a>`;
  const links = LANGUAGES.map(
    (each) => `<p lang="${each}">${linksIn(each).map(link).join(' ')}</p>`
  );
  return `<!doctype html>
<html lang="${lang}">
  <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="${policy(base)}">
    <meta name="viewport" content="width=device-width">
    <meta name="color-scheme" content="light dark">
    <meta name="referrer" content="same-origin">
    <title>${escape(title[lang])}</title>
    <meta name="description" content="${escape(description[lang])}">
    <base target="_blank">
    <link rel="alternate" type="application/json+oembed" href="${escape(`${base}oembed/${tag}.${lang}.json`)}" title="${escape(title[lang])}">
    <link rel="stylesheet" href="frame.css">
    <script src="frame.js" defer></script>
    <script src="../intl-office.classic.js" defer></script>
  </head>
  <body ${titles.join(' ')}>
    <main>
      <${tag} heading-level="1">${link([title[lang], office.url[lang]])}</${tag}>
    </main>
    <footer>
      ${links.join('\n      ')}
    </footer>
  </body>
</html>
`;
};

/**
 * The oEmbed description of a page (oembed.com). WordPress loads the script that sets
 * the height of a frame only if a quotation of this class is next to the frame. The
 * script hides the quotation, which shows until then.
 */
const oembed = (tag, lang, {base}) => {
  const {title, height} = PAGES[tag];
  const src = escape(`${base}frame/${fileOf(tag, lang)}`);
  const name = escape(title[lang]);
  const width = 600;
  return {
    version: '1.0',
    type: 'rich',
    provider_name: PROVIDER.name,
    provider_url: PROVIDER.url,
    title: title[lang],
    width,
    height,
    html: `<blockquote class="wp-embedded-content"><a href="${src}">${name}</a></blockquote><iframe class="wp-embedded-content" src="${src}" title="${name}" width="${width}" height="${height}" frameborder="0" sandbox="allow-scripts"></iframe>`,
  };
};

/** Bundles a script of src/frame/ as a classic script. */
async function bundle(name, version) {
  const bundled = await rollup({input: `dist/lib/frame/${name}.js`});
  await bundled.write({
    file: `dist/frame/${name}.js`,
    format: 'iife',
    plugins: minify({
      comments: false,
      preamble: `/* intl-office-widget ${version}, MIT */`,
    }),
  });
  await bundled.close();
}

export async function writeFrames() {
  const [manifest, payload] = await Promise.all(
    ['package.json', 'src/payload/payload.json'].map(async (path) =>
      JSON.parse(await readFile(path, 'utf8'))
    )
  );
  const config = readConfig(manifest['intl-office-widget']);

  for (const folder of ['frame', 'oembed'])
    await mkdir(`dist/${folder}`, {recursive: true});
  for (const name of ['frame', 'resize']) await bundle(name, manifest.version);
  // The modules are used in these scripts only.
  await rm('dist/lib/frame', {recursive: true});
  await cp('src/frame/frame.css', 'dist/frame/frame.css');

  for (const tag of Object.keys(PAGES))
    for (const lang of LANGUAGES) {
      await writeFile(
        `dist/frame/${fileOf(tag, lang)}`,
        page(tag, lang, config, payload)
      );
      await writeFile(
        `dist/oembed/${tag}.${lang}.json`,
        `${JSON.stringify(oembed(tag, lang, config), null, 2)}\n`
      );
    }
}
