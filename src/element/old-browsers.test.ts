import {expect} from '@open-wc/testing';
import '../index.js';
import {drawn, emulateFeatures} from '../testing/browser.js';
import {LOOKS, showLook, titleOf} from '../testing/looks.js';

/*
 * Browsers that do not support `light-dark()`: Chromium before 123 and Safari before
 * 17.5. The style sheets of the elements call an unknown function instead, so that
 * conditions with it are false and colours with it are dropped.
 */

type Colours = readonly (readonly string[])[];

const PROPERTIES = [
  'backgroundColor',
  'borderBlockStartColor',
  'borderInlineStartColor',
  'color',
  'fill',
  'outlineColor',
  'stroke',
] as const satisfies readonly (keyof CSSStyleDeclaration)[];

/** The colours of everything in an element, as the browser computes them. */
const coloursIn = ({shadowRoot}: Element): Colours =>
  [...shadowRoot!.querySelectorAll('*:not(style, option)')].map((each) => {
    const style = getComputedStyle(each);
    return [
      // The class of the root names the theme.
      `${each.localName}.${each.matches('.root') ? '' : each.getAttribute('class')}`,
      ...PROPERTIES.map((property) => `${property}: ${style[property]}`),
    ];
  });

/** Replaces the style sheets of an element by those that an old browser reads. */
function becomeOld({shadowRoot}: Element): void {
  const css = shadowRoot!.adoptedStyleSheets
    .flatMap(({cssRules}) => [...cssRules])
    .map(({cssText}) => cssText)
    .join('\n');
  const old = css.replaceAll('light-dark(', 'unknown-function(');
  expect(old).to.not.equal(css);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(old);
  shadowRoot!.adoptedStyleSheets = [sheet];
}

/** The colours of a look in German, and those of the same look in an old browser. */
async function bothOf(
  look: (typeof LOOKS)[number],
  theme: string
): Promise<readonly [now: Colours, old: Colours]> {
  const element = await showLook(look, 'de', undefined, (each) => {
    each.setAttribute('theme', theme);
  });
  await drawn();
  const now = coloursIn(element);
  becomeOld(element);
  const old = coloursIn(element);
  element.remove();
  return [now, old];
}

describe('without light-dark()', () => {
  before(() => emulateFeatures({'prefers-reduced-motion': 'reduce'}));
  after(() => emulateFeatures());

  for (const theme of ['light', 'dark'])
    for (const look of LOOKS)
      it(`${titleOf(look)} has the colours of the theme ${theme}`, async () => {
        const [now, old] = await bothOf(look, theme);
        expect(now).to.not.be.empty;
        expect(old).to.deep.equal(now);
      });

  it('a page with a dark scheme and no theme shows light elements', async () => {
    document.documentElement.style.colorScheme = 'dark';
    try {
      for (const look of LOOKS) {
        const [dark, old] = await bothOf(look, 'auto');
        const [light] = await bothOf(look, 'light');
        expect(old, titleOf(look)).to.deep.equal(light);
        expect(dark, titleOf(look)).to.not.deep.equal(light);
      }
    } finally {
      document.documentElement.style.colorScheme = '';
    }
  });

  it('the map has land, coasts, lines and readable labels', async () => {
    const map = await showLook(
      {tag: 'partner-map-list', attributes: {selected: 'leeds'}},
      'en'
    );
    becomeOld(map);
    const styleOf = (selector: string) =>
      getComputedStyle(map.shadowRoot!.querySelector(selector)!);
    expect(styleOf('.land').fill).to.equal('rgb(251, 250, 246)');
    expect(styleOf('.map').backgroundColor).to.equal('rgb(227, 237, 243)');
    expect(styleOf('.line').stroke).to.equal('rgb(11, 88, 133)');
    expect(styleOf('.title').color).to.equal('rgb(21, 32, 43)');
    const label = styleOf('.label-text');
    expect([label.fill, label.stroke]).to.deep.equal([
      'rgb(21, 32, 43)',
      'rgb(251, 250, 246)',
    ]);
    map.remove();
  });
});
