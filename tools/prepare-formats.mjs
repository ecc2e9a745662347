// A rollup plugin for the bundles. Asks the formats of the modules in a folder how
// they write the countries and days of the bundled payload, and puts the answers
// into language/prepared.js: a browser needs long for its first formatter.

import {readFile} from 'node:fs/promises';
import {resolve} from 'node:path';
import {LOCALES} from './inline-messages.mjs';
import {libModule} from './build/lib-module.mjs';

/** What asks a format in a payload, by the field's name. */
const FORMATS = {country: 'country', updated: 'date'};

/** The values in a payload that a format writes, with the format's name. */
function* written(value) {
  for (const [name, inner] of Object.entries(value)) {
    if (name in FORMATS) yield [inner, FORMATS[name]];
    else if (typeof inner === 'object') yield* written(inner);
  }
}

/** Prepares for the payload of the modules in lib/, or what `content` takes of it. */
export const prepareFormats = (lib, content = (payload) => payload) => ({
  name: 'prepare-formats',
  async transform(_, id) {
    if (id !== resolve(lib, 'language/prepared.js')) return null;
    const formats = 'language/formats.js';
    const payload = resolve(lib, 'payload/payload.json');
    // Where these change, so may the answers.
    for (const file of [resolve(lib, formats), payload])
      this.addWatchFile(file);
    const {formatsIn} = await libModule(lib, formats);
    const json = await readFile(payload, 'utf8');
    const values = [...written(content(JSON.parse(json)))];
    const prepared = Object.fromEntries(
      LOCALES.map((locale) => [
        locale,
        Object.fromEntries(
          values.map(([value, name]) => [value, formatsIn(locale)[name](value)])
        ),
      ])
    );
    return {
      code: `export const PREPARED = ${JSON.stringify(prepared)};`,
      map: null,
    };
  },
});
