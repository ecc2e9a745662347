// Options of esbuild, which compiles src/ for the build and for `npm start`. Tests use
// esbuild too.

import {readdirSync} from 'node:fs';
import {join} from 'node:path';

// The editor has a build of its own (editor.mjs) and is no part of the package's modules.
const SOURCES = readdirSync('src', {recursive: true})
  .filter(
    (path) =>
      /(?<!\.test)\.ts$/.test(path) && !/^(?:editor|testing)\b/.test(path)
  )
  .map((path) => join('src', path));

/** The options that write the modules to a folder. */
export const modules = (folder) => ({
  entryPoints: [...SOURCES, 'src/payload/payload.json'],
  outdir: folder,
  outbase: 'src',
  format: 'esm',
  loader: {'.json': 'copy'},
  target: 'es2022',
  supported: {'import-attributes': true},
  logLevel: 'warning',
});
