import {expect, fixture, html, nextFrame} from '@open-wc/testing';
import '../index.js';
import {emulateFeatures, emulatePaper, press} from '../testing/browser.js';
import {
  type Colour,
  colour,
  contrast,
  groundOf,
  over,
} from '../testing/colours.js';
import {where} from '../testing/engine.js';
import {resetTheme, THEMES} from '../testing/themes.js';

/*
 * WCAG 2.2, 1.4.3, 1.4.11 and 2.4.13, measured in what the browser shows.
 */

const TEXT = 4.5;
const LARGE_TEXT = 3;
const GRAPHIC = 3;

/** The elements with all that they can show. */
const elements = () => html`
  <div style="width: 1000px">
    <intl-office-card lang="en"><i slot="portrait"></i></intl-office-card>
    <intl-office-card lang="en"></intl-office-card>
    <intl-office-card lang="en" view="compact"></intl-office-card>
    <intl-office-card lang="en" view="contact"></intl-office-card>
    <partner-map-list lang="en" selected="leeds"></partner-map-list>
    <partner-map-list lang="en" selected="kumasi"></partner-map-list>
    <partner-map-list lang="en" id="none"></partner-map-list>
    <sdg-badges lang="en"></sdg-badges>
    <sdg-badges lang="en" view="compact"></sdg-badges>
    <network-list lang="en"></network-list>
    <network-list lang="en" view="compact"></network-list>
  </div>
`;

async function shown(): Promise<readonly ShadowRoot[]> {
  const page = await fixture(elements());
  const roots = Array.from(page.children, ({shadowRoot}) => shadowRoot!);
  const none = page.querySelector('#none')!.shadowRoot!;
  const search = none.querySelector('input')!;
  search.value = 'No such place';
  search.dispatchEvent(new Event('input'));
  for (const root of roots)
    for (const details of root.querySelectorAll('details')) details.open = true;
  // The map is measured, and then drawn.
  for (let i = 0; i < 3; i++) await nextFrame();
  return roots;
}

const all = (roots: readonly ShadowRoot[], selector: string) =>
  roots.flatMap((root) => [...root.querySelectorAll(selector)]);

const visible = (roots: readonly ShadowRoot[], selector: string) =>
  all(roots, selector).filter((each) =>
    each.checkVisibility({visibilityProperty: true})
  );

/** One of each kind, as far as styles tell kinds apart. */
const kinds = (found: readonly Element[]): readonly Element[] => [
  ...new Map(
    found.map((each) => [
      [each.localName, each.parentElement?.className, ...each.classList].join(),
      each,
    ])
  ).values(),
];

function* textsIn(root: ShadowRoot): Generator<Element> {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const {parentElement, textContent} = walker.currentNode;
    if (
      textContent?.trim() &&
      parentElement?.checkVisibility({visibilityProperty: true}) &&
      // The browser's own list.
      !parentElement.closest('option, style')
    )
      yield parentElement;
  }
}

/** A text's colour and what is behind it. */
function inkOf(element: Element): readonly [ink: Colour, ground: Colour] {
  const style = getComputedStyle(element);
  if (!(element instanceof SVGElement))
    return [colour(style.color), groundOf(element)];
  const disc = element.parentElement!.querySelector('.dot');
  return [
    colour(style.fill),
    // Beside a disc a name has a halo around its letters.
    colour(disc ? getComputedStyle(disc).fill : style.stroke),
  ];
}

function isLarge(element: Element): boolean {
  const {fontSize, fontWeight} = getComputedStyle(element);
  const size = parseFloat(fontSize);
  return size >= 24 || (size >= 18.66 && Number(fontWeight) >= 700);
}

const look = (element: Element) =>
  element.outerHTML.replace(/<!--.*?-->/gs, '').slice(0, 160);

