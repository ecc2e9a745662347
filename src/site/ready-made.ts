import type {Tag} from './tags.js';

/** The scripts with all elements: as a module, and as a classic script. */
export const WHOLE = ['intl-office.js', 'intl-office.classic.js'] as const;

/** The script of one element. */
export const scriptOf = (tag: Tag): `${Tag}.js` => `${tag}.js`;

/** The fine outlines of the map, which the scripts import from their own folder. */
export const OUTLINES = 'intl-office-land.js';

/** The licences of what the scripts contain. */
export const LICENCES = 'intl-office.licences.txt';

/** The other files of the package that are the same in each site. */
export const SAME = [
  'frame/frame.js',
  'frame/resize.js',
  'frame/frame.css',
  'preview/preview.css',
  'preview/preview.js',
  'payload.schema.json',
] as const;

/** The files of the package that a site is made of, by their paths, as text. */
export type ReadyMade = (path: string) => Promise<string>;
