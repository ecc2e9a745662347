// A plugin of esbuild. Minifies the templates and styles of the elements, as Rollup does
// in the scripts for pages: prerendered HTML then needs no minifier.

import {readFile} from 'node:fs/promises';
import {minifyHTMLLiterals} from '@literals/html-css-minifier';

/** Whether a module may contain a template. */
const HAS_TEMPLATE = /\b(?:html|svg|css)`/;

export const minifiedTemplates = {
  name: 'minified-templates',
  setup(build) {
    build.onLoad({filter: /[\\/]src[\\/].*\.ts$/}, async ({path}) => {
      const code = await readFile(path, 'utf8');
      if (!HAS_TEMPLATE.test(code)) return undefined;
      const minified = await minifyHTMLLiterals(code, {
        fileName: path,
        generateSourceMap: false,
        minifyOptions: {
          removeEmptyAttributes: false,
          // The prerendered HTML must be valid XHTML.
          keepClosingSlash: true,
        },
      });
      return {contents: minified?.code ?? code, loader: 'ts'};
    });
  },
};
