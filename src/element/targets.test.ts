import {expect} from '@open-wc/testing';
import {setViewport} from '@web/test-runner-commands';
import {emulateFeatures} from '../testing/browser.js';
import {shown} from '../testing/fit.js';
import {boxOver} from '../testing/focus.js';
import {LOOKS, showLook, titleOf} from '../testing/looks.js';

/** The least side of a target, CSS px (WCAG 2.2, 2.5.8). */
const LEAST = 24;

/** What a finger meets: a partner's button has the whole row, a box its label. */
const targetOf = (element: Element): DOMRect =>
  element.matches('.choose')
    ? boxOver(element)
    : (element.closest('label') ?? element).getBoundingClientRect();

describe('every target is large enough', () => {
  before(() => emulateFeatures({'prefers-reduced-motion': 'reduce'}));
  after(() => emulateFeatures());

  for (const width of [320, 1000])
    it(`at ${width} px`, async () => {
      await setViewport({width, height: 800});
      for (const lang of ['de', 'en'])
        for (const look of LOOKS) {
          const element = await showLook(look, lang);
          const targets = [...shown(element.shadowRoot!)].filter((element) =>
            element.matches('a, button, input, select, summary, [tabindex]')
          );
          // A hundredth of a pixel is rounding.
          const small = targets.flatMap((element) => {
            const box = targetOf(element);
            return Math.min(box.width, box.height) < LEAST - 0.01
              ? `${element.ariaLabel ?? element.textContent.trim()}: ${box.width} × ${box.height}`
              : [];
          });
          expect(small, titleOf(look)).to.deep.equal([]);
          element.remove();
        }
    });
});
