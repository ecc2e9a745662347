// Puts the elements on every host's page in every way and looks at what shows,
// at what the page notices and at what becomes of the host's own things.
// Reads dist/.

import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import puppeteer from 'puppeteer-core';
import {findBrowser} from './find-browser.mjs';
import {HOSTS, serveHosts, TAGS, WAYS} from './hosts.mjs';

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
 * Runs in the page, before all else: notes what a visitor could be recognised
 * by, what stays behind and what asks for leave, in `window.noticed`.
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

/** Opens a page of a host and tells what it asks for and says. */
async function visit(hostName, wayName) {
  // Nothing of what another page has left.
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.setViewport({width: 1100, height: 900});
  await page.evaluateOnNewDocument(watchPage);
  const console = [];
  const requests = [];
  page.on('console', (message) =>
    console.push(`${message.type()}: ${message.text()}`)
  );
  page.on('pageerror', (error) => console.push(`thrown: ${error.message}`));
  page.on('request', (request) => {
    const {origin, pathname} = new URL(request.url());
    // What the page itself needs, and what the browser asks for by itself.
    if (!/^\/(host\/.*|favicon\.ico)?$/.test(pathname))
      requests.push(server.isOurs(origin) ? pathname : request.url());
  });
  await page.goto(server.address(hostName, wayName));
  return {page, context, console, requests};
}

/** Runs in the page: an element that shows something, once it is drawn. */
async function shown(tag) {
  for (let frames = 0; frames < 300; frames++) {
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

/** The four elements of a page, in whichever of its frames they are. */
async function elementsOf(page) {
  const elements = [];
  for (const tag of TAGS) {
    for (const frame of page.frames()) {
      const found = await frame.evaluateHandle(shown, tag);
      const element = found.asElement();
      if (element) elements.push(element);
    }
  }
  return elements;
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

const look = async (elements, properties) =>
  Object.fromEntries(
    await Promise.all(
      TAGS.map(async (tag, i) => [
        tag,
        await elements[i].evaluate(lookOf, PIECES[tag], properties),
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
  return (key) => taken.get(key) ?? taken.set(key, take(key)).get(key);
};

const bareLook = once(async (way) => {
  const {page, context} = await visit(BARE, way);
  const taken = await look(await elementsOf(page), [
    ...STYLE,
    ...SHAPES,
    ...LENGTHS,
  ]);
  await context.close();
  return taken;
});

const untouched = once(async (host) => {
  const {page, context} = await visit(host);
  const things = JSON.parse(await page.evaluate(ownThings));
  await context.close();
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

for (const [wayName, way] of Object.entries(WAYS)) {
  describe(wayName, {concurrency: 4}, () => {
    for (const [hostName, host] of Object.entries(HOSTS)) {
      if (host.isXhtml && way.isForHtmlOnly) {
        it(`leaves the fallback on a page with: ${hostName}`, async () => {
          const {page, context, requests} = await visit(hostName, wayName);
          const text = await page.evaluate(() => document.body.innerText);
          assert.equal(text.split('Fallback').length, 1 + TAGS.length);
          assert.deepEqual(requests, way.requests);
          await context.close();
        });
        continue;
      }

      it(`is at home on a page with: ${hostName}`, async () => {
        const {page, context, console, requests} = await visit(
          hostName,
          wayName
        );
        const elements = await elementsOf(page);

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
        }

        assert.deepEqual(requests, way.requests, 'no other request');

        const noticed = await page.evaluate(() => window.noticed);
        assert.deepEqual(noticed, [], 'nothing stored, asked or recognised');
        assert.deepEqual(await context.cookies(), [], 'no cookie');

        const properties = [
          ...(host.isKern ? [] : STYLE),
          ...SHAPES,
          ...LENGTHS,
        ];
        const bare = await bareLook(wayName);
        assert.deepEqual(
          await look(elements, properties),
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

        if (host.isKern) {
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
            (name) => !known.includes(name) && !LITS.includes(name)
          ),
          [],
          'no new globals'
        );

        await context.close();
      });
    }
  });
}
