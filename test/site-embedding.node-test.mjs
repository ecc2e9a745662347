// Builds the site of a made-up county, serves it, and tries in Chromium each way to embed
// an element, with the code that the site's own page offers. Reads dist/; writes to a
// temporary folder.

import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {readFile} from 'node:fs/promises';
import {createRequire} from 'node:module';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {TAGS} from '../tools/build/tags.mjs';
import {serveLocally, typeOf} from '../tools/test-runner/local-server.mjs';
import {messagesOf} from '../tools/test-runner/messages-of.mjs';
import {openChromium} from '../tools/test-runner/open-chromium.mjs';

const COMMAND = fileURLToPath(
  new URL('../dist/cli/intl-office-widget.js', import.meta.url)
);
const COUNTY = fileURLToPath(new URL('sites/city.json', import.meta.url));
const AXE = readFileSync(
  createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
  'utf8'
);

/** What each element shows of the content, in English. */
const SHOWN = {
  'intl-office-card': 'Birkental County',
  'partner-map-list': 'Chartres',
  'sdg-badges': 'Climate Action',
  'network-list': 'Council of European Municipalities',
};

const folder = mkdtempSync(join(tmpdir(), 'site-'));
const pages = {'/favicon.ico': ''};
let server;
let browser;
let site;

before(async () => {
  server = await serveLocally(async ({url}, response) => {
    const {pathname} = new URL(url, 'http://localhost');
    try {
      const content = pages[pathname] ?? (await readFile(folder + pathname));
      response.writeHead(200, {'content-type': typeOf(pathname)}).end(content);
    } catch {
      response.writeHead(404).end();
    }
  });
  site = `${server.origin}/partner/`;
  execFileSync(
    process.execPath,
    [
      COMMAND,
      'build',
      COUNTY,
      '--out',
      join(folder, 'partner'),
      '--base',
      site,
    ],
    {stdio: 'pipe'}
  );
  browser = await openChromium();
});

after(async () => {
  await browser?.close();
  server?.close();
  rmSync(folder, {recursive: true, force: true});
});

/** Runs in a page: whether an element shows a text. */
const shows = (tag, text) =>
  document.querySelector(tag)?.shadowRoot?.textContent.includes(text);

describe('the page of a site', () => {
  for (const name of ['index.html', 'index.en.html'])
    it(`is accessible and prints nothing to the console: ${name}`, async () => {
      const page = await browser.newPage();
      const messages = messagesOf(page);
      await page.goto(site + name, {waitUntil: 'networkidle0'});
      await page.evaluate(`${AXE};0`);
      const violations = await page.evaluate(async () => {
        for (const each of document.querySelectorAll('details'))
          each.open = true;
        const results = await globalThis.axe.run();
        return results.violations.map(({id, nodes}) => id + nodes[0].html);
      });
      assert.deepEqual(violations, []);
      assert.deepEqual(messages, []);
      await page.close();
    });
});

describe('the code that the page of a site offers', () => {
  /** The markup that a way puts into a host page. */
  async function markupOf(way, code) {
    const get = async (address) => (await fetch(address)).text();
    if (way === 'fragment') return get(code);
    if (way !== 'oembed') return code;
    const [, address] = /json\+oembed" href="([^"]+)"/.exec(await get(code));
    return JSON.parse(await get(address)).html;
  }

  for (const tag of TAGS)
    it(`shows <${tag}> in each way`, async () => {
      const page = await browser.newPage();
      await page.goto(`${site}index.en.html`);
      const codes = await page.$$eval(`#${tag} pre`, (found) =>
        found.map((each) => [
          each.getAttribute('aria-labelledby').split('-').at(-1),
          each.textContent,
        ])
      );
      assert.deepEqual(codes.map(([way]) => way).sort(), [
        ...['classic', 'fragment', 'frame', 'oembed'],
        ...['one', 'placeholder', 'src', 'tag'],
      ]);
      const messages = messagesOf(page);
      for (const [way, code] of codes) {
        const markup = await markupOf(way, code);
        pages['/host.html'] =
          `<!doctype html><html lang="en"><title>Host</title>${markup}</html>`;
        await page.goto(`${server.origin}/host.html`);
        const isFrame = way === 'frame' || way === 'oembed';
        const frame = isFrame
          ? await (await page.waitForSelector('iframe')).contentFrame()
          : page;
        await frame.waitForFunction(shows, {}, tag, SHOWN[tag]);
        if (way === 'frame')
          // The script of the host page sets the height.
          await page.waitForFunction(
            () => document.querySelector('iframe').style.height !== ''
          );
      }
      assert.deepEqual(messages, []);
      await page.close();
    });
});
