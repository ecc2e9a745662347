import {expect} from '@open-wc/testing';
import {setViewport} from '@web/test-runner-commands';
import {emulateFeatures} from '../testing/browser.js';
import {misfits} from '../testing/fit.js';
import {LOOKS, showLook, titleOf} from '../testing/looks.js';

/** Widths that a page may have; 320 is one of 1280 at 400 % (WCAG 2.2, 1.4.10). */
const WIDTHS = [320, 1000];

/** The text spacing that WCAG 2.2, 1.4.12 requires. */
const SPACING = new CSSStyleSheet();
SPACING.replaceSync(`* {
  line-height: 1.5 !important;
  letter-spacing: 0.12em !important;
  word-spacing: 0.16em !important;
}
p {
  margin-block-end: 2em !important;
}`);

/** What has not its room, by look. */
async function faultsIn(
  lang: string,
  style: (element: HTMLElement) => void = () => undefined
) {
  const faults: string[] = [];
  for (const look of LOOKS) {
    const element = await showLook(look, lang, undefined, style);
    faults.push(...misfits(element).map((each) => `${titleOf(look)}: ${each}`));
    element.remove();
  }
  return faults;
}

describe('nothing is cut off, covered or overflowing', () => {
  before(() => emulateFeatures({'prefers-reduced-motion': 'reduce'}));
  after(() => emulateFeatures());

  for (const width of WIDTHS)
    describe(`at ${width} px`, () => {
      before(() => setViewport({width, height: 800}));

      for (const lang of ['de', 'en']) {
        it(`in ${lang}`, async () => {
          expect(await faultsIn(lang)).to.deep.equal([]);
        });

        it(`in ${lang} with text of twice the size`, async () => {
          expect(
            await faultsIn(lang, ({style}) => {
              style.fontSize = '32px';
            })
          ).to.deep.equal([]);
        });

        it(`in ${lang} with wide spacing`, async () => {
          expect(
            await faultsIn(lang, ({shadowRoot}) => {
              shadowRoot!.adoptedStyleSheets.push(SPACING);
            })
          ).to.deep.equal([]);
        });
      }
    });
});
