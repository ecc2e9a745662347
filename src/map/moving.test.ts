import {expect} from '@open-wc/testing';
import {setViewport} from '@web/test-runner-commands';
import type {LonLat} from '../geo/projection.js';
import {
  clickAt,
  click,
  drag,
  drawn,
  emulateFeatures,
  middleOf,
  press,
  useTouchScreen,
} from '../testing/browser.js';
import {where} from '../testing/engine.js';
import {madeUpPartners} from '../testing/made-up-partners.js';
import {
  bundledPlaces,
  placesOf,
  showMap,
  type TestMap,
} from '../testing/map.js';
import {
  all,
  button,
  isWithin,
  marker,
  one,
  scaleOf,
  texts,
  viewOf,
} from '../testing/rendered.js';
import type {MapPlace} from './map.model.js';

const WAY_BACK = '.way-back';

const isInView = (element: TestMap, selector: string) =>
  isWithin(one(element, selector), one(element, '.map'));

/** The markers in view; the map draws no others. */
const ids = (element: TestMap) =>
  all(element, '.marker').map(({dataset}) => dataset['id']);

const found = (...wanted: readonly string[]): readonly MapPlace[] =>
  bundledPlaces.filter(({id}) => wanted.includes(id));

const placesAt = (...locations: readonly LonLat[]): readonly MapPlace[] =>
  placesOf(
    locations.map((location, i) => ({
      ...madeUpPartners(1)[0]!,
      id: `p${i}`,
      location,
    }))
  );

/** Shows only some places, as a filter does; all of them without an argument. */
async function filter(element: TestMap, ...wanted: readonly string[]) {
  element.shown = wanted.length > 0 ? found(...wanted) : element.places;
  await element.updateComplete;
  await drawn();
}

const overlap = (a: DOMRect, b: DOMRect) =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** Drags the map from its middle. */
async function dragBy(element: TestMap, dx: number, dy: number) {
  const {x, y} = middleOf(one(element, '.map'));
  await drag({x, y}, {x: x + dx / 2, y: y + dy / 2}, {x: x + dx, y: y + dy});
  await drawn();
}

/** Drags the map until neither a place nor the home is in view. */
async function getLost(element: TestMap) {
  await click(button(element, 'Zoom in'));
  await click(button(element, 'Zoom in'));
  for (let i = 0; i < 6; i++) await dragBy(element, 250, -100);
}

