// Checks the sample files: mistakes that people make, one in each file. Several findings
// with the same code count once.

import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {readdirSync} from 'node:fs';
import {basename} from 'node:path';
import process from 'node:process';
import {it} from 'node:test';
import {fileURLToPath} from 'node:url';

const inProject = (path) => fileURLToPath(import.meta.resolve(`../../${path}`));

/** File, line and column, level, code. */
const FOUND = [
  ['array-top.json', '1:1', 'fault', 'top-list'],
  ['country-name.json', '26:18', 'fault', 'country'],
  ['country-xx.json', '26:18', 'warning', 'unknown-country'],
  ['cp1252.json', '6:15', 'fault', 'windows-1252'],
  ['decimal-comma.json', '28:9', 'fault', 'place'],
  ['dup-keys.json', '27:7', 'warning', 'duplicate-key'],
  ['dup-keys.json', '28:19', 'warning', 'outside-country'],
  ['geojson.json', '1:1', 'fault', 'top-geojson'],
  ['kind.json', '21:15', 'fault', 'kind'],
  ['many.json', '20:13', 'fault', 'id'],
  ['many.json', '21:15', 'fault', 'kind'],
  ['many.json', '22:15', 'fault', 'text-pair'],
  ['many.json', '23:18', 'fault', 'country'],
  ['many.json', '24:19', 'fault', 'place'],
  ['many.json', '25:16', 'fault', 'year'],
  ['null.json', '31:16', 'fault', 'year'],
  ['partner-key.json', '18:3', 'warning', 'unknown-key'],
  ['sinse.json', '31:7', 'warning', 'unknown-key'],
  ['smart-quotes.json', '23:15', 'fault', 'smart-quotes'],
  ['swapped.json', '27:19', 'warning', 'swapped'],
  ['trailing-comma.json', '31:20', 'fault', 'trailing-comma'],
];

it('finds each mistake of the samples at its place', () => {
  const files = readdirSync(inProject('src/check/samples'))
    .sort()
    .map((name) => inProject(`src/check/samples/${name}`));
  const {stdout} = spawnSync(
    process.execPath,
    [inProject('dist/cli/intl-office-widget.js'), 'check', '--json', ...files],
    {encoding: 'utf8', maxBuffer: 1e8}
  );
  const seen = new Set();
  const found = JSON.parse(stdout)
    .findings.filter(({level}) => level !== 'hint')
    .filter(({file, code}) => {
      const key = `${file} ${code}`;
      return !seen.has(key) && seen.add(key);
    })
    .map(({file, line, column, level, code}) => [
      basename(file),
      `${line}:${column}`,
      level,
      code,
    ]);
  assert.deepEqual(found, FOUND);
});