/** What has too little contrast with one of its grounds, in words. */
const tooLittle = (
  what: Element,
  wanted: number,
  ink: Colour,
  grounds: readonly Colour[]
): readonly string[] =>
  grounds
    .map((ground) => contrast(over(ink, ground), ground))
    .filter((found) => found < wanted)
    .map((found) => `${found.toFixed(2)} instead of ${wanted}: ${look(what)}`);

type Property =
  | 'backgroundColor'
  | 'borderBlockStartColor'
  | 'borderInlineStartColor'
  | 'fill'
  | 'outlineColor'
  | 'stroke';

/** What a drawing says something with: where, by which of its colours. */
const ON_MAP: ReadonlyArray<readonly [selector: string, Property]> = [
  ['.marker.active .dot', 'fill'],
  ['.marker.suspended .dot, .image .dot', 'stroke'],
  ['.cluster .dot', 'fill'],
  ['.home', 'stroke'],
  ['.ring', 'stroke'],
  // Lines that step back behind the chosen one say nothing that markers do not.
  ['.line:not(.back)', 'stroke'],
  ['.map button', 'borderBlockStartColor'],
];

/** Elements with their own background, which need contrast with that, too. */
const RINGS = '.marker.suspended .dot, .map .home, .ring';

/** What makes a ring of the dot before it. */
const HOLES = '.dot-hole, .home-hole';

/** What else is seen without being text. */
const ON_CARD: ReadonlyArray<readonly [selector: string, Property]> = [
  ['.icon', 'stroke'],
  ['.button', 'borderBlockStartColor'],
  ['.chip-button, .field input, .field select', 'borderBlockStartColor'],
  ['.chip-button[aria-pressed="true"]', 'backgroundColor'],
  ['.entry.open', 'borderInlineStartColor'],
  ['.tile, .chip.focus', 'borderBlockStartColor'],
  ['.tile.focus', 'outlineColor'],
];

const opacityOf = (element: Element) =>
  Number(getComputedStyle(element).opacity);

function inkIn(element: Element, property: Property): Colour {
  const [r, g, b, a] = colour(getComputedStyle(element)[property]);
  return [r, g, b, a * opacityOf(element)];
}

/** The sea and the land of a drawing. */
function groundsAround(element: Element): readonly Colour[] {
  const map = element.closest('.map, .image')!;
  const sea = groundOf(map);
  const land = inkIn(map.querySelector('.land')!, 'fill');
  return [sea, over(land, sea)];
}

/** The colours of the ring around what has the focus. */
function ringOf(element: Element): readonly Colour[] {
  const own = element.querySelector('.focus-ring');
  if (own) return [inkIn(own, 'stroke'), inkIn(own, 'fill')];
  const {outlineStyle, outlineWidth, outlineColor, boxShadow} =
    getComputedStyle(
      element,
      element.classList.contains('choose') ? '::after' : undefined
    );
  if (outlineStyle === 'none' || parseFloat(outlineWidth) < 2) return [];
  const shadow = /^[a-z]+\([^)]*\)/.exec(boxShadow)?.[0];
  return [outlineColor, ...(shadow ? [shadow] : [])].map(colour);
}

/** The texts that have too little contrast. */
function faultsOfTexts(roots: readonly ShadowRoot[]): readonly string[] {
  const texts = roots.flatMap((root) => [...textsIn(root)]);
  expect(texts).to.have.length.above(300);
  const faults = texts.flatMap((element) => {
    const [ink, ground] = inkOf(element);
    const wanted = isLarge(element) ? LARGE_TEXT : TEXT;
    return tooLittle(element, wanted, ink, [ground]);
  });
  const typed = all(roots, 'input, select').flatMap((field) =>
    // Firefox makes up a placeholder where there is none.
    (field.matches('input')
      ? [undefined, '::placeholder']
      : [undefined]
    ).flatMap((part) => {
      const {color} = getComputedStyle(field, part);
      return tooLittle(field, TEXT, colour(color), [groundOf(field)]);
    })
  );
  return [...faults, ...typed];
}

