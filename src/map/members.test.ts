import {expect} from '@open-wc/testing';
import {setViewport} from '@web/test-runner-commands';
import {
  click,
  drawn,
  emulateFeatures,
  middleOf,
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
import {
  all,
  button,
  marker,
  scaleOf,
  textOf,
  texts,
  viewOf,
} from '../testing/rendered.js';

/** Returns the id of the marker that has the focus. */
const focused = ({shadowRoot}: TestMap) =>
  shadowRoot?.activeElement?.getAttribute('data-id') ?? null;

const clusters = (element: TestMap) => all<SVGGElement>(element, '.cluster');

describe('clusters on a map', () => {
  before(async () => {
    await setViewport({width: 1240, height: 800});
    await emulateFeatures({'prefers-reduced-motion': 'reduce'});
  });
  after(() => emulateFeatures());

  it('show the number of their members', async () => {
    const element = await showMap({region: 'world'});
    for (const cluster of clusters(element)) {
      const count = Number(textOf(cluster));
      expect(count).to.be.greaterThan(1);
      expect(cluster.ariaLabel).to.equal(`Show ${count} partners`);
      expect(cluster.ariaPressed).to.equal(null);
    }
    const count = clusters(element).reduce(
      (sum, cluster) => sum + Number(textOf(cluster)),
      all(element, '.marker:not(.cluster)').length
    );
    expect(count).to.equal(14);
  });

  it('keep targets from overlapping', async () => {
    for (const places of [
      bundledPlaces,
      placesOf(madeUpPartners(300)),
      placesOf(madeUpPartners(10_000)),
    ]) {
      const element = await showMap({places, width: 1200});
      const centres = all(element, '.marker').map(middleOf);
      expect(centres).not.to.be.empty;
      for (const [i, a] of centres.entries())
        for (const b of centres.slice(i + 1))
          // The drawing is exact to a tenth of a pixel.
          expect(Math.hypot(a.x - b.x, a.y - b.y)).to.be.at.least(23.8);
    }
  });

  it('zoom in on a click until they separate', async () => {
    const element = await showMap({region: 'world'});
    const {chosen} = element;
    const scale = scaleOf(element);
    const count = all(element, '.marker').length;
    await click(clusters(element)[0]!);
    await drawn();
    expect(scaleOf(element)).to.be.greaterThan(scale);
    expect(all(element, '.marker').length).not.to.equal(count);
    expect(chosen).to.be.empty;
  });

  it('open on Enter and pass on the focus', async () => {
    const element = await showMap({region: 'world'});
    clusters(element)[0]!.focus();
    await press('Enter');
    await drawn();
    expect(focused(element)).not.to.equal(null);
  });

  it('open until each place has a marker', async () => {
    const element = await showMap({
      places: placesOf(madeUpPartners(300)),
      region: 'world',
    });
    // From cluster to cluster, until one separates into single places.
    for (let i = 0; i < 12 && clusters(element).length > 0; i++) {
      clusters(element)[0]!.focus();
      await press('Enter');
      await drawn();
    }
    expect(clusters(element)).to.be.empty;
    expect(all(element, '.marker')).not.to.be.empty;
  });

  it('fit long counts into their disc', async () => {
    for (const count of [9, 99, 999, 9999]) {
      const names = Array.from({length: count}, (_, i) => `Place ${i}`);
      const element = await showMap({places: atOnePoint(...names)});
      const [disc, text] = ['.cluster .dot', '.cluster .count'].map(
        (selector) => all(element, selector)[0]!.getBoundingClientRect().width
      );
      expect(text, `${count}`).to.be.within(1, disc!);
    }
  });

  it('list their members if no zooming separates them', async () => {
    const element = await showMap({
      places: atOnePoint('Alpha', 'Beta', 'Gamma'),
      region: 'europe',
    });
    const {chosen} = element;
    const viewport = viewOf(element);
    clusters(element)[0]!.focus();
    await press('Enter');
    await drawn();
    expect(viewOf(element)).to.equal(viewport);
    expect(texts(element, '.members li')).to.deep.equal([
      'Alpha',
      'Beta',
      'Gamma',
    ]);
    const [first] = all(element, '.members li button');
    expect(element.shadowRoot!.activeElement).to.equal(first);
    await press('ArrowRight');
    await drawn();
    expect(viewOf(element)).to.equal(viewport);

    await press('Tab', 'Enter');
    expect(chosen).to.deep.equal(['m1']);
    await press('Escape');
    await drawn();
    expect(all(element, '.members')).to.be.empty;
    expect(focused(element)).to.equal('m0');
    expect(element.selected).to.equal('m1');
    // The first closes the tooltip of the marker that has the focus.
    await press('Escape', 'Escape');
    expect(element.selected).to.equal(null);
  });

  it('cover no control that can receive the focus', async () => {
    const element = await showMap({
      places: atOnePoint('Alpha', 'Beta'),
      region: 'europe',
    });
    const covered = () => {
      const [list] = all(element, '.members');
      const from = list?.getBoundingClientRect().top ?? Infinity;
      return all(element, '.map button')
        .filter((each) => !list?.contains(each))
        .filter((each) => each.getBoundingClientRect().bottom > from)
        .filter((each) => getComputedStyle(each).visibility === 'visible');
    };
    expect(all(element, '.pan.down')).to.have.length(1);
    marker(element, 'm0').focus();
    await press('Enter');
    await drawn();
    expect(texts(element, '.members li')).to.deep.equal(['Alpha', 'Beta']);
    expect(covered()).to.be.empty;
  });

  it('close the list of members on its button, or without members', async () => {
    const others = bundledPlaces.filter(({id}) => id === 'buffalo');
    const element = await showMap({
      places: [...atOnePoint('Alpha', 'Beta'), ...others],
      region: 'europe',
    });
    await click(marker(element, 'm0'));
    await element.updateComplete;
    await click(button(element, 'Close'));
    await drawn();
    expect(all(element, '.members')).to.be.empty;
    expect(focused(element)).to.equal('m0');

    await click(marker(element, 'm0'));
    await element.updateComplete;
    element.shown = others;
    await element.updateComplete;
    expect(all(element, '.members')).to.be.empty;
  });
});
