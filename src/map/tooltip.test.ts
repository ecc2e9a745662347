import {expect} from '@open-wc/testing';
import {setViewport} from '@web/test-runner-commands';
import {project} from '../geo/projection.js';
import {
  emulateFeatures,
  middleOf,
  moveTo,
  press,
  touch,
} from '../testing/browser.js';
import {where} from '../testing/engine.js';
import {atOnePoint, showMap, type TestMap} from '../testing/map.js';
import {
  all,
  button,
  isWithin,
  marker,
  one,
  texts,
  viewOf,
} from '../testing/rendered.js';
import {placeTooltip} from './tooltip.js';
import type {Box} from './viewport.js';

const METRICS = {lineHeight: 17, textWidth: (text: string) => text.length * 8};
const SIZE = {width: 320, height: 280};

const meet = (a: Box, b: Box) =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

describe('placeTooltip', () => {
  const request = (x: number, y: number, title = 'Trabzon') => ({
    id: 'a',
    at: {x, y},
    radius: 12,
    title,
    facts: ['Türkiye', 'since 2014', '2,713 km'],
  });
  const NOTHING = {labels: [], controls: []};

  it('is above its marker', () => {
    const {box, side} = placeTooltip(request(160, 140), SIZE, NOTHING, METRICS);
    expect(side).to.equal('above');
    expect(box.bottom).to.be.below(140 - 12);
    expect((box.left + box.right) / 2).to.equal(160);
  });

  it('never leaves the map, nor covers its marker', () => {
    for (const x of [0, 5, 80, 160, 315, 320])
      for (const y of [0, 5, 60, 140, 275, 280]) {
        const {box} = placeTooltip(request(x, y), SIZE, NOTHING, METRICS);
        const at = `${x}, ${y}`;
        expect(box.left, at).to.be.at.least(0);
        expect(box.top, at).to.be.at.least(0);
        expect(box.right, at).to.be.at.most(SIZE.width);
        expect(box.bottom, at).to.be.at.most(SIZE.height);
        expect(meet(box, {left: x, right: x, top: y, bottom: y}), at).to.be
          .false;
      }
  });

  it('leaves the label of the chosen place and the buttons visible', () => {
    const label = {left: 100, right: 220, top: 90, bottom: 110};
    const control = {left: 100, right: 220, top: 160, bottom: 190};
    for (const taken of [
      {labels: [label], controls: []},
      {labels: [], controls: [label]},
      {labels: [label], controls: [control]},
    ]) {
      const {box} = placeTooltip(request(160, 140), SIZE, taken, METRICS);
      for (const each of [...taken.labels, ...taken.controls].slice(0, 1))
        expect(meet(box, each)).to.be.false;
    }
  });

  it('breaks a long name into lines', () => {
    for (const [name, separator] of [
      ['The University of a City with a Very Long Name, Faculty of Law', ' '],
      ['Fachhochschulverbundgesellschaftsverwaltung', ''],
    ] as const) {
      const {lines, box} = placeTooltip(
        request(160, 140, name),
        SIZE,
        NOTHING,
        METRICS
      );
      const titles = lines.filter(({isTitle}) => isTitle);
      expect(titles).to.have.length.above(1);
      expect(titles.map(({text}) => text).join(separator)).to.equal(name);
      expect(box.right - box.left).to.be.at.most(SIZE.width);
    }
  });
});

