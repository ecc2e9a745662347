import {expect, waitUntil} from '@open-wc/testing';
import {sendKeys, setViewport} from '@web/test-runner-commands';
import {bundledPayload} from '../payload/bundled.js';
import type {Partner} from '../payload/schema.js';
import {
  click,
  clickAt,
  drawn,
  emulateFeatures,
  emulatePaper,
  middleOf,
  moveTo,
  press,
} from '../testing/browser.js';
import {where} from '../testing/engine.js';
import {madeUpPartners} from '../testing/made-up-partners.js';
import {
  all,
  atRest,
  button,
  listed,
  listenTo,
  marker,
  one,
  scaleOf,
  show,
  type Shown,
  textOf,
  texts,
  viewOf,
} from '../testing/partner-map-list.js';
import type {PartnerMapList} from './partner-map-list.js';

const europe = (shown: Shown = {}) =>
  show({...shown, attributes: {region: 'europe', ...shown.attributes}});

/** The id of the marker that has the focus. */
const focused = ({shadowRoot}: PartnerMapList) =>
  shadowRoot?.activeElement?.getAttribute('data-id') ?? null;

const labels = (element: PartnerMapList) => texts(element, '.label-text');

/** As many partners as names, at one and the same place. */
const inOnePlace = (...names: readonly string[]): readonly Partner[] =>
  names.map((name, i) => ({
    ...madeUpPartners(1, ['twin-city'])[0]!,
    id: `m${i}`,
    name: {de: name, en: name},
    location: [30, 50],
  }));

