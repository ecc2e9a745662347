// Opens the built editor in Chromium, for tests that use it as people do: with the
// keyboard alone.

import {readFile} from 'node:fs/promises';
import {serveLocally, typeOf} from '../../tools/test-runner/local-server.mjs';
import {openChromium} from '../../tools/test-runner/open-chromium.mjs';

/** The script with the content that the editor offers to look at. */
export const contentScript = (content, name = 'ours.json') =>
  `globalThis.intlOfficeContent = ${JSON.stringify({
    name,
    text: `${JSON.stringify(content, null, 2)}\n`,
  })};`;

/** Runs in the page: the focused element, across shadow roots. */
const findFocus = () => {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement)
    element = element.shadowRoot.activeElement;
  return element;
};

/** Runs in the page: what the focused element is, and what it is called. */
const describeFocus = () => {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement)
    element = element.shadowRoot.activeElement;
  if (!element) return undefined;
  const text = (node) => node.textContent.replace(/\s+/g, ' ').trim();
  const within = [];
  for (let at = element; at; at = at.getRootNode().host)
    within.push(at.localName);
  return {
    tag: element.localName,
    classes: [...element.classList],
    name:
      element.getAttribute('aria-label') ??
      ([...(element.labels ?? [])].map(text).join(' ') || text(element)),
    value: element.value,
    group: element.closest('fieldset')?.querySelector('legend')?.textContent,
    isInvalid: element.getAttribute('aria-invalid') === 'true',
    within,
  };
};

/**
 * Runs in the page before its scripts. The function it defines returns all text that
 * the editor shows, without what is hidden.
 */
const defineReadScreen = () => {
  const read = (node) => {
    if (node.nodeType === Node.TEXT_NODE) return node.data;
    if (node.nodeType === Node.ELEMENT_NODE) {
      if (/^(?:style|script)$/.test(node.localName)) return '';
      if (node.hidden || node.matches('.quiet')) return '';
    }
    const children = [...(node.shadowRoot ?? node).childNodes];
    return children.map(read).join(' ');
  };
  globalThis.readScreen = () =>
    read(document.querySelector('office-editor')).replace(/\s+/g, ' ');
};

/** Waits until a function of the page returns something true. */
const until = (page, check, ...args) =>
  page.waitForFunction(check, {polling: 50, timeout: 60_000}, ...args);

/** A page with the editor, and what someone at a keyboard can do with it. */
function keyboard(page) {
  const focus = () => page.evaluate(describeFocus);
  return {
    page,
    focus,
    focusHandle: () => page.evaluateHandle(findFocus),
    screen: () => page.evaluate(() => globalThis.readScreen()),

    /** Waits until the screen shows a text. */
    async shows(pattern) {
      const {source, flags} = new RegExp(pattern);
      await until(
        page,
        (pattern, flags) =>
          new RegExp(pattern, flags).test(globalThis.readScreen()),
        source,
        flags
      );
    },

    /** Waits until a screen reader reads out a text. */
    says: ({source}) =>
      until(
        page,
        (source) =>
          new RegExp(source).test(
            document
              .querySelector('office-editor')
              .shadowRoot.querySelector('.quiet[role=status]').textContent
          ),
        source
      ),

    /** Waits until the address has a hash. */
    at: (hash) => until(page, (hash) => location.hash === hash, hash),

    press: (key) => page.keyboard.press(key),
    type: (text) => page.keyboard.type(text),

    /** Presses a key while others are held. */
    async chord(...keys) {
      const held = keys.slice(0, -1);
      for (const key of held) await page.keyboard.down(key);
      await page.keyboard.press(keys.at(-1));
      for (const key of held) await page.keyboard.up(key);
    },

    /** Presses Enter on the focused control, which lets someone choose a file. */
    async chooseFile(path) {
      const chosen = page.waitForFileChooser();
      // Chromium begins to intercept file choosers with the next frame.
      await page.evaluate(() => new Promise(requestAnimationFrame));
      await page.keyboard.press('Enter');
      await (await chosen).accept([path]);
    },

    /** Presses Tab, or with `back` Shift+Tab, until the focus is where it should be. */
    async tabTo(isWanted, {back = false, most = 250} = {}) {
      const seen = [];
      for (let i = 0; i < most; i++) {
        if (back) await page.keyboard.down('Shift');
        await page.keyboard.press('Tab');
        if (back) await page.keyboard.up('Shift');
        const now = await focus();
        if (now && isWanted(now)) return now;
        seen.push(now?.name);
      }
      throw new Error(`Tab did not get there: ${seen.join(' | ')}`);
    },
  };
}

/**
 * Serves dist/ with other content, and opens Chromium. `open` opens the editor in a
 * new window.
 */
export async function openEditor(content) {
  const server = await serveLocally(async ({url}, response) => {
    const {pathname} = new URL(url, 'http://localhost');
    try {
      const body =
        content && pathname === '/editor/content.js'
          ? contentScript(content)
          : await readFile(new URL(`../../dist${pathname}`, import.meta.url));
      response.writeHead(200, {'content-type': typeOf(pathname)}).end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  const browser = await openChromium();
  return {
    origin: server.origin,
    async open({
      lang = 'de',
      hash = '',
      width = 1280,
      height = 900,
      bypassCSP = false,
    } = {}) {
      const context = await browser.createBrowserContext();
      const page = await context.newPage();
      const problems = [];
      const requests = [];
      page.on('pageerror', ({message}) => problems.push(message));
      page.on('console', (message) => {
        if (/error|warn/.test(message.type())) problems.push(message.text());
      });
      page.on('request', (request) => requests.push(request.url()));
      await page.setBypassCSP(bypassCSP);
      await page.evaluateOnNewDocument(defineReadScreen);
      await page.setViewport({width, height});
      await page.goto(`${server.origin}/editor/index.html?lang=${lang}${hash}`);
      await until(
        page,
        () =>
          document.querySelector('office-editor')?.shadowRoot?.firstElementChild
      );
      return {
        ...keyboard(page),
        problems,
        requests,
        close: () => context.close(),
      };
    },
    async close() {
      await browser.close();
      server.close();
    },
  };
}
