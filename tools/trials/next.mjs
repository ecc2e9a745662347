// The command `npm run test:next`. Builds and serves a project of Next in a temporary
// folder, with the package as npm would publish it, and opens its pages in a browser:
// the server renders them, and the page brings its own content. npm downloads Next.
// Builds dist/ if it is outdated.

import assert from 'node:assert/strict';
import {execFile, spawn} from 'node:child_process';
import {cp} from 'node:fs/promises';
import {join} from 'node:path';
import {promisify} from 'node:util';
import getPort from 'get-port';
import {messagesOf} from '../test-runner/messages-of.mjs';
import {installPackage} from './package.mjs';
import {
  atEnd,
  buildIfNeeded,
  it,
  openBrowser,
  temporaryFolder,
  trial,
} from './trial.mjs';

/** A partner of the bundled content. */
const BUNDLED = 'Amiens';
const OPTIONS = {env: {...process.env, NEXT_TELEMETRY_DISABLED: '1'}};
const next = (project) => join(project, 'node_modules/next/dist/bin/next');

async function setUp() {
  const folder = await temporaryFolder('next');
  const project = join(folder, 'project');
  await cp('tools/trials/next', project, {recursive: true});
  await installPackage(project, folder);
  return project;
}

async function build(project) {
  try {
    await promisify(execFile)(process.execPath, [next(project), 'build'], {
      ...OPTIONS,
      cwd: project,
    });
  } catch ({message, stdout, stderr}) {
    throw new Error([message, stdout, stderr].join('\n'));
  }
}

/** Serves the built project. Returns its address. */
async function serve(project) {
  const port = await getPort();
  const server = spawn(
    process.execPath,
    [next(project), 'start', '-H', '127.0.0.1', '-p', port],
    {...OPTIONS, cwd: project, stdio: ['ignore', 'pipe', 'inherit']}
  );
  atEnd(() => server.kill());
  await new Promise((ready, fail) => {
    server.stdout.on('data', (text) => /Ready/.test(text) && ready());
    server.once('exit', () => fail(new Error('Next has not started.')));
  });
  return `http://127.0.0.1:${port}/`;
}

/** Runs in the page, before its scripts: notes what its elements show and load. */
function watch(tag) {
  globalThis.shown = new Set();
  globalThis.sources = [];
  const look = () => {
    for (const {shadowRoot} of document.querySelectorAll(tag))
      for (const button of shadowRoot?.querySelectorAll('.entry button') ?? [])
        globalThis.shown.add(button.textContent.trim());
    requestAnimationFrame(look);
  };
  look();
  addEventListener('intl-office-load', ({detail}) =>
    globalThis.sources.push(detail.source)
  );
}

async function open(browser, address) {
  const page = await browser.newPage();
  const messages = messagesOf(page);
  await page.evaluateOnNewDocument(watch, 'partner-map-list');
  await page.goto(address, {waitUntil: 'networkidle0'});
  await page.waitForSelector('#first >>> .entry button');
  const seen = () =>
    page.evaluate(() => ({
      shown: [...globalThis.shown],
      sources: globalThis.sources,
    }));
  return {page, messages, seen};
}

await trial(async () => {
  buildIfNeeded();
  const project = await setUp();
  await it('builds', () => build(project));
  const address = await serve(project);
  const browser = await openBrowser();

  await it('renders the fallback on the server, without bundled content', async () => {
    const html = await (await fetch(address)).text();
    const [first] = /<partner-map-list .*?<\/partner-map-list>/.exec(html);
    assert.match(first, /^<partner-map-list [^>]*own-content=""/);
    assert.match(first, /<a href="\/partners">Our partners<\/a>/);
    assert.ok(!html.includes(BUNDLED));
  });

  const {page, messages, seen} = await open(browser, address);
  await it('shows the own content after hydration, never the bundled one', async () => {
    await page.waitForSelector('#second >>> .entry button');
    assert.deepEqual(await seen(), {
      shown: ['Leeds', 'Oslo'],
      sources: ['property', 'property'],
    });
  });
  await it('sets the properties of a component of the server', async () => {
    assert.ok(await page.$('#first >>> h3[part="heading"]'));
    assert.equal(await page.$('#first >>> [part="map"]'), null);
  });
  await it('listens to the event of a component of the client', async () => {
    const button = await page.$('#second >>> [data-id="oslo"] button');
    await button.click();
    await page.waitForFunction(
      () => document.querySelector('output').textContent === 'oslo'
    );
  });
  await it('prints nothing to the console', () =>
    assert.deepEqual(messages, []));
  await page.close();

  await it('shows the bundled content if the page has no other', async () => {
    const bundled = await open(browser, `${address}bundled`);
    const {shown, sources} = await bundled.seen();
    assert.ok(shown.includes(BUNDLED), shown.join());
    assert.deepEqual(sources, ['bundled']);
    assert.deepEqual(bundled.messages, []);
  });
});
