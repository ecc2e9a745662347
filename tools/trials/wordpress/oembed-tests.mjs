// Tests of the address of a frame page that an author pastes, without the plugin's help.

import assert from 'node:assert/strict';
import {it} from '../trial.mjs';
import {open} from './open.mjs';

/** The limits of WordPress for the height of such a frame, CSS px. */
const MIN_HEIGHT = 200;
const MAX_HEIGHT = 1000;

/** What a page shows for a pasted address: the quotation and the frame. */
const embedOn = (page) =>
  page.$eval('iframe.wp-embedded-content', (iframe) => {
    const quotation = document.querySelector('blockquote.wp-embedded-content');
    return {
      src: iframe.src.split('#')[0],
      title: iframe.title,
      sandbox: iframe.getAttribute('sandbox'),
      link: quotation.querySelector('a').href,
      // Before 6.2, WordPress clips the frame instead of hiding it.
      isShown:
        iframe.checkVisibility({visibilityProperty: true}) &&
        getComputedStyle(iframe).clip === 'auto',
      isQuotationShown: quotation.checkVisibility(),
    };
  });

/** The element in the frame, once it has rendered: its language and its height. */
async function elementIn(page) {
  const handle = await page.waitForSelector('iframe.wp-embedded-content');
  const frame = await handle.contentFrame();
  await frame.waitForFunction(() =>
    document.querySelector('main > *')?.shadowRoot?.querySelector('.root')
  );
  return frame.evaluate(() => {
    const element = document.querySelector('main > *');
    return {
      tag: element.localName,
      locale: element.locale,
      view: element.view,
      height: Math.ceil(
        document.documentElement.getBoundingClientRect().height
      ),
    };
  });
}

export async function testOembed(browser, {address, widget, posts}) {
  const context = await browser.createBrowserContext();
  for (const [name, file, locale] of [
    ['oembedGerman', 'network-list.html', 'de'],
    ['oembedEnglish', 'network-list.en.html', 'en'],
  ]) {
    const url = `${address}/?p=${posts[name].id}`;
    const src = `${widget}/frame/${file}`;
    await it(`${name}: an author without unfiltered_html pasted the address`, () => {
      assert.equal(posts[name].unfiltered, false);
      assert.match(posts[name].stored, /^https?:\/\/\S+\?view=compact$/);
    });
    await it(`${name}: without scripts, shows the link`, async () => {
      const {page} = await open(context, url, {script: false});
      const {isShown, isQuotationShown, link} = await embedOn(page);
      assert.deepEqual(
        {isShown, isQuotationShown, link},
        {isShown: false, isQuotationShown: true, link: src}
      );
      await page.close();
    });
    await it(`${name}: shows the frame page of its language, in the height of its content`, async () => {
      const {page, messages} = await open(context, url);
      const {height, ...element} = await elementIn(page);
      // WordPress asks for the answer of the page, which knows no query.
      assert.deepEqual(element, {tag: 'network-list', locale, view: 'list'});
      const kept = Math.min(Math.max(height, MIN_HEIGHT), MAX_HEIGHT);
      await page.waitForFunction(
        (wanted) =>
          document.querySelector('iframe.wp-embedded-content').clientHeight ===
          wanted,
        {timeout: 5000},
        kept
      );
      const {title, ...embed} = await embedOn(page);
      assert.match(title, /Dortmund$/);
      assert.deepEqual(embed, {
        src,
        sandbox: 'allow-scripts',
        link: src,
        isShown: true,
        isQuotationShown: false,
      });
      assert.deepEqual(messages, []);
      console.log(
        `        the content is ${height} px high, the frame ${kept} px`
      );
      await page.close();
    });
  }
  await context.close();
}
