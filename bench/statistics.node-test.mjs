import assert from 'node:assert/strict';
import {test} from 'node:test';
import {ratio, shuffler, summary} from './statistics.mjs';

test('a summary has the median and the quartiles', () => {
  assert.deepEqual(summary([5, 1, 3, 2, 4]), {
    median: 3,
    low: 2,
    high: 4,
    count: 5,
  });
  assert.equal(summary([1, 2, 3, 4]).median, 2.5);
});

test('a summary ignores missing values', () => {
  assert.equal(summary([undefined, 7, NaN]).median, 7);
  assert.equal(summary([undefined]), undefined);
});

test('a ratio is computed within each round', () => {
  assert.equal(ratio([10, 200, 30], [20, 400, 60]).median, 0.5);
  assert.equal(ratio([10, 200, 30], [20, 400, 60]).high, 0.5);
});

test('a shuffled list has the same items in a new order each time', () => {
  const items = Array.from({length: 20}, (_, i) => i);
  const shuffle = shuffler(1);
  const [first, second] = [shuffle(items), shuffle(items)];
  assert.deepEqual(
    [...first].sort((a, b) => a - b),
    items
  );
  assert.notDeepEqual(first, items);
  assert.notDeepEqual(first, second);
  assert.deepEqual(shuffler(1)(items), first);
});
