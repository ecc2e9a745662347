import {expect} from '@open-wc/testing';
import {sendKeys, setViewport} from '@web/test-runner-commands';
import {
  click,
  drag,
  drawn,
  emulateFeatures,
  middleOf,
  press,
} from '../testing/browser.js';
import {madeUpPartners} from '../testing/made-up-partners.js';
import {
  all,
  atRest,
  button,
  isWithin,
  listed,
  one,
  scaleOf,
  show,
  viewOf,
} from '../testing/partner-map-list.js';
import type {PartnerMapList} from './partner-map-list.js';

const reduced = {'prefers-reduced-motion': 'reduce'};

const search = (element: PartnerMapList) =>
  one<HTMLInputElement>(element, '[type="search"]');

/** Whether the markers stand for all listed partners, and all are in view. */
const showsAll = (element: PartnerMapList) => {
  const markers = all(element, '.marker');
  const count = markers
    .map((each) => Number(each.querySelector('.count')?.textContent ?? 1))
    .reduce((sum, each) => sum + each, 0);
  return (
    count === listed(element).length &&
    markers.every((each) => isWithin(each, one(element, '.map')))
  );
};

describe('the map of <partner-map-list> moves', () => {
  before(async () => {
    await setViewport({width: 1240, height: 900});
    await emulateFeatures(reduced);
  });
  after(() => emulateFeatures());

  it('to what a search has found, and back when it is cleared', async () => {
    const element = await show({width: 1120, attributes: {region: 'europe'}});
    const view = viewOf(element);
    for (const query of ['ghana', 'china', 'buffalo']) {
      await click(search(element));
      await sendKeys({type: query});
      await drawn();
      expect(listed(element)).to.have.lengthOf(1);
      expect(showsAll(element), query).to.be.true;
      // Not closer than the country around it.
      expect(scaleOf(element)).to.be.at.most(6);
      await press(...Array<string>(query.length).fill('Backspace'));
      await drawn();
      expect(viewOf(element)).to.equal(view);
    }
  });

  it('back when a further letter finds nothing', async () => {
    const element = await show({width: 1120, attributes: {region: 'europe'}});
    const view = viewOf(element);
    await click(search(element));
    await sendKeys({type: 'china'});
    await drawn();
    expect(viewOf(element)).not.to.equal(view);
    await sendKeys({type: 'xyz'});
    await drawn();
    expect(listed(element)).to.be.empty;
    expect(viewOf(element)).to.equal(view);
  });

  it('without fine outlines to what a search has found', async () => {
    const element = await show({width: 1120, attributes: {region: 'europe'}});
    await click(search(element));
    await sendKeys({type: 'china'});
    await drawn();
    expect(scaleOf(element)).to.be.at.most(3);
    expect(all(element, '.country')).to.be.empty;
  });

  it('to what a filter has found, with each key that changes it', async () => {
    const element = await show({width: 1120, attributes: {region: 'europe'}});
    const view = viewOf(element);
    await click(button(element, 'Project partnerships'));
    await drawn();
    expect(listed(element)).to.have.lengthOf(3);
    expect(showsAll(element)).to.be.true;
    await click(search(element));
    for (const key of 'dura') {
      await press(key);
      await drawn();
      expect(showsAll(element), key).to.be.true;
    }
    await press('Escape');
    await click(button(element, 'All'));
    await drawn();
    expect(viewOf(element)).to.equal(view);
  });

  it('nowhere after the visitor moved it, until the next filter', async () => {
    const element = await show({width: 1120, attributes: {region: 'europe'}});
    await click(search(element));
    await sendKeys({type: 'ghana'});
    await drawn();
    const from = middleOf(one(element, '.map'));
    const to = {x: from.x - 90, y: from.y + 30};
    await drag(from, {x: from.x - 10, y: from.y}, to);
    await drawn();
    const view = viewOf(element);
    element.sort = 'distance';
    await element.updateComplete;
    element.lang = 'de';
    await element.updateComplete;
    await drawn();
    expect(viewOf(element)).to.equal(view);
    search(element).select();
    await sendKeys({type: 'china'});
    await drawn();
    expect(showsAll(element)).to.be.true;
  });

  it('to the chosen partner, if it was chosen among what was found', async () => {
    const element = await show({width: 1120, attributes: {region: 'europe'}});
    await click(search(element));
    await sendKeys({type: 'kumasi'});
    await drawn();
    await click(one(element, '.choose'));
    search(element).focus();
    await press('Escape');
    await drawn();
    expect(listed(element)).to.have.lengthOf(14);
    expect(isWithin(one(element, '.chosen'), one(element, '.map'))).to.be.true;
    await click(button(element, 'Zoom in'));
    await drawn();
    expect(isWithin(one(element, '.chosen'), one(element, '.map'))).to.be.true;
  });

  it('calmly: not with keys that change nothing that is found', async () => {
    await emulateFeatures();
    try {
      const element = await show({
        width: 1120,
        attributes: {region: 'europe'},
      });
      await click(search(element));
      await sendKeys({type: 'ghan'});
      await atRest(element);
      const views = new Set<string>();
      const observer = new MutationObserver(() => views.add(viewOf(element)));
      observer.observe(element.shadowRoot!, {
        attributes: true,
        subtree: true,
      });
      await press('a');
      await atRest(element);
      observer.disconnect();
      expect(listed(element)).to.have.lengthOf(1);
      expect(views.size).to.be.at.most(1);
    } finally {
      await emulateFeatures(reduced);
    }
  });

  it('to what a filter has found among 300 and 10,000 partners', async () => {
    for (const count of [300, 10_000]) {
      const element = await show({
        width: 1120,
        partners: madeUpPartners(count, ['university', 'project']),
        attributes: {region: 'europe'},
      });
      const view = viewOf(element);
      await click(button(element, 'Project partnerships'));
      await drawn();
      const shown = all(element, '.marker')
        .map((each) => Number(each.querySelector('.count')?.textContent ?? 1))
        .reduce((sum, each) => sum + each);
      const asked = one(element, '.kinds [aria-pressed="true"] .count-of');
      expect(shown).to.equal(Number(asked.textContent.replace(',', '')));
      await click(button(element, 'All'));
      await drawn();
      expect(viewOf(element)).to.equal(view);
    }
  });
});
