import {expect} from '@open-wc/testing';
import {sendKeys, setViewport} from '@web/test-runner-commands';
import {project} from '../geo/projection.js';
import {
  click,
  drawn,
  emulateFeatures,
  middleOf,
  press,
} from '../testing/browser.js';
import {madeUpPartners} from '../testing/made-up-partners.js';
import {placesOf, showMap, type TestMap} from '../testing/map.js';
import {
  all,
  atRest,
  button,
  isWithin,
  marker,
  one,
  scaleOf,
  texts,
  viewOf,
} from '../testing/rendered.js';
import {requestFineOutlines} from './fine-outlines-request.js';
import {waitUntil} from '../testing/wait-until.js';

const reduced = {'prefers-reduced-motion': 'reduce'};

/** Returns the text of the pressed region button. */
const region = (element: TestMap) =>
  texts(element, '.regions [aria-pressed="true"]').join();

const zoomButtons = (element: TestMap) =>
  all(element, '.zoom button').map(
    (each) => `${each.ariaLabel ?? ''} ${each.ariaDisabled ?? ''}`
  );

/** Returns the names of the visible arrows. */
const arrows = (element: TestMap) =>
  all(element, '.pan')
    .filter((each) => getComputedStyle(each).visibility === 'visible')
    .map(({ariaLabel}) => ariaLabel);

const translation = (element: TestMap) =>
  /translate\((\S+) (\S+)\)/.exec(viewOf(element))!.slice(1).map(Number);

