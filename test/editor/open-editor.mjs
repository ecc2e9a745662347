// Opens the built editor in Chromium, for tests that use it as people do: with the
// keyboard alone.

import {readFile} from 'node:fs/promises';
import {importTypeScript} from '../../tools/build/import-typescript.mjs';
import {serveLocally, typeOf} from '../../tools/test-runner/local-server.mjs';
import {messagesOf} from '../../tools/test-runner/messages-of.mjs';
import {openChromium} from '../../tools/test-runner/open-chromium.mjs';
import {Keyboard, until} from './keyboard.mjs';

const {contentScript} = await importTypeScript(
  new URL('../../src/site/editor-files.ts', import.meta.url)
);

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

/** Someone at the keyboard of a window of its own, and what the page shows and reports. */
class Person extends Keyboard {
  requests = [];

  constructor(page) {
    super(page);
    this.problems = messagesOf(page);
    page.on('request', (request) => this.requests.push(request.url()));
  }

  screen() {
    return this.page.evaluate(() => globalThis.readScreen());
  }

  /** Waits until the screen shows a text. */
  shows({source, flags}) {
    return until(
      this.page,
      (source, flags) =>
        new RegExp(source, flags).test(globalThis.readScreen()),
      source,
      flags
    );
  }

  /** Waits until a screen reader reads out a text. */
  says({source}) {
    return until(
      this.page,
      (source) =>
        new RegExp(source).test(
          document
            .querySelector('office-editor')
            .shadowRoot.querySelector('.quiet[role=status]').textContent
        ),
      source
    );
  }

  /** Presses Enter on the focused control, which lets someone choose a file. */
  async chooseFile(path) {
    const chosen = this.page.waitForFileChooser();
    // Chromium begins to intercept file choosers with the next frame.
    await this.page.evaluate(() => new Promise(requestAnimationFrame));
    await this.press('Enter');
    await (await chosen).accept([path]);
  }

  close() {
    return this.page.browserContext().close();
  }
}

/**
 * Serves dist/ with other content, and opens Chromium. `open` opens the editor in a
 * new window.
 */
export async function openEditor(content) {
  const text = `${JSON.stringify(content, null, 2)}\n`;
  const script = contentScript('ours.json', text);
  const server = await serveLocally(async ({url}, response) => {
    const {pathname} = new URL(url, 'http://localhost');
    try {
      const body =
        pathname === '/editor/content.js'
          ? script
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
      width = 1280,
      height = 900,
      bypassCSP = false,
    } = {}) {
      const context = await browser.createBrowserContext();
      const page = await context.newPage();
      const person = new Person(page);
      await page.setBypassCSP(bypassCSP);
      await page.evaluateOnNewDocument(defineReadScreen);
      await page.setViewport({width, height});
      await page.goto(`${server.origin}/editor/index.html?lang=${lang}`);
      await until(
        page,
        () =>
          document.querySelector('office-editor')?.shadowRoot?.firstElementChild
      );
      return person;
    },
    async close() {
      await browser.close();
      server.close();
    },
  };
}
