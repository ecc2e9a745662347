import {DATA_ID, type PageData} from '../page-data.js';

/** What the build has written into the page. */
export const readPageData = (): PageData =>
  JSON.parse(document.getElementById(DATA_ID)?.textContent ?? '') as PageData;

/** The URL of the script that comes with the page, or that of its public copy. */
export const standardAddress = ({base, dist}: PageData): string =>
  `${base ?? new URL(dist, location.href.replace(/[?#].*$/, '')).href}intl-office.js`;

/** Adds a hash to the links that lead to the same choice elsewhere. */
export function keepChoice(links: string, hash: string): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>(links))
    link.hash = hash;
}

/** Loads the hashes of the scripts, which pages on this machine cannot. */
export async function loadHashes({
  dist,
}: PageData): Promise<Readonly<Record<string, string>>> {
  try {
    const response = await fetch(`${dist}integrity.json`);
    return response.ok
      ? ((await response.json()) as Readonly<Record<string, string>>)
      : {};
  } catch {
    return {};
  }
}

/** Prerendered elements by URL: undefined while loading, null if missing. */
export class StaticFiles {
  readonly #files = new Map<string, string | null | undefined>();

  constructor(readonly onLoad: () => void) {}

  /** The file, which is loaded once. */
  get(url: string): string | null | undefined {
    if (!this.#files.has(url)) void this.#load(url);
    return this.#files.get(url);
  }

  async #load(url: string): Promise<void> {
    this.#files.set(url, undefined);
    const response = await fetch(url).catch(() => undefined);
    this.#files.set(url, response?.ok ? await response.text() : null);
    this.onLoad();
  }
}

/** The version of the scripts, once an element is defined. */
export function versionOf(tag: string): string | undefined {
  const element: unknown = customElements.get(tag);
  if (typeof element !== 'function') return undefined;
  const version: unknown = Reflect.get(element, 'version');
  return typeof version === 'string' ? version : undefined;
}
