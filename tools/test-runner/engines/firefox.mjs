// The launcher and the commands of Firefox. The commands use WebDriver BiDi, and
// privileged script of Firefox to emulate media features for a page.

import {chromeLauncher} from '@web/test-runner-chrome';
import puppeteer from 'puppeteer-core';
import {lookInto} from './frames.mjs';

const send = async (page, method, params) =>
  (await page.browser().connection.send(method, params)).result;

/** Runs a function in Firefox's own window, with arguments as JSON. */
async function runInBrowser(page, run, ...args) {
  const {contexts} = await send(page, 'browsingContext.getTree', {
    maxDepth: 0,
    'moz:scope': 'chrome',
  });
  const answer = await send(page, 'script.callFunction', {
    functionDeclaration: `(json) => (${run})(...JSON.parse(json))`,
    arguments: [{type: 'string', value: JSON.stringify(args)}],
    target: {context: contexts[0].context},
    awaitPromise: true,
  });
  if (answer.type === 'exception')
    throw new Error(answer.exceptionDetails.text);
}

/** The attribute of a browsing context that overrides each media feature. */
const OVERRIDES = {
  'forced-colors': 'forcedColorsOverride',
  'prefers-color-scheme': 'prefersColorSchemeOverride',
  'prefers-reduced-motion': 'prefersReducedMotionOverride',
};

/* global ChromeUtils -- a global of Firefox's own window */
function override(id, values) {
  const {NavigableManager} = ChromeUtils.importESModule(
    'chrome://remote/content/shared/NavigableManager.sys.mjs'
  );
  Object.assign(NavigableManager.getBrowsingContextById(id), values);
}

/** The fingers on the screen, by page. */
const fingers = new WeakMap();

export const commands = {
  /** Clicks twice at a position, as a double click. */
  async 'double-click'(page, {x, y}) {
    await page.mouse.click(x, y, {count: 2});
  },

  /** Turns the wheel by CSS px. */
  async 'turn-wheel'(page, {x, y, deltaY}) {
    await page.mouse.move(x, y);
    await page.mouse.wheel({deltaY});
  },

  /** Adds, moves or lifts fingers; `points` are all fingers on the screen. */
  async touch(page, {points}) {
    const down = fingers.get(page) ?? [];
    fingers.set(page, down);
    const action = (i, ...actions) => ({
      type: 'pointer',
      id: `finger ${i}`,
      parameters: {pointerType: 'touch'},
      actions,
    });
    const sources = [];
    for (let i = 0; i < Math.max(down.length, points.length); i++) {
      const at = points[i] && {
        type: 'pointerMove',
        x: Math.round(points[i].x),
        y: Math.round(points[i].y),
      };
      if (!at) sources.push(action(i, {type: 'pointerUp', button: 0}));
      else if (i < down.length) sources.push(action(i, at));
      else sources.push(action(i, at, {type: 'pointerDown', button: 0}));
    }
    down.length = points.length;
    await send(page, 'input.performActions', {
      context: page.mainFrame()._id,
      actions: sources,
    });
  },

  /** Replaces the emulated medium and media features. */
  async emulate(page, {medium, features}) {
    const values = {mediumOverride: medium};
    for (const attribute of Object.values(OVERRIDES))
      values[attribute] = 'none';
    for (const [name, value] of Object.entries(features)) {
      if (!OVERRIDES[name]) throw new Error(`Firefox cannot emulate ${name}.`);
      values[OVERRIDES[name]] = value;
    }
    await runInBrowser(page, override, page.mainFrame()._id, values);
  },

  /** Returns what a selector matches in the element of a frame page. */
  'look-into-frame': lookInto,

  /**
   * Returns role and name of the focused element, from its markup: no protocol of
   * Firefox gives access to the accessibility tree.
   */
  'say-focused': (page) =>
    page.evaluate(() => {
      const ROLES = {
        A: 'link',
        BUTTON: 'button',
        INPUT: 'searchbox',
        SELECT: 'combobox',
        SUMMARY: 'summary',
      };
      const textOf = (node, without) =>
        node === without || node.ariaHidden === 'true'
          ? ''
          : node.childNodes.length
            ? [...node.childNodes].map((each) => textOf(each, without)).join('')
            : node.nodeType === Node.TEXT_NODE
              ? node.data
              : '';
      let {activeElement: at} = document;
      while (at.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
      const [label = at] = at.labels ?? [];
      const name = at.ariaLabel ?? textOf(label, label === at ? null : at);
      const role = at.role ?? ROLES[at.tagName];
      return role
        ? `${role} ${name.replace(/\s+/g, ' ').trim()}`
        : at.localName;
    }),

  /** Prints the page and discards the result. */
  async print(page) {
    await page.pdf();
  },
};

/** Creates a browser of the test runner from the path of the program. */
export const launcher = ({program, env}) =>
  chromeLauncher({
    puppeteer,
    // Covered pages get no animation frames.
    concurrency: 1,
    launchOptions: {
      browser: 'firefox',
      executablePath: program,
      headless: true,
      env,
      args: ['--remote-allow-system-access'],
      extraPrefsFirefox: {
        // Overlay scrollbars need no space, as in the other engines.
        'ui.useOverlayScrollbars': 1,
        // Emulated forced colours would use the usual highlight colours.
        'ui.highlight': '#0a246a',
        'ui.highlighttext': '#ffffff',
      },
    },
  });
