import {expect} from '@open-wc/testing';
import {sendKeys, setViewport} from '@web/test-runner-commands';
import {
  click,
  drawn,
  emulateFeatures,
  middleOf,
  turnWheel,
} from '../../testing/browser.js';
import {one, show} from '../../testing/partner-map-list.js';
import type {PartnerMapList} from '../partner-map-list.js';
import {waitUntil} from '../../testing/wait-until.js';

const search = (element: PartnerMapList) =>
  one<HTMLInputElement>(element, '[type="search"]');

describe('the list beside the map', () => {
  before(async () => {
    await setViewport({width: 1240, height: 700});
    await emulateFeatures({'prefers-reduced-motion': 'reduce'});
  });
  after(() => emulateFeatures());

  const onLongPage = async () => {
    const element = await show({width: 1120});
    const end = document.createElement('div');
    end.style.height = '3000px';
    element.after(end);
    scrollTo(0, 0);
    await drawn();
    return element;
  };

  it('scrolls on a wheel event, and then the page does not', async () => {
    const element = await onLongPage();
    const list = one(element, '.list-side');
    await turnWheel(middleOf(list), 80);
    await waitUntil(() => list.scrollTop === 80);
    expect(scrollY).to.equal(0);
  });

  it('leaves the wheel to the page at its end', async () => {
    const element = await onLongPage();
    const list = one(element, '.list-side');
    list.scrollTop = list.scrollHeight;
    await drawn();
    await turnWheel(middleOf(list), 80);
    await waitUntil(() => scrollY === 80);
  });

  it('leaves the wheel to the page if it has nothing to scroll', async () => {
    const element = await onLongPage();
    await click(search(element));
    await sendKeys({type: 'kumasi'});
    await drawn();
    const list = one(element, '.list-side');
    expect(list.scrollHeight).to.equal(list.clientHeight);
    await turnWheel(middleOf(list), 80);
    await waitUntil(() => scrollY === 80);
  });

  it('leaves the wheel to the page if nothing is found', async () => {
    const element = await onLongPage();
    await click(search(element));
    await sendKeys({type: 'qqqq'});
    await drawn();
    await turnWheel(middleOf(one(element, '.list-side')), 80);
    await waitUntil(() => scrollY === 80);
  });

  it('shows the chosen entry on a scaled page', async () => {
    const element = await show({width: 800});
    element.parentElement!.style.cssText +=
      '; transform: scale(0.6); transform-origin: 0 0';
    await drawn();
    for (const id of ['zwickau', 'amiens', 'trabzon']) {
      element.selected = id;
      await element.updateComplete;
      await drawn();
      const list = one(element, '.list-side').getBoundingClientRect();
      const at = one(element, '.entry.open').getBoundingClientRect();
      // A list scrolls by whole pixels.
      expect(at.top).to.be.at.least(list.top - 1);
      expect(Math.min(at.bottom, at.top + list.height)).to.be.at.most(
        list.bottom + 1
      );
    }
  });
});
