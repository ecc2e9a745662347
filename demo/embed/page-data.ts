import type {Locale} from '../../src/language/locale.js';
import type {DownloadId} from './recipes/recipe.js';

/** What the build tells the scripts of the pages, as JSON in the page. */
export interface PageData {
  readonly locale: Locale;
  /** The path of `dist/` from the page. */
  readonly dist: string;
  /** The public URL of `dist/`, if it is known. */
  readonly base?: string;
  /** The URLs of the files to download, relative to the page. */
  readonly downloads: Readonly<Record<DownloadId, string>>;
  /** The ids and names of the partners. */
  readonly partners: readonly (readonly [id: string, name: string])[];
  /** The names of the goals. */
  readonly goals: readonly string[];
}

/** The id of the element with the data. */
export const DATA_ID = 'data';
