import {expect} from '@open-wc/testing';
import {sendKeys, setViewport} from '@web/test-runner-commands';
import {continentOf} from '../../geo/continents.js';
import {click, press} from '../../testing/browser.js';
import {madeUpPartners} from '../../testing/made-up-partners.js';
import {
  all,
  atRest,
  button,
  listed,
  one,
  payloadOf,
  show,
  textOf,
  viewOf,
} from '../../testing/partner-map-list.js';
import type {PartnerMapList} from '../partner-map-list.js';
import {waitUntil} from '../../testing/wait-until.js';

const many = madeUpPartners(300, ['university', 'twin-city']);
const countIn = (country: string) =>
  many.filter((each) => each.country === country).length;

const status = (element: PartnerMapList) =>
  textOf(one(element, '.head > [aria-hidden]'));
const countryField = (element: PartnerMapList) =>
  one<HTMLSelectElement>(element, '.country select');
const checkbox = (element: PartnerMapList) =>
  one<HTMLInputElement>(element, '[type="checkbox"]');
const options = (element: PartnerMapList) =>
  [...countryField(element).options].map(textOf);

/** The number in the label of the checkbox. */
const inView = (element: PartnerMapList) =>
  Number(/\((\d+)\)/.exec(textOf(one(element, '.in-view')))?.[1]);

const counted = async (element: PartnerMapList) => {
  await waitUntil(() => inView(element) > 0);
};

/** Chooses an option by typing its name, as a visitor does. */
const chooseCountry = async (element: PartnerMapList, name: string) => {
  countryField(element).focus();
  await sendKeys({type: name});
  await element.updateComplete;
};

const big = async (attributes: Readonly<Record<string, string>> = {}) => {
  const element = await show({width: 1200, partners: many, attributes});
  return element;
};

