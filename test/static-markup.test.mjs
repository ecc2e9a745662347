// Tests that the prerendered HTML in dist/static/ and the built pages are valid, as far
// as content models go. `npm run test:html` has a validator check all of it.

import {expect} from '@open-wc/testing';
import {TAGS} from '../src/site/tags.ts';
import {PAGES} from './demo/pages.mjs';
import {misplaced} from '../src/testing/content-model.ts';

/** The pages of the demo, as paths in dist/demo/. */
const DEMO = PAGES.flatMap((path) => [path, `en/${path}`]);

const read = async (path) => {
  const response = await fetch(`/dist/${path}`);
  expect(response.ok, path).to.equal(true);
  return response.text();
};

const parsed = (markup) => new DOMParser().parseFromString(markup, 'text/html');

describe('the built HTML', () => {
  for (const tag of TAGS) {
    for (const lang of ['de', 'en'])
      it(`of ${tag} in ${lang} is valid within its shadow root`, async () => {
        const {body} = parsed(await read(`static/${tag}.${lang}.html`));
        // A document that is parsed from a string has no shadow roots.
        const {content} = body.querySelector('template');
        expect(content.querySelector('.root')).to.not.equal(null);
        expect(misplaced(content)).to.deep.equal([]);
        expect(misplaced(body)).to.deep.equal([]);
      });

    it(`of frame/${tag}.html is valid`, async () => {
      expect(
        misplaced(parsed(await read(`frame/${tag}.html`)).body)
      ).to.deep.equal([]);
    });
  }

  for (const path of ['embed', ...DEMO])
    it(`of demo/${path}.html is valid`, async () => {
      expect(
        misplaced(parsed(await read(`demo/${path}.html`)).body)
      ).to.deep.equal([]);
    });
});
