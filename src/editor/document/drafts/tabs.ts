/** The time within which a tab answers or gives up a draft, ms. */
const PATIENCE = 300;

const PREFIX = 'intl-office-editor:';

/** Which drafts are open in a tab of this browser. */
export interface Tabs {
  /** Claims a draft for this tab; false if another tab has it. */
  claim(id: string): Promise<boolean>;
  /** Gives up what this tab has claimed. */
  release(): void;
  /** The drafts that some tab has open, this one included. */
  open(): Promise<ReadonlySet<string>>;
}

/** Tabs by locks, which end with their tab, however it ends. */
class LockedTabs implements Tabs {
  readonly #locks: LockManager;
  #release: (() => void) | undefined;

  constructor(locks: LockManager) {
    this.#locks = locks;
  }

  async claim(id: string): Promise<boolean> {
    if (await this.#request(id, {ifAvailable: true})) return true;
    // A page that is loaded again waits until its former self is gone.
    return this.#request(id, {signal: AbortSignal.timeout(PATIENCE)});
  }

  #request(id: string, options: LockOptions): Promise<boolean> {
    return new Promise((resolve) => {
      this.#locks
        .request(PREFIX + id, options, (lock) => {
          resolve(lock !== null);
          if (!lock) return undefined;
          this.release();
          return new Promise<void>((release) => {
            this.#release = release;
          });
        })
        .catch(() => resolve(false));
    });
  }

  release(): void {
    this.#release?.();
    this.#release = undefined;
  }

  async open(): Promise<ReadonlySet<string>> {
    const {held = []} = await this.#locks.query();
    return new Set(
      held.flatMap(({name}) =>
        name?.startsWith(PREFIX) ? [name.slice(PREFIX.length)] : []
      )
    );
  }
}

interface Message {
  readonly kind: 'ask' | 'answer';
  /** The tab that asks, or that is answered: all tabs hear each answer. */
  readonly tab: string;
  readonly id?: string | undefined;
}

/** Tabs that ask each other, in browsers and on pages without locks. */
class AskingTabs implements Tabs {
  readonly #tab = crypto.getRandomValues(new Uint32Array(4)).join('-');
  readonly #channel: BroadcastChannel;
  #id: string | undefined;
  #isClaiming = false;

  constructor() {
    this.#channel = new BroadcastChannel(PREFIX);
    this.#channel.addEventListener('message', this.#answer);
  }

  async claim(id: string): Promise<boolean> {
    const before = this.#id;
    this.#id = id;
    this.#isClaiming = true;
    const open = await this.#ask(id);
    this.#isClaiming = false;
    const isFree = !open.has(id);
    if (!isFree) this.#id = before;
    return isFree;
  }

  release(): void {
    this.#id = undefined;
  }

  async open(): Promise<ReadonlySet<string>> {
    const open = await this.#ask();
    return this.#id === undefined ? open : new Set([...open, this.#id]);
  }

  async #ask(claimed?: string): Promise<Set<string>> {
    const open = new Set<string>();
    const listen = ({data}: MessageEvent<Message>) => {
      const {kind, tab, id} = data;
      if (kind === 'answer' && tab === this.#tab && id !== undefined)
        open.add(id);
    };
    this.#channel.addEventListener('message', listen);
    this.#send({kind: 'ask', tab: this.#tab, id: claimed});
    await new Promise((resolve) => setTimeout(resolve, PATIENCE));
    this.#channel.removeEventListener('message', listen);
    return open;
  }

  readonly #answer = ({data}: MessageEvent<Message>) => {
    if (data.kind !== 'ask' || this.#id === undefined) return;
    // Of two tabs that claim a draft at once, the one with the smaller name has it.
    if (this.#isClaiming && data.id === this.#id && data.tab < this.#tab)
      return;
    this.#send({kind: 'answer', tab: data.tab, id: this.#id});
  };

  #send(message: Message): void {
    this.#channel.postMessage(message);
  }
}

/**
 * The tabs of this browser. Locks need a secure page, such as https: or file:.
 *
 * @param locks - null asks the other tabs instead
 */
export const tabsOfBrowser = (
  locks: LockManager | null | undefined = (navigator as {locks?: LockManager})
    .locks
): Tabs => (locks ? new LockedTabs(locks) : new AskingTabs());
