// Puts the code of the embed builder through the editor and the filters of each text
// format, and compares what is left with what the builder says.

import {allCases} from '../../../test/sanitisers/cases.mjs';
import {openVerdicts, testVerdicts} from '../verdicts.mjs';
import {open} from '../wordpress/open.mjs';

const FORMATS = {
  'drupal-basic': 'basic_html',
  'drupal-listed': 'listed',
  'drupal-full': 'full_html',
};

/** What the editor of a format leaves of some codes. */
async function byEditor(page, format, codes) {
  await page.select('select[name="body[0][format]"]', format);
  await page.waitForFunction(
    (wanted) => {
      const area = document.querySelector('textarea[name="body[0][value]"]');
      const id = area?.getAttribute('data-ckeditor5-id');
      return (
        area?.getAttribute('data-editor-active-text-format') === wanted &&
        globalThis.Drupal.CKEditor5Instances.get(id)
      );
    },
    {},
    format
  );
  return page.evaluate((all) => {
    const area = document.querySelector('textarea[name="body[0][value]"]');
    const editor = globalThis.Drupal.CKEditor5Instances.get(
      area.getAttribute('data-ckeditor5-id')
    );
    return all.map((code) => {
      editor.setData(code);
      return editor.getData();
    });
  }, codes);
}

export async function testFormats(browser, {address, login, filter}) {
  const context = await browser.createBrowserContext();
  const {page: first} = await open(context, login);
  await first.close();
  const codes = (await allCases()).map(({code}) => code);
  const inPage = await openVerdicts();
  for (const [id, format] of Object.entries(FORMATS)) {
    // Drupal asks before it changes the format of an existing text.
    const {page} = await open(context, `${address}/node/add/page`, {
      waitUntil: 'load',
    });
    const edited = await byEditor(page, format, codes);
    await page.close();
    const left = await filter(edited.map((value) => ({value, format})));
    await testVerdicts(inPage, {[id]: left});
  }
  await context.close();
}
