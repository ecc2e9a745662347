import {expect} from '@open-wc/testing';
import {setViewport} from '@web/test-runner-commands';
import {
  drawn,
  emulatePaper,
  emulateFeatures,
  print,
} from '../testing/browser.js';
import {where} from '../testing/engine.js';
import {madeUpPartners} from '../testing/made-up-partners.js';
import {
  all,
  isWithin,
  listed,
  one,
  payloadOf,
  show,
  texts,
} from '../testing/partner-map-list.js';
import type {PartnerMapList} from './partner-map-list.js';
import {waitUntil} from '../testing/wait-until.js';

/** What the page does while paper is prepared. */
async function printing(element: PartnerMapList, check: () => unknown) {
  dispatchEvent(new Event('beforeprint'));
  await check();
  dispatchEvent(new Event('afterprint'));
  await element.updateComplete;
}

/** The numbers in discs, in the order of markers. */
const discs = (element: PartnerMapList) => texts(element, '.numbers .inside');

describe('the paper of <partner-map-list>', () => {
  before(() => setViewport({width: 1240, height: 800}));

  for (const width of [600, 1200])
    it(`leaves the page as it was, ${width} px wide`, async () => {
      const element = await show({
        partners: madeUpPartners(300),
        width,
        attributes: {selected: 'p3'},
      });
      const list = one(element, '.list-side');
      list.scrollTop = 700;
      scrollTo({top: 300, behavior: 'instant'});
      await drawn();
      const before = {
        entries: listed(element),
        top: list.scrollTop,
        page: scrollY,
        text: element.renderRoot.textContent.length,
      };
      expect(before.entries.length).to.be.below(300);
      await printing(element, () => {
        expect(listed(element)).to.have.lengthOf(300);
        expect(all(element, '.details')).to.have.lengthOf(300);
        expect(all(element, '.more')).to.be.empty;
        list.scrollTop = 0;
        scrollTo({top: 0, behavior: 'instant'});
      });
      await drawn();
      expect({
        entries: listed(element),
        top: list.scrollTop,
        page: scrollY,
        text: element.renderRoot.textContent.length,
      }).to.deep.equal(before);
      expect(all(element, '.numbers, .number-key')).to.be.empty;
    });

  it('has a part of 10,000 partners', async () => {
    const element = await show({partners: madeUpPartners(10_000), width: 1200});
    dispatchEvent(new Event('beforeprint'));
    expect(listed(element)).to.have.lengthOf(1000);
    expect(texts(element, '.unprinted')).to.deep.equal([
      'Printed here: the first 1,000 of 10,000 partners. To print others, search for them or filter the list first.',
    ]);
    dispatchEvent(new Event('afterprint'));
    await element.updateComplete;
    expect(listed(element)).to.have.lengthOf(50);
  });

  it('numbers the markers as the list, which repeats the numbers', async () => {
    const element = await show({
      width: 1200,
      attributes: {kinds: 'twin-city', sort: 'since', region: 'world'},
    });
    await printing(element, () => {
      const numbers = [
        ...discs(element),
        ...texts(element, '.numbers text:not(.inside)'),
        ...texts(element, '.number-key li'),
      ]
        .join()
        .replace(/[A-Z]:/g, '');
      const found = new Set<number>();
      for (const [, first, last] of numbers.matchAll(/(\d+)(?:–(\d+))?/g))
        for (let i = Number(first); i <= Number(last ?? first); i++)
          found.add(i);
      expect([...found].sort((a, b) => a - b)).to.deep.equal(
        Array.from({length: 11}, (_, i) => i + 1)
      );
    });
  });

  it('has the number of each partner at its marker', async () => {
    const partner = (id: string, lon: number) => ({
      ...madeUpPartners(1)[0]!,
      id,
      kind: 'twin-city' as const,
      name: {de: id, en: id},
      location: [lon, 50] as const,
    });
    const element = await show({
      partners: [partner('c', 40), partner('a', 20), partner('b', -5)],
    });
    await printing(element, () => {
      const at = all(element, '.numbers circle').map((disc, i) => ({
        x: Number(disc.getAttribute('cx')),
        text: discs(element)[i],
      }));
      expect(
        at.sort((one, other) => one.x - other.x).map(({text}) => text)
      ).to.deep.equal(['2', '1', '3']);
    });
  });

  it('has no numbers without list or map', async () => {
    for (const view of ['map', 'list']) {
      const element = await show({attributes: {view}});
      await printing(element, () => {
        expect(all(element, '.numbers')).to.be.empty;
      });
    }
  });

  where('paper', () => {
    it('has two columns with short addresses', async () => {
      const element = await show({width: 700});
      dispatchEvent(new Event('beforeprint'));
      await emulatePaper();
      const [first, last] = [
        one(element, '.entry'),
        all(element, '.entry').at(-1)!,
      ].map((each) => each.getBoundingClientRect());
      expect(last!.left).to.be.at.least(first!.right);
      expect(isWithin(one(element, '.numbers'), one(element, '.map'))).to.be
        .true;
      expect(one(element, '.facts').checkVisibility()).to.be.true;
      const link = one(element, '.entry a');
      expect(getComputedStyle(link, '::after').content).to.match(
        /\(".*attr|dortmund\.de/
      );
      await emulateFeatures();
      dispatchEvent(new Event('afterprint'));
      await element.updateComplete;
      expect(one(element, '.map').checkVisibility()).to.be.true;
    });
  });

  where('printing', () => {
    it('is prepared and cleared away by the browser', async () => {
      const element = await show();
      element.payload = payloadOf(madeUpPartners(300));
      await element.updateComplete;
      let most = 0;
      const count = () => (most = listed(element).length);
      addEventListener('beforeprint', count);
      await print();
      await waitUntil(() => listed(element).length === 50);
      removeEventListener('beforeprint', count);
      expect(most).to.equal(300);
    });
  });
});
