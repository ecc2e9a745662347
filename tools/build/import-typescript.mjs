// Imports a TypeScript module of src/ without a build. The module may import types
// and one package.

import {readFile} from 'node:fs/promises';
import ts from 'typescript';

/** The exports of a module whose only import, if any, is from `dependency`. */
export async function importTypeScript(file, dependency) {
  const {outputText} = ts.transpileModule(await readFile(file, 'utf8'), {
    compilerOptions: {
      module: ts.ModuleKind.ESNext,
      target: ts.ScriptTarget.ESNext,
    },
  });
  // A data: module can import by URL only.
  const code = dependency
    ? outputText.replace(
        `'${dependency}'`,
        `'${import.meta.resolve(dependency)}'`
      )
    : outputText;
  return import(`data:text/javascript,${encodeURIComponent(code)}`);
}
