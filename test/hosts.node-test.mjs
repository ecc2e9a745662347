// Puts the elements on every host's page in every way and looks at what shows,
// at what the page notices and at what becomes of the host's own things.
// Reads dist/ and docs/compatibility.md.

import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {after, before, describe, it} from 'node:test';
import puppeteer from 'puppeteer-core';
import {findBrowser} from '../tools/test-runner/find-browser.mjs';
import {HOSTS, matrix, serveHosts, WAYS} from './hosts/hosts.mjs';
import {TAGS} from '../tools/build/tags.mjs';

/** A text of each element that it has in this language alone, by tag. */
const TEXTS = {
  de: ['Stand: 23. November 2026', '5.054 km', 'Keine Armut', 'seit'],
  en: ['As of 23 November 2026', '5,054 km', 'No Poverty', 'since'],
};

const BARE = 'nothing else';

/** The globals by which Lit tells its versions. */
const LITS = [
  'litElementVersions',
  'litHtmlVersions',
  'litPropertyMetadata',
  'reactiveElementVersions',
];

let browser;
let server;

/** Tests at once. */
const AT_ONCE = 4;

/** Pages at rest: a new one, in a new process, takes as long as its test. */
const idle = [];

before(async () => {
  server = await serveHosts();
  browser = await puppeteer.launch({
    executablePath: findBrowser(),
    // As root in a container it has no sandbox of its own.
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
});

after(async () => {
  await browser?.close();
  server?.close();
});

/**
 * Runs in the page and in each of its frames, before all else: notes what a
 * visitor could be recognised by, what stays behind and what asks for leave, in
 * `window.noticed`.
 */
function watchPage() {
  const noticed = [];
  Object.defineProperty(window, 'noticed', {value: noticed});
  addEventListener(
    'securitypolicyviolation',
    ({violatedDirective, blockedURI, sample}) =>
      noticed.push(`violation: ${violatedDirective} ${blockedURI} ${sample}`),
    true
  );
  new ReportingObserver((reports) => {
    for (const {type, body} of reports)
      noticed.push(`report: ${type} ${JSON.stringify(body)}`);
  }).observe();

  /** Notes calls of a method, or readings of a property. */
  const note = (owner, name) => {
    const described = owner && Object.getOwnPropertyDescriptor(owner, name);
    // A browser need not have it.
    if (!described?.configurable) return;
    const noting = (original) =>
      original &&
      function (...args) {
        noticed.push(name);
        return original.apply(this, args);
      };
    const {get, set, value} = described;
    Object.defineProperty(owner, name, {
      ...described,
      ...(typeof value === 'function'
        ? {value: noting(value)}
        : {get: noting(get), set: noting(set)}),
    });
  };
  const notes = {
    // what stays
    CacheStorage: ['open', 'match', 'keys'],
    CookieStore: ['get', 'getAll', 'set'],
    Document: ['cookie', 'requestStorageAccess'],
    IDBFactory: ['open', 'databases'],
    Storage: ['getItem', 'setItem', 'key'],
    StorageManager: ['estimate', 'getDirectory', 'persist'],
    // what asks
    Clipboard: ['read', 'readText', 'write', 'writeText'],
    Geolocation: ['getCurrentPosition', 'watchPosition'],
    MediaDevices: ['enumerateDevices', 'getDisplayMedia', 'getUserMedia'],
    Permissions: ['query'],
    // what recognises
    AnalyserNode: ['getFloatFrequencyData'],
    CanvasRenderingContext2D: ['getImageData', 'isPointInPath'],
    HTMLCanvasElement: ['toBlob', 'toDataURL'],
    NavigatorUAData: ['getHighEntropyValues'],
    OffscreenCanvas: ['convertToBlob', 'getContext'],
    Screen: ['availHeight', 'availWidth', 'colorDepth', 'height', 'width'],
    SpeechSynthesis: ['getVoices'],
    WebGLRenderingContext: ['getExtension', 'getParameter', 'readPixels'],
    WebGL2RenderingContext: ['getExtension', 'getParameter', 'readPixels'],
    Navigator: [
      'deviceMemory',
      'getBattery',
      'getGamepads',
      'hardwareConcurrency',
      'languages',
      'maxTouchPoints',
      'mimeTypes',
      'platform',
      'plugins',
      'requestMediaKeySystemAccess',
      'sendBeacon',
      'userAgent',
      'userAgentData',
    ],
  };
  for (const [owner, names] of Object.entries(notes))
    for (const name of names) note(window[owner]?.prototype, name);
  for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
    note(window, name);
  for (const name of [
    'AudioContext',
    'OfflineAudioContext',
    'Notification',
    'RTCPeerConnection',
    'SharedWorker',
    'WebSocket',
    'Worker',
    'queryLocalFonts',
  ]) {
    const original = window[name];
    if (!original) continue;
    window[name] = new Proxy(original, {
      apply(...args) {
        noticed.push(name);
        return Reflect.apply(...args);
      },
      construct(...args) {
        noticed.push(name);
        return Reflect.construct(...args);
      },
    });
  }
  const {getContext} = HTMLCanvasElement.prototype;
  HTMLCanvasElement.prototype.getContext = function (...args) {
    if (args[0] !== '2d') noticed.push(`getContext ${args[0]}`);
    return getContext.apply(this, args);
  };
}

async function openPage() {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.evaluateOnNewDocument(watchPage);
  const visited = {page, context};
  page.on('console', (message) =>
    visited.console.push(`${message.type()}: ${message.text()}`)
  );
  page.on('pageerror', (error) =>
    visited.console.push(`thrown: ${error.message}`)
  );
  page.on('request', (request) => {
    const {origin, pathname} = new URL(request.url());
    // What the page itself needs, and what the browser asks for by itself.
    if (!/^\/(host\/.*|favicon\.ico)?$/.test(pathname))
      visited.requests.push(server.isOurs(origin) ? pathname : request.url());
  });
  return visited;
}

/**
 * Opens a page of a host and tells what it asks for and says. `leave` gives the
 * page to the next visit, and is for one that has left nothing behind.
 */
async function visit(hostName, wayName, {isAllowed = true, width = 1100} = {}) {
  const visited = idle.pop() ?? (await openPage());
  Object.assign(visited, {console: [], requests: []});
  const {page} = visited;
  // A frame that is out of sight is not drawn.
  const height = WAYS[wayName]?.isFramed ? 9000 : 900;
  const before = page.viewport();
  if (before?.height !== height || before.width !== width)
    await page.setViewport({width, height});
  await page.goto(server.address(hostName, wayName, isAllowed));
  return {...visited, leave: () => idle.push(visited)};
}

/** Runs in the page: an element that shows something, once it is drawn. */
async function shown(tag) {
  const end = Date.now() + 30_000;
  while (Date.now() < end) {
    const element = document.querySelector(tag);
    if (element?.shadowRoot?.querySelector('.root')) {
      await document.fonts.ready;
      // What it measures, it draws in the frame that follows.
      for (let i = 0; i < 3; i++)
        await new Promise((done) => requestAnimationFrame(done));
      return element;
    }
    await new Promise((done) => requestAnimationFrame(done));
  }
  return null;
}

/**
 * Runs in the page: waits until each frame has told its height, which is when
 * its address counts.
 */
async function framesTold() {
  const end = Date.now() + 30_000;
  while (Date.now() < end) {
    const frames = [...document.querySelectorAll('iframe')];
    if (frames.every(({style}) => style.height)) return;
    await new Promise((done) => requestAnimationFrame(done));
  }
}

const frameOf = (page, tag) =>
  page.frames().find((frame) => frame.url().includes(`/frame/${tag}.`));

/** The four elements of a page, or of its frames. */
async function elementsOf(page, {isFramed}) {
  if (isFramed) await page.evaluate(framesTold);
  const elements = await Promise.all(
    TAGS.map(async (tag) => {
      const frame = isFramed ? frameOf(page, tag) : page.mainFrame();
      const found = await frame?.evaluateHandle(shown, tag);
      return found?.asElement();
    })
  );
  return elements.filter(Boolean);
}

/** What the watch has noticed, in the page and in its frames. */
async function noticedOn(page) {
  const noticed = await Promise.all(
    page
      .frames()
      .map((frame) => frame.evaluate(() => window.noticed ?? ['no watch']))
  );
  return noticed.flat();
}

/** Runs in the page: how wide and high each frame is, and the room for it. */
const framesOn = () =>
  [...document.querySelectorAll('iframe')].map((frame) => ({
    height: frame.clientHeight,
    width: frame.clientWidth,
    // In quirks mode a body has the window's `clientWidth`.
    room: frame.parentElement.getBoundingClientRect().width,
  }));

/** Runs in a frame: how wide and high its content is. */
const contentInFrame = () => ({
  height: Math.ceil(document.documentElement.getBoundingClientRect().height),
  width: document.documentElement.scrollWidth,
});

/** The frames of a page and their content, once none of them grows any more. */
async function measuredFrames(page) {
  const end = Date.now() + 30_000;
  for (;;) {
    const frames = await page.evaluate(framesOn);
    const contents = await Promise.all(
      TAGS.map((tag) => frameOf(page, tag).evaluate(contentInFrame))
    );
    const isRight = frames.every(
      ({height}, at) => height === contents[at].height
    );
    if (isRight || Date.now() > end) return {frames, contents};
  }
}

/** Runs in the page: what an element shows, and whether it has the room. */
function contentOf(element) {
  const root = element.shadowRoot.querySelector('.root');
  let box = element.parentElement;
  while (getComputedStyle(box).display === 'inline')
    box = box.parentElement ?? document.scrollingElement;
  const style = getComputedStyle(box);
  const room =
    // In quirks mode a body has the window's `clientWidth`.
    box.getBoundingClientRect().width -
    parseFloat(style.paddingLeft) -
    parseFloat(style.paddingRight);
  const {left, right, width} = root.getBoundingClientRect();
  const beyond = [...root.querySelectorAll('*')].filter((each) => {
    if (each.closest('svg')) return false;
    const at = each.getBoundingClientRect();
    return at.width > 0 && (at.left < left - 1 || at.right > right + 1);
  });
  return {
    text: root.textContent.replace(/\u00ad/g, '').replace(/\s+/g, ' '),
    shows: root.checkVisibility() && width > 0,
    unused: Math.round(room - width),
    beyond: beyond.map((each) => each.outerHTML.slice(0, 100)),
  };
}

/** Runs in the page: what an element's data for machines are about. */
function dataOf(element) {
  let types = '';
  // A host's own arrays do not come out of the page as arrays.
  for (const {type, text} of element.children)
    if (type === 'application/ld+json') types += JSON.parse(text)['@type'];
  return types;
}

/** What the data are about, by tag. */
const TYPES = {
  'intl-office-card': 'GovernmentOffice',
  'partner-map-list': 'WebPageElement',
  'sdg-badges': 'WebPageElement',
  'network-list': 'WebPageElement',
};

/** The pieces whose look is compared, by tag. */
const PIECES = {
  'intl-office-card': ['.root', '.card', '.title', '.label', '.intro', 'a'],
  'partner-map-list': [
    '.title',
    '.chip-button',
    'input',
    'select',
    '.entry',
    '.choose',
    '.zoom button',
    '.map',
    '.footer',
  ],
  'sdg-badges': ['.title', '.tiles', '.tile', '.tile .name', 'li'],
  'network-list': ['.title', '.networks', '.network', 'a', '.about'],
};

/** Without script an entry is another piece, and there are no buttons. */
const piecesOf = (tag, {isPrerendered}) =>
  isPrerendered
    ? PIECES[tag]
        .filter((piece) => !piece.includes('button'))
        .map((piece) => piece.replace('.choose', 'summary'))
    : PIECES[tag];

/** What a design system decides, and what holds on every page. */
const STYLE = [
  'backgroundColor',
  'borderTopColor',
  'borderTopLeftRadius',
  'color',
  'fontWeight',
];
const SHAPES = [
  'borderTopWidth',
  'display',
  'float',
  'fontStyle',
  'letterSpacing',
  'lineHeight',
  'textAlign',
  'textDecorationLine',
  'textIndent',
  'textShadow',
  'textTransform',
  'whiteSpace',
  'wordSpacing',
];
const LENGTHS = [
  'fontSize',
  'marginTop',
  'marginBottom',
  'paddingTop',
  'paddingLeft',
  'minHeight',
];

/** Runs in the page: the look of an element's pieces. */
function lookOf(element, pieces, properties) {
  const em = parseFloat(getComputedStyle(element).fontSize);
  return Object.fromEntries(
    pieces.map((selector) => {
      const style = getComputedStyle(
        element.shadowRoot.querySelector(selector)
      );
      return [
        selector,
        Object.fromEntries(
          properties.map((name) => [
            name,
            style[name].replace(
              // Borders are in whole pixels.
              /^[\d.]+(?=px$)/,
              (px) =>
                name.startsWith('border') && name.endsWith('Width')
                  ? px
                  : (px / em).toFixed(2)
            ),
          ])
        ),
      ];
    })
  );
}

const look = async (elements, way, properties) =>
  Object.fromEntries(
    await Promise.all(
      TAGS.map(async (tag, i) => [
        tag,
        await elements[i].evaluate(lookOf, piecesOf(tag, way), properties),
      ])
    )
  );

/** Runs in the page: how the host's own things look, and its globals. */
function ownThings() {
  // These depend on how much stands on the page.
  const byContent = /height|block-size|origin|inset|^top$|^bottom$/;
  const styleOf = (node) => {
    const style = getComputedStyle(node);
    return Object.fromEntries(
      [...style]
        .filter((name) => !byContent.test(name) && !name.startsWith('--'))
        .map((name) => [name, style.getPropertyValue(name)])
    );
  };
  const nodes = [
    document.documentElement,
    document.body,
    ...document.querySelectorAll('#own, #own *'),
  ];
  // As a text it is out of the browser many times quicker.
  return JSON.stringify({
    styles: nodes.map((node) => [node.localName, styleOf(node)]),
    markup: document.querySelector('#own').outerHTML,
    attributes: [document.documentElement, document.body].map((node) =>
      [...node.attributes].map(({name, value}) => `${name}=${value}`)
    ),
    globals: Object.keys(window),
    dollar: String(window.$),
    arrays: Object.getOwnPropertyNames(Array.prototype),
  });
}

/** What every way and host is looked up by, taken once. */
const once = (take) => {
  const taken = new Map();
  return (...args) => {
    const key = args.join();
    return taken.get(key) ?? taken.set(key, take(...args)).get(key);
  };
};

const bareLook = once(async (wayName, width) => {
  const way = WAYS[wayName];
  const {page, leave} = await visit(BARE, wayName, {width});
  const taken = await look(await elementsOf(page, way), way, [
    ...STYLE,
    ...SHAPES,
    ...LENGTHS,
  ]);
  leave();
  return taken;
});

const untouched = once(async (host) => {
  const {page, leave} = await visit(host);
  const things = JSON.parse(await page.evaluate(ownThings));
  leave();
  return things;
});

/** What KERN's own pieces and ours have in common: both, in the same order. */
const KERN_PIECES = [
  ['kern-card', '.card', ['backgroundColor', 'borderTopColor']],
  ['kern-card', '.card', ['borderTopLeftRadius', 'borderTopWidth']],
  ['kern-heading-medium', '.title', ['color', 'fontFamily']],
  ['kern-body', '.intro', ['color', 'fontFamily', 'fontWeight']],
  ['kern-btn kern-btn--secondary', '.button', ['borderTopColor']],
  [
    'kern-btn kern-btn--secondary',
    '.button',
    ['backgroundColor', 'borderTopLeftRadius', 'borderTopWidth'],
  ],
  ['kern-label', '.button', ['fontFamily', 'fontWeight']],
];

/** Runs in the page: the looks of KERN's pieces and of ours. */
function besideKern(element, pieces) {
  const probe = document.createElement('div');
  document.body.append(probe);
  const looks = pieces.map(([kerns, ours, properties]) => {
    probe.className = kerns;
    const piece = element.shadowRoot.querySelector(ours);
    return [probe, piece].map((node) => {
      const style = getComputedStyle(node);
      return properties.map((name) => `${ours} ${name}: ${style[name]}`);
    });
  });
  probe.remove();
  return [0, 1].map((side) => looks.flatMap((pair) => pair[side]));
}

const timesIn = (text, part) => text.split(part).length - 1;

for (const [wayName, way] of Object.entries(WAYS)) {
  describe(wayName, {concurrency: AT_ONCE}, () => {
    for (const [hostName, host] of Object.entries(HOSTS)) {
      if (way.fallsBackOn?.(host)) {
        it(`leaves the fallback on a page with: ${hostName}`, async () => {
          const {page, context, console, requests, leave} = await visit(
            hostName,
            wayName
          );
          const text = await page.evaluate(() => document.body.innerText);
          const fallback = way.isPrerendered
            ? 'Büro für Internationale Beziehungen'
            : 'Fallback';
          assert.equal(timesIn(text, fallback), TAGS.length);
          assert.deepEqual(requests, way.requests(host));
          const isKnown = (text) => way.complaint?.test(text);
          assert.deepEqual(
            console.filter((text) => !isKnown(text)),
            []
          );
          assert.deepEqual(await noticedOn(page), []);
          assert.deepEqual(await context.cookies(), []);
          leave();
        });
        continue;
      }

      it(`is at home on a page with: ${hostName}`, async () => {
        const {page, context, console, requests, leave} = await visit(
          hostName,
          wayName
        );
        const elements = await elementsOf(page, way);

        assert.deepEqual(console, [], 'the console stays silent');
        assert.equal(elements.length, TAGS.length, 'all elements show');
        for (const [i, element] of elements.entries()) {
          const {text, shows, unused, beyond} =
            await element.evaluate(contentOf);
          const expected = TEXTS[host.speaks ?? 'de'][i];
          assert.ok(text.includes(expected), `${TAGS[i]} has “${expected}”`);
          assert.ok(shows, `${TAGS[i]} is to be seen`);
          assert.equal(unused, 0, `${TAGS[i]} takes the width it has`);
          assert.deepEqual(beyond, [], `${TAGS[i]} keeps to its width`);
          assert.equal(
            await element.evaluate(dataOf),
            // The frames are not asked for it, and Chromium tells an element
            // that it finds in XML nothing of its attributes.
            way.isFramed ||
              (host.isXhtml && wayName === 'script + tag, classic')
              ? ''
              : TYPES[TAGS[i]],
            `${TAGS[i]} has its data once`
          );
        }

        // The width that an iframe has by itself.
        const narrow = way.isFramed && host.stripsFrames ? 300 : undefined;
        if (way.isFramed) {
          const {frames, contents} = await measuredFrames(page);
          for (const [i, {height, width, room}] of frames.entries()) {
            assert.equal(height, contents[i].height, 'nothing to scroll');
            assert.equal(width, contents[i].width, 'nothing sticks out');
            assert.equal(width, narrow ?? room, 'as wide as can be');
          }
        }

        // Frames ask side by side.
        assert.deepEqual(
          requests.toSorted(),
          way.requests(host).toSorted(),
          'no other request'
        );

        assert.deepEqual(
          await noticedOn(page),
          [],
          'nothing stored, asked or recognised'
        );
        assert.deepEqual(await context.cookies(), [], 'no cookie');

        // A frame knows nothing of the design system around it.
        const isKern = host.isKern && !way.isFramed;
        const properties = [...(isKern ? [] : STYLE), ...SHAPES, ...LENGTHS];
        // Within the margins of a body.
        const bare = await bareLook(wayName, narrow && 8 + narrow + 8);
        assert.deepEqual(
          await look(elements, way, properties),
          Object.fromEntries(
            Object.entries(bare).map(([tag, pieces]) => [
              tag,
              Object.fromEntries(
                Object.entries(pieces).map(([piece, values]) => [
                  piece,
                  Object.fromEntries(
                    properties.map((name) => [name, values[name]])
                  ),
                ])
              ),
            ])
          ),
          'the look holds'
        );

        if (isKern) {
          const [kerns, ours] = await elements[0].evaluate(
            besideKern,
            KERN_PIECES
          );
          assert.deepEqual(ours, kerns, 'as if it were KERN’s');
        }

        const {globals, ...things} = JSON.parse(await page.evaluate(ownThings));
        const {globals: known, ...before} = await untouched(hostName);
        assert.deepEqual(things, before, 'the host’s things stay');
        assert.deepEqual(
          globals.filter(
            (name) =>
              !known.includes(name) &&
              !LITS.includes(name) &&
              // A window has its frames by their numbers.
              !(way.isFramed && /^\d$/.test(name))
          ),
          [],
          'no new globals'
        );

        leave();
      });
    }
  });
}

/** Runs in the page: counts what the watch has noticed, once it is enough. */
async function violations(beginning, enough) {
  const end = Date.now() + 30_000;
  for (;;) {
    const those = window.noticed.filter((each) => each.startsWith(beginning));
    if (those.length >= enough || Date.now() > end) return those.length;
    await new Promise((done) => requestAnimationFrame(done));
  }
}

describe('a strict policy', () => {
  const host = 'strict CSP, Trusted Types';
  for (const [wayName, blocked] of [
    ['frame', 'frame-src'],
    ['static HTML', 'style-src-elem'],
    ['static HTML, then script', 'style-src-elem'],
  ])
    it(`blocks what docs/compatibility.md says to allow: ${wayName}`, async () => {
      const {page, leave} = await visit(host, wayName, {isAllowed: false});
      const blocks = await page.evaluate(
        violations,
        `violation: ${blocked} `,
        TAGS.length
      );
      assert.ok(blocks >= TAGS.length, `${blocks} violations`);
      leave();
    });
});

it('has the results that docs/compatibility.md lists', async () => {
  const text = await readFile(
    new URL('../docs/compatibility.md', import.meta.url),
    'utf8'
  );
  const [section] = /^\| host page with [^]+?(?=\n\n)/m.exec(text);
  const table = section
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .map((line) =>
      line
        .slice(1, -1)
        .split('|')
        .map((cell) => cell.trim())
    );
  const [head, , ...rows] = table;
  assert.deepEqual([head, ...rows], matrix());
});
