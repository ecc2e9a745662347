import {expect} from '@open-wc/testing';
import {sendKeys, sendMouse, setViewport} from '@web/test-runner-commands';
import type {Point} from '../geo/projection.js';
import {
  click,
  doubleClickAt,
  drag,
  drawn,
  emulateFeatures,
  middleOf,
  moveTo,
  touch,
  turnWheel,
} from '../testing/browser.js';
import {where} from '../testing/engine.js';
import {showMap, type TestMap} from '../testing/map.js';
import {marker, one, scaleOf, viewOf} from '../testing/rendered.js';
import {waitUntil} from '../testing/wait-until.js';

/** Shows a map on a long page, because maps must not prevent scrolling. */
const onLongPage = async () => {
  const element = await showMap({region: 'europe'});
  const end = document.createElement('div');
  end.style.height = '3000px';
  element.after(end);
  scrollTo(0, 0);
  await drawn();
  return element;
};

const by = ({x, y}: Point, dx: number, dy: number): Point => ({
  x: x + dx,
  y: y + dy,
});

/** Waits until the page no longer scrolls, and returns its position. */
async function scrolled(): Promise<number> {
  let last;
  do {
    last = scrollY;
    await drawn();
    await drawn();
  } while (scrollY !== last);
  return last;
}

/** Returns the translation in the transform of the drawing. */
const placeOf = (view: string) =>
  /translate\((\S+) (\S+)\)/.exec(view)!.slice(1).map(Number);

/** Returns a place on the map without a marker or a button. */
const emptyPlace = (map: Element): Point => {
  const {left, top, height} = map.getBoundingClientRect();
  return {x: Math.round(left + 90), y: Math.round(top + height - 90)};
};

