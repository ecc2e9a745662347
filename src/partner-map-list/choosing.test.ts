import {expect} from '@open-wc/testing';
import {setViewport} from '@web/test-runner-commands';
import {
  click,
  clickAt,
  drag,
  drawn,
  emulateFeatures,
  middleOf,
  press,
  touch,
} from '../testing/browser.js';
import {has, where} from '../testing/engine.js';
import {
  all,
  atRest,
  entry,
  isWithin,
  listed,
  listenTo,
  marker,
  one,
  show,
  textOf,
  viewOf,
} from '../testing/partner-map-list.js';
import type {PartnerMapList} from './partner-map-list.js';

const topOf = (element: PartnerMapList, selector: string) =>
  one(element, selector).getBoundingClientRect().top;

const onPhone = () =>
  show({width: 375, attributes: {region: 'europe', lang: 'en'}});

/** How far the map may move when something is chosen on it, CSS px. */
const STILL = 8;

describe('a choice in <partner-map-list>', () => {
  before(() => emulateFeatures({'prefers-reduced-motion': 'reduce'}));
  after(() => emulateFeatures());

  describe('on the map above the list', () => {
    // At the edge of the window WebKitGTK has its scroll bar.
    before(() => setViewport({width: 400, height: 812}));

    const choose = async (element: PartnerMapList, id: string) => {
      await click(marker(element, id));
      await drawn();
    };

    it('shows the details directly below the map, which stays', async () => {
      const element = await onPhone();
      const [top, view] = [topOf(element, '.map'), viewOf(element)];
      for (const id of ['trabzon', 'leeds']) {
        await choose(element, id);
        expect(topOf(element, '.map')).to.be.closeTo(top, STILL);
        expect(viewOf(element)).to.equal(view);
        const [first] = all(element, '.entry');
        expect(first!.dataset['id']).to.equal(id);
        expect(first!.querySelector('.details')).not.to.equal(null);
        expect(first!.querySelector('[aria-expanded="true"]')).not.to.equal(
          null
        );
        const gap =
          first!.getBoundingClientRect().top -
          one(element, '.map').getBoundingClientRect().bottom;
        // At most the legend is between them.
        expect(gap).to.be.within(0, 80);
        expect(listed(element)).to.have.lengthOf(14);
      }
      await expect(element).to.be.accessible();
    });

    it('is cleared by a button; the entry returns to its place', async () => {
      const element = await onPhone();
      const before = listed(element);
      const chosen = listenTo(element);
      await choose(element, 'trabzon');
      const top = topOf(element, '.map');
      const close = one<HTMLButtonElement>(element, '.entry .close');
      expect(close.ariaLabel).to.equal('Close');
      await click(close);
      await drawn();
      expect(chosen).to.deep.equal(['trabzon', null]);
      expect(listed(element)).to.deep.equal(before);
      expect(all(element, '.entry .close')).to.be.empty;
      expect(topOf(element, '.map')).to.be.closeTo(top, STILL);
    });

    it('gives the focus back to the marker when the entry closes', async () => {
      const element = await onPhone();
      const trabzon = marker(element, 'trabzon');
      trabzon.focus();
      await press('Enter');
      await drawn();
      one(element, '.entry .close').focus();
      await press('Enter');
      await drawn();
      expect(element.shadowRoot!.activeElement).to.equal(
        marker(element, 'trabzon')
      );
    });

    where('touch', () => {
      it('does the same on a tap', async () => {
        const element = await onPhone();
        scrollTo(0, 40);
        const top = topOf(element, '.map');
        await touch([middleOf(marker(element, 'trabzon'))]);
        await drawn();
        expect(topOf(element, '.map')).to.be.closeTo(top, STILL);
        expect(all(element, '.entry')[0]!.dataset['id']).to.equal('trabzon');
        scrollTo(0, 0);
      });
    });
  });

  describe('in a list below the map', () => {
    // At the edge of the window WebKitGTK has its scroll bar.
    before(() => setViewport({width: 400, height: 812}));

    it('opens in place, and the row stays where it is', async () => {
      const element = await onPhone();
      const order = listed(element);
      await click(marker(element, 'leeds'));
      await drawn();
      const row = '.entry[data-id="novi-sad"]';
      one(element, row).scrollIntoView({block: 'end', behavior: 'instant'});
      await drawn();
      const top = topOf(element, row);
      await click(one(element, `${row} .choose`));
      await drawn();
      expect(topOf(element, row)).to.be.closeTo(top, 2);
      expect(listed(element)).to.deep.equal(order);
      expect(all(element, '.entry.open')).to.have.lengthOf(1);
      scrollTo(0, 0);
    });
  });

  describe('on the map beside the list', () => {
    before(() => setViewport({width: 1240, height: 800}));

    it('opens in place, and the list scrolls there', async () => {
      const element = await show({
        width: 1200,
        attributes: {region: 'europe'},
      });
      const order = listed(element);
      await click(marker(element, 'trabzon'));
      await atRest(element);
      expect(listed(element)).to.deep.equal(order);
      const list = one(element, '.list-side').getBoundingClientRect();
      const {top} = entry(element, 'trabzon').getBoundingClientRect();
      expect(top).to.be.within(list.top - 1, list.bottom);
    });
  });

  describe('and text', () => {
    before(() => setViewport({width: 1240, height: 1400}));

    /** Drags over the text of an element, and returns what is selected then. */
    const select = async (element: Element) => {
      getSelection()?.removeAllRanges();
      const range = document.createRange();
      range.selectNodeContents(element);
      const [{left, right, top, bottom}] = [...range.getClientRects()] as [
        DOMRect,
      ];
      const y = (top + bottom) / 2;
      await drag({x: left + 1, y}, {x: left + 20, y}, {x: right - 1, y});
      await drawn();
      return String(getSelection());
    };

    it('is selected without opening the entry', async () => {
      const element = await show({width: 600});
      const chosen = listenTo(element);
      const row = entry(element, 'leeds');
      const name = await select(row.querySelector('.choose')!);
      expect(chosen).to.be.empty;
      const meta = await select(row.querySelector('.meta span')!);
      expect(chosen).to.be.empty;
      expect(meta).to.include('United');
      if (has('selection in buttons')) expect(name).to.include('eed');
    });

    it('does not keep a click on it from opening the entry', async () => {
      const element = await show({width: 600});
      for (const selector of ['.meta', '.distance', '.choose']) {
        await clickAt(
          middleOf(entry(element, 'leeds').querySelector(selector)!)
        );
        await drawn();
        expect(element.selected, selector).to.equal('leeds');
        await click(one(element, '.entry .close'));
        expect(element.selected).to.equal(null);
      }
      expect(textOf(element.shadowRoot!.activeElement!)).to.equal('Leeds');
    });

    it('has a row that shows the focus ring as a whole', async () => {
      const element = await show({width: 600});
      const row = entry(element, 'leeds');
      expect(isWithin(row.querySelector('.row')!, row)).to.be.true;
      expect(
        row.querySelector('.choose')!.getAttribute('aria-expanded')
      ).to.equal('false');
    });
  });
});
