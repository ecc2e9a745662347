// The command `npm run gazetteer`. Writes src/places/generated/places.txt, the places
// of the world, from GeoNames (CC BY 4.0) and the names in gazetteer/*.tsv, and prints
// how many there are.

import {readFile, writeFile} from 'node:fs/promises';
import {fileURLToPath} from 'node:url';
import {gzipSync} from 'node:zlib';
import {readGeoNames} from './gazetteer/geonames.mjs';
import {alternatesOf, lettersOf} from './gazetteer/names.mjs';

/** The least number of inhabitants of a place. */
const LEAST = 15_000;

/** The same in Europe, where most partner towns and small university towns are. */
const LEAST_IN_EUROPE = 5_000;

const EUROPE = new Set(
  'AD AL AT AX BA BE BG BY CH CY CZ DE DK EE ES FI FO FR GB GG GI GR HR HU IE IM IS IT JE LI LT LU LV MC MD ME MK MT NL NO PL PT RO RS SE SI SJ SK SM TR UA VA XK'.split(
    ' '
  )
);

/** Parts of a place, places in history, destroyed ones. */
const NO_PLACES = new Set(['PPLX', 'PPLH', 'PPLQ', 'PPLW', 'PPLCH']);

/** Seats of a government or of a first-level region, whatever their size. */
const SEATS = new Set(['PPLC', 'PPLG', 'PPLA']);

const folder = new URL('gazetteer/', import.meta.url);
const file = new URL('../../src/places/generated/places.txt', import.meta.url);

/** Rows of a file with tabs, without its comments. */
async function rowsOf(name) {
  const text = await readFile(new URL(name, folder), 'utf8');
  return text
    .split('\n')
    .filter((line) => line && !line.startsWith('#'))
    .map((line) => line.split('\t'));
}

const all = await readGeoNames();

const labels = new Map(
  (await rowsOf('natural-earth-names.tsv')).map(([id, german, english]) => [
    id,
    {german, english},
  ])
);
const namesById = new Map(all.map(({id, name}) => [id, name]));
const more = new Map();
for (const [id, name, names = ''] of await rowsOf('more-names.tsv')) {
  if (namesById.get(id) !== name)
    throw new Error(`more-names.tsv: ${id} is not ${name}`);
  more.set(id, names);
}

const places = all.filter(
  ({id, kind, country, population}) =>
    more.has(id) ||
    (!NO_PLACES.has(kind) &&
      (SEATS.has(kind) ||
        population >= (EUROPE.has(country) ? LEAST_IN_EUROPE : LEAST)))
);
const letters = lettersOf(all);

/** A hundredth of a degree is a kilometre. */
const hundredths = (degrees) => String(Math.round(degrees * 100));

function lineOf(place) {
  const {german = '', english = ''} = labels.get(place.id) ?? {};
  const own = more.get(place.id)?.split(',').filter(Boolean) ?? [];
  const alternates = alternatesOf(
    {...place, alternates: [...own, ...place.alternates]},
    [german, english].filter(Boolean),
    letters.get(place.country)
  );
  return [
    place.name,
    hundredths(place.latitude),
    hundredths(place.longitude),
    String(Math.round(place.population / 1000)),
    german,
    english,
    alternates.join(','),
  ]
    .join('\t')
    .trimEnd();
}

const regions = new Map();
for (const place of places) {
  const inRegion = regions.get(place.region) ?? [];
  inRegion.push(place);
  regions.set(place.region, inRegion);
}

const compare = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
const text = [
  '# Made by tools/generate/gazetteer.mjs from GeoNames (geonames.org, CC BY 4.0) and Natural Earth (public domain).',
  '# =country or region; name, latitude and longitude in hundredths of a degree, thousands of inhabitants, German name, English name, others',
  ...[...regions.keys()].sort(compare).flatMap((region) => [
    `=${region}`,
    ...regions
      .get(region)
      .sort((a, b) => compare(a.name, b.name) || compare(a.id, b.id))
      .map(lineOf),
  ]),
  '',
].join('\n');
await writeFile(file, text);

const kilobytes = (bytes) => `${Math.round(bytes / 1000)} kB`;
console.log(
  `${fileURLToPath(file)}: ${places.length} places, ${kilobytes(Buffer.byteLength(text))}, ${kilobytes(gzipSync(text, {level: 9}).length)} compressed`
);
