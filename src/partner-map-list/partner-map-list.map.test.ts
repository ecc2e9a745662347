import {expect} from '@open-wc/testing';
import {sendKeys, setViewport} from '@web/test-runner-commands';
import {bundledPayload} from '../payload/bundled.js';
import type {Partner} from '../payload/schema.js';
import {
  click,
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
  show,
  type Shown,
  textOf,
  texts,
  viewOf,
} from '../testing/partner-map-list.js';
import type {PartnerMapList} from './partner-map-list.js';
import {waitUntil} from '../testing/wait-until.js';

const europe = (shown: Shown = {}) =>
  show({...shown, attributes: {region: 'europe', ...shown.attributes}});

/** Returns the id of the marker that has the focus. */
const focused = ({shadowRoot}: PartnerMapList) =>
  shadowRoot?.activeElement?.getAttribute('data-id') ?? null;

const labels = (element: PartnerMapList) => texts(element, '.label-text');

/** Returns a partner for each name, all at one point. */
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

  it('is named by the number of partners', async () => {
    const [de, en] = await Promise.all(
      ['de', 'en'].map((lang) => show({attributes: {lang}}))
    );
    expect(one(de!, '.map').ariaLabel).to.equal('Karte: 14 Partner weltweit');
    expect(one(en!, '.map').ariaLabel).to.equal('Map: 14 partners worldwide');
    expect(one(en!, '.map').getAttribute('role')).to.equal('group');
    expect(one(en!, '#map-keys').textContent).to.match(/Arrow keys/);
  });

  it('has a button for each partner, with a full description', async () => {
    const element = await europe();
    expect(marker(element, 'amiens').getAttribute('role')).to.equal('button');
    const names = all(element, '.marker').map(({ariaLabel}) => ariaLabel);
    for (const name of [
      /^Amiens, France, Twin city, since 1960, 40\d km$/,
      /^Zwickau, Germany, German–German twin city, since 1988, 36\d km$/,
      /^Rostov-on-Don, Russia, Twin city, since 1977, 2,\d{3} km, on hold$/,
    ])
      expect(names.filter((each) => name.test(each!))).to.have.lengthOf(1);
  });

  it('labels a city by its name although the payload gives its region', async () => {
    const shown = labels(
      await show({width: 1200, attributes: {region: 'world'}})
    );
    expect(shown).to.include('Buffalo').and.not.include('New York');
  });

  it('labels several universities of a city by their names', async () => {
    const [first, second] = madeUpPartners(2).map((partner, i) => ({
      ...partner,
      name: {
        de: `Technische Universität Nummer ${i}`,
        en: `Technical University ${i}`,
      },
      place: {de: 'Istanbul', en: 'Istanbul'},
      location: [28 + i * 6, 41 - i * 6] as const,
    }));
    const partners = [first!, second!];
    const attributes = {region: 'europe'};
    expect(labels(await show({width: 1200, partners, attributes})))
      .to.include.members(['Technical University 0', 'Technical University 1'])
      .and.not.include('Istanbul');
    expect(
      labels(await show({width: 1200, partners: [first!], attributes}))
    ).to.include('Istanbul');
  });

  it('has a legend of kinds and status, unless there is but one look', async () => {
    const legend = async (lang: string, kinds = '') =>
      texts(await show({attributes: {lang, kinds}}), '.legend li');
    expect(await legend('de')).to.deep.equal([
      'Städtepartnerschaft',
      'Projektpartnerschaft',
      'Innerdeutsche Städtepartnerschaft',
      'ruht',
    ]);
    expect(await legend('en', 'project')).to.be.empty;
    const element = await show({attributes: {view: 'list'}});
    expect(all(element, '.legend')).to.be.empty;
  });

  it('names country, year and distance in a tooltip', async () => {
    const element = await europe({width: 1200});
    await moveTo(middleOf(marker(element, 'trabzon')));
    await element.updateComplete;
    const tooltip = texts(element, '.tooltip text').join(' ');
    expect(tooltip).to.match(
      // The name in CLDR depends on the age of the engine.
      /^Trabzon (?:Türkiye|Turkey) · since 2014 · 2,7\d\d km$/
    );
    await moveTo({x: 1230, y: 790});
  });

  it('supports payloads without an office', async () => {
    const element = await show();
    element.payload = {schemaVersion: 1, partners: bundledPayload().partners};
    await element.updateComplete;
    expect(all(element, '.home, .distance')).to.be.empty;
    expect(all(element, '.line[d^="M"]')).to.be.empty;
  });

  it('chooses a partner on a click, and clears the choice on another', async () => {
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

  for (const [value, name] of [
    ['world', 'World'],
    ['europe', 'Europe'],
    ['nonsense', 'Europe'],
  ] as const)
    it(`shows ${name} with region="${value}"`, async () => {
      const element = await show({attributes: {region: value}});
      const pressed = texts(element, '.regions [aria-pressed="true"]').join();
      expect(pressed).to.match(new RegExp(`^${name} \\d+$`));
    });

  describe('and the Tab key', () => {
    const tabStops = (element: PartnerMapList) =>
      all(element, '.marker[tabindex="0"]').map(({dataset}) => dataset['id']);

    it('moves to one marker, then to the buttons of the map', async () => {
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

    it('does not move the focus to the map when a filter hides markers', async () => {
      const element = await europe();
      await click(button(element, 'Project partnership'));
      await element.updateComplete;
      await drawn();
      expect(focused(element)).to.equal(null);
      expect(tabStops(element)).to.have.lengthOf(1);
    });
  });

  describe('and its clusters', () => {
    const clusters = (element: PartnerMapList) =>
      all<SVGGElement>(element, '.cluster');

    it('list their members, one of which opens its entry', async () => {
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

      // The first closes the tooltip of the marker that has the focus.
      await press('Escape', 'Escape');
      expect(element.selected, 'clears the choice').to.equal(null);
    });

    it('close the list of members on its button, or when a filter hides all', async () => {
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

    it('show the chosen member', async () => {
      const element = await show({
        partners: inOnePlace('Alpha', 'Beta'),
        attributes: {region: 'europe', selected: 'm1'},
      });
      expect(all(element, '.chosen')).to.have.lengthOf(1);
      expect(labels(element)).to.include('Beta');
      expect(listed(element)).to.include('Beta');
    });
  });

  it('is drawn only if the view includes it', async () => {
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
    it('is printed without buttons', async () => {
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
    it('has visible dots in forced colours', async () => {
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

  describe('does not cover the chosen partner with buttons', () => {
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
