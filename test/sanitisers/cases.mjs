// The code that tests put through sanitisers: each way to embed each element.

import {readFile} from 'node:fs/promises';
import {importTypeScript} from '../../tools/build/import-typescript.mjs';

const [{OPTIONS}, {readAttributes}, {snippetOf, staticOf}] = await Promise.all(
  ['options', 'settings', 'snippets'].map((name) =>
    importTypeScript(new URL(`../../demo/embed/${name}.ts`, import.meta.url))
  )
);

const ADDRESS = 'https://example.org/widget/intl-office.js';

/** A value of an option other than its default. */
const valueOf = ({takes, values}) =>
  ({
    one: () => values.at(-1),
    some: () => values[0],
    flag: () => '',
    text: () => '/own/x',
  })[takes]();

/** Settings with every attribute of an element. */
const everyAttribute = (tag) => {
  const {attributes} = readAttributes(tag, (name) =>
    valueOf(OPTIONS[tag].find((option) => option.name === name))
  );
  return {tag, attributes, address: ADDRESS};
};

/** The cases: way, element and code. */
export async function allCases() {
  const cases = [];
  for (const tag of Object.keys(OPTIONS)) {
    for (const way of ['tag', 'placeholder', 'iframe']) {
      cases.push({way, tag, code: snippetOf(way, everyAttribute(tag))});
    }
    const file = new URL(`../../dist/static/${tag}.de.html`, import.meta.url);
    const code = staticOf(await readFile(file, 'utf8'), {tag});
    cases.push({way: 'static', tag, code});
  }
  return cases;
}
