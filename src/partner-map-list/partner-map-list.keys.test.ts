import {expect} from '@open-wc/testing';
import {sendKeys, setViewport} from '@web/test-runner-commands';
import {drawn, emulateFeatures, press} from '../testing/browser.js';
import {madeUpPartners} from '../testing/made-up-partners.js';
import {all, button, marker, one, show} from '../testing/partner-map-list.js';
import type {PartnerMapList} from './partner-map-list.js';
import {waitUntil} from '../testing/wait-until.js';

const search = (element: PartnerMapList) =>
  one<HTMLInputElement>(element, '[type="search"]');

describe('keys in <partner-map-list>', () => {
  before(async () => {
    await setViewport({width: 1240, height: 900});
    await emulateFeatures({'prefers-reduced-motion': 'reduce'});
  });
  after(() => emulateFeatures());

  /** Returns the keys that reach shortcuts of the page, and records more. */
  const shortcuts = () => {
    const keys: string[] = [];
    const look = ({key, type}: KeyboardEvent) => keys.push(`${type} ${key}`);
    addEventListener('keydown', look);
    addEventListener('keyup', look);
    return {
      keys,
      end: () => {
        removeEventListener('keydown', look);
        removeEventListener('keyup', look);
      },
    };
  };

  it('that the search uses do not reach the page', async () => {
    const element = await show({width: 1120});
    search(element).focus();
    const {keys, end} = shortcuts();
    await press('s', '?', 'Space', 'ArrowLeft', 'Home', 'Delete', 'Backspace');
    expect(search(element).value).to.equal('? ');
    expect(keys).to.deep.equal([]);
    await press('Escape', 'Tab');
    end();
    expect(search(element).value).to.equal('');
    expect(keys).to.deep.equal(['keyup Escape', 'keydown Tab', 'keyup Tab']);
  });

  it('that the map uses do not reach the page', async () => {
    const element = await show({width: 1120, attributes: {region: 'europe'}});
    marker(element, 'leeds').focus();
    const {keys, end} = shortcuts();
    await press('Enter', '+', '-', 'ArrowRight', 'ArrowLeft');
    button(element, 'Zoom in').focus();
    await press('Enter', 'Space', 'ArrowLeft', '+');
    expect(keys).to.be.empty;
    await press('Escape');
    expect(element.selected).to.equal(null);
    expect(keys).to.deep.equal(['keyup Escape']);
    await press('x', 'Escape');
    end();
    expect(keys.slice(1)).to.deep.equal([
      'keydown x',
      'keyup x',
      'keydown Escape',
      'keyup Escape',
    ]);
  });

  it('Escape closes what is open first, and a dialog around only then', async () => {
    const partners = ['one', 'two'].map((name) => ({
      ...madeUpPartners(1, ['twin-city'])[0]!,
      id: name,
      name: {de: name, en: name},
      location: [30, 50] as const,
    }));
    const element = await show({partners, attributes: {region: 'europe'}});
    const dialog = document.createElement('dialog');
    element.parentElement!.append(dialog);
    dialog.append(element);
    dialog.showModal();
    await drawn();
    await drawn();
    element.select('one');
    await element.updateComplete;
    one(element, '.cluster').focus();
    await press('Enter');
    await element.updateComplete;
    expect(all(element, '.members')).to.have.lengthOf(1);

    await press('Escape');
    await element.updateComplete;
    expect(all(element, '.members')).to.be.empty;
    expect(element.selected).to.equal('one');
    // The marker that has the focus again has a tooltip.
    await press('Escape');
    expect(element.selected).to.equal('one');
    await press('Escape');
    expect(element.selected).to.equal(null);
    expect(dialog.open).to.be.true;

    element.select('two');
    await element.updateComplete;
    one(element, '.choose[aria-expanded="true"]').focus();
    await press('Escape');
    expect(element.selected).to.equal(null);
    expect(dialog.open).to.be.true;

    search(element).focus();
    await sendKeys({type: 'two'});
    await press('Escape');
    expect(search(element).value).to.equal('');
    expect(dialog.open).to.be.true;
    // Safari keeps Escape in a search even if it is empty.
    one(element, '.choose').focus();
    await press('Escape');
    await waitUntil(() => !dialog.open);
  });
});