describe('the filters for many partners', () => {
  before(() => setViewport({width: 1240, height: 800}));

  it('are offered with more than 30 partners', async () => {
    const fields = async (count: number) => {
      const element = await show({partners: many.slice(0, count)});
      return all(element, '.country select, [type="checkbox"]').length;
    };
    expect(await fields(30)).to.equal(0);
    expect(await fields(31)).to.equal(2);
  });

  it('are not offered where there is no map, or no control', async () => {
    const offered = async (attributes: Readonly<Record<string, string>>) => {
      const element = await big(attributes);
      return ['.country', '.in-view'].map(
        (each) => all(element, each).length > 0
      );
    };
    expect(await offered({view: 'list'})).to.deep.equal([true, false]);
    expect(await offered({view: 'map'})).to.deep.equal([true, false]);
    expect(await offered({plain: ''})).to.deep.equal([false, false]);
  });

  describe('by country', () => {
    it('list the countries of each continent, with counts', async () => {
      const element = await big();
      const [first, second, third] = options(element);
      const europe = many.filter(
        ({country}) => continentOf(country) === 'europe'
      ).length;
      expect([first, second, third]).to.deep.equal([
        'All countries',
        `All of Europe (${europe})`,
        `Austria (${countIn('AT')})`,
      ]);
      expect(
        all<HTMLOptGroupElement>(element, 'optgroup').map(({label}) => label)
      ).to.deep.equal([
        'Europe',
        'Africa',
        'Asia',
        'North America',
        'South America',
        'Oceania',
      ]);
    });

    it('speak German', async () => {
      const element = await big({lang: 'de'});
      expect(options(element)).to.include.members([
        'Alle Länder',
        `Ghana (${countIn('GH')})`,
        `Österreich (${countIn('AT')})`,
      ]);
      expect(options(element).join()).to.contain('Ganz Südamerika (');
      expect(textOf(one(element, '.country span'))).to.equal('Land');
    });

    it('leave the partners of a country, on the map as well', async () => {
      const element = await big();
      await chooseCountry(element, 'Ghana');
      expect(countryField(element).value).to.equal('GH');
      expect(listed(element)).to.have.length(countIn('GH'));
      expect(status(element)).to.equal(`${countIn('GH')} of 300 partners`);
      expect(one(element, '.map').ariaLabel).to.equal(
        `Map: ${countIn('GH')} of 300 partners`
      );
      await press('Home');
      await element.updateComplete;
      expect(status(element)).to.equal('300 partners worldwide');
    });

    it('leave the partners of a continent', async () => {
      const element = await big();
      // The last country of Europe; WebKit ends its search at a space.
      await chooseCountry(element, 'Unit');
      await press('ArrowDown');
      await element.updateComplete;
      expect(countryField(element).value).to.equal('africa');
      const african = many.filter(
        ({country}) => continentOf(country) === 'africa'
      ).length;
      expect(status(element)).to.equal(`${african} of 300 partners`);
    });

    it('go together with kind and search, and are cleared with them', async () => {
      const element = await big();
      await chooseCountry(element, 'Ghana');
      await click(button(element, 'Partner universities'));
      await element.updateComplete;
      expect(listed(element).length).to.be.below(countIn('GH'));
      one(element, '[type="search"]').focus();
      await sendKeys({type: 'lyon'});
      await element.updateComplete;
      expect(textOf(one(element, '.none p'))).to.equal(
        'No partners found for “lyon”'
      );
      await click(button(element, 'Show all partners'));
      await element.updateComplete;
      expect(status(element)).to.equal('300 partners worldwide');
      expect(countryField(element).value).to.equal('');
    });

    it('end with a payload that has few partners', async () => {
      const element = await big();
      await chooseCountry(element, 'Ghana');
      element.payload = payloadOf(many.slice(0, 3));
      await element.updateComplete;
      expect(listed(element)).to.have.length(3);
    });
  });

  describe('by what the map shows', () => {
    it('say how many partners the map shows', async () => {
      const element = await big({region: 'europe'});
      await counted(element);
      expect(inView(element)).to.equal(
        Number(/\d+/.exec(textOf(button(element, 'Europe')))?.[0])
      );
    });

    it('limit the list, not the map, and follow the map once it rests', async () => {
      const element = await big({region: 'world'});
      await counted(element);
      expect(inView(element)).to.equal(300);
      checkbox(element).focus();
      await press('Space');
      await atRest(element);
      expect(status(element)).to.equal('300 partners worldwide');

      await click(button(element, 'Europe'));
      await waitUntil(() => status(element) !== '300 partners worldwide');
      const european = inView(element);
      expect(european).to.be.within(1, 299);
      expect(status(element)).to.equal(`${european} of 300 partners`);
      // The map does not move because of the list.
      const view = viewOf(element);
      expect(one(element, '.map').ariaLabel).to.equal(
        'Map: 300 partners worldwide'
      );
      await atRest(element);
      expect(viewOf(element)).to.equal(view);

      await click(checkbox(element));
      await element.updateComplete;
      expect(status(element)).to.equal('300 partners worldwide');
      expect(viewOf(element)).to.equal(view);
    });

    it('say when the map shows none, and lead back', async () => {
      const southern = many.filter(({country}) =>
        ['south-america', 'oceania'].includes(continentOf(country) ?? '')
      );
      const element = await show({
        width: 1200,
        partners: southern,
        attributes: {region: 'europe'},
      });
      expect(inView(element)).to.equal(0);
      await click(checkbox(element));
      await element.updateComplete;
      expect(textOf(one(element, '.none p'))).to.equal(
        'No partners in this part of the map'
      );
      await click(button(element, 'Show all partners'));
      await element.updateComplete;
      expect(checkbox(element).checked).to.be.false;
      expect(listed(element).length).to.be.above(0);
      expect(status(element)).to.equal(`${southern.length} partners worldwide`);
    });

    it('show a partner that is chosen from outside', async () => {
      const element = await big({region: 'europe'});
      await counted(element);
      await click(checkbox(element));
      const distant = many.find(({country}) => country === 'JP')!;
      element.select(distant.id);
      await waitUntil(() =>
        all(element, '.entry.open').some(
          ({dataset}) => dataset['id'] === distant.id
        )
      );
    });
  });

  it('have labels', async () => {
    const element = await big();
    await counted(element);
    await expect(element).to.be.accessible();
    expect(countryField(element).labels[0]?.textContent).to.contain('Country');
    expect(checkbox(element).labels?.[0]?.textContent).to.contain(
      'Only what the map shows'
    );
  });

  for (const width of [280, 360, 1120])
    it(`fit ${width} px`, async () => {
      const element = await show({
        width,
        partners: many,
        attributes: {lang: 'de'},
      });
      await counted(element);
      expect(element.scrollWidth).to.be.at.most(width);
      const {right} = element.getBoundingClientRect();
      for (const field of all(element, '.field, .field *'))
        expect(field.getBoundingClientRect().right).to.be.at.most(right + 0.5);
    });

  it('are reached by Tab in their order', async () => {
    const element = await big();
    await counted(element);
    one(element, '[type="search"]').focus();
    const order: string[] = [];
    for (let i = 0; i < 3; i++) {
      await press('Tab');
      order.push(
        element.shadowRoot?.activeElement?.closest('label')?.className ?? ''
      );
    }
    expect(order).to.deep.equal([
      'field country',
      'field sort',
      'field in-view',
    ]);
  });
});
