// Runs the tests in WebKit: in MiniBrowser, which comes with WebKitGTK, by the
// W3C's WebDriver and on a screen that is nowhere but in memory. What a visitor
// prefers comes to it as from a desktop, by xsettingsd. Writes settings for these
// programs into a folder of its own, which is gone at the end.

import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {createInterface} from 'node:readline';
import {setTimeout as wait} from 'node:timers/promises';
import {freePort} from '../free-port.mjs';
import {findInFrame} from './frames.mjs';

/** What WebDriver calls the keys that write nothing. */
const KEYS = {
  ArrowDown: '\uE015',
  ArrowLeft: '\uE012',
  ArrowRight: '\uE014',
  ArrowUp: '\uE013',
  Backspace: '\uE003',
  Control: '\uE009',
  Delete: '\uE017',
  End: '\uE010',
  Enter: '\uE007',
  Escape: '\uE00C',
  Home: '\uE011',
  Shift: '\uE008',
  Tab: '\uE004',
};

const BUTTONS = ['left', 'middle', 'right'];

/** Without a word for its buttons and icons a window can be narrow. */
const NARROW = `* {
  min-width: 0;
  min-height: 0;
  border: 0 none;
  margin: 0;
  padding: 0;
  font-size: 1px;
}
`;

/**
 * The window's, so that the mouse in the middle of the screen is on its edge: a
 * window has the focus where no window manager gives it to another.
 */
const PLACE = {x: 1490, y: 1495};

/** The window's page, with what the runner's commands use of Puppeteer's. */
class Page {
  #send;
  #wheels = 0;
  #at;

  constructor(send, preferAs) {
    this.#send = send;
    this.preferAs = preferAs;
  }

  goto(url) {
    return this.#send('POST', 'url', {url});
  }

  url() {
    return this.#send('GET', 'url');
  }

  /** Runs a function in the page. */
  evaluate(run, ...args) {
    return this.#send('POST', 'execute/sync', {
      script: `return (${run})(...arguments)`,
      args,
    });
  }

  /** Runs a function in the frame whose address ends so. */
  async evaluateInFrame(address, run, ...args) {
    const frame = await this.evaluate(
      (end) =>
        [...document.querySelectorAll('iframe')].find(({src}) =>
          src.endsWith(end)
        ),
      address
    );
    if (!frame) return undefined;
    await this.#send('POST', 'frame', {id: frame});
    try {
      return await this.evaluate(run, ...args);
    } finally {
      await this.#send('POST', 'frame', {id: null});
    }
  }

  /** The role and the name of an element that a function finds in the page. */
  async say(find) {
    const [id] = Object.values(await this.evaluate(find));
    const role = await this.#send('GET', `element/${id}/computedrole`);
    const name = await this.#send('GET', `element/${id}/computedlabel`);
    return `${role} ${name}`;
  }

  /** A window has its edges: what counts is the page within. */
  async setViewport({width, height}) {
    const inner = () => this.evaluate(() => [innerWidth, innerHeight]);
    const [w, h] = await inner();
    if (w === width && h === height) return;
    const outer = await this.#send('GET', 'window/rect');
    await this.#send('POST', 'window/rect', {
      ...PLACE,
      width: outer.width - w + width,
      height: outer.height - h + height,
    });
    // The answer comes before the screen has given the window its size.
    const end = Date.now() + 10_000;
    for (;;) {
      const reached = await inner();
      if (reached.join() === [width, height].join()) return;
      if (Date.now() > end)
        throw new Error(`The page is ${reached.join(' by ')} px instead.`);
      await wait(5);
    }
  }

  async #act(source, actions) {
    await this.#send('POST', 'actions', {actions: [{...source, actions}]});
  }

  keyboard = {
    down: (key) => this.#press([key], ['keyDown']),
    up: (key) => this.#press([key], ['keyUp']),
    press: (key) => this.#press([key], ['keyDown', 'keyUp']),
    type: (text) =>
      /^[ -~]*$/.test(text)
        ? this.#press([...text], ['keyDown', 'keyUp'])
        : // The screen's keyboard has no other letters.
          this.evaluate(
            (text) => document.execCommand('insertText', false, text),
            text
          ),
  };

  #press(keys, types) {
    return this.#act(
      {type: 'key', id: 'keyboard'},
      keys.flatMap((key) =>
        types.map((type) => ({type, value: KEYS[key] ?? key}))
      )
    );
  }

  mouse = {
    move: async (x, y) => {
      const to = (x) => ({type: 'pointerMove', x, y, duration: 0});
      // Where it is already, the page would not hear of it.
      const isThere = this.#at === `${x} ${y}`;
      this.#at = `${x} ${y}`;
      await this.#point(isThere ? [to(x + 1), to(x)] : [to(x)]);
    },
    down: (options) => this.#push(['pointerDown'], options),
    up: (options) => this.#push(['pointerUp'], options),
    click: async (x, y, {count = 1, ...options} = {}) => {
      await this.mouse.move(x, y);
      await this.#push(
        Array(count).fill(['pointerDown', 'pointerUp']).flat(),
        options
      );
    },
    wheel: (x, y, deltaY) =>
      this.#act(
        // WebKit turns one wheel by how much it is to turn more than before.
        {type: 'wheel', id: `wheel ${this.#wheels++}`},
        [{type: 'scroll', x, y, deltaX: 0, deltaY}]
      ),
  };

  #push(types, {button = 'left'} = {}) {
    return this.#point(
      types.map((type) => ({type, button: BUTTONS.indexOf(button)}))
    );
  }

  #point(actions) {
    return this.#act(
      {type: 'pointer', id: 'mouse', parameters: {pointerType: 'mouse'}},
      actions
    );
  }

  /** Lets go of all keys and buttons. */
  release() {
    return this.#send('DELETE', 'actions');
  }
}

