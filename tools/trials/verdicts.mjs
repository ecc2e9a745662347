// Compares what programs leave of the code of the embed builder with what it says.

import assert from 'node:assert/strict';
import {allCases} from '../../test/sanitisers/cases.mjs';
import {openPage} from '../../test/sanitisers/open-page.mjs';
import {atEnd, it} from './trial.mjs';

/** Opens the page that knows the verdicts. Returns a function that calls a function in it. */
export async function openVerdicts() {
  const {page, close} = await openPage();
  atEnd(close);
  return (name, ...args) =>
    page.evaluate(
      async (called, given) =>
        (await import('/test/sanitisers/editors.js'))[called](...given),
      name,
      args
    );
}

/** Tests the verdicts on some results: all codes, by the id of the rules. */
export async function testVerdicts(inPage, results) {
  const cases = await allCases();
  const codes = cases.map(({code}) => code);
  const named = (all) =>
    Object.fromEntries(
      cases.map(({way, tag}, index) => [`${way}, ${tag}`, all[index]])
    );
  for (const {id, promised, real} of await inPage('verdictsOn', codes, results))
    await it(`verdicts of the embed builder: ${id}`, () => {
      assert.deepEqual(named(promised), named(real));
    });
}
