// Runs the tests in Firefox, with what a test asks of it beyond
// @web/test-runner-commands: over WebDriver BiDi, and for what that lacks by
// Firefox's own script, which may set for a page what its settings set for all.
// Reads and writes no file.

import {chromeLauncher} from '@web/test-runner-chrome';
import puppeteer from 'puppeteer-core';
import {lookInto} from './frames.mjs';

const send = async (page, method, params) =>
  (await page.browser().connection.send(method, params)).result;

/** Runs a function in the browser's own window, with values of JSON. */
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

/** Media features by the attribute of Firefox that sets one for a page. */
const OVERRIDES = {
  'forced-colors': 'forcedColorsOverride',
  'prefers-color-scheme': 'prefersColorSchemeOverride',
  'prefers-reduced-motion': 'prefersReducedMotionOverride',
};

/* global ChromeUtils -- Firefox has it. */
function override(id, values) {
  const {NavigableManager} = ChromeUtils.importESModule(
    'chrome://remote/content/shared/NavigableManager.sys.mjs'
  );
  Object.assign(NavigableManager.getBrowsingContextById(id), values);
}

/** The fingers that are down, by page. */
const fingers = new WeakMap();

export const commands = {
  /** Clicks twice at a place, which is also a double click. */
  async 'double-click'(page, {x, y}) {
    await page.mouse.click(x, y, {count: 2});
  },

  /** Turns the wheel by CSS px at a place. */
  async 'turn-wheel'(page, {x, y, deltaY}) {
    await page.mouse.move(x, y);
    await page.mouse.wheel({deltaY});
  },

  /** Puts fingers on the screen, moves or lifts them; `points` are all down. */
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

  /** Sets a medium and its features in place of all set before. */
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

  /** What a selector finds in the element of a page for an iframe. */
  'look-into-frame': lookInto,

  /**
   * What has the focus: its role and name. No protocol says what a screen reader
   * is told, so this is what the markup says.
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

  /** Prints the page, as to a file that nobody keeps. */
  async print(page) {
    await page.pdf();
  },
};

/** A browser of the test runner, of the program at a path. */
export const launcher = ({program, env}) =>
  chromeLauncher({
    puppeteer,
    // A page behind another one gets no animation frames.
    concurrency: 1,
    launchOptions: {
      browser: 'firefox',
      executablePath: program,
      headless: true,
      env,
      args: ['--remote-allow-system-access'],
      extraPrefsFirefox: {
        // As the others have them: they take no room from the page.
        'ui.useOverlayScrollbars': 1,
        // Of a theme with contrast: what is emulated takes the usual colours.
        'ui.highlight': '#0a246a',
        'ui.highlighttext': '#ffffff',
      },
    },
  });
