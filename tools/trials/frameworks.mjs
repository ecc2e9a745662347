// Tries the examples of demo/frameworks/ as somebody's project: in a folder of
// its own, with the package as npm would publish it, each is compiled with
// strict types, built and opened in a browser. Reads dist/, which it makes where
// that is old; npm loads the frameworks. All that it writes is in a temporary
// folder. With names, such as `npm run test:frameworks -- vue`, these alone.

import assert from 'node:assert/strict';
import {execFile} from 'node:child_process';
import {cp, readFile, writeFile} from 'node:fs/promises';
import {createServer} from 'node:http';
import {extname, join} from 'node:path';
import {parseArgs, promisify} from 'node:util';
import {
  buildIfNeeded,
  it,
  openBrowser,
  temporaryFolder,
  trial,
} from './trial.mjs';

const EXAMPLES = 'demo/frameworks';
const FRAMEWORKS = ['typescript', 'react', 'vue', 'svelte', 'angular'];

/** Where each example reads what the event carries. */
const LISTENERS = {
  typescript: 'main.ts',
  react: 'app.tsx',
  vue: 'app.vue',
  svelte: 'app.svelte',
  angular: 'app.ts',
};

const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
};

/** Runs npm; what it throws says what npm has said. */
async function npm(folder, ...args) {
  try {
    return await promisify(execFile)('npm', args, {cwd: folder});
  } catch ({message, stdout, stderr}) {
    throw new Error([message, stdout, stderr].join('\n'));
  }
}

/** A project with the examples and the package, installed from its tarball. */
async function setUp(folder) {
  const project = join(folder, 'project');
  await cp(EXAMPLES, project, {
    recursive: true,
    // Whoever works on them has installed and built them there.
    filter: (path) => !/[\\/](node_modules|dist|compiled)$/.test(path),
  });
  const {stdout} = await npm(
    '.',
    ...['pack', '--json', '--ignore-scripts'],
    `--pack-destination=${folder}`
  );
  const [{filename}] = JSON.parse(stdout);
  const quietly = ['--no-audit', '--no-fund', '--loglevel=error'];
  // As the lock file says, and then one more.
  await npm(project, 'ci', ...quietly);
  await npm(project, 'install', ...quietly, join(folder, filename));
  return project;
}

/** Serves a folder on this machine alone; gives its address and its end. */
async function serve(folder) {
  const server = createServer(async ({url}, response) => {
    const {pathname} = new URL(url, 'http://localhost');
    const name = pathname === '/' ? '/index.html' : pathname;
    try {
      const content = await readFile(join(folder, name));
      response.writeHead(200, {'content-type': TYPES[extname(name)]});
      response.end(content);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  return {
    address: `http://127.0.0.1:${server.address().port}/`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** Whether the compiler accepts an example, and refuses it when it is wrong. */
async function testTypes(name, project) {
  await it(`${name}: compiles with strict types`, () =>
    npm(project, 'run', `check:${name}`));

  await it(`${name}: knows what the event carries`, async () => {
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

/** Opens an example that is built, and does there what a visitor does. */
async function testPage(name, browser, address) {
  const page = await browser.newPage();
  const messages = [];
  page.on('console', (message) => messages.push(message.text()));
  page.on('pageerror', ({message}) => messages.push(message));
  page.on('requestfailed', (request) => messages.push(request.url()));
  await page.goto(address);

  const within = (selector) => `partner-map-list >>> ${selector}`;
  const isOutput = (text) =>
    page.waitForFunction(
      (wanted) => document.querySelector('output').textContent === wanted,
      {},
      text
    );

  await it(`${name}: shows the payload that the property is given`, async () => {
    await page.waitForSelector(within('[part="item"]'));
    assert.deepEqual(
      await page.$$eval(within('[part="item"] button'), (buttons) =>
        buttons.map((button) => button.textContent.trim())
      ),
      // Of the three in the payload those that the attribute names.
      ['Leeds', 'Novi Sad']
    );
  });
  await it(`${name}: takes the level of the heading, and the view`, async () => {
    assert.ok(await page.$(within('h3[part="heading"]')));
    assert.equal(await page.$(within('[part="map"]')), null);
  });
  await it(`${name}: hears which partner was chosen`, async () => {
    await isOutput('none');
    const choose = await page.$(within('[data-id="novi-sad"] button'));
    await choose.click();
    await isOutput('novi-sad');
    await choose.click();
    await isOutput('none');
  });
  await it(`${name}: shows what stands in the slot`, async () => {
    const link = await page.$('a[slot="actions"]');
    assert.ok(await link.isVisible());
    assert.equal(
      await link.evaluate(({assignedSlot}) => assignedSlot?.name),
      'actions'
    );
  });
  await it(`${name}: says nothing in the console`, () => {
    assert.deepEqual(messages, []);
  });
  await page.close();
}

const {positionals} = parseArgs({allowPositionals: true});
const names = positionals.length ? positionals : FRAMEWORKS;
const unknown = names.filter((name) => !FRAMEWORKS.includes(name));
if (unknown.length) throw new Error(`There is no example ${unknown}.`);

await trial(async () => {
  buildIfNeeded();
  const project = await setUp(await temporaryFolder('frameworks'));
  const browser = await openBrowser();
  for (const name of names) {
    await testTypes(name, project);
    await it(`${name}: can be built`, () =>
      npm(project, 'run', `build:${name}`));
    const {address, close} = await serve(join(project, name, 'dist'));
    await testPage(name, browser, address);
    close();
  }
});
