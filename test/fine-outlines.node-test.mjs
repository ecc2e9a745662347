// Zooms in on maps of dist/ where their fine outlines can be loaded, and where they
// cannot: what the page requests, what the console says, and how far the map zooms.

import assert from 'node:assert/strict';
import {mkdtemp, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {fileURLToPath, pathToFileURL} from 'node:url';
import {serveLocally, typeOf} from '../tools/test-runner/local-server.mjs';
import {messagesOf} from '../tools/test-runner/messages-of.mjs';
import {openChromium} from '../tools/test-runner/open-chromium.mjs';

const DIST = new URL('../dist/', import.meta.url);
const LAND = '/intl-office-land.js';

const MODULE = '<script type="module" src="/intl-office.js"></script>';
const CLASSIC = '<script src="/intl-office.classic.js" defer></script>';
const MAP = '<partner-map-list lang="de" region="europe"></partner-map-list>';
const POLICY =
  "default-src 'none'; script-src 'self'; require-trusted-types-for 'script'; trusted-types intl-office";

/** The pages of this test: head and body, and headers. */
const PAGES = {
  '/module': [MODULE, MAP],
  '/classic': [CLASSIC, MAP],
  '/one-element': [
    '<script type="module" src="/partner-map-list.js"></script>',
    MAP,
  ],
  '/simple': [MODULE, MAP.replace(' lang', ' land="simple" lang')],
  '/two': [MODULE, MAP + MAP],
  '/missing': [MODULE.replace('/intl', '/alone/intl'), MAP],
  '/sandbox': [
    '',
    '<iframe src="/frame/partner-map-list.html?region=europe" width="800" height="900" sandbox="allow-scripts"></iframe>',
  ],
};

async function respond({url}, response) {
  const {pathname} = new URL(url, 'http://localhost');
  const page = PAGES[pathname];
  if (pathname === '/favicon.ico') {
    response.writeHead(204).end();
    return;
  }
  try {
    // A folder with the script alone.
    if (pathname === `/alone${LAND}`) throw new Error('missing');
    const content = page
      ? `<!doctype html><html lang="de"><meta charset="utf-8"><title>Test</title>${page.join('')}</html>`
      : await readFile(new URL(pathname.replace(/^\/(alone\/)?/, ''), DIST));
    response.writeHead(200, {
      'content-type': typeOf(page ? '.html' : pathname),
      ...(page &&
        pathname !== '/sandbox' && {'content-security-policy': POLICY}),
    });
    response.end(content);
  } catch {
    response.writeHead(404).end();
  }
}

let browser;
let server;

before(async () => {
  server = await serveLocally(respond);
  browser = await openChromium();
});

after(async () => {
  await browser?.close();
  server?.close();
});

/** Runs in a page: zooms all maps in until they rest, and returns what they show. */
async function zoomIn() {
  const frame = () => new Promise((done) => requestAnimationFrame(done));
  const maps = [...document.querySelectorAll('partner-map-list')];
  const rested = async (map) => {
    for (let before = '', same = 0; same < 20; await frame()) {
      const now = map.shadowRoot.querySelector('.drawing g')?.outerHTML ?? '';
      same = now && now === before ? same + 1 : 0;
      before = now;
    }
  };
  const results = [];
  for (const map of maps) {
    await map.updateComplete;
    await rested(map);
    const root = map.shadowRoot;
    const plus = root.querySelector('.zoom button');
    for (let i = 0; i < 8 && plus.ariaDisabled !== 'true'; i++) {
      plus.click();
      await rested(map);
    }
    const [, scale] = /scale\(([\d.]+)\)/.exec(
      root.querySelector('.drawing g').getAttribute('transform')
    );
    results.push({scale: Number(scale), label: plus.ariaLabel});
  }
  return results;
}

/** Visits a page, zooms in, and returns what the map, the page and the console say. */
async function visit(address, frameOf = (page) => page) {
  const page = await browser.newPage();
  const requests = [];
  page.on('request', (request) =>
    requests.push(new URL(request.url()).pathname)
  );
  const said = messagesOf(page);
  await page.setViewport({width: 1100, height: 900});
  await page.goto(address, {waitUntil: 'load'});
  const maps = await (await frameOf(page)).evaluate(zoomIn);
  await page.close();
  return {
    maps,
    land: requests.filter((path) => path.endsWith(LAND)),
    said,
  };
}

const open = (path, frameOf) => visit(`${server.origin}${path}`, frameOf);

describe('the fine outlines', () => {
  for (const path of ['/module', '/classic', '/one-element'])
    it(`are requested once, and without a message, on ${path}`, async () => {
      const {maps, land, said} = await open(path);
      assert.deepEqual(land, [LAND]);
      assert.deepEqual(said, []);
      assert.deepEqual(maps, [{scale: 60, label: maps[0].label}]);
    });

  it('are shared by all maps of a page', async () => {
    const {maps, land, said} = await open('/two');
    assert.deepEqual(land, [LAND]);
    assert.deepEqual(said, []);
    assert.deepEqual(
      maps.map(({scale}) => scale),
      [60, 60]
    );
  });

  const assertBase = ({maps: [{scale, label}]}) => {
    assert.ok(scale > 5 && scale <= 7, `the scale is ${scale}`);
    assert.match(label, /^Vergrößern: /);
  };

  it('are not requested with land="simple"', async () => {
    const result = await open('/simple');
    assert.deepEqual(result.land, []);
    assert.deepEqual(result.said, []);
    assertBase(result);
  });

  it('are not requested in a sandbox', async () => {
    const result = await open('/sandbox', async (page) => page.frames()[1]);
    assert.deepEqual(result.land, []);
    assert.deepEqual(result.said, []);
    assertBase(result);
  });

  it('are not requested by a page that is opened as a file', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'outlines-'));
    const file = join(folder, 'page.html');
    const script = pathToFileURL(fileURLToPath(DIST)).href;
    await writeFile(
      file,
      `<!doctype html><meta charset="utf-8"><script src="${script}intl-office.classic.js" defer></script>${MAP}`
    );
    const result = await visit(pathToFileURL(file).href);
    await rm(folder, {recursive: true});
    assert.deepEqual(result.land, []);
    assert.deepEqual(result.said, []);
    assertBase(result);
  });

  it('leave the map as it is if their file is missing', async () => {
    const result = await open('/missing');
    assert.deepEqual(result.land, [`/alone${LAND}`]);
    // The browser reports the response, and nothing throws.
    assert.equal(result.said.length, 1);
    assert.match(result.said[0], /404/);
    assertBase(result);
  });
});
