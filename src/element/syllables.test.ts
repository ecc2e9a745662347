import {expect} from '@open-wc/testing';
import {setViewport} from '@web/test-runner-commands';
import {emulateFeatures} from '../testing/browser.js';
import {where} from '../testing/engine.js';
import {shown} from '../testing/fit.js';
import {LOOKS, showLook, titleOf} from '../testing/looks.js';

/** After these a line may end within a word. */
const SEAMS = /[-–/@.]$/;

/** The words of an element that continue on the next line after any other letter. */
function brokenWords(element: Element): readonly string[] {
  const broken: string[] = [];
  for (const node of element.childNodes) {
    if (!(node instanceof Text)) continue;
    for (const {0: word, index} of node.data.matchAll(/\S+/g)) {
      let last: number | undefined;
      for (let i = 0; i < word.length; i++) {
        const range = document.createRange();
        range.setStart(node, index + i);
        range.setEnd(node, index + i + 1);
        const rect = [...range.getClientRects()].at(-1);
        if (!rect?.width) continue;
        const {top} = rect;
        if (
          last !== undefined &&
          Math.abs(top - last) > 4 &&
          !SEAMS.test(word.slice(0, i))
        )
          broken.push(`${word.slice(0, i)}|${word.slice(i)}`);
        last = top;
      }
    }
  }
  return broken;
}

/** The line on which a text begins or ends. */
function lineOf(node: Node | null, edge: 'first' | 'last'): number | undefined {
  const range = document.createRange();
  if (!(node instanceof Text) || !node.data) return undefined;
  const at = edge === 'first' ? 0 : node.data.length - 1;
  range.setStart(node, at);
  range.setEnd(node, at + 1);
  return range.getClientRects()[0]?.top;
}

/** The nearest text before or after an element, past the comments of Lit. */
function textBeside(
  element: Element,
  side: 'previousSibling' | 'nextSibling'
): Node | null {
  let node = element[side];
  while (node && !(node instanceof Text && node.data)) node = node[side];
  return node;
}

/** The soft hyphens between two lines that do not show. */
const missingHyphens = (root: ParentNode): readonly string[] =>
  [...root.querySelectorAll('.soft-hyphen')].flatMap((hyphen) => {
    const before = textBeside(hyphen, 'previousSibling');
    const after = textBeside(hyphen, 'nextSibling');
    const [above, below] = [lineOf(before, 'last'), lineOf(after, 'first')];
    const isBreak =
      above !== undefined && below !== undefined && below - above > 4;
    return isBreak && !(hyphen.getBoundingClientRect().width > 1)
      ? [`${before?.textContent}|${after?.textContent}`]
      : [];
  });

where('narrow window', () => {
  describe('at 280 px', () => {
    before(async () => {
      await setViewport({width: 280, height: 800});
      await emulateFeatures({'prefers-reduced-motion': 'reduce'});
    });
    after(() => emulateFeatures());

    for (const lang of ['de', 'en'])
      for (const size of [16, 18])
        it(`words in ${lang} of ${size} px end lines at syllables only`, async () => {
          for (const look of LOOKS) {
            const element = await showLook(look, lang, undefined, ({style}) => {
              style.fontSize = `${size}px`;
            });
            // Without the dictionary that only some browsers have.
            const manual = new CSSStyleSheet();
            manual.replaceSync('.root * { hyphens: manual !important; }');
            element.shadowRoot!.adoptedStyleSheets.push(manual);
            const texts = [...shown(element.shadowRoot!)].filter(
              (each) => !each.closest('svg')
            );
            expect(texts.flatMap(brokenWords), titleOf(look)).to.deep.equal([]);
            expect(missingHyphens(element.shadowRoot!)).to.deep.equal([]);
            element.remove();
          }
        });

    it('counts stay beside the names of filters', async () => {
      for (const look of LOOKS.filter(({tag}) => tag === 'partner-map-list')) {
        const element = await showLook(look, 'de', undefined, ({style}) => {
          style.fontSize = '22px';
        });
        for (const count of element.shadowRoot!.querySelectorAll(
          '.kinds .count-of'
        )) {
          const range = document.createRange();
          range.selectNodeContents(count.parentElement!);
          const before = [...range.getClientRects()].filter(
            ({bottom, width}) =>
              width > 1 && bottom > count.getBoundingClientRect().top + 4
          );
          expect(before, count.parentElement!.textContent).to.have.length.above(
            1
          );
        }
        element.remove();
      }
    });
  });
});
