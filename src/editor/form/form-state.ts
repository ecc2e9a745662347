import type {ReactiveControllerHost} from 'lit';
import type {Path} from '../document/json.js';
import {keyOf} from './form-context.js';

/** What a form remembers that is not content: open records, links with one page. */
export class FormState {
  readonly #open = new Set<string>();
  readonly #shared = new Map<string, boolean>();
  readonly #host: ReactiveControllerHost;
  /** The item of a list that arrow keys move, by the key of its path. */
  #grabbed: string | undefined;
  /** What the live region says. */
  #announcement = '';

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  isOpen(path: Path): boolean {
    return this.#open.has(keyOf(path));
  }

  setOpen(path: Path, isOpen: boolean): void {
    const key = keyOf(path);
    if (this.#open.has(key) === isOpen) return;
    if (isOpen) this.#open.add(key);
    else this.#open.delete(key);
    this.#host.requestUpdate();
  }

  /** Opens all records that contain a path. */
  openAround(path: Path): void {
    path.forEach((key, i) => {
      if (typeof key === 'number') this.#open.add(keyOf(path.slice(0, i + 1)));
    });
    this.#host.requestUpdate();
  }

  /** Keeps the same items open after items of a list have got other indexes. */
  renumber(
    list: Path,
    indexAfter: (index: number) => number | undefined
  ): void {
    const start = `${keyOf(list)}/`;
    const keys = [...this.#open].filter((key) => key.startsWith(start));
    for (const key of keys) this.#open.delete(key);
    for (const key of keys) {
      const [index = '', ...rest] = key.slice(start.length).split('/');
      const after = indexAfter(Number(index));
      if (after !== undefined)
        this.#open.add([`${start}${after}`, ...rest].join('/'));
    }
  }

  /** Whether both addresses of a link are one, if somebody has said so. */
  isShared(path: Path): boolean | undefined {
    return this.#shared.get(keyOf(path));
  }

  setShared(path: Path, isShared: boolean): void {
    this.#shared.set(keyOf(path), isShared);
    this.#host.requestUpdate();
  }

  isGrabbed(path: Path): boolean {
    return this.#grabbed === keyOf(path);
  }

  grab(path: Path | undefined): void {
    this.#grabbed = path && keyOf(path);
    this.#host.requestUpdate();
  }

  get announcement(): string {
    return this.#announcement;
  }

  announce(text: string): void {
    this.#announcement = text;
    this.#host.requestUpdate();
  }
}
