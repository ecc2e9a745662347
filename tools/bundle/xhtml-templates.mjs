// A rollup plugin. Reads Lit's module and lets its templates be made in a
// document of HTML: one of XML, as a page of XHTML is, would read them as XML.

const TEMPLATE = /\b\w+(?=\.createElement\((["'`])template\1\))/;

/** The build fails when Lit makes its templates in some other way. */
export const htmlTemplates = () => ({
  name: 'html-templates',
  transform(code, id) {
    if (
      !/[\\/]node_modules[\\/]lit-html[\\/](?:.*[\\/])?lit-html\.js$/.test(id)
    )
      return null;
    if (!TEMPLATE.test(code)) this.error('Lit makes no template.');
    return {
      code: `${code.replace(TEMPLATE, 'htmlDocument')}
        const htmlDocument = document.implementation.createHTMLDocument('');`,
      map: null,
    };
  },
});
