// Tests the modules of dist/lib/ in pages that jsdom and happy-dom simulate, as unit
// tests of projects do: nothing throws at import, in use, and after the page is gone.

import assert from 'node:assert/strict';
import {execFile} from 'node:child_process';
import {describe, it} from 'node:test';
import {promisify} from 'node:util';

/** Uses the elements in a new process, which ends once nothing is pending. */
async function used(simulator, runner) {
  const {stdout, stderr} = await promisify(execFile)(
    process.execPath,
    ['test/simulated-page.mjs', simulator, runner, 'dist/lib'],
    {maxBuffer: 2 ** 24, timeout: 180_000}
  );
  assert.equal(stderr, '');
  return JSON.parse(stdout);
}

describe('a simulated page', {concurrency: 2}, () => {
  for (const [simulator, runner] of [
    ['jsdom', 'globals'],
    ['jsdom', 'realm'],
    ['happy-dom', 'realm'],
  ])
    it(`shows the elements in ${simulator} (${runner})`, async () => {
      const {bundled, own, selected, found, english, counts, events} =
        await used(simulator, runner);
      for (const [i, text] of [
        'Büro für Internationale Beziehungen',
        'Amiens',
        'Kein Hunger',
        'PLATFORMA',
      ].entries())
        assert.ok(bundled[i].includes(text), `${text}: ${bundled[i]}`);
      assert.equal(own[3], 'Netzwerke Netz');
      assert.match(own[1], /^Partnerstädte 2 Partner .*lyon.*oslo/);
      assert.equal(selected, 'lyon');
      assert.match(found, /1 von 2 Partnern/);
      assert.equal(english[3], 'Networks Netz');
      assert.match(english[2], /Zero Hunger/);
      assert.deepEqual(counts, [50, 60]);
      assert.deepEqual(
        events.filter(([, type]) => type === 'intl-office-error'),
        []
      );
      assert.deepEqual(
        events.filter(([, type]) => type === 'partner-select')[0],
        ['partner-map-list', 'partner-select', 'lyon']
      );
    });
});
