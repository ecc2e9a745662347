// Options of esbuild, which compiles src/ for the build and for `npm start`. Tests use
// esbuild too.

import {readdirSync} from 'node:fs';
import {join} from 'node:path';

/** The folders of tests, and of the command, which has its own bundle. */
const OTHERS =
  /^(?:testing|check|cli|editor|import|places|prerender|site)[\\/]/;

const SOURCES = readdirSync('src', {recursive: true})
  .filter((path) => /(?<!\.test)\.ts$/.test(path) && !OTHERS.test(path))
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
