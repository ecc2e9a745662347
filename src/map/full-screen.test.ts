import {expect} from '@open-wc/testing';
import {click, drawn, press} from '../testing/browser.js';
import {all, button, one, show} from '../testing/partner-map-list.js';
import {waitUntil} from '../testing/wait-until.js';

/** Says whether the browser has a full screen, whatever it has. */
const setEnabled = (value: boolean | undefined) =>
  Object.defineProperty(document, 'fullscreenEnabled', {
    value,
    configurable: true,
  });

describe('the full screen of <partner-map-list>', () => {
  afterEach(() => Reflect.deleteProperty(document, 'fullscreenEnabled'));

  for (const [lang, name] of [
    ['de', 'Vollbild'],
    ['en', 'Full screen'],
  ] as const)
    it(`has a button over the map in ${lang}`, async () => {
      setEnabled(true);
      const element = await show({attributes: {lang}});
      const {width, height} = button(element, name).getBoundingClientRect();
      expect(Math.min(width, height)).to.be.at.least(24);
      expect(button(element, name).ariaPressed).to.equal('false');
      await expect(element).to.be.accessible();
    });

  for (const [what, value] of [
    ['a frame without permission', false],
    ['an iPhone', undefined],
  ] as const)
    it(`has no button in ${what}`, async () => {
      setEnabled(value);
      const element = await show();
      expect(all(element, '.full-screen')).to.be.empty;
    });

  it('is no part of a map without controls', async () => {
    setEnabled(true);
    const element = await show({attributes: {plain: ''}});
    expect(all(element, '.full-screen')).to.be.empty;
  });

  it('asks for it, and nothing changes where the browser refuses', async () => {
    setEnabled(true);
    const element = await show();
    const root = one(element, '.root');
    let asked = 0;
    root.requestFullscreen = () => {
      asked++;
      return Promise.reject(new TypeError());
    };
    await click(button(element, 'Full screen'));
    await drawn();
    expect(asked).to.equal(1);
    expect(button(element, 'Full screen').ariaPressed).to.equal('false');
  });
});

// The test page itself is in a window, where the browser allows it.
if (document.fullscreenEnabled)
  describe('on the full screen', () => {
    afterEach(async () => {
      if (document.fullscreenElement) await document.exitFullscreen();
    });

    for (const width of [375, 900])
      it(`the map fills the height, from ${width} px`, async () => {
        const element = await show({width});
        const before = one(element, '.map').clientHeight;
        const toggle = button(element, 'Full screen');
        toggle.focus();
        await press('Enter');
        await waitUntil(() => document.fullscreenElement === element);
        await waitUntil(() => toggle.ariaPressed === 'true');
        await drawn();
        expect(one(element, '.root').clientWidth).to.equal(innerWidth);
        expect(one(element, '.root').clientHeight).to.equal(innerHeight);
        const map = one(element, '.map');
        expect(map.clientHeight).to.be.at.least(
          Math.min(innerHeight * 0.4, 320)
        );
        expect(one(element, '.root').scrollWidth).to.equal(innerWidth);
        expect(element.shadowRoot?.activeElement).to.equal(toggle);

        await press('Enter');
        await waitUntil(() => document.fullscreenElement === null);
        await waitUntil(() => toggle.ariaPressed === 'false');
        await drawn();
        expect(one(element, '.map').clientHeight).to.equal(before);
        expect(element.shadowRoot?.activeElement).to.equal(toggle);
      });
  });