/** What is drawn on a map with too little contrast. */
function faultsOfMaps(roots: readonly ShadowRoot[]): readonly string[] {
  const faults = ON_MAP.flatMap(([selector, property]) => {
    const found = all(roots, selector);
    expect(found, selector).not.to.be.empty;
    return found.flatMap((element) =>
      tooLittle(
        element,
        GRAPHIC,
        inkIn(element, property),
        groundsAround(element)
      )
    );
  });
  const rings = all(roots, RINGS).flatMap((ring) =>
    tooLittle(ring, GRAPHIC, inkIn(ring, 'stroke'), [inkIn(ring, 'fill')])
  );
  const holes = all(roots, HOLES).flatMap((hole) =>
    tooLittle(hole, GRAPHIC, inkIn(hole, 'stroke'), [
      inkIn(hole.previousElementSibling!, 'stroke'),
    ])
  );
  return [...faults, ...rings, ...holes];
}

describe('the contrast', () => {
  afterEach(resetTheme);

  for (const [name, take] of Object.entries(THEMES)) {
    describe(`in ${name}`, () => {
      let roots: readonly ShadowRoot[];
      beforeEach(async () => {
        await take();
        roots = await shown();
      });

      it('of every text is at least 4.5:1, or 3:1 if it is large', () => {
        expect(faultsOfTexts(roots)).to.deep.equal([]);
      });

      it('of everything on a map is at least 3:1 on land and on sea', () => {
        expect(faultsOfMaps(roots)).to.deep.equal([]);
      });

      it('of every sign, border and mark is at least 3:1', () => {
        const faults = ON_CARD.flatMap(([selector, property]) => {
          const found = all(roots, selector);
          expect(found, selector).not.to.be.empty;
          return (
            found
              // It only says that there is nothing to do.
              .filter((element) => !element.closest('[aria-disabled="true"]'))
              .flatMap((element) =>
                tooLittle(element, GRAPHIC, inkIn(element, property), [
                  groundOf(element.parentElement),
                ])
              )
          );
        });
        expect(faults).to.deep.equal([]);
      });

      it('of the focus ring is at least 3:1 on every background', async () => {
        // Then what gets the focus from a script shows it as well.
        await press('Tab');
        const stops = kinds(
          visible(
            roots,
            'a[href], button, input, select, summary, .marker[tabindex="0"]'
          )
        );
        expect(stops).to.have.length.above(15);
        const isForced = matchMedia('(forced-colors: active)').matches;
        const faults = stops.flatMap((stop) => {
          // All of them are one or the other, and either can have the focus.
          (stop as HTMLElement | SVGElement).focus();
          const ring = ringOf(stop);
          const isOnCard = stop.matches('.choose, select');
          const grounds =
            // Of the two colours one is enough. There is but one where the
            // ring lies inside, around a list of Safari's, or where all grounds
            // are the system's.
            isOnCard || isForced
              ? [groundOf(stop.closest('li, .card, .map, .root'))]
              : [
                  ...['white', 'black', 'gray', 'red'].map(colour),
                  ...groundsAround(all(roots, '.map')[0]!),
                  ...visible(roots, '.card, .contact').map(groundOf),
                ];
          return grounds
            .map((ground) =>
              Math.max(0, ...ring.map((each) => contrast(each, ground)))
            )
            .filter((found) => found < GRAPHIC)
            .map((found) => `${found.toFixed(2)}: ${look(stop)}`);
        });
        expect(faults).to.deep.equal([]);
      });
    });
  }

  where('paper', () => {
    for (const name of ['dark', 'KERN, dark'])
      it(`is sufficient on paper, even of a page in ${name}`, async () => {
        await THEMES[name]!();
        const roots = await shown();
        await emulatePaper();
        const faults = [...faultsOfTexts(roots), ...faultsOfMaps(roots)];
        await emulateFeatures();
        expect(faults).to.deep.equal([]);
      });
  });
});