describe('moving the map', () => {
  before(async () => {
    await setViewport({width: 1240, height: 800});
    await emulateFeatures({'prefers-reduced-motion': 'reduce'});
  });
  after(() => emulateFeatures());

  describe('by zooming', () => {
    for (const id of bundledPlaces.map(({id}) => id))
      it(`keeps the chosen place in view: ${id}`, async () => {
        const element = await showMap({selected: id});
        const names = [];
        for (let i = 0; i < 7; i++) {
          await click(button(element, 'Zoom in'));
          await drawn();
          names.push(isInView(element, '.chosen'));
        }
        one(element, '.zoom button').focus();
        for (let i = 0; i < 7; i++) {
          await press('-');
          await drawn();
          names.push(isInView(element, '.chosen'));
        }
        expect(names).to.deep.equal(Array<boolean>(14).fill(true));
      });

    it('keeps a chosen place at the edge of the map in view', async () => {
      const element = await showMap({region: 'europe', selected: 'leeds'});
      const {x} = middleOf(one(element, '.chosen'));
      const {left} = one(element, '.map').getBoundingClientRect();
      await click(button(element, 'Zoom in'));
      await dragBy(element, left + 20 - middleOf(one(element, '.chosen')).x, 0);
      expect(middleOf(one(element, '.chosen')).x).to.be.below(x);
      await click(button(element, 'Zoom in'));
      await drawn();
      expect(isInView(element, '.chosen')).to.be.true;
    });

    it('keeps the marker with the focus in view', async () => {
      const element = await showMap({region: 'europe'});
      marker(element, 'leeds').focus();
      for (let i = 0; i < 4; i++) {
        await press('+');
        await drawn();
        expect(ids(element)).to.include('leeds');
        expect(element.shadowRoot!.activeElement).to.equal(
          marker(element, 'leeds')
        );
      }
    });

    it('keeps the chosen place in view rather than the focus', async () => {
      const element = await showMap({region: 'europe', selected: 'leeds'});
      marker(element, 'trabzon').focus();
      for (let i = 0; i < 4; i++) {
        await press('+');
        await drawn();
        expect(isInView(element, '.chosen')).to.be.true;
      }
    });

    it('never goes into emptiness', async () => {
      for (const region of ['world', 'europe'] as const) {
        const element = await showMap({region});
        for (let i = 0; i < 8; i++) {
          await click(button(element, 'Zoom in'));
          await drawn();
          expect(ids(element), `${region} ${i}`).not.to.be.empty;
        }
      }
    });

    it('stays at its closest view without fine outlines', async () => {
      const element = await showMap({region: 'europe', land: 'simple'});
      const zoomIn = button(element, 'Zoom in');
      while (zoomIn.ariaDisabled !== 'true') {
        await click(zoomIn);
        await drawn();
      }
      const view = viewOf(element);
      await click(zoomIn);
      await press('+');
      await drawn();
      expect(viewOf(element)).to.equal(view);
      expect(ids(element)).not.to.be.empty;
    });

    it('goes to a place from a view without any', async () => {
      const element = await showMap({region: 'europe'});
      await getLost(element);
      expect(ids(element)).to.be.empty;
      await click(button(element, 'Zoom in'));
      await drawn();
      expect(ids(element)).not.to.be.empty;
    });

    it('does not return to a choice that the visitor has left', async () => {
      const element = await showMap({region: 'europe', selected: 'trabzon'});
      await click(button(element, 'Europe'));
      await click(button(element, 'Zoom in'));
      while (all(element, '.chosen').length > 0) await dragBy(element, 100, 0);
      expect(all(element, '.chosen')).to.be.empty;
      expect(ids(element)).not.to.be.empty;
      await click(button(element, 'Zoom in'));
      await drawn();
      expect(all(element, '.chosen')).to.be.empty;
      expect(ids(element)).not.to.be.empty;
    });
  });

  describe('to a view without any place', () => {
    it('offers the way back, by keys as well', async () => {
      const element = await showMap({region: 'europe'});
      expect(all(element, WAY_BACK)).to.be.empty;
      await getLost(element);
      expect(texts(element, WAY_BACK)).to.deep.equal([
        'Show all partners on the map',
      ]);
      one(element, '.zoom button').focus();
      await press('Shift+Tab');
      expect(element.shadowRoot!.activeElement).to.equal(
        one(element, WAY_BACK)
      );
      await press('Enter');
      await drawn();
      expect(all(element, WAY_BACK)).to.be.empty;
      expect(element.shadowRoot!.activeElement?.getAttribute('class')).to.match(
        /marker/
      );
      const count = all(element, '.marker')
        .map((each) => Number(each.querySelector('.count')?.textContent ?? 1))
        .reduce((sum, each) => sum + each);
      expect(count).to.equal(bundledPlaces.length);
    });

    for (const width of [280, 375, 1120])
      it(`offers it beside the other buttons at ${width} px`, async () => {
        const element = await showMap({region: 'europe', width});
        await getLost(element);
        const at = one(element, WAY_BACK).getBoundingClientRect();
        expect(isInView(element, WAY_BACK)).to.be.true;
        for (const other of all(element, '.map button')) {
          if (other.matches(WAY_BACK)) continue;
          const {left, right, top, bottom} = other.getBoundingClientRect();
          expect(
            left >= at.right ||
              right <= at.left ||
              top >= at.bottom ||
              bottom <= at.top,
            other.ariaLabel ?? other.textContent
          ).to.be.true;
        }
      });

    it('offers it on a map without other buttons', async () => {
      const element = await showMap({region: 'europe', isPlain: true});
      const {x, y} = middleOf(marker(element, 'trabzon'));
      await drag({x: x + 40, y: y + 40}, {x: x + 30, y}, {x: 0, y});
      await press('Tab');
      marker(element, ids(element)[0]!).focus();
      for (let i = 0; i < 6; i++) await press('+');
      for (let i = 0; i < 6; i++) await dragBy(element, 250, 150);
      await click(one(element, WAY_BACK));
      await drawn();
      expect(ids(element)).not.to.be.empty;
    });

    it('offers none where the home is in view', async () => {
      const element = await showMap({
        region: 'europe',
        places: placesOf(madeUpPartners(20)).filter(
          ({location: [lon]}) => lon > 60
        ),
      });
      expect(ids(element)).to.be.empty;
      expect(all(element, WAY_BACK)).to.be.empty;
    });
  });

  describe('by a filter', () => {
    it('shows all that is found, and returns when it is cleared', async () => {
      const element = await showMap({region: 'europe'});
      const view = viewOf(element);
      await filter(element, 'xian', 'buffalo');
      expect(ids(element)).to.have.members(['xian', 'buffalo']);
      await filter(element, 'kumasi', 'dabola');
      expect(ids(element)).to.have.members(['kumasi', 'dabola']);
      await filter(element);
      expect(viewOf(element)).to.equal(view);
      expect(texts(element, '.regions [aria-pressed="true"]')).to.deep.equal([
        'Europe 10',
      ]);
    });

    it('shows a place found alone within its country', async () => {
      const element = await showMap({region: 'europe'});
      await filter(element, 'kumasi');
      expect(ids(element)).to.deep.equal(['kumasi']);
      expect(scaleOf(element)).to.be.at.most(6);
    });

    it('stays if all that is found is well in view', async () => {
      const element = await showMap({region: 'europe'});
      const view = viewOf(element);
      await filter(element, 'leeds', 'trabzon', 'amiens');
      expect(viewOf(element)).to.equal(view);
      await filter(element, 'leeds', 'trabzon');
      expect(viewOf(element)).to.equal(view);
    });

    it('goes back if nothing is found, and stays if the same is found', async () => {
      const element = await showMap({region: 'europe'});
      const before = viewOf(element);
      await filter(element, 'xian', 'buffalo');
      const view = viewOf(element);
      await filter(element, 'xian', 'buffalo');
      expect(viewOf(element)).to.equal(view);
      element.shown = [];
      await element.updateComplete;
      expect(viewOf(element)).to.equal(before);
    });

    it('lets the visitor move until the next filter', async () => {
      const element = await showMap({region: 'europe'});
      await filter(element, 'xian', 'buffalo');
      await click(button(element, 'Zoom in'));
      await dragBy(element, -60, 40);
      const moved = viewOf(element);
      await filter(element, 'xian', 'buffalo');
      expect(viewOf(element)).to.equal(moved);
      element.parentElement!.style.width = '620px';
      await drawn();
      await drawn();
      expect(scaleOf(element)).to.be.closeTo(
        Number(/scale\((.*)\)/.exec(moved)![1]),
        1e-6
      );
      await filter(element, 'kumasi', 'dabola', 'xian');
      expect(ids(element)).to.have.members(['kumasi', 'dabola', 'xian']);
    });

    it('returns to the view that the visitor moved to last', async () => {
      const element = await showMap({region: 'europe'});
      await click(button(element, 'Zoom in'));
      await drawn();
      const view = viewOf(element);
      await filter(element, 'kumasi');
      await filter(element);
      expect(viewOf(element)).to.equal(view);
      await filter(element, 'kumasi');
      await click(button(element, 'Zoom out'));
      await drawn();
      const moved = viewOf(element);
      await filter(element);
      expect(viewOf(element)).to.equal(moved);
    });

    it('keeps a place in view that was chosen meanwhile', async () => {
      const element = await showMap({region: 'europe'});
      await filter(element, 'kumasi');
      await click(marker(element, 'kumasi'));
      await filter(element);
      expect(isInView(element, '.chosen')).to.be.true;
      expect(isInView(element, '.home')).to.be.true;
    });

    it('fits again when the size changes', async () => {
      const element = await showMap({region: 'europe', width: 1100});
      await filter(element, 'xian', 'buffalo', 'kumasi');
      element.parentElement!.style.width = '300px';
      await drawn();
      await drawn();
      expect(
        all(element, '.marker').flatMap(({dataset}) => dataset['id'])
      ).to.have.members(['xian', 'buffalo', 'kumasi']);
    });
  });

  describe('keeps clear of controls', () => {
    const covered = (element: TestMap) =>
      all(element, '.marker > .dot, .home').flatMap((each) =>
        all(element, '.map button')
          .filter((control) =>
            control.checkVisibility({visibilityProperty: true})
          )
          .filter((control) =>
            overlap(
              each.getBoundingClientRect(),
              control.getBoundingClientRect()
            )
          )
          .map((control) => control.ariaLabel ?? control.textContent)
      );

    // Where controls would cover markers without it.
    const corners = placesAt(
      [-10, 31],
      [43, 61],
      [43, 47],
      [16, 62.5],
      [16, 31]
    );
    for (const width of [280, 375, 600, 740, 1120])
      for (const region of ['world', 'europe'] as const) {
        it(`in ${region} at ${width} px`, async () => {
          const element = await showMap({region, width});
          expect(covered(element)).to.be.empty;
          await filter(element, 'xian', 'buffalo');
          expect(covered(element)).to.be.empty;
          await filter(element, 'rostov-on-don', 'leeds', 'netanya');
          expect(covered(element)).to.be.empty;
        });
      }

    it('where places are at the edges of the region', async () => {
      const element = await showMap({
        region: 'europe',
        places: corners,
        width: 600,
      });
      expect(covered(element)).to.be.empty;
      expect(ids(element)).to.have.lengthOf(corners.length);
    });
  });

  where('touch screen', () => {
    it('has no arrows on a touch screen, and larger buttons', async () => {
      await useTouchScreen(true);
      try {
        for (const width of [280, 375]) {
          const element = await showMap({region: 'europe', width});
          for (const each of all(element, '.pan'))
            expect(each.checkVisibility()).to.be.false;
          const buttons = all(element, '.zoom button, .regions button');
          const boxes = buttons.map((each) => each.getBoundingClientRect());
          for (const box of boxes) {
            expect(box.width).to.be.at.least(44);
            expect(box.height).to.be.at.least(44);
          }
          for (const each of all(element, '.label-text, .marker > .dot, .home'))
            for (const box of boxes)
              expect(
                overlap(each.getBoundingClientRect(), box),
                each.textContent
              ).to.be.false;
        }
      } finally {
        await useTouchScreen(false);
      }
    });
  });

  it('keeps clusters off the ring of the home', async () => {
    const near = placesAt([7.4, 51.5], [7.5, 51.5], [7.5, 51.6]);
    for (const places of [near, placesOf(madeUpPartners(300, ['university']))])
      for (const width of [280, 600, 1120]) {
        const element = await showMap({places, width, region: 'europe'});
        for (let i = 0; i < 3; i++) {
          const home = middleOf(one(element, '.home'));
          for (const each of all(element, '.cluster > .dot')) {
            const {x, y} = middleOf(each);
            expect(Math.hypot(x - home.x, y - home.y)).to.be.at.least(21.9);
          }
          await click(button(element, 'Zoom in'));
          await drawn();
          if (all(element, '.home').length === 0) break;
        }
      }
  });

  it('leaves the map where it is on a tap on a marker', async () => {
    const element = await showMap({region: 'world'});
    const view = viewOf(element);
    for (const id of ['buffalo', 'xian']) {
      await clickAt(middleOf(marker(element, id)));
      await drawn();
      expect(viewOf(element)).to.equal(view);
    }
  });
});
