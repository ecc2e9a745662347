// The names of properties that the minifier must leave alone: those of the
// platform, of the payload, of the elements and of the formats that they write.
// Reads TypeScript's declarations
// of the platform and src/. All other names are the bundle's own affair.

import {readdirSync, readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';

const SRC = fileURLToPath(new URL('../src', import.meta.url));

/** What else a page or a browser looks for by its name. */
const PUBLIC = [
  ...['select', 'locale', 'updateComplete', 'faults', 'path'],
  // Of the platform, but in no declaration: it looks for them on a class.
  ...['observedAttributes', 'formAssociated'],
  ...['connectedCallback', 'disconnectedCallback', 'adoptedCallback'],
  ...['attributeChangedCallback', 'connectedMoveCallback'],
  // Keys of the keyboard, by which the map looks up a direction.
  ...['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight'],
  // Lit's own global names: another Lit on the page knows them too.
  ...['litPropertyMetadata', 'litNonce', 'litElementHydrateSupport'],
  ...['litHtmlVersions', 'litElementVersions', 'reactiveElementVersions'],
  ...['litHtmlPolyfillSupport', 'litElementPolyfillSupport'],
  ...['reactiveElementPolyfillSupport', 'ShadyCSS'],
];

/** The modules that write JSON in a format that others read. */
const FORMATS = /schema-org|structured-data|geojson/;

const all = (text, pattern) =>
  Array.from(text.matchAll(pattern), ([, name]) => name);

function* sources(folder) {
  for (const entry of readdirSync(folder, {withFileTypes: true})) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* sources(path);
    else if (/(?<!\.test)\.ts$/.test(path))
      yield {name: entry.name, text: readFileSync(path, 'utf8')};
  }
}

/** All that a browser or a page calls by its name. */
export function publicNames() {
  const libs = dirname(createRequire(import.meta.url).resolve('typescript'));
  const platform = readdirSync(libs)
    .filter((name) => /^lib\..*\.d\.ts$/.test(name))
    .flatMap((name) =>
      all(
        readFileSync(join(libs, name), 'utf8'),
        /^\s+(?:(?:readonly|get|set) )*([A-Za-z_]\w*)\??\s*[:(<]/gm
      )
    );
  const schema = readFileSync(join(SRC, 'payload/schema.ts'), 'utf8');
  const payload = all(schema, /^\s*(\w+):/gm);
  const own = [...sources(SRC)].flatMap(({name, text}) => [
    // Reactive properties, which the decorators know by a text.
    ...all(text, /@(?:property|state)\([^;]*?\)\s+(?:private )?(\w+)[?:! =]/g),
    ...(FORMATS.test(name) ? all(text, /\b(\w+)(?=: |,$)/gm) : []),
  ]);
  return [...new Set([...platform, ...payload, ...own, ...PUBLIC])];
}
