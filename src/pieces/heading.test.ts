import {expect, fixture} from '@open-wc/testing';
import {heading} from './heading.js';

describe('heading', () => {
  for (const [level, tag] of [
    [1, 'h1'],
    [2, 'h2'],
    [3, 'h3'],
    [4, 'h4'],
    [5, 'h5'],
    [6, 'h6'],
    [7, 'h6'],
  ] as const) {
    it(`is <${tag}> at level ${level}`, async () => {
      const el = await fixture(
        heading(level, 'Networks', {look: 'title', part: 'heading'})
      );
      expect(el).dom.to.equal(
        `<${tag} class="title" part="heading">Networks</${tag}>`
      );
    });

    it(`has neither class nor part by default at level ${level}`, async () => {
      expect(await fixture(heading(level, 'Networks'))).dom.to.equal(
        `<${tag}>Networks</${tag}>`
      );
    });
  }
});
