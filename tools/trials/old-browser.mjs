// The command `npm run test:old-browser`. Opens the built elements in Chromium 112, as
// script, as static HTML and in a frame, and compares their colours with those in the
// installed Chromium. npm downloads the browser and a Puppeteer that can drive it to a
// temporary folder. Builds dist/ if it is outdated. `--pictures=FOLDER` keeps a
// screenshot of each page.

import assert from 'node:assert/strict';
import {execFile} from 'node:child_process';
import {mkdir} from 'node:fs/promises';
import {createRequire} from 'node:module';
import {join} from 'node:path';
import {getuid} from 'node:process';
import {parseArgs, promisify} from 'node:util';
import {TAGS} from '../build/tags.mjs';
import {
  drawn,
  isShown,
  pageWith,
  serveBuilt,
} from '../snapshots/built-pages.mjs';
import {messagesOf} from '../test-runner/messages-of.mjs';
import {
  atEnd,
  buildIfNeeded,
  it,
  openBrowser,
  temporaryFolder,
  trial,
} from './trial.mjs';

/** The browser, and the version of Puppeteer that was made for it. */
const PACKAGES = ['@sparticuz/chromium@112.0.2', 'puppeteer-core@19.8.5'];

/** Anything that the elements do only in newer browsers makes these differ. */
const VIEWS = [
  ['intl-office-card', ''],
  ['intl-office-card', 'view="compact"'],
  ['intl-office-card', 'view="contact"'],
  ['partner-map-list', 'selected="kumasi" downloads'],
  ['sdg-badges', ''],
  ['sdg-badges', 'view="compact"'],
  ['network-list', ''],
  ['network-list', 'view="compact"'],
];

const elements = (attributes) =>
  VIEWS.map(([tag, own]) => `<${tag} ${own} ${attributes}></${tag}>`).join('');

const scripted = (lang, theme, script) =>
  pageWith(elements(`theme="${theme}"`), {
    root: `lang="${lang}"`,
    head: `<link rel="icon" href="data:,">${script}`,
  });

const MODULE = '<script type="module" src="/intl-office.js"></script>';
const CLASSIC = '<script src="/intl-office.classic.js" defer></script>';

/** The pages by the name of the test. */
const PAGES = {
  'script, German, light': scripted('de', 'light', MODULE),
  'script, English, dark': scripted('en', 'dark', CLASSIC),
};

/** The built pages by the name of the test. */
const BUILT = Object.fromEntries(
  TAGS.flatMap((tag) => [
    [`static ${tag}`, `/static/${tag}.de.html`],
    [`frame of ${tag}`, `/frame/${tag}.en.html`],
    [`frame of ${tag}, dark`, `/frame/${tag}.html?theme=dark`],
  ])
);

const pathOf = (name) => `/page-${Object.keys(PAGES).indexOf(name)}.html`;

/** Runs in the page: the colours of all that the elements show. */
const coloursIn = (tags) =>
  [...document.querySelectorAll(tags)].map(({localName, shadowRoot}) =>
    [...shadowRoot.querySelectorAll('.root, .root *')]
      .filter((each) => !each.closest('style, option, defs'))
      .map((each) => {
        const style = getComputedStyle(each);
        const names = [
          ...['background-color', 'border-top-color', 'color'],
          ...['fill', 'outline-color', 'stroke'],
        ];
        const values = names.map(
          (name) => `${name}: ${style.getPropertyValue(name)}`
        );
        const at = `${localName} ${each.localName}.${each.getAttribute('class') ?? ''}`;
        return `${at} {${values.join('; ')}}`;
      })
  );

/** Runs in the page: the colours without which nobody can read a map. */
const mapIn = () => {
  const map = document.querySelector('partner-map-list')?.shadowRoot;
  const styleOf = (selector) => getComputedStyle(map.querySelector(selector));
  return (
    map && {
      land: styleOf('.land').fill,
      sea: styleOf('.map').backgroundColor,
      line: styleOf('.line').stroke,
      label: styleOf('.label-text').fill,
      text: styleOf('.root').color,
    }
  );
};

const LIGHT = {
  land: 'rgb(251, 250, 246)',
  sea: 'rgb(227, 237, 243)',
  line: 'rgb(11, 88, 133)',
  label: 'rgb(21, 32, 43)',
  text: 'rgb(21, 32, 43)',
};

/** Opens a page, and returns its colours and the messages in its console. */
async function look(browser, address, picture) {
  const page = await browser.newPage();
  const messages = messagesOf(page);
  page.on('requestfailed', (request) => messages.push(request.url()));
  await page.setViewport({width: 1100, height: 900});
  await page.goto(address);
  const tags = TAGS.join();
  await page.waitForSelector(tags);
  await page.waitForFunction(isShown, {}, tags);
  await page.evaluate(drawn);
  const colours = await page.evaluate(coloursIn, tags);
  const map = await page.evaluate(mapIn);
  if (picture) await page.screenshot({path: picture, fullPage: true});
  await page.close();
  return {colours, map, messages};
}

/** Downloads Chromium 112 to a folder and opens it. */
async function openOld(folder) {
  const run = promisify(execFile);
  const options = {cwd: folder, env: {...process.env, TMPDIR: folder}};
  const quietly = ['--no-audit', '--no-fund', '--loglevel=error'];
  await run('npm', ['install', '--prefix=.', ...quietly, ...PACKAGES], options);
  // It unpacks the browser to the folder for temporary files.
  const {stdout} = await run(
    process.execPath,
    [
      '-e',
      `require('@sparticuz/chromium').executablePath().then(path => console.log(path))`,
    ],
    options
  );
  const require = createRequire(join(folder, 'index.cjs'));
  const browser = await require('puppeteer-core').launch({
    executablePath: stdout.trim(),
    args: getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  atEnd(() => browser.close());
  return browser;
}

const {values} = parseArgs({options: {pictures: {type: 'string'}}});

await trial(async () => {
  buildIfNeeded();
  if (values.pictures) await mkdir(values.pictures, {recursive: true});
  const old = await openOld(await temporaryFolder('old-browser'));
  const current = await openBrowser();
  const {origin, close} = await serveBuilt(
    Object.fromEntries(
      Object.entries(PAGES).map(([name, page]) => [pathOf(name), page])
    )
  );
  atEnd(close);
  console.log(await old.version());

  await it('does not support light-dark()', async () => {
    const page = await old.newPage();
    assert.equal(
      await page.evaluate(() =>
        CSS.supports('(color: light-dark(#000, #fff))')
      ),
      false
    );
    await page.close();
  });
  for (const [name, path] of [
    ...Object.keys(PAGES).map((each) => [each, pathOf(each)]),
    ...Object.entries(BUILT),
  ]) {
    const address = origin + path;
    const picture =
      values.pictures &&
      join(values.pictures, `${name.replace(/\W+/g, '-')}.png`);
    const found = await look(old, address, picture);
    await it(`${name}: same colours as in the current browser`, async () => {
      const {colours} = await look(current, address);
      assert.ok(colours.flat().length > 20);
      assert.deepEqual(found.colours, colours);
    });
    if (found.map && !name.endsWith('dark'))
      await it(`${name}: land, lines and labels in light colours`, () =>
        assert.deepEqual(found.map, LIGHT));
    await it(`${name}: nothing in the console`, () =>
      assert.deepEqual(found.messages, []));
  }
});
