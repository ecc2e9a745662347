// Tests that the built style sheets and pages give browsers without `light-dark()`
// plain colours: they use the function only where a condition says that it exists.
// src/element/old-browsers.test.ts tests the elements, and `npm run test:old-browser`
// an old browser.

import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';

const DIST = fileURLToPath(new URL('../dist/', import.meta.url));

const CONDITION = /@supports (?:not )?\(color: ?light-dark\(#000, ?#fff\)\) ?/g;

/** Removes the rules in conditions from a text. */
function withoutConditions(text) {
  let rest = '';
  let end = 0;
  for (const {0: condition, index} of text.matchAll(CONDITION)) {
    rest += text.slice(end, index);
    end = index + condition.length;
    let depth = 0;
    do depth += {'{': 1, '}': -1}[text[end++]] ?? 0;
    while (depth > 0);
  }
  return rest + text.slice(end);
}

const FILES = ['demo', 'frame', 'static'].flatMap((folder) =>
  readdirSync(`${DIST}${folder}`, {recursive: true})
    .filter((name) => /\.(css|html)$/.test(name))
    .map((name) => `${folder}/${name}`)
);

describe('withoutConditions', () => {
  it('leaves only what every browser reads', () =>
    assert.equal(
      withoutConditions(
        'a{}@supports (color:light-dark(#000,#fff)){b{color:light-dark(red,blue)}c{}}d{color:light-dark(red,blue)}@supports not (color: light-dark(#000, #fff)) {e{}}f{}'
      ),
      'a{}d{color:light-dark(red,blue)}f{}'
    ));
});

describe('light-dark() is used only if the browser supports it', () => {
  for (const file of FILES)
    it(file, () => {
      const rest = withoutConditions(readFileSync(`${DIST}${file}`, 'utf8'));
      // Without the whole file in the message.
      assert.deepEqual(rest.match(/.{0,80}light-dark\((?!\))/g) ?? [], []);
    });

  it('in the fragments too', () => {
    for (const file of FILES.filter((name) => name.startsWith('static/'))) {
      const markup = readFileSync(`${DIST}${file}`, 'utf8');
      assert.notEqual(withoutConditions(markup), markup, file);
    }
  });
});
