import type {Locale} from '../src/language/locale.js';

/** The picture of a page's link preview in `dist/demo/`, a PNG of 1200 × 630 px. */
export const pictureOf = (path: string, locale: Locale): string =>
  `pictures/${path.replaceAll('/', '-')}.${locale}.png`;
