// A rollup plugin. Creates Lit's templates in an HTML document: in a page of
// XHTML, the page's own document would parse them as XML.

const LIT_HTML = /[\\/]node_modules[\\/]lit-html[\\/](?:.*[\\/])?lit-html\.js$/;
const TEMPLATE = /\b\w+(?=\.createElement\((["'`])template\1\))/;

/** The build fails when Lit creates its templates in another way. */
export const xhtmlTemplates = () => ({
  name: 'xhtml-templates',
  transform(code, id) {
    if (!LIT_HTML.test(id)) return null;
    if (!TEMPLATE.test(code)) this.error('Lit creates no template.');
    return {
      code: `${code.replace(TEMPLATE, 'htmlDocument')}
        const htmlDocument = document.implementation.createHTMLDocument('');`,
      map: null,
    };
  },
});
