// Opens the result of a minifier on a page and reads what the elements show.

import assert from 'node:assert/strict';
import {TAGS} from '../../build/tags.mjs';
import {messagesOf} from '../../test-runner/messages-of.mjs';

/** The scripts that register elements, with the tags that they register. */
export const ELEMENT_SCRIPTS = {
  'intl-office.js': TAGS,
  'intl-office.classic.js': TAGS,
  ...Object.fromEntries(TAGS.map((tag) => [`${tag}.js`, [tag]])),
};

/** A text of each element. */
const TEXTS = {
  'intl-office-card': 'Checked on',
  'partner-map-list': 'Kumasi',
  'sdg-badges': 'No Poverty',
  'network-list': 'since',
};

/** Opens a page with a script and throws if its elements do not work. */
export async function openResult(browser, name, script) {
  const tags = ELEMENT_SCRIPTS[name];
  const page = await browser.newPage();
  const messages = messagesOf(page);
  try {
    await page.setContent(
      `<!doctype html><html lang="en">${tags.map((tag) => `<${tag}></${tag}>`).join('')}`
    );
    await page.addScriptTag({
      content: script,
      type: name.includes('classic') ? 'text/javascript' : 'module',
    });
    for (const tag of tags) {
      const root = await page.waitForSelector(`${tag} >>> .root`);
      const text = await root.evaluate(({textContent}) => textContent);
      assert.ok(text.includes(TEXTS[tag]), `<${tag}> shows “${TEXTS[tag]}”`);
    }
    assert.deepEqual(messages, []);
  } finally {
    await page.close();
  }
}