describe('the tooltip of a map', () => {
  before(async () => {
    await setViewport({width: 1240, height: 800});
    await emulateFeatures({'prefers-reduced-motion': 'reduce'});
  });
  after(() => emulateFeatures());
  afterEach(() => moveTo({x: 1200, y: 790}));

  const tooltip = (element: TestMap) => texts(element, '.tooltip text');

  const hover = async (element: TestMap, target: Element) => {
    await moveTo(middleOf(target));
    await element.updateComplete;
  };

  it('names the place under the mouse, and stays while the mouse is on it', async () => {
    const element = await showMap({region: 'europe', width: 900});
    await hover(element, marker(element, 'trabzon'));
    expect(tooltip(element)[0]).to.equal('Trabzon');
    expect(tooltip(element)[1]).to.equal('TR');

    const box = one(element, '.tooltip rect');
    expect(isWithin(box, one(element, '.map'))).to.be.true;
    const from = middleOf(marker(element, 'trabzon'));
    const to = middleOf(box);
    for (const part of [0.25, 0.5, 0.75, 1]) {
      await moveTo({
        x: from.x + (to.x - from.x) * part,
        y: from.y + (to.y - from.y) * part,
      });
      await element.updateComplete;
      expect(tooltip(element)[0], String(part)).to.equal('Trabzon');
    }
    await moveTo({x: 1200, y: 790});
    await element.updateComplete;
    expect(tooltip(element)).to.be.empty;
  });

  it('names the place with the keyboard focus', async () => {
    const element = await showMap({region: 'europe'});
    marker(element, 'leeds').focus();
    await press('ArrowDown');
    await element.updateComplete;
    const {activeElement} = element.shadowRoot!;
    expect(tooltip(element)[0]).to.equal(activeElement?.ariaLabel);
    button(element, 'Zoom in').focus();
    await element.updateComplete;
    await element.updateComplete;
    expect(tooltip(element)).to.be.empty;
  });

  it('closes on Escape, which does nothing else', async () => {
    const element = await showMap({region: 'europe', selected: 'leeds'});
    let isHeard = false;
    const listen = () => (isHeard = true);
    document.addEventListener('keydown', listen);
    await hover(element, marker(element, 'zhytomyr'));
    expect(tooltip(element)[0]).to.equal('Zhytomyr');
    await press('Escape');
    await element.updateComplete;
    expect(tooltip(element)).to.be.empty;
    expect(element.chosen).to.be.empty;
    expect(isHeard).to.be.false;

    await press('Escape');
    document.removeEventListener('keydown', listen);
    expect(isHeard, 'without a tooltip').to.be.true;
    await hover(element, marker(element, 'trabzon'));
    expect(tooltip(element)[0]).to.equal('Trabzon');
  });

  it('names members of a cluster', async () => {
    const element = await showMap({
      places: atOnePoint('A', 'B', 'C', 'D', 'E', 'F', 'G', 'H'),
      region: 'europe',
    });
    await hover(element, one(element, '.cluster'));
    expect(tooltip(element)).to.deep.equal([
      'Show 8 partners',
      'A · B · C · D · E · F · …',
    ]);
  });

  it('is within the map and off the chosen label wherever the marker is', async () => {
    const spots = [
      [-10, 62],
      [40, 62],
      [-8, 38],
      [38, 34],
      [15, 50],
    ] as const;
    const places = spots.map((location, i) => ({
      ...atOnePoint(`A partner with a long name, number ${i}`)[0]!,
      id: `p${i}`,
      location,
      ...project(location),
    }));
    const element = await showMap({
      places,
      region: 'europe',
      width: 375,
      selected: 'p4',
    });
    for (const {id} of places) {
      await hover(element, marker(element, id));
      const box = one(element, '.tooltip rect');
      expect(isWithin(box, one(element, '.map')), id).to.be.true;
      const chosen = all(element, '.label-text.strong')
        .filter((each) => each.textContent.includes('number 4'))
        .map((each) => each.getBoundingClientRect());
      const drawn = box.getBoundingClientRect();
      for (const label of chosen) expect(meet(drawn, label), id).to.be.false;
    }
  });

  where('touch', () => {
    it('does not show on touch', async () => {
      const element = await showMap({region: 'europe'});
      const view = viewOf(element);
      await touch([middleOf(marker(element, 'zhytomyr'))]);
      await element.updateComplete;
      expect(element.chosen).to.deep.equal(['zhytomyr']);
      expect(tooltip(element)).to.be.empty;
      expect(viewOf(element)).to.equal(view);
    });
  });
});
