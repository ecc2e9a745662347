// Imports a TypeScript module of src/ as it is, for tools that run before the
// build. It imports a package at most, and types.

import {readFile} from 'node:fs/promises';
import ts from 'typescript';

/** What a module exports whose only import, if any, is from `dependency`. */
export async function importTypeScript(file, dependency) {
  const {outputText} = ts.transpileModule(await readFile(file, 'utf8'), {
    compilerOptions: {
      module: ts.ModuleKind.ESNext,
      target: ts.ScriptTarget.ESNext,
    },
  });
  // A data: module can import by address only.
  const code = dependency
    ? outputText.replace(
        `'${dependency}'`,
        `'${import.meta.resolve(dependency)}'`
      )
    : outputText;
  return import(`data:text/javascript,${encodeURIComponent(code)}`);
}