describe('the viewport of a map', () => {
  before(async () => {
    await setViewport({width: 1240, height: 800});
    await emulateFeatures(reduced);
    // Without them the map stops further out.
    await requestFineOutlines();
  });
  after(() => emulateFeatures());

  describe('begins', () => {
    for (const [value, name] of [
      ['world', 'World'],
      ['europe', 'Europe'],
    ] as const)
      it(`at ${name} with the region ${value}`, async () => {
        const element = await showMap({region: value});
        expect(region(element)).to.match(new RegExp(`^${name} \\d+$`));
      });

    it('at the region with more separate markers', async () => {
      const overseas = madeUpPartners(60).filter(
        ({location: [lon]}) => Math.abs(lon) > 60
      );
      const [world, europe] = await Promise.all([
        showMap({places: placesOf(overseas), width: 1200}),
        showMap({width: 1200}),
      ]);
      expect(region(world)).to.match(/^World/);
      expect(region(europe)).to.match(/^Europe/);
    });

    it('with the chosen place in view', async () => {
      const element = await showMap({selected: 'buffalo'});
      expect(isWithin(one(element, '.chosen'), one(element, '.map'))).to.be
        .true;
    });
  });

  it('shows the number of places in each region', async () => {
    const element = await showMap();
    expect(texts(element, '.regions button')).to.deep.equal([
      'World 14',
      'Europe 10',
    ]);
  });

  it('goes to a region and keeps showing it when the size changes', async () => {
    const element = await showMap();
    await click(button(element, 'World'));
    await drawn();
    const {width} = one(element, '.map').getBoundingClientRect();
    const scale = scaleOf(element);
    element.parentElement!.style.width = '1200px';
    await waitUntil(() => scaleOf(element) !== scale);
    expect(region(element)).to.equal('World 14');
    expect(
      one(element, '.map').getBoundingClientRect().width
    ).to.be.greaterThan(width);
    for (const each of all(element, '.marker'))
      expect(isWithin(each, one(element, '.map'))).to.be.true;
  });

  it('shows all places in the world at every width', async () => {
    for (const width of [280, 600, 1200]) {
      const element = await showMap({width, region: 'world'});
      const count = all(element, '.marker')
        .map((each) => Number(each.querySelector('.count')?.textContent ?? 1))
        .reduce((sum, each) => sum + each);
      expect(count).to.equal(14);
    }
  });

  it('shows the region that the host sets later', async () => {
    const element = await showMap({region: 'europe'});
    await click(button(element, 'Zoom in'));
    await drawn();
    expect(region(element)).to.equal('');
    element.region = 'world';
    await element.updateComplete;
    expect(region(element)).to.equal('World 14');
  });

  it('zooms on clicks between the closest view and the world', async () => {
    const element = await showMap({region: 'europe'});
    const before = scaleOf(element);
    const middle = middleOf(marker(element, 'zwickau'));
    expect(zoomButtons(element)).to.deep.equal([
      'Zoom in false',
      'Zoom out false',
    ]);
    await click(button(element, 'Zoom in'));
    await drawn();
    expect(scaleOf(element)).to.be.closeTo(before * 2, 1e-6);
    expect(middleOf(marker(element, 'zwickau'))).not.to.deep.equal(middle);
    for (let i = 0; i < 6; i++) await click(button(element, 'Zoom in'));
    await drawn();
    expect(zoomButtons(element)[0]).to.equal('Zoom in: closest view true');
    const closest = viewOf(element);
    await click(button(element, 'Zoom in'));
    await drawn();
    expect(viewOf(element)).to.equal(closest);
    for (let i = 0; i < 9; i++) await click(button(element, 'Zoom out'));
    await drawn();
    expect(zoomButtons(element)).to.deep.equal([
      'Zoom in false',
      'Zoom out: whole world true',
    ]);
    expect(arrows(element)).to.be.empty;
  });

  it('zooms on plus and minus', async () => {
    const element = await showMap({region: 'europe'});
    const before = scaleOf(element);
    one(element, '.zoom button').focus();
    await press('+');
    await drawn();
    expect(scaleOf(element)).to.be.closeTo(before * 2, 1e-6);
    await press('=');
    await drawn();
    expect(scaleOf(element)).to.be.closeTo(before * 4, 1e-6);
    await press('-', '-');
    await drawn();
    expect(scaleOf(element)).to.be.closeTo(before, 1e-6);
    await press('x');
    await sendKeys({down: 'Control'});
    await press('+');
    await sendKeys({up: 'Control'});
    await drawn();
    expect(scaleOf(element)).to.be.closeTo(before, 1e-6);
  });

  const steps: readonly (readonly [string, string, number, number])[] = [
    ['Move north', 'ArrowUp', 0, 1],
    ['Move west', 'ArrowLeft', 1, 0],
    ['Move east', 'ArrowRight', -1, 0],
    ['Move south', 'ArrowDown', 0, -1],
  ];
  for (const [name, key, right, down] of steps)
    it(`pans by a third on “${name}” and on ${key}`, async () => {
      const element = await showMap({region: 'europe'});
      const {width, height} = one(element, '.map').getBoundingClientRect();
      const wanted = [(right * width) / 3, (down * height) / 3];
      await click(button(element, 'Zoom in'));
      await drawn();
      const before = translation(element);
      await click(button(element, name));
      await drawn();
      translation(element).forEach((at, i) =>
        expect(at - before[i]!).to.be.closeTo(wanted[i]!, 1)
      );
      await click(button(element, 'Europe'));
      await click(button(element, 'Zoom in'));
      await press(key);
      await drawn();
      translation(element).forEach((at, i) =>
        expect(at - before[i]!).to.be.closeTo(wanted[i]!, 1)
      );
    });

  it('hides arrows at the edge of the world, except an arrow that has the focus', async () => {
    const element = await showMap({region: 'europe'});
    expect(arrows(element)).to.have.lengthOf(4);
    const north = button(element, 'Move north');
    north.focus();
    await press('Enter', 'Enter', 'Enter', 'Enter');
    await drawn();
    expect(element.shadowRoot!.activeElement).to.equal(north);
    expect(north.ariaDisabled).to.equal('true');
    expect(north.ariaLabel).to.equal('Move north');
    const view = viewOf(element);
    await press('Enter');
    await drawn();
    expect(viewOf(element)).to.equal(view);
    north.blur();
    expect(arrows(element)).to.deep.equal([
      'Move west',
      'Move east',
      'Move south',
    ]);
  });

  it('brings the chosen place into view, from far together with home', async () => {
    const element = await showMap({region: 'europe'});
    const map = one(element, '.map');
    for (const id of ['xian', 'buffalo', 'kumasi']) {
      element.selected = id;
      await element.updateComplete;
      await drawn();
      expect(isWithin(one(element, '.chosen'), map)).to.be.true;
      expect(isWithin(one(element, '.home'), map)).to.be.true;
    }
    // From near the map pans.
    await click(button(element, 'Europe'));
    for (let i = 0; i < 3; i++) await click(button(element, 'Zoom in'));
    await drawn();
    const scale = scaleOf(element);
    element.selected = 'amiens';
    await element.updateComplete;
    await drawn();
    expect(isWithin(one(element, '.chosen'), map)).to.be.true;
    expect(scaleOf(element)).to.be.at.most(scale);
  });

  it('does not move if the chosen place is visible', async () => {
    const element = await showMap({region: 'europe'});
    const view = viewOf(element);
    element.selected = 'zwickau';
    await element.updateComplete;
    await drawn();
    expect(viewOf(element)).to.equal(view);
  });

  it('is measured again when the element returns to the page', async () => {
    const element = await showMap();
    const place = element.parentElement!;
    element.remove();
    place.style.width = '420px';
    place.append(element);
    await waitUntil(
      () =>
        one<SVGSVGElement>(element, '.drawing').viewBox.baseVal.width === 420
    );
  });

  describe('is animated', () => {
    before(() => emulateFeatures());
    after(() => emulateFeatures(reduced));

    it('for 200 ms', async () => {
      const element = await showMap({region: 'europe'});
      const before = scaleOf(element);
      const {requestAnimationFrame} = window;
      // The test is the clock of the frames, independent of the load of the machine.
      let draw: FrameRequestCallback | undefined;
      window.requestAnimationFrame = (callback) => {
        draw = callback;
        return 1;
      };
      const scales: number[] = [];
      try {
        button(element, 'Zoom in').click();
        for (const ms of [0, 50, 100, 150, 190, 200, 250]) {
          const callback = draw;
          draw = undefined;
          callback?.(1000 + ms);
          await element.updateComplete;
          scales.push(scaleOf(element) / before);
        }
      } finally {
        window.requestAnimationFrame = requestAnimationFrame;
      }
      expect(scales).to.deep.equal([...scales].sort((a, b) => a - b));
      // Each frame shows another viewport until the end.
      expect(new Set(scales).size).to.equal(6);
      expect(scales[4]).to.be.below(2 - 1e-6);
      expect(scales[5]).to.be.closeTo(2, 1e-6);
      expect(draw).to.equal(undefined);
    });

    it('and adds up quick steps', async () => {
      const element = await showMap({region: 'europe'});
      const before = scaleOf(element);
      button(element, 'Zoom in').click();
      button(element, 'Zoom in').click();
      await waitUntil(() => scaleOf(element) > before);
      await atRest(element);
      expect(scaleOf(element)).to.be.closeTo(before * 4, 1e-6);
    });

    it('and stops when the element is removed', async () => {
      const element = await showMap({region: 'europe'});
      const view = viewOf(element);
      button(element, 'Zoom in').click();
      element.remove();
      await drawn();
      expect(viewOf(element)).to.equal(view);
    });
  });

  it('jumps if the visitor prefers reduced motion', async () => {
    const element = await showMap({region: 'europe'});
    const before = scaleOf(element);
    button(element, 'Zoom in').click();
    await element.updateComplete;
    expect(scaleOf(element)).to.be.closeTo(before * 2, 1e-6);
  });

  it('draws land and markers at the same positions', async () => {
    const element = await showMap({region: 'world'});
    const [dx, dy] = translation(element);
    const {x, y} = project([-78.8784, 42.8864]);
    const {left, top} = one(element, '.map').getBoundingClientRect();
    const at = middleOf(marker(element, 'buffalo').querySelector('.dot')!);
    expect(at.x - left).to.be.closeTo(dx! + x * scaleOf(element), 0.1);
    expect(at.y - top).to.be.closeTo(dy! + y * scaleOf(element), 0.1);
  });
});
