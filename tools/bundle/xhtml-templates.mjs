// A rollup plugin. Lets Lit create templates in an HTML document: an XHTML page would
// parse them as XML.

const LIT_HTML = /[\\/]node_modules[\\/]lit-html[\\/](?:.*[\\/])?lit-html\.js$/;
const TEMPLATE = /\b\w+(?=\.createElement\((["'`])template\1\))/;

/** Fails the build if Lit creates templates in another way. */
export const xhtmlTemplates = () => ({
  name: 'xhtml-templates',
  transform(code, id) {
    if (!LIT_HTML.test(id)) return null;
    if (!TEMPLATE.test(code))
      this.error('Found no code of Lit that creates templates.');
    return {
      code: `${code.replace(TEMPLATE, 'htmlDocument')}
        const htmlDocument = document.implementation.createHTMLDocument('');`,
      map: null,
    };
  },
});
