import linker from '@angular/compiler-cli/linker/babel';
import {transformAsync} from '@babel/core';
import {defineConfig} from 'vite';

export default defineConfig({
  // As in a build by Angular's own command.
  define: {ngDevMode: 'false', ngJitMode: 'false', ngServerMode: 'false'},
  plugins: [
    {
      // Angular's own packages are compiled in part; this does the rest.
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
