import {expect, fixture, html, nextFrame} from '@open-wc/testing';
import '../index.js';
import {emulateFeatures} from '../testing/browser.js';
import {colour, contrast, groundOf} from '../testing/colours.js';
import {has, where} from '../testing/engine.js';

/*
 * What a visitor sees who sets colours, contrast, transparency or motion: what
 * is said by colour is also said by a shape or a word.
 */

const elements = () => html`
  <div style="width: 1000px">
    <intl-office-card lang="en"></intl-office-card>
    <partner-map-list lang="en" selected="leeds"></partner-map-list>
    <sdg-badges lang="en"></sdg-badges>
    <sdg-badges lang="en" view="compact"></sdg-badges>
    <network-list lang="en"></network-list>
  </div>
`;

/** The elements' insides, in their order on the page. */
async function shown(): Promise<readonly ShadowRoot[]> {
  const page = await fixture(elements());
  // The map is measured, and then drawn.
  for (let i = 0; i < 3; i++) await nextFrame();
  return Array.from(page.children, ({shadowRoot}) => shadowRoot!);
}

const MEDIA: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'in the colours of the page': {},
  ...(has('forced colours') && {
    'in forced colours': {'forced-colors': 'active'},
  }),
};

const all = (roots: readonly ShadowRoot[], selector: string) =>
  roots.flatMap((root) => [...root.querySelectorAll(selector)]);

function one(roots: readonly ShadowRoot[], selector: string): Element {
  const [found] = all(roots, selector);
  if (!found) throw new Error(`There is no ${selector}.`);
  return found;
}

const styleOf = (roots: readonly ShadowRoot[], selector: string) =>
  getComputedStyle(one(roots, selector));

const textOf = (roots: readonly ShadowRoot[], selector: string) =>
  one(roots, selector).textContent;

/** What two pieces look like beside their colours: each of the properties. */
const shapes = (
  roots: readonly ShadowRoot[],
  selectors: readonly string[],
  property: keyof CSSStyleDeclaration
) => selectors.map((selector) => styleOf(roots, selector)[property]);

describe('no information depends on colour alone', () => {
  afterEach(() => emulateFeatures());

  for (const [name, features] of Object.entries(MEDIA)) {
    describe(name, () => {
      let roots: readonly ShadowRoot[];
      beforeEach(async () => {
        await emulateFeatures(features);
        roots = await shown();
      });

      it('pressed buttons are bold', () => {
        for (const place of ['.kinds', '.regions'])
          expect(
            shapes(
              roots,
              [
                `${place} [aria-pressed="true"]`,
                `${place} [aria-pressed="false"]`,
              ],
              'fontWeight'
            )
          ).to.deep.equal(['700', '400']);
      });

      it('the selected entry has a bar, and the selected marker a ring', () => {
        expect(
          shapes(
            roots,
            ['.entry.open', '.entry:not(.open)'],
            'borderInlineStartWidth'
          )
        ).to.deep.equal(['4px', '0px']);
        expect(all(roots, '.chosen .ring')).to.have.lengthOf(1);
        expect(styleOf(roots, '.ring').strokeWidth).to.equal('2px');
      });

      it('the highlighted goals have a thicker border and a text', () => {
        expect(
          shapes(roots, ['.tile.focus', '.tile:not(.focus)'], 'outlineStyle')
        ).to.deep.equal(['solid', 'none']);
        expect(
          shapes(roots, ['.chip.focus', '.chip:not(.focus)'], 'borderTopWidth')
        ).to.deep.equal(['2px', '1px']);
        for (const shape of ['.tile', '.chip'])
          expect(textOf(roots, `${shape}.focus`)).to.include(
            'Emphasised in project partnerships'
          );
      });

      it('a suspended partnership has a hollow marker, a dashed line and a text', () => {
        const {fill, stroke} = styleOf(roots, '.marker.suspended .dot');
        expect(colour(fill)).to.deep.equal(groundOf(one(roots, '.card')));
        expect(stroke).to.equal(styleOf(roots, '.marker.active .dot').fill);
        for (const root of roots.slice(0, 2)) {
          expect(
            shapes(
              [root],
              ['.line.suspended', '.line:not(.suspended)'],
              'strokeDasharray'
            )
          ).to.deep.equal(['3px, 4px', 'none']);
        }
        expect(textOf(roots, '[data-id="rostov-on-don"].entry')).to.include(
          'on hold'
        );
      });

      it('a link is underlined, unless it has a border', () => {
        const links = all(roots, 'a:not(.button, .chip, .tile)');
        expect(links).to.have.length.above(10);
        for (const link of links)
          expect(getComputedStyle(link).textDecorationLine).to.equal(
            'underline'
          );
        for (const box of all(roots, '.button, .chip, .tile'))
          expect(getComputedStyle(box).borderTopStyle).to.equal('solid');
      });
    });
  }
});

where('forced colours', () => {
  describe('forced colours', () => {
    before(() => emulateFeatures({'forced-colors': 'active'}));
    after(() => emulateFeatures());

    it('draw no backplate behind text that has its own background', async () => {
      const roots = await shown();
      const own = all(
        roots,
        '.number, .tile, [aria-pressed="true"]:not(.marker)'
      );
      expect(own).to.have.length.above(20);
      for (const element of own)
        expect(getComputedStyle(element).forcedColorAdjust).to.equal('none');
    });

    it('keep the coasts on the map', async () => {
      const roots = await shown();
      for (const land of all(roots, '.land')) {
        const {fill, stroke} = getComputedStyle(land);
        expect(colour(fill)[3]).to.equal(0);
        const sea = groundOf(land.closest('.map, .image'));
        expect(contrast(colour(stroke), sea)).to.be.above(3);
      }
    });
  });
});

describe('the preference', () => {
  afterEach(() => emulateFeatures());

  where('more contrast', () => {
    it('for more contrast makes lines and small print as dark as the text', async () => {
      const looks = async () => {
        const roots = await shown();
        const {color} = styleOf(roots, '.root');
        return [
          styleOf(roots, '.muted').color === color,
          styleOf(roots, '.card').borderTopColor === color,
          styleOf(roots, '.chip').borderTopColor === color,
        ];
      };
      expect(await looks()).to.deep.equal([false, false, false]);
      await emulateFeatures({'prefers-contrast': 'more'});
      expect(await looks()).to.deep.equal([true, true, true]);
    });
  });

  where('less transparency', () => {
    it('for less transparency is always met: no surface is translucent', async () => {
      await emulateFeatures({'prefers-reduced-transparency': 'reduce'});
      for (const element of all(await shown(), '*:not(svg *, .icon)')) {
        const {backgroundColor, backdropFilter, filter, opacity} =
          getComputedStyle(element);
        expect(colour(backgroundColor)[3], element.className).to.be.oneOf([
          0, 1,
        ]);
        expect([backdropFilter, filter, opacity]).to.deep.equal([
          'none',
          'none',
          '1',
        ]);
      }
    });
  });

  it('for less motion is always met by the styles', async () => {
    const roots = await shown();
    for (const element of all(roots, '*')) {
      const {transitionDuration, animationName, scrollBehavior} =
        getComputedStyle(element);
      expect([transitionDuration, animationName, scrollBehavior]).to.deep.equal(
        ['0s', 'none', 'auto']
      );
    }
  });
});