export const commands = {
  /** Clicks twice at a place, which is also a double click. */
  'double-click': (page, {x, y}) =>
    page.mouse.click(Math.round(x), Math.round(y), {count: 2}),

  /** Turns the wheel by CSS px at a place. */
  'turn-wheel': (page, {x, y, deltaY}) =>
    page.mouse.wheel(Math.round(x), Math.round(y), deltaY),

  /** Sets a medium and its features in place of all set before. */
  async emulate(page, {medium, features}) {
    if (medium) throw new Error('WebKit cannot emulate a medium.');
    await page.preferAs(features);
  },

  /** What a selector finds in the element of a page for an iframe. */
  'look-into-frame': async (page, {address, selector}) =>
    (await page.evaluateInFrame(address, findInFrame, selector)) ?? [],

  /** What a screen reader says of whatever has the focus: its role and name. */
  'say-focused': (page) =>
    page.say(function deepest({activeElement} = document) {
      const {shadowRoot} = activeElement;
      return shadowRoot?.activeElement ? deepest(shadowRoot) : activeElement;
    }),
};

/** What a desktop says that prefers something, in place of what it says else. */
const PREFERENCES = {
  'prefers-color-scheme: dark': {'Net/ThemeName': '"Adwaita-dark"'},
  'prefers-contrast: more': {'Net/ThemeName': '"HighContrast"'},
  'prefers-reduced-motion: reduce': {'Gtk/EnableAnimations': 0},
};

/** A desktop's settings as a file of xsettingsd. */
function settingsFor(features) {
  const settings = {'Net/ThemeName': '"Adwaita"', 'Gtk/EnableAnimations': 1};
  for (const [name, value] of Object.entries(features)) {
    const preferred = PREFERENCES[`${name}: ${value}`];
    if (!preferred) throw new Error(`WebKit cannot emulate ${name}: ${value}.`);
    Object.assign(settings, preferred);
  }
  return Object.entries(settings)
    .map(([name, value]) => `${name} ${value}\n`)
    .join('');
}

