// Runs classes whose private members became plain ones.

import assert from 'node:assert/strict';
import {test} from 'node:test';
import {parseAst} from 'rollup/parseAst';
import {plainMembers} from './plain-members.mjs';

const plain = (code) =>
  plainMembers().renderChunk.call({parse: parseAst}, code).code;

const CODE = `
  class Base {
    #name;
    #tail = '!';
    constructor(name) { this.#name = name; }
    get called() { return this.#loud(this.#name) + this.#tail; }
    #loud(text) { return text.toUpperCase(); }
  }
  class Heir extends Base {
    #name;
    constructor() { super('base'); this.#name = 'heir'; }
    both() { return [this.called, this.#name]; }
  }
  class Last extends Heir {
    #name = 'last';
    all() { return [...this.both(), this.#name]; }
  }
  class Other { #name = 'other'; called = this.#name; }
  [...new Last().all(), new Other().called];
`;

test('private members stay those of their class when they become plain', () => {
  const code = plain(CODE);
  assert.doesNotMatch(code, /#/);
  assert.deepEqual((0, eval)(code), ['BASE!', 'heir', 'last', 'other']);
});
