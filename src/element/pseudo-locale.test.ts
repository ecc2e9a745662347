import {expect} from '@open-wc/testing';
import {setViewport} from '@web/test-runner-commands';
import {bundledPayload} from '../payload/bundled.js';
import {emulateFeatures} from '../testing/browser.js';
import {misfits} from '../testing/fit.js';
import {LOOKS, showLook, titleOf} from '../testing/looks.js';
import {madeUpUniversity} from '../testing/made-up-university.js';
import {
  pseudo,
  pseudoPayload,
  speakPseudo,
  untranslated,
} from '../testing/pseudo.js';

const countries = [bundledPayload(), madeUpUniversity(40)].flatMap(
  ({partners = []}) => partners.map(({country}) => country)
);

describe('in a language with longer words', () => {
  before(async () => {
    await emulateFeatures({'prefers-reduced-motion': 'reduce'});
    await speakPseudo();
  });
  after(() => emulateFeatures());

  it('a text has accents, is in brackets and 40 % longer', () => {
    expect(pseudo('Search')).to.equal('[Šéàŕçĥ···]');
    expect(pseudo('Sort by').length).to.be.at.least(7 * 1.4);
  });

  for (const width of [320, 1000])
    describe(`at ${width} px`, () => {
      before(() => setViewport({width, height: 800}));

      for (const look of LOOKS)
        it(`${titleOf(look)} is translated and fits`, async () => {
          const element = await showLook(look, 'de', pseudoPayload);
          expect(untranslated(element, countries)).to.deep.equal([]);
          expect(misfits(element)).to.deep.equal([]);
        });
    });
});