describe('gestures on the map', () => {
  before(async () => {
    await setViewport({width: 700, height: 700});
    await emulateFeatures({'prefers-reduced-motion': 'reduce'});
  });
  after(() => emulateFeatures());

  it('moves the map pixel by pixel on a drag, and chooses nothing', async () => {
    const element = await onLongPage();
    const {chosen} = element;
    const at = middleOf(marker(element, 'zhytomyr'));
    await click(one(element, '.zoom button'));
    await drawn();
    const before = placeOf(viewOf(element));
    const start = middleOf(marker(element, 'zwickau'));
    await drag(start, by(start, -10, 5), by(start, -60, -40));
    await drawn();
    const after = placeOf(viewOf(element));
    expect(after[0]! - before[0]!).to.be.closeTo(-60, 2);
    expect(after[1]! - before[1]!).to.be.closeTo(-40, 2);
    expect(chosen).to.be.empty;
    expect(at).not.to.deep.equal(middleOf(marker(element, 'zhytomyr')));
  });

  it('ignores a click on a marker right after a drag', async () => {
    const element = await onLongPage();
    await click(one(element, '.zoom button'));
    await drawn();
    const target = marker(element, 'zwickau');
    const start = middleOf(target);
    const chosenAfterDrag: number[] = [];
    // Safari fires the click on the marker, although the map captured the pointer.
    one(element, '.map').addEventListener(
      'pointerup',
      () => {
        target.dispatchEvent(new MouseEvent('click', {bubbles: true}));
        chosenAfterDrag.push(element.chosen.length);
      },
      {once: true}
    );
    await drag(start, by(start, -10, 5), by(start, -60, -40));
    await drawn();
    expect(chosenAfterDrag).to.deep.equal([0]);
    expect(element.chosen).to.be.empty;
    await click(target);
    expect(element.chosen).to.deep.equal(['zwickau']);
  });

  it('treats a shorter move of the mouse as a click', async () => {
    const element = await onLongPage();
    const {chosen} = element;
    const view = viewOf(element);
    const start = middleOf(marker(element, 'zhytomyr'));
    await drag(start, by(start, 2, 1));
    await drawn();
    expect(chosen).to.deep.equal(['zhytomyr']);
    expect(viewOf(element)).to.equal(view);
  });

  where('another button', () => {
    it('drags with the left mouse button only', async () => {
      const element = await onLongPage();
      const view = viewOf(element);
      const place = emptyPlace(one(element, '.map'));
      await moveTo(place);
      await sendMouse({type: 'down', button: 'middle'});
      await moveTo(by(place, 50, -50));
      await sendMouse({type: 'up', button: 'middle'});
      await drawn();
      expect(viewOf(element)).to.equal(view);
    });
  });

  it('continues a drag outside the map', async () => {
    const element = await onLongPage();
    await click(one(element, '.zoom button'));
    await drawn();
    const before = placeOf(viewOf(element));
    const start = middleOf(one(element, '.map'));
    await drag(start, by(start, 0, 20), {x: start.x, y: 690});
    await drawn();
    expect(placeOf(viewOf(element))[1]).to.be.greaterThan(before[1]! + 100);
  });

  it('ends a drag when the button is released outside the map', async () => {
    const element = await onLongPage();
    const map = one(element, '.map');
    const {left, bottom} = map.getBoundingClientRect();
    const edge = {x: left + 300, y: bottom - 2};
    // In one step off the map, before it is a drag.
    await drag(edge, by(edge, 0, 60));
    const view = viewOf(element);
    await moveTo(by(edge, 0, -40));
    await moveTo(by(edge, 30, -90));
    await drawn();
    expect(viewOf(element)).to.equal(view);
  });

  it('zooms in at the pointer on a double click', async () => {
    const element = await onLongPage();
    const scale = scaleOf(element);
    const place = emptyPlace(one(element, '.map'));
    const {left, top} = one(element, '.map').getBoundingClientRect();
    const shown = () => {
      const [dx, dy] = placeOf(viewOf(element));
      return [
        (place.x - left - dx!) / scaleOf(element),
        (place.y - top - dy!) / scaleOf(element),
      ];
    };
    const before = shown();
    await doubleClickAt(place);
    await drawn();
    expect(scaleOf(element)).to.be.closeTo(scale * 2, 1e-6);
    shown().forEach((at, i) => expect(at).to.be.closeTo(before[i]!, 1));
  });

  it('treats a double click on a button or a marker as two clicks', async () => {
    const element = await onLongPage();
    const scale = scaleOf(element);
    const {chosen} = element;
    await doubleClickAt(
      middleOf(one(element, '.regions [aria-pressed="true"]'))
    );
    await doubleClickAt(middleOf(marker(element, 'leeds')));
    expect(chosen).to.deep.equal(['leeds', null]);
    await drawn();
    expect(scaleOf(element)).to.equal(scale);
  });

  it('scrolls the page on a wheel event, not the map', async () => {
    const element = await onLongPage();
    const view = viewOf(element);
    await turnWheel(middleOf(one(element, '.map')), 120);
    await waitUntil(() => scrollY === 120);
    expect(viewOf(element)).to.equal(view);
  });

  /** Where a point of the window is on the map, as a part of its width. */
  const shareOf = (element: TestMap, {x, y}: Point) => {
    const svg = one<SVGSVGElement>(element, '.drawing');
    const group = one<SVGGElement>(element, '.drawing > g');
    const {left, top, width} = svg.getBoundingClientRect();
    const ratio = width / svg.viewBox.baseVal.width;
    const [dx, dy] = placeOf(group.getAttribute('transform')!);
    return [
      ((x - left) / ratio - dx!) / scaleOf(element),
      ((y - top) / ratio - dy!) / scaleOf(element),
    ];
  };

  const expectSame = (
    [x, y]: readonly number[],
    before: readonly number[],
    element: TestMap
  ) => {
    // In CSS px of the map.
    expect((x! - before[0]!) * scaleOf(element)).to.be.closeTo(0, 2);
    expect((y! - before[1]!) * scaleOf(element)).to.be.closeTo(0, 2);
  };

  for (const [what, css] of [
    ['a page with zoom: 1.5', 'zoom: 1.5'],
    ['a page with zoom: 0.7', 'zoom: 0.7'],
    ['a scaled page', 'transform: scale(1.4); transform-origin: 0 0'],
    ['a shrunk page', 'transform: scale(0.6); transform-origin: 0 0'],
  ] as const)
    describe(`in ${what}`, () => {
      const onScaledPage = async () => {
        const element = await showMap({region: 'europe', width: 400});
        element.parentElement!.style.cssText += `;${css}`;
        await drawn();
        await drawn();
        await click(one(element, '.zoom button'));
        await drawn();
        return element;
      };

      it('keeps the place under the pointer on a drag', async () => {
        const element = await onScaledPage();
        const start = middleOf(one(element, '.map'));
        const before = shareOf(element, start);
        await drag(start, by(start, -10, 5), by(start, -60, -40));
        await drawn();
        expectSame(shareOf(element, by(start, -60, -40)), before, element);
      });

      it('keeps the place under the pointer on a double click', async () => {
        const element = await onScaledPage();
        const place = by(middleOf(one(element, '.map')), -70, 50);
        const before = shareOf(element, place);
        await doubleClickAt(place);
        await drawn();
        expectSame(shareOf(element, place), before, element);
      });

      where('Ctrl and wheel', () => {
        it('keeps the place under the pointer on Ctrl and wheel', async () => {
          const element = await onScaledPage();
          const place = by(middleOf(one(element, '.map')), 60, -30);
          const scale = scaleOf(element);
          const before = shareOf(element, place);
          await moveTo(place);
          await sendKeys({down: 'Control'});
          await turnWheel(place, -40, true);
          await waitUntil(() => scaleOf(element) > scale * 1.2);
          await sendKeys({up: 'Control'});
          expectSame(shareOf(element, place), before, element);
        });
      });

      where('touch', () => {
        it('keeps two places under two fingers', async () => {
          const element = await onScaledPage();
          const middle = middleOf(one(element, '.map'));
          const at = (d: number) => [by(middle, -d, 10), by(middle, d, 10)];
          const before = at(30).map((point) => shareOf(element, point));
          await touch(at(30), at(40), at(60), at(66));
          await drawn();
          at(66).forEach((point, i) =>
            expectSame(shareOf(element, point), before[i]!, element)
          );
        });
      });
    });

  where('Ctrl and wheel', () => {
    it('zooms the map only on Ctrl and wheel', async () => {
      const element = await onLongPage();
      const scale = scaleOf(element);
      const place = middleOf(one(element, '.map'));
      const prevented: boolean[] = [];
      const look = (event: Event) => prevented.push(event.defaultPrevented);
      addEventListener('wheel', look, {passive: true});
      await moveTo(place);
      await sendKeys({down: 'Control'});
      await turnWheel(place, -50, true);
      await waitUntil(() => scaleOf(element) > scale * 1.5);
      await turnWheel(place, 50, true);
      await waitUntil(() => Math.abs(scaleOf(element) - scale) < 1e-6);
      await sendKeys({up: 'Control'});
      removeEventListener('wheel', look);
      expect(prevented).to.deep.equal([true, true]);
      expect(scrollY).to.equal(0);
    });
  });

  describe('add listeners that could delay scrolling', () => {
    const {addEventListener: add, removeEventListener: remove} =
      EventTarget.prototype;
    let blocking: string[] = [];
    const isBlocking = (
      type: string,
      options?: boolean | AddEventListenerOptions
    ) =>
      /^(mousewheel|wheel|touchstart|touchmove)$/.test(type) &&
      !(typeof options === 'object' && options.passive);

    before(() => {
      EventTarget.prototype.addEventListener = function (...args) {
        if (isBlocking(args[0], args[2])) blocking.push(args[0]);
        add.apply(this, args);
      };
      EventTarget.prototype.removeEventListener = function (...args) {
        blocking = blocking.filter((type) => type !== args[0]);
        remove.apply(this, args);
      };
    });
    beforeEach(() => {
      blocking = [];
    });
    after(() => {
      EventTarget.prototype.addEventListener = add;
      EventTarget.prototype.removeEventListener = remove;
    });

    it('never while nothing happens', async () => {
      const element = await onLongPage();
      await moveTo(middleOf(one(element, '.map')));
      await turnWheel(middleOf(one(element, '.map')), 10);
      await scrolled();
      expect(blocking).to.be.empty;
    });

    it('only while Ctrl is down over the map', async () => {
      const element = await onLongPage();
      await moveTo(middleOf(one(element, '.map')));
      await sendKeys({down: 'Control'});
      expect(blocking).to.deep.equal(['wheel']);
      await sendKeys({up: 'Control'});
      expect(blocking).to.be.empty;

      await sendKeys({down: 'Shift'});
      expect(blocking).to.be.empty;
      await sendKeys({up: 'Shift'});

      await sendKeys({down: 'Control'});
      await moveTo({x: 650, y: 690});
      expect(blocking).to.be.empty;
      await sendKeys({up: 'Control'});
      await sendKeys({down: 'Control'});
      expect(blocking).to.be.empty;
      await sendKeys({up: 'Control'});
    });

    where('pinch of a touchpad', () => {
      it('only during a pinch of a touchpad', async () => {
        const element = await onLongPage();
        const scale = scaleOf(element);
        const place = middleOf(one(element, '.map'));
        await turnWheel(place, -20, true);
        await turnWheel(place, -20, true);
        await waitUntil(() => scaleOf(element) > scale * 1.3);
        expect(blocking).to.deep.equal(['wheel']);
        await waitUntil(() => blocking.length === 0);
      });
    });
  });

  where('touch', () => {
    it('chooses a place on a tap', async () => {
      const element = await onLongPage();
      const {chosen} = element;
      await touch([middleOf(marker(element, 'zhytomyr'))]);
      await waitUntil(() => chosen.length > 0);
      expect(chosen).to.deep.equal(['zhytomyr']);
    });

    where('swipe', () => {
      it('scrolls the page on a swipe of one finger, not the map', async () => {
        const element = await onLongPage();
        const {chosen} = element;
        const view = viewOf(element);
        const start = middleOf(marker(element, 'zhytomyr'));
        const way = [5, 20, 60, 100, 160].map((dy) => [by(start, 0, -dy)]);
        await touch([start], ...way);
        expect(await scrolled()).to.be.greaterThan(80);
        expect(viewOf(element)).to.equal(view);
        expect(chosen).to.be.empty;
      });
    });

    it('zooms on a pinch of two fingers, and does not scroll the page', async () => {
      const element = await onLongPage();
      const scale = scaleOf(element);
      const middle = middleOf(one(element, '.map'));
      const spread = (way: readonly number[]) => {
        const [start, ...rest] = way.map((d) => [
          by(middle, -d, 0),
          by(middle, d, 0),
        ]);
        return touch(start!, ...rest);
      };
      await spread([30, 40, 60, 80, 90]);
      await drawn();
      expect(scaleOf(element)).to.be.closeTo(scale * 3, scale / 10);
      await spread([90, 60, 45]);
      await drawn();
      expect(scaleOf(element)).to.be.closeTo(scale * 1.5, scale / 10);
      expect(await scrolled()).to.equal(0);
      expect(element.chosen).to.be.empty;
    });

    it('moves the map with two fingers', async () => {
      const element = await onLongPage();
      await click(one(element, '.zoom button'));
      await drawn();
      const scale = scaleOf(element);
      const before = placeOf(viewOf(element));
      const middle = middleOf(one(element, '.map'));
      const [start, ...way] = [0, 10, 30, 60].map((d) => [
        by(middle, -50 + d, -d),
        by(middle, 50 + d, -d),
      ]);
      await touch(start!, ...way);
      await drawn();
      const after = placeOf(viewOf(element));
      expect(after[0]! - before[0]!).to.be.closeTo(60, 2);
      expect(after[1]! - before[1]!).to.be.closeTo(-60, 2);
      expect(scaleOf(element)).to.be.closeTo(scale, 1e-6);
      expect(await scrolled()).to.equal(0);
    });

    it('ignores the finger that is left after two', async () => {
      const element = await onLongPage();
      const middle = middleOf(one(element, '.map'));
      await touch(
        [by(middle, -40, 0), by(middle, 40, 0)],
        [by(middle, -60, 0), by(middle, 60, 0)],
        [by(middle, -60, 0)]
      );
      await drawn();
      const view = viewOf(element);
      await touch([by(middle, 20, 0)], [by(middle, 80, 0)]);
      await drawn();
      expect(viewOf(element)).to.equal(view);
    });
  });
});
