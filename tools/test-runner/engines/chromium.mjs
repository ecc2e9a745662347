// The launcher and the commands of Chromium and Chrome. The commands use the Chrome
// DevTools Protocol.

import {chromeLauncher} from '@web/test-runner-chrome';
import puppeteer from 'puppeteer-core';
import {lookInto} from './frames.mjs';

const CONTROL = 2;

/** Sessions by page: an emulation ends with its session. */
const protocols = new WeakMap();

async function protocolOf(page) {
  if (!protocols.has(page)) protocols.set(page, await page.createCDPSession());
  return protocols.get(page);
}

const send = async (page, method, params) =>
  (await protocolOf(page)).send(method, params);

export const commands = {
  /** Clicks twice at a position, as a double click. */
  async 'double-click'(page, {x, y}) {
    await page.mouse.click(x, y, {count: 2});
  },

  /** Turns the wheel by CSS px. A touchpad reports pinching as wheel with Ctrl. */
  'turn-wheel': (page, {x, y, deltaY, isPinch}) =>
    send(page, 'Input.dispatchMouseEvent', {
      type: 'mouseWheel',
      x,
      y,
      deltaX: 0,
      deltaY,
      modifiers: isPinch ? CONTROL : 0,
    }),

  /** Adds, moves or lifts fingers; `points` are all fingers on the screen. */
  touch: (page, {type, points}) =>
    send(page, 'Input.dispatchTouchEvent', {
      type,
      touchPoints: points.map(({x, y}, id) => ({x, y, id})),
    }),

  /** Turns the screen into one for fingers, or back. */
  'touch-screen': (page, {enabled}) =>
    send(page, 'Emulation.setTouchEmulationEnabled', {enabled}),

  /** Replaces the emulated medium and media features. */
  emulate: (page, {medium, features}) =>
    send(page, 'Emulation.setEmulatedMedia', {
      media: medium,
      features: Object.entries(features).map(([name, value]) => ({
        name,
        value,
      })),
    }),

  /** Returns what a selector matches in the element of a frame page. */
  'look-into-frame': lookInto,

  /** Returns role and name of the focused element, from the accessibility tree. */
  async 'say-focused'(page) {
    const {result} = await send(page, 'Runtime.evaluate', {
      expression: `(function deepest({activeElement}) {
        const {shadowRoot} = activeElement;
        return shadowRoot?.activeElement ? deepest(shadowRoot) : activeElement;
      })(document)`,
    });
    const {nodes} = await send(page, 'Accessibility.getPartialAXTree', {
      objectId: result.objectId,
      fetchRelatives: false,
    });
    const [{role, name}] = nodes;
    return `${role.value} ${name?.value ?? ''}`;
  },

  /** Prints the page and discards the result. */
  print: (page) => send(page, 'Page.printToPDF', {}),
};

/** Creates a browser of the test runner from the path of the program. */
export const launcher = ({program, env}) =>
  chromeLauncher({
    // Makes the runner report the name Chromium.
    puppeteer,
    // A page in a window of its own stays visible while others run: hidden pages
    // get no animation frames.
    createPage: async ({browser}) => {
      const page = await (await browser.createBrowserContext()).newPage();
      // Only one window has the focus, and others get no focus events.
      await send(page, 'Emulation.setFocusEmulationEnabled', {enabled: true});
      return page;
    },
    launchOptions: {
      executablePath: program,
      headless: true,
      env,
      args: [
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-gpu',
        '--disable-quic',
        '--disable-sync',
        '--no-first-run',
      ],
    },
  });