describe('the map of <partner-map-list>', () => {
  before(async () => {
    await setViewport({width: 1240, height: 800});
    await emulateFeatures({'prefers-reduced-motion': 'reduce'});
  });
  after(() => emulateFeatures());

  it('is named by what it shows', async () => {
    const [de, en] = await Promise.all(
      ['de', 'en'].map((lang) => show({attributes: {lang}}))
    );
    expect(one(de!, '.map').ariaLabel).to.equal(
      'Karte: 14 Partner in 14 Ländern'
    );
    expect(one(en!, '.map').ariaLabel).to.equal(
      'Map: 14 partners in 14 countries'
    );
    expect(one(en!, '.map').getAttribute('role')).to.equal('group');
    expect(one(en!, '#map-keys').textContent).to.match(/Arrow keys/);
  });

  it('has a button for each partner, which says all about it', async () => {
    const element = await europe();
    expect(marker(element, 'amiens').getAttribute('role')).to.equal('button');
    const names = all(element, '.marker').map(({ariaLabel}) => ariaLabel);
    for (const name of [
      /^Amiens, France, Twin city, since 1960, 40\d km$/,
      /^Zwickau, Germany, German–German partnership, since 1988, 36\d km$/,
      /^Rostov-on-Don, Russia, Twin city, since 1977, 2,\d{3} km, on hold$/,
    ])
      expect(names.filter((each) => name.test(each!))).to.have.lengthOf(1);
  });

  it('does without an office', async () => {
    const element = await show();
    element.payload = {schemaVersion: 1, partners: bundledPayload().partners};
    await element.updateComplete;
    expect(all(element, '.home, .distance')).to.be.empty;
    expect(all(element, '.line[d^="M"]')).to.be.empty;
  });

  it('draws lines, and those on hold dashed with a hollow dot', async () => {
    const element = await europe();
    const styleOf = (selector: string) =>
      getComputedStyle(one(element, selector));
    expect(all(element, '.line[d^="M"]')).to.have.lengthOf(2);
    expect(styleOf('.line').strokeDasharray).to.equal('none');
    expect(styleOf('.line.suspended').strokeDasharray).not.to.equal('none');
    const [active, suspended] = ['leeds', 'rostov-on-don'].map(
      (id) => styleOf(`.marker[data-id="${id}"] .dot`).fill
    );
    expect(active).not.to.equal(suspended);
    expect(styleOf('.home').fill).to.equal(suspended);
  });

  it('draws no line across the map', async () => {
    const apia = {...inOnePlace('Apia')[0]!, location: [-175, 0] as const};
    const element = await show({partners: [apia]});
    const pieces = one(element, '.line')
      .getAttribute('d')!
      .split('M')
      .filter(Boolean);
    expect(pieces).to.have.lengthOf(2);
    for (const piece of pieces) {
      const xs = piece.split('L').map((point) => parseFloat(point));
      expect(Math.max(...xs) - Math.min(...xs)).to.be.below(500);
    }
  });

  describe('chooses', () => {
    it('by a click, and lets go by another', async () => {
      const element = await europe();
      const chosen = listenTo(element);
      await click(marker(element, 'zhytomyr'));
      await element.updateComplete;
      expect(element.getAttribute('selected')).to.equal('zhytomyr');
      expect(marker(element, 'zhytomyr').ariaPressed).to.equal('true');
      expect(all(element, '.entry.open')).to.have.lengthOf(1);
      expect(labels(element)).to.include('Zhytomyr');
      await click(marker(element, 'zhytomyr'));
      expect(chosen).to.deep.equal(['zhytomyr', null]);
    });

    it('by Enter and by Space', async () => {
      const element = await europe();
      const chosen = listenTo(element);
      marker(element, 'leeds').focus();
      await press('Enter', 'Space', 'Enter');
      expect(chosen).to.deep.equal(['leeds', null, 'leeds']);
      expect(focused(element)).to.equal('leeds');
    });

    it('with a target of 24 px or more', async () => {
      const element = await europe();
      for (const target of all(element, '.target')) {
        const {width, height} = target.getBoundingClientRect();
        // But for rounding.
        expect(Math.min(width, height)).to.be.at.least(23.99);
      }
      const chosen = listenTo(element);
      const {x, y} = middleOf(marker(element, 'zhytomyr'));
      await clickAt({x: x - 10, y: y + 4});
      expect(chosen).to.deep.equal(['zhytomyr']);
    });
  });

  it('names who is under the mouse, or has the focus, before others', async () => {
    const row = inOnePlace(
      ...[1, 2, 3, 4, 5].map(
        (i) => `A partner whose name takes much room, ${i}`
      )
    ).map((partner, i) => ({...partner, location: [4 + i * 6, 42] as const}));
    const element = await europe({partners: row});
    const isNamed = ({dataset}: HTMLElement) =>
      labels(element).includes(
        row.find(({id}) => id === dataset['id'])!.name.en
      );
    const markers = all(element, '.marker');
    const [hidden] = markers.filter((each) => !isNamed(each));

    await moveTo(middleOf(hidden!));
    await element.updateComplete;
    expect(isNamed(hidden!)).to.be.true;
    await moveTo({x: 900, y: 2});
    await element.updateComplete;
    expect(isNamed(hidden!)).to.be.false;
    hidden!.focus();
    await element.updateComplete;
    expect(isNamed(hidden!)).to.be.true;
  });

  describe('goes by the keyboard', () => {
    const tabStops = (element: PartnerMapList) =>
      all(element, '.marker[tabindex="0"]').map(({dataset}) => dataset['id']);

    it('to one marker by Tab, and on to the map’s buttons', async () => {
      const element = await europe();
      expect(tabStops(element)).to.have.lengthOf(1);
      one(element, 'select').focus();
      await press('Tab');
      expect(focused(element)).to.equal(tabStops(element)[0]);
      await press('Tab');
      expect(element.shadowRoot!.activeElement).to.equal(
        button(element, 'Zoom in')
      );
    });

    it('from marker to marker by arrows, with one tab stop', async () => {
      const element = await europe();
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

    it('to markers out of sight, and the map comes along', async () => {
      const element = await europe();
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

    it('to markers out of sight, also while the map eases there', async () => {
      await emulateFeatures();
      const element = await europe();
      marker(element, 'leeds').focus();
      await press('ArrowLeft');
      await waitUntil(() => focused(element) === 'buffalo');
      await atRest(element);
      expect(focused(element)).to.equal('buffalo');
      await emulateFeatures({'prefers-reduced-motion': 'reduce'});
    });

    it('to the first and the last by Home and End', async () => {
      const element = await europe();
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

    it('without moving the page', async () => {
      const element = await europe();
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

    it('and keeps the focus when zooming takes its marker away', async () => {
      const element = await europe();
      marker(element, 'leeds').focus();
      await press('-', '-', '-', '-');
      await drawn();
      // The cluster that has taken Leeds in, or Leeds.
      expect(focused(element)).not.to.equal(null);
      expect(element.shadowRoot!.activeElement!.classList.contains('cluster'))
        .to.be.true;
      await press('+', '+', '+', '+', '+', '+');
      await drawn();
      expect(focused(element)).not.to.equal(null);
    });

    it('but takes no focus when a filter takes markers away', async () => {
      const element = await europe();
      await click(button(element, 'Project partnership'));
      await element.updateComplete;
      await drawn();
      expect(focused(element)).to.equal(null);
      expect(tabStops(element)).to.have.lengthOf(1);
    });
  });

  describe('gathers markers that meet', () => {
    const clusters = (element: PartnerMapList) =>
      all<SVGGElement>(element, '.cluster');

    it('and says how many there are', async () => {
      const element = await show({attributes: {region: 'world'}});
      for (const cluster of clusters(element)) {
        const count = Number(textOf(cluster));
        expect(count).to.be.greaterThan(1);
        expect(cluster.ariaLabel).to.equal(`${count} partners, show them`);
        expect(cluster.ariaPressed).to.equal(null);
      }
      const count = clusters(element).reduce(
        (sum, cluster) => sum + Number(textOf(cluster)),
        all(element, '.marker:not(.cluster)').length
      );
      expect(count).to.equal(14);
    });

    it('and lets no two targets overlap', async () => {
      for (const partners of [
        bundledPayload().partners!,
        madeUpPartners(300),
        madeUpPartners(10_000),
      ]) {
        const element = await show({partners, width: 1200});
        const places = all(element, '.marker').map(middleOf);
        expect(places).not.to.be.empty;
        for (const [i, a] of places.entries())
          for (const b of places.slice(i + 1))
            // The drawing is exact to a tenth of a pixel.
            expect(Math.hypot(a.x - b.x, a.y - b.y)).to.be.at.least(23.8);
      }
    });

    it('and opens them by a click, that parts them', async () => {
      const element = await show({attributes: {region: 'world'}});
      const chosen = listenTo(element);
      const scale = scaleOf(element);
      const count = all(element, '.marker').length;
      await click(clusters(element)[0]!);
      await drawn();
      expect(scaleOf(element)).to.be.greaterThan(scale);
      expect(all(element, '.marker').length).not.to.equal(count);
      expect(chosen).to.be.empty;
    });

    it('and opens them by Enter, and the focus goes on', async () => {
      const element = await show({attributes: {region: 'world'}});
      clusters(element)[0]!.focus();
      await press('Enter');
      await drawn();
      expect(focused(element)).not.to.equal(null);
    });

    it('and opens to the last, whoever is in them', async () => {
      const element = await show({
        partners: madeUpPartners(300),
        attributes: {region: 'world'},
      });
      // From cluster to cluster, until one is parted into partners alone.
      for (let i = 0; i < 12 && clusters(element).length > 0; i++) {
        clusters(element)[0]!.focus();
        await press('Enter');
        await drawn();
      }
      expect(clusters(element)).to.be.empty;
      expect(all(element, '.marker')).not.to.be.empty;
    });

    it('and lists those whom no zooming parts', async () => {
      const element = await show({
        partners: inOnePlace('Alpha', 'Beta', 'Gamma'),
        attributes: {region: 'europe'},
      });
      const chosen = listenTo(element);
      const view = viewOf(element);
      clusters(element)[0]!.focus();
      await press('Enter');
      await drawn();
      expect(viewOf(element)).to.equal(view);
      expect(texts(element, '.members li')).to.deep.equal([
        'Alpha',
        'Beta',
        'Gamma',
      ]);
      const first = all(element, '.members li button')[0]!;
      expect(element.shadowRoot!.activeElement).to.equal(first);
      await expect(element).to.be.accessible();

      await press('Tab', 'Enter');
      expect(chosen).to.deep.equal(['m1']);
      await element.updateComplete;
      expect(texts(element, '.entry.open .choose')).to.deep.equal(['Beta']);
      expect(
        all(element, '.members [aria-pressed="true"]').map(textOf)
      ).to.deep.equal(['Beta']);

      await press('Escape');
      await drawn();
      expect(all(element, '.members')).to.be.empty;
      expect(focused(element)).to.equal('m0');
      expect(element.selected).to.equal('m1');

      await press('Escape');
      expect(element.selected, 'takes the choice back').to.equal(null);
    });

    it('and keeps long counts in their disc', async () => {
      for (const count of [9, 99, 999, 9999]) {
        const [one] = madeUpPartners(1);
        const element = await show({
          partners: Array.from({length: count}, (_, i) => ({
            ...one!,
            id: `m${i}`,
          })),
        });
        const [disc, text] = ['.cluster .dot', '.cluster .count'].map(
          (selector) => all(element, selector)[0]!.getBoundingClientRect().width
        );
        expect(text, `${count}`).to.be.within(1, disc!);
      }
    });

    it('and puts the list away by its button, or when all are filtered', async () => {
      const others = madeUpPartners(1, ['project']);
      const element = await show({
        partners: [...inOnePlace('Alpha', 'Beta'), ...others],
        attributes: {region: 'europe'},
      });
      await click(marker(element, 'm0'));
      await element.updateComplete;
      await click(button(element, 'Close'));
      await drawn();
      expect(all(element, '.members')).to.be.empty;
      expect(focused(element)).to.equal('m0');

      await click(marker(element, 'm0'));
      await element.updateComplete;
      one(element, 'input').focus();
      await sendKeys({type: 'Beta'});
      await element.updateComplete;
      expect(texts(element, '.members li')).to.deep.equal(['Beta']);
      await click(button(element, 'Project partnership'));
      await element.updateComplete;
      expect(all(element, '.members')).to.be.empty;
    });

    it('and shows the chosen one of them', async () => {
      const element = await show({
        partners: inOnePlace('Alpha', 'Beta'),
        attributes: {region: 'europe', selected: 'm1'},
      });
      expect(all(element, '.chosen')).to.have.lengthOf(1);
      expect(labels(element)).to.include('Beta');
      expect(listed(element)).to.include('Beta');
    });
  });

  describe('lets no label cover another, a dot, a button or the edge', () => {
    const sets: readonly (readonly [string, readonly Partner[]])[] = [
      ['14 partners', bundledPayload().partners!],
      ['300 universities', madeUpPartners(300)],
      ['10,000 points', madeUpPartners(10_000)],
    ];
    const sizes = [280, 600, 1200];
    const overlap = (a: DOMRect, b: DOMRect) =>
      a.left < b.right &&
      b.left < a.right &&
      a.top < b.bottom &&
      b.top < a.bottom;
    /** A dot as the square within it: what it surely covers. */
    const core = (dot: Element) => {
      const {x, y, width} = dot.getBoundingClientRect();
      const inset = (width * (1 - Math.SQRT1_2)) / 2;
      const side = width - 2 * inset;
      return new DOMRect(x + inset, y + inset, side, side);
    };
    /** A text without the room above and below its letters. */
    const letters = (text: SVGTextElement) => {
      const {x, y, width, height} = text.getBoundingClientRect();
      const length = text.getComputedTextLength();
      // Firefox counts the halo around the letters as well.
      const halo = (width - length) / 2;
      const own = height - 2 * halo;
      return new DOMRect(x + halo, y + halo + own * 0.1, length, own * 0.8);
    };

    for (const [what, partners] of sets)
      for (const width of sizes)
        it(`of ${what} at ${width} px`, async () => {
          for (const region of ['world', 'europe']) {
            const element = await show({partners, width, attributes: {region}});
            const map = one(element, '.map').getBoundingClientRect();
            const zoomed = async (times: number) => {
              for (let i = 0; i < times; i++)
                button(element, 'Zoom in').click();
              await drawn();
            };
            for (const times of [0, 1, 2]) {
              await zoomed(times);
              const found = all<SVGTextElement>(element, '.label-text');
              const others = [
                ...all(element, '.marker .dot, .home').map(core),
                ...all(element, '.map button')
                  .filter((each) =>
                    each.checkVisibility({visibilityProperty: true})
                  )
                  .map((each) => each.getBoundingClientRect()),
              ];
              const boxes = found.map(letters);
              boxes.forEach((box, i) => {
                const name = `${textOf(found[i]!)} in ${region}, ${times}`;
                expect(box.left, name).to.be.at.least(map.left);
                expect(box.right, name).to.be.at.most(map.right);
                expect(box.top, name).to.be.at.least(map.top);
                expect(box.bottom, name).to.be.at.most(map.bottom);
                for (const other of [...boxes.slice(i + 1), ...others])
                  expect(overlap(box, other), name).to.be.false;
              });
            }
          }
        });
  });

  it('draws nothing outside of its window', async () => {
    const element = await show({partners: madeUpPartners(10_000)});
    for (let i = 0; i < 3; i++) await click(button(element, 'Zoom in'));
    await drawn();
    const {left, right, top, bottom} = one(
      element,
      '.map'
    ).getBoundingClientRect();
    for (const each of all(element, '.marker')) {
      const {x, y} = middleOf(each.querySelector('.dot')!);
      expect(x).to.be.within(left - 0.1, right + 0.1);
      expect(y).to.be.within(top - 0.1, bottom + 0.1);
    }
    expect(getComputedStyle(one(element, '.map')).overflow).to.equal('hidden');
  });

  it('is only drawn where it is wanted', async () => {
    const element = await show();
    element.view = 'list';
    await element.updateComplete;
    element.select('buffalo');
    await element.updateComplete;
    element.view = 'map';
    await element.updateComplete;
    await waitUntil(() => all(element, '.marker').length > 0);
    expect(all(element, '.entry')).to.have.lengthOf(1);
  });

  where('paper', () => {
    it('is printed without its buttons', async () => {
      const element = await show();
      await emulatePaper();
      const shown = all(element, '.map button, .controls, .more').filter(
        (each) => each.checkVisibility()
      );
      const {height} = one(element, '.map').getBoundingClientRect();
      await emulateFeatures({'prefers-reduced-motion': 'reduce'});
      expect(shown).to.be.empty;
      expect(height).to.be.greaterThan(100);
    });
  });

  where('forced colours', () => {
    it('has its lines and dots in forced colours', async () => {
      await emulateFeatures({
        'forced-colors': 'active',
        'prefers-reduced-motion': 'reduce',
      });
      const element = await europe();
      const [dot, land] = ['.marker .dot', '.land'].map((selector) =>
        getComputedStyle(one(element, selector))
      );
      const colours = [dot!.stroke, land!.fill];
      await emulateFeatures({'prefers-reduced-motion': 'reduce'});
      expect(colours[0]).not.to.equal(colours[1]);
    });
  });

  describe('keeps the chosen partner clear of its buttons', () => {
    for (const width of [280, 375, 600, 1200])
      it(`at ${width} px`, async () => {
        const element = await show({width});
        for (const {id} of bundledPayload().partners!) {
          element.select(id);
          await atRest(element);
          const ring = one(element, '.chosen').getBoundingClientRect();
          const covered = all(element, '.map button').filter((button) => {
            if (!button.checkVisibility({visibilityProperty: true}))
              return false;
            const {left, top, right, bottom} = button.getBoundingClientRect();
            return (
              left < ring.right &&
              right > ring.left &&
              top < ring.bottom &&
              bottom > ring.top
            );
          });
          expect(covered.map(textOf), id).to.deep.equal([]);
        }
      });
  });
});
