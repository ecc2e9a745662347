// Writes the site of this project's own content into dist/, as the command does for
// others. Reads dist/cli/, the ready-made files in dist/, and `intl-office-widget` in
// package.json: `base`, the public URL of dist/, and `links`, the URLs of `imprint`,
// `privacy` and `accessibility`, each a string or one string per language.

import {mkdir, readFile, writeFile} from 'node:fs/promises';
import {dirname, join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {importTypeScript} from './import-typescript.mjs';
import {libModule} from './lib-module.mjs';

const {LEGAL_LINKS} = await importTypeScript(
  new URL('../../src/site/site-options.ts', import.meta.url)
);

/** Throws an error that names the place in the configuration if a URL is invalid. */
function checkAddress(value, place) {
  if (!/^https?:\/\/[^\s/]/.test(value))
    throw new Error(`package.json: ${place} is not an http(s) URL: ${value}`);
}

/** The checked configuration. */
function readConfig({base, links = {}}) {
  const unknown = Object.keys(links).find((key) => !LEGAL_LINKS.includes(key));
  if (unknown) throw new Error(`package.json: unknown link: ${unknown}`);
  checkAddress(base, 'intl-office-widget.base');
  for (const [name, link] of Object.entries(links))
    for (const value of typeof link === 'string' ? [link] : Object.values(link))
      checkAddress(value, `intl-office-widget.links.${name}`);
  return {base: base.endsWith('/') ? base : `${base}/`, links};
}

export async function writeOwnSite() {
  const manifest = JSON.parse(await readFile('package.json', 'utf8'));
  const source = await readFile('src/payload/payload.json', 'utf8');
  const {site} = await libModule('dist/cli', 'site.js');
  const {readPayload} = await libModule('dist/lib', 'payload/read-payload.js');
  const files = await site(
    pathToFileURL('dist/'),
    {
      payload: readPayload(JSON.parse(source)),
      source,
      // This content is released with the package.
      versionOf: () => manifest.version,
    },
    readConfig(manifest['intl-office-widget'])
  );
  for (const [path, content] of files) {
    await mkdir(dirname(join('dist', path)), {recursive: true});
    await writeFile(join('dist', path), content);
  }
}
