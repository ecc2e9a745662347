// Tests prerendered fragments that a script inserts into a page: without our script
// visitors see the link, with it the element. Reads dist/.

import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {after, before, describe, it} from 'node:test';
import {messagesOf} from '../tools/test-runner/messages-of.mjs';
import {openChromium} from '../tools/test-runner/open-chromium.mjs';

const dist = (path) =>
  readFile(new URL(`../dist/${path}`, import.meta.url), 'utf8');

/** Runs in the page: ways of frameworks and consent tools to insert markup. */
const WAYS = {
  innerHTML: (markup) => {
    document.body.innerHTML = markup;
  },
  insertAdjacentHTML: (markup) => {
    document.body.insertAdjacentHTML('beforeend', markup);
  },
  'a document of DOMParser': (markup) => {
    const parsed = new DOMParser().parseFromString(markup, 'text/html');
    document.body.replaceWith(parsed.body);
  },
  'a clone of a template': (markup) => {
    const template = document.createElement('template');
    template.innerHTML = markup;
    document.body.append(template.content.cloneNode(true));
  },
  createContextualFragment: (markup) => {
    const range = document.createRange();
    range.selectNode(document.body);
    document.body.append(range.createContextualFragment(markup));
  },
  setHTMLUnsafe: (markup) => {
    document.body.setHTMLUnsafe(markup);
  },
};

/** The ways that make a shadow root of the template. */
const DECLARATIVE = ['setHTMLUnsafe'];

/** What Chromium says about markup that it does not make a shadow root of. */
const COMPLAINT = /^Found declarative shadowrootmode attribute on a template/;

/** Runs in the page: what visitors see, and what is left of the fragment. */
function state() {
  const element = document.querySelector('network-list');
  return {
    text: element.innerText,
    content: element.shadowRoot?.querySelector('.root').textContent ?? '',
    link: element.querySelector('a').checkVisibility(),
    templates: element.querySelectorAll('template').length,
    data: element.querySelectorAll('[type="application/ld+json"]').length,
    roots: element.shadowRoot?.querySelectorAll('.root').length ?? 0,
  };
}

describe('a fragment inserted by', () => {
  let browser;
  let fragment;
  let script;

  before(async () => {
    fragment = await dist('static/network-list.en.html');
    script = await dist('intl-office.classic.js');
    browser = await openChromium();
  });
  after(() => browser?.close());

  /** Opens an empty page. Returns a function that also checks its console. */
  async function open() {
    const page = await browser.newPage();
    const messages = messagesOf(page);
    await page.setContent('<!doctype html><title>Page</title><body>');
    return {
      page,
      async leave() {
        const others = messages.filter((text) => !COMPLAINT.test(text));
        assert.deepEqual(others, []);
        await page.close();
      },
    };
  }

  for (const [way, insert] of Object.entries(WAYS)) {
    const isShown = DECLARATIVE.includes(way);

    it(`${way} shows ${isShown ? 'the content' : 'the link'} without script`, async () => {
      const {page, leave} = await open();
      await page.evaluate(insert, fragment);
      const {text, content, link, templates} = await page.evaluate(state);
      assert.equal(link, !isShown);
      assert.equal(templates, isShown ? 0 : 1);
      if (isShown) assert.match(content, /since/);
      else assert.match(text, /^Networks – City of Dortmund/);
      await leave();
    });

    for (const isFirst of [true, false])
      it(`${way} becomes an element if the script runs ${isFirst ? 'before' : 'after'}`, async () => {
        const {page, leave} = await open();
        if (isFirst) await page.addScriptTag({content: script});
        await page.evaluate(insert, fragment);
        if (!isFirst) await page.addScriptTag({content: script});
        await page.waitForSelector('network-list >>> .root');
        const {content, text, ...rest} = await page.evaluate(state);
        assert.match(content, /since/);
        assert.equal(text, '');
        assert.deepEqual(rest, {
          link: false,
          templates: 0,
          data: 1,
          roots: 1,
        });
        await leave();
      });
  }
});
