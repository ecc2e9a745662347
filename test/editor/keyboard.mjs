// Drives the editor in dist/editor/ by the keyboard alone, as its tests do.

import {fileURLToPath, pathToFileURL} from 'node:url';

/** The page of the editor, as someone opens it who has unpacked the files. */
export const EDITOR = pathToFileURL(
  fileURLToPath(new URL('../../dist/editor/index.html', import.meta.url))
).href;

/** Tells about the focused control: its name, its path of tags, its value. */
const describeFocus = () => {
  let element = document.activeElement;
  const way = [];
  while (element?.shadowRoot?.activeElement) {
    way.push(element.localName);
    element = element.shadowRoot.activeElement;
  }
  const plain = (text) => (text ?? '').replace(/\s+/g, ' ').trim();
  const label = element.labels?.[0]?.textContent;
  return {
    name: plain(element.ariaLabel ?? label ?? element.textContent),
    way,
    tag: element.localName,
    classes: [...element.classList],
    id: element.id,
    value: element.value ?? '',
  };
};

/** A person at the keyboard. */
export class Keyboard {
  constructor(page) {
    this.page = page;
  }

  focus() {
    return this.page.evaluate(describeFocus);
  }

  async press(...keys) {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  type(text) {
    return this.page.keyboard.type(text);
  }

  /**
   * Presses Tab until a control has the focus.
   *
   * @param wanted - how its name begins, or a function of what has the focus
   */
  async tabTo(wanted, most = 150) {
    const fits =
      typeof wanted === 'function'
        ? wanted
        : ({name}) => name.startsWith(wanted);
    const passed = [];
    for (let i = 0; i < most; i++) {
      await this.press('Tab');
      const focus = await this.focus();
      if (fits(focus)) return focus;
      passed.push(focus.name);
    }
    throw new Error(
      `Tab does not reach ${wanted}: ${passed.slice(0, 80).join(' | ')}`
    );
  }

  /** Replaces the text of the focused field. */
  async replace(text) {
    await this.page.keyboard.down('Control');
    await this.press('a');
    await this.page.keyboard.up('Control');
    await this.type(text);
  }

  /** Opens the content that comes with the page, from the start screen. */
  async openPresent() {
    await this.tabTo(
      ({way, classes}) =>
        way.includes('editor-start') && classes.includes('main')
    );
    await this.press('Enter');
    await this.page.waitForFunction(() => location.hash.length > 1);
  }

  /** Goes to a part of the content by the list of parts. */
  async goTo(part) {
    await this.tabTo(
      // Links of the preview and of findings are in elements of their own.
      ({name, tag, way}) =>
        tag === 'a' && way.length === 1 && name.startsWith(part)
    );
    await this.press('Enter');
    await this.page.waitForFunction(
      () =>
        document.querySelector('office-editor').shadowRoot.activeElement
          ?.localName === 'h2'
    );
  }

  /** The value at a path of the content. */
  contentAt(path) {
    return this.page.evaluate(
      (at) => document.querySelector('office-editor').document.at(at),
      path
    );
  }
}
