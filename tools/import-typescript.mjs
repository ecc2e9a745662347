// Imports a TypeScript module of src/ as it is, for tools that run before the
// build. Its only import is a package.

import {readFile} from 'node:fs/promises';
import ts from 'typescript';

/** What a module exports whose only import is from `dependency`. */
export async function importTypeScript(file, dependency) {
  const {outputText} = ts.transpileModule(await readFile(file, 'utf8'), {
    compilerOptions: {
      module: ts.ModuleKind.ESNext,
      target: ts.ScriptTarget.ESNext,
    },
  });
  // A data: module can import by address only.
  const code = outputText.replace(
    `'${dependency}'`,
    `'${import.meta.resolve(dependency)}'`
  );
  return import(`data:text/javascript,${encodeURIComponent(code)}`);
}
