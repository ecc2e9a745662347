import {expect} from '@open-wc/testing';
import {setViewport} from '@web/test-runner-commands';
import {drawn, emulateFeatures, press} from '../testing/browser.js';
import {showMap, type TestMap} from '../testing/map.js';
import {all, atRest, marker, one, viewOf} from '../testing/rendered.js';
import {waitUntil} from '../testing/wait-until.js';

/** Returns the id of the marker that has the focus. */
const focused = ({shadowRoot}: TestMap) =>
  shadowRoot?.activeElement?.getAttribute('data-id') ?? null;

/** Returns the ids of the markers that the Tab key reaches. */
const tabStops = (element: TestMap) =>
  all(element, '.marker[tabindex="0"]').map(({dataset}) => dataset['id']);

describe('the focus in a map', () => {
  before(async () => {
    await setViewport({width: 1240, height: 800});
    await emulateFeatures({'prefers-reduced-motion': 'reduce'});
  });
  after(() => emulateFeatures());

  it('moves between markers on arrow keys, with one tab stop', async () => {
    const element = await showMap({region: 'europe'});
    marker(element, 'leeds').focus();
    const ways: readonly (readonly [string, string])[] = [
      ['ArrowDown', 'amiens'],
      ['ArrowRight', 'zwickau'],
      ['ArrowLeft', 'amiens'],
      ['ArrowUp', 'leeds'],
    ];
    for (const [key, id] of ways) {
      await press(key);
      await drawn();
      expect(focused(element)).to.equal(id);
      expect(tabStops(element)).to.deep.equal([id]);
    }
  });

  it('moves to markers out of view, and the map pans', async () => {
    const element = await showMap({region: 'europe'});
    marker(element, 'leeds').focus();
    const view = viewOf(element);
    await press('ArrowLeft');
    await drawn();
    expect(focused(element)).to.equal('buffalo');
    expect(viewOf(element)).not.to.equal(view);
    await press('ArrowLeft');
    await drawn();
    expect(focused(element)).to.equal('buffalo');
  });

  it('moves to markers out of view while the map is animated', async () => {
    await emulateFeatures();
    const element = await showMap({region: 'europe'});
    marker(element, 'leeds').focus();
    await press('ArrowLeft');
    await waitUntil(() => focused(element) === 'buffalo');
    await atRest(element);
    expect(focused(element)).to.equal('buffalo');
    await emulateFeatures({'prefers-reduced-motion': 'reduce'});
  });

  it('moves to the first and the last marker on Home and End', async () => {
    const element = await showMap({region: 'europe'});
    marker(element, 'novi-sad').focus();
    const ids = all(element, '.marker').map(({dataset}) => dataset['id']);
    await press('End');
    await drawn();
    const last = focused(element);
    await press('Home');
    await drawn();
    const first = focused(element);
    expect(first).not.to.equal(last);
    expect(ids).to.include.members([first, last]);
  });

  it('moves without scrolling the page', async () => {
    const element = await showMap({region: 'europe'});
    const end = document.createElement('div');
    end.style.height = '3000px';
    element.after(end);
    scrollTo(0, 200);
    await drawn();
    marker(element, 'leeds').focus({preventScroll: true});
    await press('ArrowRight', 'ArrowDown', 'End', 'Home', 'Space', 'Enter');
    await drawn();
    expect(scrollY).to.equal(200);
    scrollTo(0, 0);
  });

  it('follows a place whose marker is removed by zooming', async () => {
    const element = await showMap({region: 'europe'});
    marker(element, 'leeds').focus();
    await press('-', '-', '-', '-');
    await drawn();
    // The cluster that Leeds was merged into.
    expect(focused(element)).not.to.equal(null);
    expect(element.shadowRoot!.activeElement!.classList.contains('cluster')).to
      .be.true;
    await press('+', '+', '+', '+', '+', '+');
    await drawn();
    expect(focused(element)).not.to.equal(null);
  });

  it('stays on a marker whose position among the others changes', async () => {
    const element = await showMap({region: 'europe'});
    const leeds = marker(element, 'leeds');
    leeds.focus();
    const {places} = element;
    const others = places.filter(({id}) => id !== 'leeds');
    const last = places.filter(({id}) => id === 'leeds');
    for (const shown of [
      places.toReversed(),
      [...others, ...last],
      [...last, ...others],
    ]) {
      element.shown = shown;
      await element.updateComplete;
      await drawn();
      expect(focused(element)).to.equal('leeds');
      expect(marker(element, 'leeds')).to.equal(leeds);
      expect(tabStops(element)).to.deep.equal(['leeds']);
    }
  });

  it('goes to another marker if a filter hides the place', async () => {
    const element = await showMap({region: 'europe'});
    marker(element, 'leeds').focus();
    element.shown = element.places.filter(({id}) => id !== 'leeds');
    await element.updateComplete;
    await drawn();
    expect(focused(element)).to.equal(tabStops(element)[0]);
  });

  it('stays in a map that is drawn elsewhere on the page', async () => {
    const element = await showMap({region: 'europe'});
    marker(element, 'leeds').focus();
    const before = one(element, '.map');
    element.isMoved = true;
    await element.updateComplete;
    await drawn();
    expect(one(element, '.map')).not.to.equal(before);
    expect(focused(element)).to.equal('leeds');
  });
});
