// Tests that the scripts for pages survive a second minifier that does not parse
// JavaScript. `npm run test:optimisers` runs such minifiers. Reads dist/.

import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {describe, it} from 'node:test';
import {parseAst} from 'rollup/parseAst';
import {
  isExpectedAfter,
  regularExpressionsIn,
} from '../tools/bundle/minify.mjs';

const dist = new URL('../dist/', import.meta.url);
const SCRIPTS = [
  ...Object.keys(JSON.parse(await readFile(new URL('integrity.json', dist)))),
  'frame/frame.js',
  'frame/resize.js',
];

for (const name of new Set(SCRIPTS))
  describe(name, async () => {
    const code = await readFile(new URL(name, dist), 'utf8');
    const tree = parseAst(code);

    it('contains no template literals', () => {
      assert.doesNotMatch(JSON.stringify(tree), /"type":"TemplateLiteral"/);
    });

    it('has regular expressions where every minifier expects them', () => {
      for (const {start, end, regex} of regularExpressionsIn(tree)) {
        assert.ok(
          isExpectedAfter(code.slice(0, start)),
          code.slice(start - 9, end)
        );
        assert.doesNotMatch(regex.pattern.replace(/\\[^]/g, ''), /\//);
      }
    });

    it('declares no globals, unless it is a module', () => {
      const isModule = !/classic|frame/.test(name);
      const types = new Set(tree.body.map(({type}) => type));
      if (!isModule) assert.deepEqual([...types], ['ExpressionStatement']);
    });

    it('contains ASCII only, and no control characters', () => {
      assert.doesNotMatch(code, /[^\n\x20-\x7e]/);
    });
  });
