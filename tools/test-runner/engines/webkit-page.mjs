// A page in WebKit's window, with the methods of Puppeteer's page that the commands
// of the test runner call.

import {setTimeout as wait} from 'node:timers/promises';

/** WebDriver's codes of keys that write no character. */
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

/**
 * The position of the window. The mouse is in the middle of the screen, at the edge
 * of the window: without a window manager the window under the mouse has the focus.
 */
export const WINDOW_POSITION = {x: 1490, y: 1495};

export class Page {
  #send;
  #wheels = 0;
  #mousePosition;

  /** `send` sends a command of WebDriver: its method, path and body. */
  constructor(send) {
    this.#send = send;
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

  /** Runs a function in the frame whose URL ends with `address`. */
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

  /** Returns role and name of the element that a function returns in the page. */
  async say(find) {
    const [id] = Object.values(await this.evaluate(find));
    const role = await this.#send('GET', `element/${id}/computedrole`);
    const name = await this.#send('GET', `element/${id}/computedlabel`);
    return `${role} ${name}`;
  }

  /** Sets the size of the page; the window is larger by its edges. */
  async setViewport({width, height}) {
    const inner = () => this.evaluate(() => [innerWidth, innerHeight]);
    const [w, h] = await inner();
    if (w === width && h === height) return;
    const outer = await this.#send('GET', 'window/rect');
    await this.#send('POST', 'window/rect', {
      ...WINDOW_POSITION,
      width: outer.width - w + width,
      height: outer.height - h + height,
    });
    // WebDriver answers before the window has its new size.
    const end = Date.now() + 10_000;
    for (;;) {
      const reached = await inner();
      if (reached.join() === [width, height].join()) return;
      if (Date.now() > end)
        throw new Error(`The page is ${reached.join(' by ')} px large.`);
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
        : // The virtual keyboard has ASCII characters only.
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
      // Moving to the current position would send no event.
      const isThere = this.#mousePosition === `${x} ${y}`;
      this.#mousePosition = `${x} ${y}`;
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
        // WebKit scrolls by the difference to the last delta of the same wheel.
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

  /** Releases all keys and buttons. */
  release() {
    return this.#send('DELETE', 'actions');
  }
}
