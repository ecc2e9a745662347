import {posix} from 'node:path';
import type {ServerRenderedTemplate} from '@lit-labs/ssr';
import type {Locale} from '../src/language/locale.js';

/**
 * A text, or anything else, in each language. Pages are written in each language, not
 * translated message by message, so both versions are next to each other.
 */
export type Localized<T = string> = Readonly<Record<Locale, T>>;

/** A page of the demo, which the build renders in each language. */
export interface Page {
  /** The path without language and ending, such as `hosts/blog`. */
  readonly path: string;
  /** The title, which is also the title of the link preview. */
  readonly title: Localized;
  /** One or two sentences for search engines and link previews. */
  readonly description: Localized;
  /** Style sheets, as paths in `demo/`. The build bundles what they import. */
  readonly styles?: readonly string[];
  /** TypeScript modules, as paths in `demo/`. The build bundles them as classic scripts. */
  readonly scripts?: readonly string[];
  /** Modules that run before the browser shows the page in a language. */
  readonly earlyScripts?: Partial<Localized<readonly string[]>>;
  /**
   * The payload of another office, as a path in `demo/`: the elements of the page get a
   * script of their own, which contains it.
   */
  readonly content?: string;
  /**
   * The list of partners of that office, a CSV in `demo/`: the build imports it, as the
   * command `intl-office-widget import` does.
   */
  readonly list?: string;
  /** Files that the build copies: by the path in `dist/demo/`, the path in the project. */
  readonly files?: Readonly<Record<string, string>>;
  /** The whole document. */
  document(
    here: Here
  ): ServerRenderedTemplate | Promise<ServerRenderedTemplate>;
}

/** The script with the content of another office, by its path in `dist/demo/`. */
export const officeScript = (content: string): string =>
  `offices/${posix.basename(posix.dirname(content))}.js`;

/** The language of the pages in `dist/demo/`. Other languages have a folder there. */
const MAIN: Locale = 'de';

/** The path of a page in `dist/demo/`, such as `en/hosts/blog.html`. */
export const fileOf = (path: string, locale: Locale): string =>
  `${locale === MAIN ? '' : `${locale}/`}${path}.html`;

/** The path of the first page. */
const OVERVIEW = 'index';

/**
 * The overview in the main language opens in the language of the visitor, unless a link
 * with this query leads there.
 */
const STAY = `?lang=${MAIN}`;

/** Where a page is, and how it links to others: from any folder, and as a local file. */
export class Here {
  readonly #folder: string;

  constructor(
    readonly path: string,
    readonly locale: Locale,
    /** The public URL of `dist/`, if it is known. */
    readonly base: string | undefined
  ) {
    this.#folder = posix.dirname(fileOf(path, locale));
  }

  /** The relative URL of a page: `index`, or `reference/index#events`. */
  page(path: string, locale: Locale = this.locale): string {
    const [name = '', fragment] = path.split('#');
    const query = name === OVERVIEW && locale === MAIN ? STAY : '';
    const hash = fragment === undefined ? '' : `#${fragment}`;
    return `${this.file(fileOf(name, locale))}${query}${hash}`;
  }

  /** The relative URL of a file in `dist/demo/`. */
  file(path: string): string {
    return posix.relative(this.#folder, path);
  }

  /** The relative URL of a file in `dist/`. */
  dist(path: string): string {
    return this.file(`../${path}`);
  }

  /** The public URL of a file in `dist/demo/`, or a relative one if that is unknown. */
  published(path: string): string {
    return this.base === undefined
      ? this.file(path)
      : `${this.base}demo/${path}`;
  }
}
