import {expect} from '@open-wc/testing';
import {sendKeys, setViewport} from '@web/test-runner-commands';
import {bundledPayload} from '../../payload/bundled.js';
import type {Partner} from '../../payload/schema.js';
import {
  click,
  emulateFeatures,
  press,
  sayFocused,
} from '../../testing/browser.js';
import {where} from '../../testing/engine.js';
import {
  all,
  button,
  entry,
  listed,
  one,
  show,
  textOf,
  texts,
} from '../../testing/partner-map-list.js';
import type {PartnerMapList} from '../partner-map-list.js';
import {waitUntil} from '../../testing/wait-until.js';

const search = async (element: PartnerMapList, query: string) => {
  const input = one<HTMLInputElement>(element, 'input');
  input.focus();
  input.select();
  await sendKeys({type: query});
  await element.updateComplete;
};

const marks = (element: PartnerMapList) => texts(element, 'mark');

/** The name of a partner, by id and language. */
const nameOf = (id: string, locale: 'de' | 'en') =>
  bundledPayload().partners!.find((each) => each.id === id)!.name[locale];

describe('what a search finds', () => {
  before(() => setViewport({width: 1240, height: 800}));

  const queries: readonly (readonly [
    queries: string,
    ids: readonly string[],
  ])[] = [
    ['turkey, türkei, turkiye', ['trabzon']],
    ['usa', ['buffalo']],
    ['amerika, america', ['buffalo']],
    ['england, britain, uk, großbritannien', ['leeds']],
    ['afrika, africa', ['dabola', 'kumasi']],
    ['asien, asia', ['dura', 'netanya', 'trabzon', 'xian']],
    ['china, xian', ['xian']],
    ['zwikau', ['zwickau']],
    ['bufalo', ['buffalo']],
    ['1978', ['buffalo', 'rostov-on-don']],
    ['climate, klima', ['cluj-napoca', 'kumasi', 'leeds', 'netanya']],
  ];
  for (const lang of ['de', 'en'] as const)
    it(`is the same in each engine in ${lang}`, async () => {
      const element = await show({attributes: {lang}});
      for (const [each, ids] of queries)
        for (const query of each.split(', ')) {
          await search(element, query);
          expect(listed(element), query).to.have.members(
            ids.map((id) => nameOf(id, lang))
          );
        }
    });

  const marked: readonly (readonly [
    lang: string,
    query: string,
    marks: readonly string[],
  ])[] = [
    ['en', 'buff', ['Buff']],
    ['de', 'bufalo', ['Buffalo']],
    ['en', 'york', ['York']],
    ['de', 'нови', ['Нови']],
    ['en', 'klausen', ['Klausen']],
    // What the visitor typed is another name of what the list shows.
    ['de', 'Zhytomyr', ['Schytomyr']],
    ['de', 'turkey', ['Türkei']],
    ['de', 'uk', ['Vereinigtes Königreich']],
    ['de', 'usa 1978', ['Vereinigte Staaten', '1978']],
  ];
  for (const [lang, query, found] of marked)
    it(`is marked for “${query}” in ${lang}`, async () => {
      const element = await show({attributes: {lang}});
      await search(element, query);
      expect(marks(element)).to.deep.equal(found);
      await press('Escape');
    });

  it('keeps the name of its button, with its spaces', async () => {
    const element = await show();
    for (const query of ['novi', 'sad']) {
      await search(element, query);
      one(element, '.choose').focus();
      expect(await sayFocused()).to.contain('Novi Sad');
    }
  });

  it('is not marked without a search', async () => {
    const element = await show({attributes: {selected: 'kumasi'}});
    expect(all(element, 'mark, .found-in')).to.be.empty;
    await search(element, 'kumasi');
    expect(all(element, 'mark')).not.to.be.empty;
    await sendKeys({press: 'Backspace'});
    for (let i = 0; i < 5; i++) await press('Backspace');
    await element.updateComplete;
    expect(all(element, 'mark')).to.be.empty;
  });

  describe('in the details of a closed entry', () => {
    it('is said below the entry, and marked in the details once it is open', async () => {
      const element = await show();
      await search(element, 'climate');
      const line = textOf(one(element, '[data-id="kumasi"] .found-in'));
      expect(line).to.match(/^Found in: .*climate/i);
      await click(one(element, '[data-id="kumasi"] .choose'));
      await element.updateComplete;
      expect(all(element, '[data-id="kumasi"] .found-in')).to.be.empty;
      expect(texts(element, '.details mark').join()).to.match(/climate/i);
      expect(all(element, '[data-id="leeds"] .found-in')).to.have.length(1);
    });

    it('is said in the language of the element', async () => {
      const element = await show({attributes: {lang: 'de'}});
      await search(element, 'climate');
      expect(textOf(one(element, '[data-id="kumasi"] .found-in'))).to.match(
        /^Gefunden in: .*Klima/
      );
    });

    it('names the year of a milestone', async () => {
      const element = await show();
      await search(element, '1978');
      expect(texts(element, '.found-in')).to.have.length(1);
      expect(textOf(entry(element, 'rostov-on-don'))).to.match(
        /Found in: .*1978: /
      );
    });

    it('is a short part of a long text', async () => {
      const note = `${'Many words. '.repeat(50)}Solar panels. ${'More words. '.repeat(50)}`;
      const [first] = bundledPayload().partners!;
      const partner: Partner = {...first!, note: {de: note, en: note}};
      const element = await show({partners: [partner]});
      await search(element, 'solar');
      const line = textOf(one(element, '.found-in'));
      expect(line).to.match(/^Found in: … .*Solar panels\..* …$/);
      expect(line.length).to.be.below(130);
    });
  });

  describe('is nothing', () => {
    const messages = {
      de: ['Keine Partner gefunden für „atlantis“', 'Alle Partner zeigen'],
      en: ['No partners found for “atlantis”', 'Show all partners'],
    } as const;
    for (const lang of ['de', 'en'] as const)
      it(`and the message names the query in ${lang}`, async () => {
        const element = await show({attributes: {lang}});
        await search(element, 'atlantis');
        const [message, back] = messages[lang];
        expect(textOf(one(element, '.none p'))).to.equal(message);
        await waitUntil(
          () => textOf(one(element, '[role="status"]')) === message
        );
        await click(button(element, back));
        await element.updateComplete;
        expect(listed(element)).to.have.length(14);
      });

    it('and a long query is shortened', async () => {
      const element = await show({width: 320});
      const input = one<HTMLInputElement>(element, 'input');
      input.value = 'x'.repeat(100_000);
      input.dispatchEvent(new Event('input'));
      await element.updateComplete;
      expect(textOf(one(element, '.none p'))).to.equal(
        `No partners found for “${'x'.repeat(40)}…”`
      );
      expect(element.scrollWidth).to.be.at.most(320);
    });
  });

  where('forced colours', () => {
    it('is marked in forced colours', async () => {
      await emulateFeatures({'forced-colors': 'active'});
      const element = await show();
      await search(element, 'leeds');
      const colours = ['mark', '.choose'].map(
        (each) => getComputedStyle(one(element, each)).backgroundColor
      );
      await emulateFeatures();
      expect(colours[0]).not.to.equal(colours[1]);
      expect(colours[0]).not.to.equal('rgba(0, 0, 0, 0)');
    });
  });

  for (const theme of ['light', 'dark'])
    it(`is marked with enough contrast in ${theme}`, async () => {
      const element = await show({attributes: {theme}});
      await search(element, 'climate');
      await expect(element).to.be.accessible();
    });
});
