// A rollup plugin for the bundles. Lets a script begin with the style sheets and
// the payload, by importing them before anything else: brotli packs texts of a
// kind better when they stand together, and not between the code of elements.

import {readdir} from 'node:fs/promises';
import {resolve} from 'node:path';

const TEXTS = /\.styles\.js$|^payload\/payload\.json$/;

/** For the entries of the modules in lib/; what one does not use stays out. */
export const textsFirst = (lib) => ({
  name: 'texts-first',
  async transform(code, id) {
    if (!this.getModuleInfo(id).isEntry) return null;
    const names = await readdir(lib, {recursive: true});
    const imports = names
      .filter((name) => TEXTS.test(name))
      .sort()
      .map((name) => {
        const type = name.endsWith('.json') ? ` with {type: 'json'}` : '';
        return `import ${JSON.stringify(resolve(lib, name))}${type};`;
      });
    return {code: [...imports, code].join('\n'), map: null};
  },
});
