// The command `npm run test:frameworks`. Tests the examples of demo/frameworks/ in a
// temporary folder, with the package as npm would publish it: compiles them with
// strict types, builds them and opens them in a browser. npm downloads the
// frameworks. Builds dist/ if it is outdated. Names select examples, as in
// `npm run test:frameworks -- vue`.

import assert from 'node:assert/strict';
import {cp, readFile, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {parseArgs} from 'node:util';
import {serveLocally, typeOf} from '../test-runner/local-server.mjs';
import {messagesOf} from '../test-runner/messages-of.mjs';
import {installPackage, npm} from './package.mjs';
import {
  buildIfNeeded,
  it,
  openBrowser,
  temporaryFolder,
  trial,
} from './trial.mjs';

const EXAMPLES = 'demo/frameworks';
const FRAMEWORKS = ['typescript', 'react', 'vue', 'svelte', 'angular'];

/** The file in which each example listens to the event. */
const LISTENERS = {
  typescript: 'main.ts',
  react: 'app.tsx',
  vue: 'app.vue',
  svelte: 'app.svelte',
  angular: 'app.ts',
};

/** Creates a project with the examples and the package, installed from its tarball. */
async function setUp(folder) {
  const project = join(folder, 'project');
  await cp(EXAMPLES, project, {
    recursive: true,
    // Local installations and builds of the examples.
    filter: (path) => !/[\\/](node_modules|dist|compiled)$/.test(path),
  });
  // With the versions of the lock file.
  await installPackage(project, folder, 'ci');
  return project;
}

/** Serves a folder on this machine. Returns its origin, and a function to stop. */
const serve = (folder) =>
  serveLocally(async ({url}, response) => {
    const {pathname} = new URL(url, 'http://localhost');
    const name = pathname === '/' ? '/index.html' : pathname;
    try {
      const content = await readFile(join(folder, name));
      response.writeHead(200, {'content-type': typeOf(name)}).end(content);
    } catch {
      response.writeHead(404).end();
    }
  });

/** Tests that an example compiles, and that a wrong example does not. */
async function testTypes(name, project) {
  await it(`${name}: compiles with strict types`, () =>
    npm(project, 'run', `check:${name}`));

  await it(`${name}: knows the type of the event`, async () => {
    const path = join(project, name, LISTENERS[name]);
    const code = await readFile(path, 'utf8');
    const wrong = code.replace('detail.id', 'detail.name');
    assert.notEqual(wrong, code);
    await writeFile(path, wrong);
    try {
      await assert.rejects(
        npm(project, 'run', `check:${name}`),
        /Property 'name' does not exist on type/
      );
    } finally {
      await writeFile(path, code);
    }
  });
}

/** Opens a built example and uses it as a visitor. */
async function testPage(name, browser, address) {
  const page = await browser.newPage();
  const messages = messagesOf(page);
  page.on('requestfailed', (request) => messages.push(request.url()));
  await page.goto(address);

  const within = (selector) => `partner-map-list >>> ${selector}`;
  const isOutput = (text) =>
    page.waitForFunction(
      (wanted) => document.querySelector('output').textContent === wanted,
      {},
      text
    );

  await it(`${name}: shows the payload of the property`, async () => {
    await page.waitForSelector(within('[part="item"]'));
    assert.deepEqual(
      await page.$$eval(within('[part="item"] button'), (buttons) =>
        buttons.map((button) => button.textContent.trim())
      ),
      // The attribute selects two of the three partners in the payload.
      ['Leeds', 'Novi Sad']
    );
  });
  await it(`${name}: sets the heading level and the view`, async () => {
    assert.ok(await page.$(within('h3[part="heading"]')));
    assert.equal(await page.$(within('[part="map"]')), null);
  });
  await it(`${name}: receives the selected partner`, async () => {
    await isOutput('none');
    const choose = await page.$(within('[data-id="novi-sad"] button'));
    await choose.click();
    await isOutput('novi-sad');
    await choose.click();
    await isOutput('none');
  });
  await it(`${name}: shows the content of the slot`, async () => {
    const link = await page.$('a[slot="actions"]');
    assert.ok(await link.isVisible());
    assert.equal(
      await link.evaluate(({assignedSlot}) => assignedSlot?.name),
      'actions'
    );
  });
  await it(`${name}: prints nothing to the console`, () => {
    assert.deepEqual(messages, []);
  });
  await page.close();
}

const {positionals} = parseArgs({allowPositionals: true});
const names = positionals.length ? positionals : FRAMEWORKS;
const unknown = names.filter((name) => !FRAMEWORKS.includes(name));
if (unknown.length) throw new Error(`Unknown example: ${unknown}.`);

await trial(async () => {
  buildIfNeeded();
  const project = await setUp(await temporaryFolder('frameworks'));
  const browser = await openBrowser();
  for (const name of names) {
    await testTypes(name, project);
    await it(`${name}: builds`, () => npm(project, 'run', `build:${name}`));
    const {origin, close} = await serve(join(project, name, 'dist'));
    await testPage(name, browser, origin);
    close();
  }
});