/** Sends a command of WebDriver, and gives its value. */
async function send(address, method, path, body = {}) {
  const response = await fetch(`${address}/${path}`, {
    method,
    ...(method === 'POST' ? {body: JSON.stringify(body)} : {}),
  });
  const {value} = await response.json();
  if (response.ok) return value;
  throw new Error(`${method} ${path}: ${value.error}, ${value.message}`);
}

/** Starts all that a page needs; `atEnd` takes what ends it again. */
async function start({driver, screen, settings, env}, atEnd) {
  const run = (program, args, options) => {
    const child = spawn(program, args, {stdio: 'ignore', ...options});
    const kill = () => child.kill();
    // Also where this ends before its time.
    process.once('exit', kill);
    atEnd(async () => {
      process.off('exit', kill);
      kill();
      if (child.exitCode === null) await once(child, 'exit');
    });
    return child;
  };

  const folder = mkdtempSync(join(tmpdir(), 'webkit-'));
  atEnd(() => rmSync(folder, {recursive: true}));
  mkdirSync(join(folder, 'gtk-3.0'));
  writeFileSync(join(folder, 'gtk-3.0', 'gtk.css'), NARROW);
  const desktop = join(folder, 'desktop');
  writeFileSync(desktop, settingsFor({}));

  const {stdio} = run(
    screen,
    ['-displayfd', '3', '-screen', '0', '3000x3000x24', '-nolisten', 'tcp'],
    {stdio: ['ignore', 'ignore', 'ignore', 'pipe']}
  );
  const [display] = await once(createInterface(stdio[3]), 'line');
  const here = {...env, DISPLAY: `:${display}`};
  const speaker = run(settings, ['-c', desktop], {env: here});

  const port = await freePort();
  const address = `http://127.0.0.1:${port}`;
  run(driver, [`--port=${port}`], {
    env: {
      ...here,
      // It would take its language from what the machine has of it.
      LANG: 'en_GB.UTF-8',
      LIBGL_ALWAYS_SOFTWARE: '1',
      WEBKIT_DISABLE_COMPOSITING_MODE: '1',
      XDG_CONFIG_HOME: folder,
    },
  });
  while (!(await fetch(`${address}/status`).catch(() => false))) await wait(20);
  const {sessionId} = await send(address, 'POST', 'session', {
    capabilities: {},
  });
  const session = `${address}/session/${sessionId}`;
  atEnd(() => fetch(session, {method: 'DELETE'}));
  await send(session, 'POST', 'window/rect', PLACE);

  const page = new Page(
    (...command) => send(session, ...command),
    async (features) => {
      writeFileSync(desktop, settingsFor(features));
      speaker.kill('SIGHUP');
      // It comes to the page by way of the desktop.
      const differs = () =>
        page.evaluate(
          (queries, preferred) =>
            queries.some(
              (query) =>
                matchMedia(`(${query})`).matches !== preferred.includes(query)
            ),
          Object.keys(PREFERENCES),
          Object.entries(features).map((feature) => feature.join(': '))
        );
      while (await differs()) await wait(5);
    }
  );
  return page;
}

/** A browser of the test runner, of the programs at some paths. */
export function launcher(programs) {
  const endings = [];
  const active = new Set();
  let starting;
  let page;

  return {
    name: 'WebKit',
    // What the runner's commands do with Puppeteer's page they do with this one.
    type: 'puppeteer',
    // There is one window.
    concurrency: 1,

    async startSession(id, url) {
      starting ??= start(programs, (ending) => endings.push(ending));
      page = await starting;
      active.add(id);
      await page.setViewport({width: 800, height: 600});
      await page.goto(url);
    },
    isActive: (id) => active.has(id),
    getPage: () => page,
    getBrowserUrl: () => page.url(),
    async stopSession(id) {
      active.delete(id);
      await page.release();
      // Ends whatever still runs there.
      await page.goto('about:blank');
      return {};
    },
    async stop() {
      for (const end of endings.splice(0).reverse()) await end();
    },
  };
}
