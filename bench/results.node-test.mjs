// Compares docs/performance.md with results/latest.md.

import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {describe, it} from 'node:test';

const read = (path) => readFile(new URL(path, import.meta.url), 'utf8');

const cellsOf = (line) =>
  line
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim());

/** Each row of each table in a text, as its cells by the titles above them. */
function rowsIn(text) {
  const rows = [];
  let titles;
  for (const line of text.split('\n')) {
    if (!line.startsWith('|')) titles = undefined;
    else if (!titles) titles = cellsOf(line);
    else if (!/^\|[ :-]+\|/.test(line))
      rows.push(
        Object.fromEntries(cellsOf(line).map((cell, i) => [titles[i], cell]))
      );
  }
  return rows;
}

describe('the results in docs/performance.md', async () => {
  const [, section] = /^## Compared with other ways$([^]+?)^## /m.exec(
    await read('../docs/performance.md')
  );
  const results = rowsIn(await read('results/latest.md'));
  const said = rowsIn(section);

  it('has eight rows', () => assert.equal(said.length, 8));

  for (const row of said)
    it(`was measured: ${Object.values(row).join(', ')}`, () => {
      const isMeasured = (found) =>
        Object.entries(row).every(([title, cell]) => found[title] === cell);
      assert.ok(results.some(isMeasured));
    });
});
