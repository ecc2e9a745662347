import {str} from '@lit/localize';
import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {Locale} from '../../language/locale.js';
import {toolMsgIn} from '../../language/tool-messages.js';
import type {OfficeDocument} from '../document/office-document.js';
import {checkContent} from './check-content.js';
import type {Checked} from './checked.js';
import type {ShownFinding} from './shown-finding.js';

/** Delay before the number of findings is read out, ms: typing has paused. */
const QUIET = 1500;

/** Content that takes longer to check waits until typing pauses, ms. */
const QUICK = 30;

/** A pause in typing, ms. */
const PAUSE = 400;

/** Checks the content while someone types. The host renders again with the result. */
export class ContentCheck implements ReactiveController {
  /** The last result. Undefined until the first. */
  checked: Checked | undefined;
  /** What a screen reader reads out. */
  announcement = '';

  readonly #host: ReactiveControllerHost;
  #document: OfficeDocument | undefined;
  #locale: Locale = 'de';
  #timer: ReturnType<typeof setTimeout> | undefined;
  #quietTimer: ReturnType<typeof setTimeout> | undefined;
  #told = '';
  #duration = 0;

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
    this.#run();
    this.#told = this.#words();
  }

  /** Checks a document that has changed, soon. */
  update(document: OfficeDocument): void {
    this.#document = document;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(
      () => {
        this.#run();
        this.#host.requestUpdate();
      },
      this.#duration > QUICK ? PAUSE : 0
    );
  }

  /** Lets screen readers read out a sentence. */
  say(words: string): void {
    this.announcement = words;
    this.#host.requestUpdate();
  }

  #run(): void {
    if (!this.#document) return;
    const start = performance.now();
    this.checked = checkContent(this.#document.content, this.#locale);
    this.#duration = performance.now() - start;
    clearTimeout(this.#quietTimer);
    this.#quietTimer = setTimeout(() => {
      const words = this.#words();
      if (words === this.#told) return;
      this.#told = words;
      this.say(words);
    }, QUIET);
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

const NONE: readonly ShownFinding[] = [];
