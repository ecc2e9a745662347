// Compares the tables in docs/performance.md with results/latest.md.

import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {describe, it} from 'node:test';
import {withTables} from './documents.mjs';

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
  const document = await read('../docs/performance.md');
  const results = rowsIn(await read('results/latest.md'));
  const tables = document.split(/^<!-- table: /m).slice(1);

  it('are six tables', () => assert.equal(tables.length, 6));

  for (const table of tables) {
    const [name] = table.split(' ');
    // The document may have another table after it.
    const [, lines = ''] = /-->\n\n((?:\|.*\n)+)/.exec(table) ?? [];
    const said = rowsIn(lines);

    it(`has rows in the table ${name}`, () => assert.ok(said.length > 0));

    for (const row of said)
      it(`was measured: ${Object.values(row).join(', ')}`, () => {
        const isMeasured = (found) =>
          Object.entries(row).every(([title, cell]) => found[title] === cell);
        assert.ok(results.some(isMeasured));
      });
  }
});

describe('the tables of a document', () => {
  const old = '# A\n\n<!-- table: a -->\n\n| x |\n| --- |\n| 1 |\n\nText.\n';

  it('are replaced at their comments', () =>
    assert.equal(
      withTables(old, {a: '| y |\n| --- |\n| 2 |'}),
      '# A\n\n<!-- table: a -->\n\n| y |\n| --- |\n| 2 |\n\nText.\n'
    ));

  it('are added where there is only a comment', () =>
    assert.equal(
      withTables('<!-- table: a -->\n\nText.\n', {a: '| y |'}),
      '<!-- table: a -->\n\n| y |\n\nText.\n'
    ));

  it('must exist', () =>
    assert.throws(() => withTables(old, {}), /no table “a”/));
});
