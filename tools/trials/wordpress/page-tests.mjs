// Tests of what WordPress stores and prints, and of what visitors see.

import assert from 'node:assert/strict';
import {existsSync} from 'node:fs';
import {readFile} from 'node:fs/promises';
import {it} from '../trial.mjs';
import {open} from './open.mjs';
import {PLACEHOLDERS, POSTS} from './posts.mjs';
import {PLUGIN} from './site.mjs';

/** The script that the plugin loads: modules require WordPress 6.5. */
export const scriptFor = (version) =>
  parseFloat(version) >= 6.5 ? 'intl-office.js' : 'intl-office.classic.js';

/** Tests what KSES, the HTML filter of WordPress, keeps of an author's posts. */
async function testFilter(posts) {
  await it('authors have no unfiltered_html', () => {
    assert.equal(posts.placeholder.unfiltered, false);
  });
  await it('KSES keeps the placeholder without the event handler', () => {
    assert.equal(
      posts.placeholder.stored,
      POSTS.placeholder.replace(' onclick="alert(1)"', '')
    );
  });
  await it('KSES keeps only the content of the tag', () => {
    assert.equal(
      posts.tag.stored,
      '<a href="https://www.dortmund.de/">Dortmund International</a>'
    );
  });
}

/** The placeholders on a page: their data attributes and their content. */
const placeholdersOn = (page) =>
  page.$$eval('[data-intl-embed]', (all) =>
    all.map((div) => [{...div.dataset}, div.innerHTML.trim()])
  );

async function testWithoutScript(context, name, url) {
  await it(`${name}: prints the placeholder and its fallback`, async () => {
    const {page} = await open(context, url, {script: false});
    assert.deepEqual(await placeholdersOn(page), PLACEHOLDERS[name]);
    for (const link of await page.$$('[data-intl-embed] a')) {
      assert.ok(await link.isVisible(), 'the fallback is not visible');
    }
    await page.close();
  });
}

/** Runs in the page: the elements with their content and attributes. */
const describe = (elements) =>
  elements.map((element) => ({
    tag: element.localName,
    isUpgraded: !!element.shadowRoot?.textContent.trim(),
    fallback: element.innerHTML.trim(),
    attributes: Object.fromEntries(
      Array.from(element.attributes, ({name, value}) => [name, value])
    ),
  }));

async function testElements(page, name) {
  const placeholders = PLACEHOLDERS[name];
  const tags = placeholders.map(([{intlEmbed}]) => intlEmbed).join();
  for (const [
    index,
    [{intlEmbed, ...data}, fallback],
  ] of placeholders.entries())
    await it(`${name}: placeholder ${index + 1} becomes <${intlEmbed}>`, async () => {
      const elements = await page.$$eval(tags, describe);
      assert.equal(elements.length, placeholders.length);
      const {tag, isUpgraded, attributes, ...content} = elements[index];
      assert.equal(tag, intlEmbed);
      assert.ok(isUpgraded, 'the element is empty');
      assert.equal(content.fallback, fallback);
      for (const [key, value] of Object.entries(data)) {
        const attribute = key.replace(/[A-Z]/g, (a) => `-${a.toLowerCase()}`);
        assert.equal(attributes[attribute], value, attribute);
      }
    });
}

async function testWithScript(context, name, url, {address, version}) {
  const {page, requests, messages} = await open(context, url);
  const {version: ownVersion} = JSON.parse(
    await readFile('package.json', 'utf8')
  );
  const script = `${address}/wp-content/plugins/${PLUGIN}/assets/${scriptFor(version)}?ver=${ownVersion}`;
  const hasElements = PLACEHOLDERS[name].length > 0;

  await it(`${name}: loads ${hasElements ? 'the script of the plugin once' : 'no script'}`, () => {
    assert.deepEqual(
      requests.filter((request) => request.includes('intl-office')),
      hasElements ? [script] : []
    );
  });
  await it(`${name}: sends no request to other hosts`, () => {
    const others = requests
      .map((request) => new URL(request))
      .filter(
        ({origin, protocol}) => origin !== address && protocol !== 'data:'
      );
    assert.deepEqual(others.map(String), []);
  });
  await it(`${name}: prints nothing to the console`, () => {
    assert.deepEqual(messages, []);
  });
  if (hasElements) await testElements(page, name);
  await page.close();
}

export async function testPages(browser, site) {
  const context = await browser.createBrowserContext();
  await testFilter(site.posts);
  for (const name of Object.keys(PLACEHOLDERS)) {
    const url = `${site.address}/?p=${site.posts[name].id}`;
    await testWithoutScript(context, name, url);
    await testWithScript(context, name, url, site);
  }
  await it('sets no cookie', async () => {
    assert.deepEqual(await context.cookies(), []);
  });
  await context.close();
}

export async function testLog({log}) {
  await it('PHP logs nothing about the plugin', async () => {
    const lines = existsSync(log) ? await readFile(log, 'utf8') : '';
    assert.deepEqual(
      lines.split('\n').filter((line) => /intl.office/.test(line)),
      []
    );
  });
}
