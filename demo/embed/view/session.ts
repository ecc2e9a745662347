import type {Locale} from '../../../src/language/locale.js';
import {staticAddress} from '../addresses.js';
import {letterOf} from '../letter.js';
import {isOnlyHere} from '../only-here.js';
import {DATA_ID, type PageData} from '../page-data.js';
import type {CodeId} from '../recipes/recipe.js';
import type {Settings} from '../settings.js';
import {snippetOf, staticOf} from '../snippets.js';

/** What the build has written into the page: `page-parts.ts` has its type. */
const readPageData = (): PageData =>
  JSON.parse(document.getElementById(DATA_ID)?.textContent ?? '') as PageData;

/** The URL of the script that comes with the page, or that of its public copy. */
const standardAddress = ({base, dist}: PageData): string =>
  `${base ?? new URL(dist, location.href.replace(/[?#].*$/, '')).href}intl-office.js`;

/** The version of the scripts, once an element is defined. */
function versionOf(tag: string): string | undefined {
  const element: unknown = customElements.get(tag);
  if (typeof element !== 'function') return undefined;
  const version: unknown = Reflect.get(element, 'version');
  return typeof version === 'string' ? version : undefined;
}

/** The response as text, or nothing if there is none. */
async function load(url: string): Promise<string | undefined> {
  // Browsers do not let local files read others.
  if (location.protocol === 'file:') return undefined;
  try {
    const response = await fetch(url);
    return response.ok ? await response.text() : undefined;
  } catch {
    return undefined;
  }
}

/** The code of a page, with the files that it needs for that. */
export class Session {
  readonly data = readPageData();
  readonly locale: Locale = this.data.locale;
  /** The address of the script, if the visitor enters no other. */
  readonly standard = standardAddress(this.data);

  #hashes: Readonly<Record<string, string>> = {};
  /** Prerendered elements by URL: undefined while loading, null if missing. */
  readonly #files = new Map<string, string | null | undefined>();

  /** `onLoad` is called when the code may have changed. */
  constructor(readonly onLoad: () => void) {}

  /** Loads the hashes, and waits for the version of the elements. */
  async start(): Promise<void> {
    const hashes = await load(`${this.data.dist}integrity.json`);
    if (hashes)
      this.#hashes = JSON.parse(hashes) as Readonly<Record<string, string>>;
    await customElements.whenDefined('partner-map-list');
    this.onLoad();
  }

  /** The code, undefined while it is loading, or null if it is missing. */
  codeOf(id: CodeId, settings: Settings): string | null | undefined {
    const {locale} = this;
    if (id === 'static') {
      const file = this.#file(staticAddress(this.data.dist, settings, locale));
      return file ? staticOf(file, settings) : file;
    }
    const facts = {
      hashes: this.#hashes,
      version: versionOf(settings.tag),
      language: locale,
    };
    if (id !== 'letter') return snippetOf(id, settings, facts);
    const link = isOnlyHere(location.href) ? undefined : location.href;
    return letterOf(settings, facts, link);
  }

  /** Settings with the address that a visitor has entered. */
  withAddress(settings: Settings, text: string): Settings {
    const address = text.replace(/\s/g, '');
    return {...settings, address: address === '' ? this.standard : address};
  }

  #file(url: string): string | null | undefined {
    if (!this.#files.has(url)) {
      this.#files.set(url, undefined);
      void load(url).then((text) => {
        this.#files.set(url, text ?? null);
        this.onLoad();
      });
    }
    return this.#files.get(url);
  }
}

/** Adds a hash to links that lead to the same choice elsewhere. */
export function keepChoice(links: string, hash: string): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>(links))
    link.hash = hash;
}
