// Compares what the elements say to a screen reader with what was reviewed.
// Reads dist/ and src/<tag>/<tag>.<lang>.tree.txt.

import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {after, before, describe, it} from 'node:test';
import {
  fileOf,
  LANGUAGES,
  openTrees,
  TAGS,
  treesOf,
} from '../tools/snapshots/trees.mjs';

let built;

before(async () => {
  built = await openTrees();
});

after(() => built?.close());

/** What belongs to the page alone: a guest makes none. */
const LANDMARK =
  /^\s*(banner|complementary|contentinfo|form|main|navigation|region|search)\b/m;

describe('what a screen reader is told', () => {
  for (const tag of TAGS)
    for (const lang of LANGUAGES)
      it(`by <${tag}> in ${lang} is what was reviewed, and no landmark`, async () => {
        const trees = await treesOf(built, tag, lang);
        assert.equal(
          trees,
          await readFile(fileOf(tag, lang), 'utf8'),
          'If it is better so, review what `npm run trees` writes.'
        );
        assert.doesNotMatch(trees, LANDMARK);
      });
});
