// Someone at the keyboard of a page with the editor, for the tests of dist/editor/.

/** The page of the editor, as someone opens it who has unpacked the files. */
export const EDITOR = new URL('../../dist/editor/index.html', import.meta.url)
  .href;

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

/** Waits until a function of the page returns something true. */
export const until = (page, check, ...args) =>
  page.waitForFunction(check, {polling: 50, timeout: 60_000}, ...args);

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

  /** Presses a key while others are held. */
  async chord(...keys) {
    const held = keys.slice(0, -1);
    for (const key of held) await this.page.keyboard.down(key);
    await this.press(keys.at(-1));
    for (const key of held) await this.page.keyboard.up(key);
  }

  type(text) {
    return this.page.keyboard.type(text);
  }

  /** Replaces the text of the focused field. */
  async replace(text) {
    await this.chord('Control', 'a');
    await this.type(text);
  }

  /**
   * Presses Tab, or with `back` Shift+Tab, until a control has the focus.
   *
   * @param wanted - how its name begins, or a function of what has the focus
   */
  async tabTo(wanted, {back = false, most = 250} = {}) {
    const isWanted =
      typeof wanted === 'function'
        ? wanted
        : ({name}) => name.startsWith(wanted);
    const passed = [];
    for (let i = 0; i < most; i++) {
      await this.chord(...(back ? ['Shift'] : []), 'Tab');
      const focus = await this.focus();
      if (focus && isWanted(focus)) return focus;
      passed.push(focus?.name);
    }
    throw new Error(`Tab does not reach ${wanted}: ${passed.join(' | ')}`);
  }

  /** Waits until the address has a hash. */
  at(hash) {
    return until(this.page, (hash) => location.hash === hash, hash);
  }

  /** Waits until an input of the form has the focus. Returns what it is. */
  async inForm() {
    await until(
      this.page,
      () =>
        document
          .querySelector('office-editor')
          .shadowRoot.querySelector('editor-form')?.shadowRoot.activeElement
          ?.localName === 'input'
    );
    return this.focus();
  }

  /** Opens the content that comes with the page, from the start screen. */
  async openPresent() {
    await this.tabTo(
      ({within, classes}) =>
        within.includes('editor-start') && classes.includes('main')
    );
    await this.press('Enter');
    await until(this.page, () => location.hash.length > 1);
  }

  /** Goes to a part of the content by the list of parts. */
  async goTo(part) {
    await this.tabTo(
      // Links of the preview and of findings are in elements of their own.
      ({name, tag, within}) =>
        tag === 'a' && within.length === 2 && name.startsWith(part)
    );
    await this.press('Enter');
    await until(
      this.page,
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
