// The code that tests put through sanitisers: each way to embed each element.

import {readFile} from 'node:fs/promises';
import {ELEMENTS} from '../../demo/embed/options.js';
import {settingsOf} from '../../demo/embed/settings.js';
import {snippetsOf, staticOf} from '../../demo/embed/snippets.js';

const ADDRESS = 'https://example.org/widget/intl-office.js';

/** A value of an option other than its default. */
const valueOf = ({takes, values}) =>
  ({
    one: () => values.at(-1),
    some: () => values[0],
    nothing: () => '',
    text: () => '/own/x',
  })[takes]();

/** Settings with every attribute of an element. */
const everyAttribute = (tag) => {
  const {attributes} = settingsOf(tag, (name) =>
    valueOf(ELEMENTS[tag].find((option) => option.name === name))
  );
  return {tag, attributes, address: ADDRESS};
};

/** The cases: way, element and code. */
export async function allCases() {
  const cases = [];
  for (const tag of Object.keys(ELEMENTS)) {
    for (const way of ['tag', 'placeholder', 'iframe']) {
      const [{code}] = snippetsOf(way, everyAttribute(tag));
      cases.push({way, tag, code});
    }
    const file = new URL(`../../dist/static/${tag}.de.html`, import.meta.url);
    const code = staticOf(await readFile(file, 'utf8'), {tag});
    cases.push({way: 'static', tag, code});
  }
  return cases;
}
