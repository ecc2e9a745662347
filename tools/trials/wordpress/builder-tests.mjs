// Tests that the code of the embed builder runs in WordPress.

import assert from 'node:assert/strict';
import {it} from '../trial.mjs';
import {RECIPES, SETTINGS} from './builder-posts.mjs';
import {open} from './open.mjs';

/** The element on a page, once it has rendered. */
async function elementOn(page) {
  await page.waitForFunction(
    (tag) => document.querySelector(tag)?.shadowRoot?.textContent.trim(),
    {},
    SETTINGS.tag
  );
  return page.$eval(SETTINGS.tag, (element) =>
    Object.fromEntries(
      Array.from(element.attributes, ({name, value}) => [name, value])
    )
  );
}

export async function testBuilder(browser, {address, widget, posts}) {
  const context = await browser.createBrowserContext();
  for (const {post, code} of RECIPES)
    await it(`${post}: the code of the embed builder shows the element`, async () => {
      const {page, messages} = await open(
        context,
        `${address}/?p=${posts[post].id}`
      );
      if (code === 'oembed')
        assert.equal(
          await page.$eval(
            'iframe.wp-embedded-content',
            ({src}) => src.split('#')[0]
          ),
          `${widget}/frame/${SETTINGS.tag}.html`
        );
      else assert.deepEqual(await elementOn(page), SETTINGS.attributes);
      assert.deepEqual(messages, []);
      await page.close();
    });
  await context.close();
}
