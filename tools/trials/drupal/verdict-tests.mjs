// Puts the code of the embed builder through the editor and the filters of each text
// format, and compares what is left with what the builder says.

import assert from 'node:assert/strict';
import {allCases} from '../../../test/sanitisers/cases.mjs';
import {openPage} from '../../../test/sanitisers/open-page.mjs';
import {atEnd, it} from '../trial.mjs';
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

export async function testVerdicts(browser, {address, login, filter}) {
  const context = await browser.createBrowserContext();
  const {page: first} = await open(context, login);
  await first.close();
  const {page} = await open(context, `${address}/node/add/page`, {
    waitUntil: 'load',
  });
  const cases = await allCases();
  const codes = cases.map(({code}) => code);
  const builder = await openPage();
  atEnd(builder.close);
  for (const [id, format] of Object.entries(FORMATS))
    await it(`verdicts of the embed builder: ${id}`, async () => {
      const edited = await byEditor(page, format, codes);
      const left = await filter(edited.map((value) => ({value, format})));
      const [{promised, real}] = await builder.page.evaluate(
        async (all, results) =>
          (await import('/test/sanitisers/editors.js')).verdictsOn(
            all,
            results
          ),
        codes,
        {[id]: left}
      );
      const named = (all) =>
        Object.fromEntries(
          cases.map(({way, tag}, index) => [`${way}, ${tag}`, all[index]])
        );
      assert.deepEqual(named(promised), named(real));
    });
  await context.close();
}
