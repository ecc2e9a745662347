// Compares the accessibility trees of the elements with the reviewed ones in
// src/<tag>/<tag>.<lang>.tree.txt.

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

/** Landmarks, which only the host page should have. */
const LANDMARK =
  /^\s*(banner|complementary|contentinfo|form|main|navigation|region|search)\b/m;

describe('the accessibility tree', () => {
  for (const tag of TAGS)
    for (const lang of LANGUAGES)
      it(`of <${tag}> in ${lang} matches the reviewed tree, without landmarks and soft hyphens`, async () => {
        const trees = await treesOf(built, tag, lang);
        assert.equal(
          trees,
          await readFile(fileOf(tag, lang), 'utf8'),
          'If the change is intended, run `npm run trees` and review the files.'
        );
        assert.doesNotMatch(trees, LANDMARK);
        assert.doesNotMatch(trees, /&shy;/);
      });
});
