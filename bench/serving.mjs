// Computes what a website with many visits serves for the widget, from the built files
// and the assumptions below. docs/performance.md names their sources.

import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {brotli} from './brotli.mjs';
import {DIST} from './paths.mjs';

/** Each visit opens one page with the widget. */
const VISITS = 1_000_000;

/** The share of page views that find an empty cache. */
const EMPTY_CACHES = 0.2;

/** The share of a day's visits in the busiest hour. */
const BUSIEST_HOUR = 1 / 6;

/** The size of an average page, bytes. */
const PAGE = 2_559_000;

/** Ways to embed: HTML in the page, which is sent with it, and files. */
const WAYS = [
  {
    title: 'Map as HTML, without script',
    inPage: ['static/partner-map-list.de.html'],
    files: [],
  },
  {
    title: 'Map as HTML, then script',
    inPage: ['static/partner-map-list.de.html'],
    files: ['intl-office.js'],
  },
  {title: 'Script of the map', inPage: [], files: ['partner-map-list.js']},
  {title: 'Script of the card', inPage: [], files: ['intl-office-card.js']},
  {title: 'Script with all elements', inPage: [], files: ['intl-office.js']},
  {
    title: 'Script with all elements, content by src',
    inPage: [],
    files: ['intl-office.js', 'payload.json'],
  },
];

async function sizeOf(paths) {
  const sizes = await Promise.all(
    paths.map(
      async (path) => (await brotli(await readFile(join(DIST, path)))).length
    )
  );
  return sizes.reduce((sum, size) => sum + size, 0);
}

/** Returns what the server sends for each way to embed, in bytes. */
export const weighServing = () =>
  Promise.all(
    WAYS.map(async ({title, inPage, files}) => {
      const [html, cached] = [await sizeOf(inPage), await sizeOf(files)];
      const requests = (VISITS * BUSIEST_HOUR * files.length) / 3600;
      return {
        title,
        bytes: html + cached,
        share: (html + cached) / PAGE,
        bytesADay: VISITS * (html + cached),
        bytesADayCached: VISITS * (html + EMPTY_CACHES * cached),
        requestsASecond: requests,
        requestsASecondCached: requests * EMPTY_CACHES,
      };
    })
  );
