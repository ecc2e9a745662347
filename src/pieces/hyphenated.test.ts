import {expect} from '@open-wc/testing';
import {sayFocused} from '../testing/browser.js';
import {LOOKS, showLook, titleOf} from '../testing/looks.js';

/** The texts and the attributes in an element. */
function* wordsIn(root: ParentNode): Generator<string> {
  for (const element of root.querySelectorAll('*:not(style)')) {
    for (const {value} of element.attributes) yield value;
    for (const node of element.childNodes)
      if (node instanceof Text) yield node.data;
  }
}

describe('soft hyphens', () => {
  for (const lang of ['de', 'en'])
    it(`are in no text and no name in ${lang}`, async () => {
      let hyphens = 0;
      for (const look of LOOKS) {
        const element = await showLook(look, lang);
        const root = element.shadowRoot!;
        const words = [...wordsIn(root)];
        expect(words).to.not.be.empty;
        expect(
          words.filter((word) => word.includes('\u00AD')),
          titleOf(look)
        ).to.deep.equal([]);
        for (const hyphen of root.querySelectorAll('.soft-hyphen')) {
          expect(hyphen.ariaHidden).to.equal('true');
          expect(hyphen.textContent).to.equal('');
          expect(getComputedStyle(hyphen, '::before').content).to.equal(
            '"\u00AD"'
          );
          hyphens++;
        }
        element.remove();
      }
      expect(hyphens).to.be.above(lang === 'de' ? 40 : 0);
    });

  for (const view of ['tiles', 'compact'])
    it(`are not in the name of a badge in ${view}`, async () => {
      const badges = await showLook(
        {tag: 'sdg-badges', attributes: {view, goals: '5'}},
        'de'
      );
      const link = badges.shadowRoot!.querySelector<HTMLElement>('.goal-5')!;
      expect(link.querySelector('.soft-hyphen')).to.not.equal(null);
      link.focus();
      expect(await sayFocused()).to.equal('link 5 Geschlechtergleichheit');
      badges.remove();
    });
});
