// Writes the tables in docs/performance.md. A comment with the name of a table is where
// it begins.

import {readFile, writeFile} from 'node:fs/promises';
import prettier from 'prettier';
import {growthTables, servingTable} from './costs.mjs';
import {BUNDLED} from './data.mjs';
import {here} from './paths.mjs';
import {excerpt} from './table.mjs';

const DOCUMENT = here('../docs/performance.md');

const SLOW = {
  count: BUNDLED,
  names: [
    'fragment',
    'fragment-script',
    'own-bundle',
    'widget',
    'leaflet',
    'maplibre',
  ],
  bases: ['static', 'leaflet', 'maplibre'],
  keys: ['bytes'],
};

const MANY = {
  count: 10_000,
  names: ['widget', 'leaflet-cluster', 'leaflet-batched'],
  bases: ['static', 'leaflet-cluster'],
  keys: ['heap', 'nodes'],
};

/** Returns the tables of the document by name. */
function tablesOf(results, weights) {
  const {partners, elements, languages} = growthTables(results, weights);
  return {
    slow: excerpt(results.slow, SLOW),
    many: excerpt(results.plain, MANY),
    partners,
    elements,
    languages,
    serving: servingTable(weights.serving),
  };
}

/** The place of a table: its comment, and the table after it if there is one. */
const PLACE = /^(<!-- table: (\w+) -->)\n(?:\n(?:\|.*\n)+)?/gm;

/** Returns a text with these tables at their comments. */
export const withTables = (text, tables) =>
  text.replace(PLACE, (_place, comment, name) => {
    if (!tables[name]) throw new Error(`There is no table “${name}”.`);
    return `${comment}\n\n${tables[name]}\n`;
  });

/** Writes the tables in docs/performance.md, formatted as all documents. */
export async function writeTables(results, weights) {
  const text = await readFile(DOCUMENT, 'utf8');
  const renewed = withTables(text, tablesOf(results, weights));
  const options = await prettier.resolveConfig(DOCUMENT);
  await writeFile(
    DOCUMENT,
    await prettier.format(renewed, {...options, filepath: DOCUMENT})
  );
}
