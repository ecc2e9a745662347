import type {Entry} from './place.js';
import {regionName} from './regions.js';

/** Reads a line of the file: its fields are separated by tabs. */
function entryOf(line: string, regionCode: string): Entry {
  const [
    name = '',
    latitude,
    longitude,
    thousands,
    germanName,
    englishName,
    alternates,
  ] = line.split('\t');
  const region = regionName(regionCode);
  return {
    place: {
      name,
      country: regionCode.slice(0, 2),
      location: [Number(longitude) / 100, Number(latitude) / 100],
      population: Number(thousands) * 1000,
      ...(region && {region}),
      ...(germanName && {germanName}),
      ...(englishName && {englishName}),
    },
    regionCode,
    alternates: alternates ? alternates.split(',') : [],
  };
}

/**
 * The countries of the file, with functions that read their places: most lists need
 * few countries.
 */
export function readPlaces(text: string): Map<string, () => readonly Entry[]> {
  const regions = new Map<string, [code: string, lines: string][]>();
  for (const block of text.split('\n=').slice(1)) {
    const end = block.indexOf('\n');
    const code = block.slice(0, end);
    const country = code.slice(0, 2);
    const blocks = regions.get(country) ?? [];
    blocks.push([code, block.slice(end + 1)]);
    regions.set(country, blocks);
  }
  if (!regions.size) throw new TypeError('These are no places.');
  return new Map(
    [...regions].map(([country, blocks]) => [
      country,
      () =>
        blocks.flatMap(([code, lines]) =>
          lines
            .split('\n')
            .filter(Boolean)
            .map((line) => entryOf(line, code))
        ),
    ])
  );
}
