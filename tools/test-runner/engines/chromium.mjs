// Runs the tests in Chromium, Chrome or Edge, with what a test asks of them
// beyond @web/test-runner-commands, over Chrome's own protocol. Reads and writes
// no file.

import {chromeLauncher} from '@web/test-runner-chrome';
import puppeteer from 'puppeteer-core';
import {lookInto} from './frames.mjs';

const CONTROL = 2;

/** What is emulated lasts as long as its session. */
const protocols = new WeakMap();

async function protocolOf(page) {
  if (!protocols.has(page)) protocols.set(page, await page.createCDPSession());
  return protocols.get(page);
}

const send = async (page, method, params) =>
  (await protocolOf(page)).send(method, params);

export const commands = {
  /** Clicks twice at a place, which is also a double click. */
  async 'double-click'(page, {x, y}) {
    await page.mouse.click(x, y, {count: 2});
  },

  /** Turns the wheel by CSS px at a place; a touchpad pinches with Control. */
  'turn-wheel': (page, {x, y, deltaY, isPinch}) =>
    send(page, 'Input.dispatchMouseEvent', {
      type: 'mouseWheel',
      x,
      y,
      deltaX: 0,
      deltaY,
      modifiers: isPinch ? CONTROL : 0,
    }),

  /** Puts fingers on the screen, moves or lifts them; `points` are all down. */
  touch: (page, {type, points}) =>
    send(page, 'Input.dispatchTouchEvent', {
      type,
      touchPoints: points.map(({x, y}, id) => ({x, y, id})),
    }),

  /** Sets a medium and its features in place of all set before. */
  emulate: (page, {medium, features}) =>
    send(page, 'Emulation.setEmulatedMedia', {
      media: medium,
      features: Object.entries(features).map(([name, value]) => ({
        name,
        value,
      })),
    }),

  /** What a selector finds in the element of a page for an iframe. */
  'look-into-frame': lookInto,

  /** What a screen reader says of whatever has the focus: its role and name. */
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

  /** Prints the page, as to a file that nobody keeps. */
  print: (page) => send(page, 'Page.printToPDF', {}),
};

/** A browser of the test runner, of the program at a path. */
export const launcher = ({program, env}) =>
  chromeLauncher({
    // With it the runner says that it is Chromium.
    puppeteer,
    // In a window of its own a page is visible while another one runs: a
    // hidden one gets no animation frames.
    createPage: async ({browser}) => {
      const page = await (await browser.createBrowserContext()).newPage();
      // Only one window has the focus; without it no focus event comes.
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
