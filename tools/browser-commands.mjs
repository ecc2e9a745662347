// A plugin of the test runner: what a test asks of the browser beyond
// @web/test-runner-commands, over Chrome's own protocol. The tests' side of it
// is src/testing/browser.ts. Reads and writes no file.

const CONTROL = 2;

const commands = {
  /** Clicks twice at a place, which is also a double click. */
  'double-click': async (protocol, {x, y}) => {
    for (const clickCount of [1, 2])
      for (const type of ['mousePressed', 'mouseReleased'])
        await protocol.send('Input.dispatchMouseEvent', {
          type,
          x,
          y,
          button: 'left',
          clickCount,
        });
  },

  /** Turns the wheel by CSS px at a place; a touchpad pinches with Control. */
  'turn-wheel': (protocol, {x, y, deltaY, isPinch}) =>
    protocol.send('Input.dispatchMouseEvent', {
      type: 'mouseWheel',
      x,
      y,
      deltaX: 0,
      deltaY,
      modifiers: isPinch ? CONTROL : 0,
    }),

  /** Puts fingers on the screen, moves or lifts them; `points` are all down. */
  touch: (protocol, {type, points}) =>
    protocol.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: points.map(({x, y}, id) => ({x, y, id})),
    }),

  /** Sets media features such as `forced-colors` in place of all set before. */
  'emulate-features': (protocol, features) =>
    protocol.send('Emulation.setEmulatedMedia', {
      features: Object.entries(features).map(([name, value]) => ({
        name,
        value,
      })),
    }),

  /**
   * What a selector finds in the element of a page for an iframe: a test may not
   * look into a frame in a sandbox. The frame is known by its address. Nothing is
   * found as long as the browser is on its way from one page to the next.
   */
  'look-into-frame': async (protocol, {address, selector}, page) => {
    const frame = page.frames().find((each) => each.url().endsWith(address));
    try {
      const found = await frame?.$eval(
        'main > *',
        ({shadowRoot}, within) =>
          Array.from(
            shadowRoot?.querySelectorAll(within) ?? [],
            ({textContent, value, href}) => ({
              text: textContent.replace(/\s+/g, ' ').trim(),
              value,
              href,
            })
          ),
        selector
      );
      return found ?? [];
    } catch (error) {
      if (/context was destroyed|find context/.test(error.message)) return [];
      throw error;
    }
  },

  /** What a screen reader says of whatever has the focus: its role and name. */
  'say-focused': async (protocol) => {
    const {result} = await protocol.send('Runtime.evaluate', {
      expression: `(function deepest({activeElement}) {
        const {shadowRoot} = activeElement;
        return shadowRoot?.activeElement ? deepest(shadowRoot) : activeElement;
      })(document)`,
    });
    const {nodes} = await protocol.send('Accessibility.getPartialAXTree', {
      objectId: result.objectId,
      fetchRelatives: false,
    });
    const [{role, name}] = nodes;
    return `${role.value} ${name?.value ?? ''}`;
  },

  /** Prints the page, as to a file that nobody keeps. */
  print: (protocol) => protocol.send('Page.printToPDF', {}),
};

export function browserCommands() {
  /** What is emulated lasts as long as its session. */
  const protocols = new WeakMap();

  return {
    name: 'browser-commands',
    async executeCommand({command, payload, session}) {
      const run = commands[command];
      if (!run) return undefined;
      const page = session.browser.getPage(session.id);
      if (!protocols.has(page))
        protocols.set(page, await page.createCDPSession());
      // Nothing would say that the command is not known.
      return (await run(protocols.get(page), payload, page)) ?? true;
    },
  };
}
