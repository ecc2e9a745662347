import {expect} from '@open-wc/testing';
import {misplaced} from '../testing/content-model.js';
import {LOOKS, showLook, titleOf} from '../testing/looks.js';

describe('the markup of every element is valid', () => {
  for (const look of LOOKS)
    it(titleOf(look), async () => {
      const element = await showLook(look, 'de');
      expect(element.shadowRoot!.childElementCount).to.be.above(0);
      expect(misplaced(element.shadowRoot!)).to.deep.equal([]);
      element.remove();
    });
});
