import type {Locale} from '../src/language/locale.js';

/** The picture of a page's link preview in `dist/demo/`, a PNG of 1200 × 630 px. */
export const pictureOf = (path: string, locale: Locale): string =>
  `pictures/${path.replaceAll('/', '-')}.${locale}.png`;

/** A small picture of a page in `dist/demo/`, 600 × 400 px, for a card that leads there. */
export const cardPictureOf = (path: string, locale: Locale): string =>
  `pictures/cards/${path.replaceAll('/', '-')}.${locale}.webp`;
