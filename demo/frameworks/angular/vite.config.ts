import linker from '@angular/compiler-cli/linker/babel';
import {transformAsync} from '@babel/core';
import {defineConfig} from 'vite';

export default defineConfig({
  // As in builds by the Angular CLI.
  define: {ngDevMode: 'false', ngJitMode: 'false', ngServerMode: 'false'},
  plugins: [
    {
      // Completes the compilation of Angular's packages, which are partially compiled.
      name: 'angular-linker',
      transform: {
        filter: {code: 'ɵɵngDeclare'},
        handler: (code, filename) =>
          transformAsync(code, {
            filename,
            plugins: [linker],
            ...{babelrc: false, configFile: false, compact: false},
          }).then((linked) => linked?.code ?? null),
      },
    },
  ],
});
