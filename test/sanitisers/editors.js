// Runs in a page: what editors and sanitisers of browsers leave of some code.

/** Reads expressions in a configuration as TYPO3 does: `{pattern: '^data-'}`. */
function withPatterns(value) {
  if (Array.isArray(value)) return value.map(withPatterns);
  if (typeof value !== 'object' || value === null) return value;
  if (typeof value.pattern === 'string') return new RegExp(value.pattern);
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [key, withPatterns(each)])
  );
}

/** What CKEditor 5 leaves, with its usual plugins and those that are named. */
async function byCkeditor(codes, plugins = [], config = {}) {
  const ckeditor =
    await import('/node_modules/ckeditor5/dist/browser/ckeditor5.js');
  const names = `Essentials Paragraph Heading Bold Italic Link List BlockQuote Table SourceEditing`;
  const place = document.createElement('div');
  document.body.append(place);
  const editor = await ckeditor.ClassicEditor.create(place, {
    licenseKey: 'GPL',
    plugins: [...names.split(' '), ...plugins].map((name) => ckeditor[name]),
    ...config,
  });
  const results = codes.map((code) => {
    editor.setData(code);
    return editor.getData();
  });
  await editor.destroy();
  place.remove();
  return results;
}

/** The plugins that TYPO3 adds. */
const TYPO3 =
  'Alignment Style GeneralHtmlSupport HorizontalLine Indent IndentBlock FindAndReplace PastePlainText PasteFromOffice RemoveFormat TableToolbar TableProperties TableCellProperties TableCaption TextTransformation Subscript Superscript Strikethrough Underline SpecialCharacters SpecialCharactersEssentials'.split(
    ' '
  );

async function byTinymce(codes) {
  const script = document.createElement('script');
  script.src = '/node_modules/tinymce/tinymce.min.js';
  await new Promise((done) => {
    script.onload = done;
    document.head.append(script);
  });
  const place = document.createElement('textarea');
  document.body.append(place);
  const [editor] = await window.tinymce.init({
    target: place,
    license_key: 'gpl',
    plugins: 'code link lists table',
  });
  const results = codes.map((code) => {
    editor.setContent(code);
    return editor.getContent();
  });
  editor.remove();
  place.remove();
  return results;
}

async function byDompurify(codes) {
  const {default: purify} =
    await import('/node_modules/dompurify/dist/purify.es.mjs');
  return codes.map((code) => purify.sanitize(code));
}

/** The results of each program, by the id of its rules in the embed builder. */
export const resultsOf = async (codes, {rte}) => ({
  ckeditor: await byCkeditor(codes),
  'typo3-text': await byCkeditor(codes, TYPO3),
  'typo3-listed': await byCkeditor(codes, TYPO3, withPatterns(rte)),
  // Drupal configures the plugin so for a format without the filter for HTML.
  'drupal-full': await byCkeditor(codes, ['GeneralHtmlSupport'], {
    htmlSupport: {
      allow: [{name: /.*/, attributes: true, classes: true, styles: true}],
    },
  }),
  tinymce: await byTinymce(codes),
  dompurify: await byDompurify(codes),
});

/** The verdicts of the embed builder on its own rules and on the real results. */
export async function verdictsOn(codes, results) {
  const {sanitise, verdictOf} = await import('/demo/embed/sanitise.js');
  const {SANITISERS} = await import('/demo/embed/sanitisers.js');
  return Object.entries(results).map(([id, real]) => {
    const rules = SANITISERS.find((each) => each.id === id);
    return {
      id,
      promised: codes.map((code) => verdictOf(code, sanitise(code, rules))),
      real: codes.map((code, index) => verdictOf(code, real[index])),
    };
  });
}
