// Imports a TypeScript module of src/ without a build.

import {Buffer} from 'node:buffer';
import {fileURLToPath} from 'node:url';
import {build} from 'esbuild';

/** The exports of a module, bundled with everything that it imports. */
export async function importTypeScript(file) {
  const {outputFiles} = await build({
    entryPoints: [file instanceof URL ? fileURLToPath(file) : file],
    bundle: true,
    format: 'esm',
    platform: 'node',
    write: false,
  });
  const code = Buffer.from(outputFiles[0].contents).toString('base64');
  return import(`data:text/javascript;base64,${code}`);
}
