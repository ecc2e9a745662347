import {expect} from '@open-wc/testing';
import {setViewport} from '@web/test-runner-commands';
import {type LonLat, project} from '../geo/projection.js';
import {
  click,
  clickAt,
  drawn,
  emulateFeatures,
  middleOf,
  moveTo,
  press,
} from '../testing/browser.js';
import {madeUpPartners} from '../testing/made-up-partners.js';
import {
  atOnePoint,
  bundledPlaces,
  placesOf,
  showMap,
  type TestMap,
} from '../testing/map.js';
import {all, button, marker, one, textOf, texts} from '../testing/rendered.js';
import type {MapPlace} from './map.model.js';

const labels = (element: TestMap) => texts(element, '.label-text');

describe('a map', () => {
  before(async () => {
    await setViewport({width: 1240, height: 800});
    await emulateFeatures({'prefers-reduced-motion': 'reduce'});
  });
  after(() => emulateFeatures());

  it('has a button for each place, and chooses it on a click', async () => {
    const element = await showMap({region: 'europe'});
    const zhytomyr = marker(element, 'zhytomyr');
    expect(zhytomyr.getAttribute('role')).to.equal('button');
    expect(zhytomyr.ariaLabel).to.equal('Zhytomyr');
    await click(zhytomyr);
    await element.updateComplete;
    expect(zhytomyr.ariaPressed).to.equal('true');
    expect(labels(element)).to.include('Zhytomyr');
    await click(zhytomyr);
    expect(element.chosen).to.deep.equal(['zhytomyr', null]);
  });

  it('chooses a place on Enter and on Space', async () => {
    const element = await showMap({region: 'europe'});
    const {chosen} = element;
    marker(element, 'leeds').focus();
    await press('Enter', 'Space', 'Enter');
    expect(chosen).to.deep.equal(['leeds', null, 'leeds']);
    expect(element.shadowRoot!.activeElement).to.equal(
      marker(element, 'leeds')
    );
  });

  it('has targets of 24 px or more', async () => {
    const element = await showMap({region: 'europe'});
    for (const target of all(element, '.target')) {
      const {width, height} = target.getBoundingClientRect();
      // Less a rounding error.
      expect(Math.min(width, height)).to.be.at.least(23.99);
    }
    const {chosen} = element;
    const {x, y} = middleOf(marker(element, 'zhytomyr'));
    await clickAt({x: x - 10, y: y + 4});
    expect(chosen).to.deep.equal(['zhytomyr']);
  });

  it('labels the marker under the mouse or with the focus before others', async () => {
    const row = atOnePoint(
      ...[1, 2, 3, 4, 5].map((i) => `A partner with a very long name, ${i}`)
    ).map((place, i) => ({...place, ...project([4 + i * 6, 42])}));
    const element = await showMap({places: row, region: 'europe'});
    const isNamed = ({dataset}: HTMLElement) =>
      labels(element).includes(row.find(({id}) => id === dataset['id'])!.label);
    const markers = all(element, '.marker');
    const [hidden] = markers.filter((each) => !isNamed(each));

    await moveTo(middleOf(hidden!));
    await element.updateComplete;
    expect(isNamed(hidden!)).to.be.true;
    await moveTo({x: 900, y: 2});
    await element.updateComplete;
    expect(isNamed(hidden!)).to.be.false;
    hidden!.focus();
    await element.updateComplete;
    expect(isNamed(hidden!)).to.be.true;
  });

  it('draws lines; places on hold have dashed lines and hollow dots', async () => {
    const element = await showMap({region: 'europe'});
    const styleOf = (selector: string) =>
      getComputedStyle(one(element, selector));
    expect(all(element, '.line[d^="M"]')).to.have.lengthOf(2);
    expect(styleOf('.line').strokeDasharray).to.equal('none');
    expect(styleOf('.line.suspended').strokeDasharray).not.to.equal('none');
    const [active, suspended] = ['leeds', 'rostov-on-don'].map(
      (id) => styleOf(`.marker[data-id="${id}"] .dot`).fill
    );
    expect(active).not.to.equal(suspended);
    expect(styleOf('.home').fill).to.equal(suspended);
  });

  it('draws the chosen line stronger than the others, and above them', async () => {
    const element = await showMap({region: 'europe', selected: 'trabzon'});
    const lines = all(element, '.line[d^="M"]');
    expect(lines).to.have.lengthOf(3);
    const widths = lines.map((line) => getComputedStyle(line).strokeWidth);
    const opacities = lines.map((line) => getComputedStyle(line).opacity);
    const [back, , front] = widths.map(parseFloat);
    expect(front).to.be.above(2 * back!);
    expect(Number(opacities[2])).to.be.above(2 * Number(opacities[0]));
    element.selected = null;
    await element.updateComplete;
    const [line] = all(element, '.line[d^="M"]');
    expect(getComputedStyle(line!).opacity).not.to.equal(opacities[0]);
  });

  it('tells kinds of places apart by shape, also the chosen one', async () => {
    const element = await showMap({region: 'europe', selected: 'zwickau'});
    const shapeOf = (selector: string) =>
      one(element, `${selector} .dot`).getAttribute('d');
    const shapes = ['leeds', 'zwickau', 'cluj-napoca'].map((id) =>
      shapeOf(`.marker[data-id="${id}"]`)
    );
    expect(new Set(shapes).size).to.equal(3);
    expect(shapeOf('.chosen')).to.equal(shapes[1]);
  });

  it('cuts a line at the antimeridian', async () => {
    const location: LonLat = [-175, 0];
    const [place] = atOnePoint('Apia');
    const element = await showMap({
      places: [{...place!, ...project(location), location}],
    });
    const pieces = one(element, '.line')
      .getAttribute('d')!
      .split('M')
      .filter(Boolean);
    expect(pieces).to.have.lengthOf(2);
    for (const piece of pieces) {
      const xs = piece.split('L').map((point) => parseFloat(point));
      expect(Math.max(...xs) - Math.min(...xs)).to.be.below(500);
    }
  });

  describe('places no label over another, a dot, a button or the edge', () => {
    const sets: readonly (readonly [string, readonly MapPlace[]])[] = [
      ['14 partners', bundledPlaces],
      ['300 universities', placesOf(madeUpPartners(300))],
      ['10,000 points', placesOf(madeUpPartners(10_000))],
    ];
    const sizes = [280, 600, 1200];
    const overlap = (a: DOMRect, b: DOMRect) =>
      a.left < b.right &&
      b.left < a.right &&
      a.top < b.bottom &&
      b.top < a.bottom;
    /** Returns the square within a dot. */
    const core = (dot: Element) => {
      const {x, y, width} = dot.getBoundingClientRect();
      const inset = (width * (1 - Math.SQRT1_2)) / 2;
      const side = width - 2 * inset;
      return new DOMRect(x + inset, y + inset, side, side);
    };
    /** Returns the box of a text without the space above and below its letters. */
    const letters = (text: SVGTextElement) => {
      const {x, y, width, height} = text.getBoundingClientRect();
      const length = text.getComputedTextLength();
      // Firefox includes the halo around the letters.
      const halo = (width - length) / 2;
      const own = height - 2 * halo;
      return new DOMRect(x + halo, y + halo + own * 0.1, length, own * 0.8);
    };

    for (const [what, places] of sets)
      for (const width of sizes)
        it(`of ${what} at ${width} px`, async () => {
          for (const region of ['world', 'europe'] as const) {
            const element = await showMap({places, width, region});
            const map = one(element, '.map').getBoundingClientRect();
            const zoomed = async (times: number) => {
              for (let i = 0; i < times; i++)
                button(element, 'Zoom in').click();
              await drawn();
            };
            for (const times of [0, 1, 2]) {
              await zoomed(times);
              const found = all<SVGTextElement>(element, '.label-text');
              const others = [
                ...all(element, '.marker .dot, .home').map(core),
                ...all(element, '.map button')
                  .filter((each) =>
                    each.checkVisibility({visibilityProperty: true})
                  )
                  .map((each) => each.getBoundingClientRect()),
              ];
              const boxes = found.map(letters);
              boxes.forEach((box, i) => {
                const name = `${textOf(found[i]!)} in ${region}, ${times}`;
                expect(box.left, name).to.be.at.least(map.left);
                expect(box.right, name).to.be.at.most(map.right);
                expect(box.top, name).to.be.at.least(map.top);
                expect(box.bottom, name).to.be.at.most(map.bottom);
                for (const other of [...boxes.slice(i + 1), ...others])
                  expect(overlap(box, other), name).to.be.false;
              });
            }
          }
        });
  });

  it('draws nothing outside its viewport', async () => {
    const element = await showMap({
      places: placesOf(madeUpPartners(10_000)),
    });
    for (let i = 0; i < 3; i++) await click(button(element, 'Zoom in'));
    await drawn();
    const {left, right, top, bottom} = one(
      element,
      '.map'
    ).getBoundingClientRect();
    for (const each of all(element, '.marker')) {
      const {x, y} = middleOf(each.querySelector('.dot')!);
      expect(x).to.be.within(left - 0.1, right + 0.1);
      expect(y).to.be.within(top - 0.1, bottom + 0.1);
    }
    expect(getComputedStyle(one(element, '.map')).overflow).to.equal('hidden');
  });
});
