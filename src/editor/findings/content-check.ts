import {str} from '@lit/localize';
import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {Locale} from '../../language/locale.js';
import {toolMsgIn} from '../../language/tool-messages.js';
import type {OfficeDocument} from '../document/office-document.js';
import {checkContent} from './check-content.js';
import {checkPartner, partnersIn, withPartners} from './check-record.js';
import type {Checked} from './checked.js';
import type {ShownFinding} from './shown-finding.js';

/** Delay before the number of findings is read out, ms: typing has paused. */
const QUIET = 1500;

/** With more partners, the whole content is checked only when typing pauses. */
const MANY = 500;

/** A pause in typing, ms. */
const PAUSE = 700;

/** How many partners are checked at once while the editor is idle. */
const SLICE = 25;

const NONE: readonly ShownFinding[] = [];

/**
 * Checks the content while someone types: the record that is edited at once, all of a
 * large content when typing pauses. The host renders again with each result.
 */
export class ContentCheck implements ReactiveController {
  /** The last result. Undefined until the first. */
  checked: Checked | undefined;
  /** The last result for which typing had paused, if the content is large. */
  settled: Checked | undefined;
  /** What a screen reader reads out. */
  announcement = '';

  readonly #host: ReactiveControllerHost;
  #document: OfficeDocument | undefined;
  #locale: Locale = 'de';
  #timer: ReturnType<typeof setTimeout> | undefined;
  #quietTimer: ReturnType<typeof setTimeout> | undefined;
  #told: string | undefined;
  /** The first partner that was not read yet. Undefined: all were. */
  #next: number | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  get findings(): readonly ShownFinding[] {
    return this.checked?.findings ?? NONE;
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
    clearTimeout(this.#quietTimer);
  }

  /** Begins with another document or another language. */
  restart(document: OfficeDocument, locale: Locale): void {
    this.#document = document;
    this.#locale = locale;
    clearTimeout(this.#timer);
    this.#next = undefined;
    const {content} = document;
    if (partnersIn(content).length <= MANY) this.#checkAll();
    else {
      this.checked = {
        ...checkContent(withPartners(content, []), locale),
        content,
      };
      this.settled = this.checked;
      this.#next = 0;
      this.#read();
    }
    this.#told = this.#words();
  }

  /** Checks a document that has changed. */
  update(document: OfficeDocument): void {
    this.#document = document;
    clearTimeout(this.#timer);
    const {content} = document;
    const isLarge = partnersIn(content).length > MANY;
    const edit = this.#lastEdit;
    const [part, index] = edit?.kind === 'set' ? edit.path : [];
    const isPartner = part === 'partners' && typeof index === 'number';
    if (isLarge && edit?.kind === 'replace') this.#next = 0;
    if (isLarge && isPartner && this.checked) {
      this.checked = checkPartner(this.checked, content, index, this.#locale);
      this.#timer = setTimeout(() => this.#read(), PAUSE);
    } else this.#timer = setTimeout(() => this.#read(), 0);
  }

  /** Lets screen readers read out a sentence. */
  say(words: string): void {
    this.announcement = words;
    this.#host.requestUpdate();
  }

  /** The last step, unless it was undone. */
  get #lastEdit() {
    const {steps = [], position = 0} = this.#document?.state.history ?? {};
    return position === steps.length ? steps.at(-1)?.edit : undefined;
  }

  /**
   * Reads partners that were not read yet, some at a time, and then checks all. The
   * check remembers each partner, so that this is quick.
   */
  #read(): void {
    const partners = partnersIn(this.#document?.content ?? null);
    const from = this.#next;
    if (from === undefined || from >= partners.length) {
      this.#next = undefined;
      this.#checkAll();
      this.#host.requestUpdate();
      return;
    }
    const some = partners.slice(from, from + SLICE);
    checkContent({schemaVersion: 1, partners: some}, this.#locale);
    this.#next = from + SLICE;
    this.#timer = setTimeout(() => this.#read(), 0);
  }

  #checkAll(): void {
    if (!this.#document) return;
    const {content} = this.#document;
    this.checked = checkContent(content, this.#locale);
    if (partnersIn(content).length <= MANY) this.settled = this.checked;
    // A key press must not wait for the preview too.
    else this.#timer = setTimeout(() => this.#settle(), 0);
    clearTimeout(this.#quietTimer);
    this.#quietTimer = setTimeout(() => {
      const words = this.#words();
      if (words === this.#told) return;
      this.#told = words;
      this.say(words);
    }, QUIET);
  }

  #settle(): void {
    this.settled = this.checked;
    this.#host.requestUpdate();
  }

  #words(): string {
    const msg = toolMsgIn(this.#locale);
    const count = (level: ShownFinding['level']) =>
      this.findings.filter((each) => each.level === level).length;
    return msg(
      str`Faults: ${count('fault')}, warnings: ${count('warning')}, hints: ${count('hint')}`
    );
  }
}
