import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {all, one, show, texts} from '../testing/partner-map-list.js';

describe('the facts of <partner-map-list>', () => {
  for (const [width, place] of [
    [280, '.list-side'],
    [375, '.list-side'],
    [600, '.head'],
    [1120, '.head'],
  ] as const)
    it(`show once at ${width} px, above the list`, async () => {
      const element = await show({width});
      const shown = all(element, '.facts').filter((each) =>
        each.checkVisibility()
      );
      expect(shown).to.have.lengthOf(1);
      const [facts] = shown;
      expect(facts!.parentElement).to.equal(one(element, place));
      expect(facts!.textContent).to.contain('Oldest: Amiens, 1960');
      expect(facts!.getBoundingClientRect().bottom).to.be.at.most(
        one(element, '.list').getBoundingClientRect().top
      );
      // A line, and in a narrow element a few.
      const {fontSize} = getComputedStyle(facts!);
      const lines = one(element, `${place} .facts`).offsetHeight;
      expect(lines).to.be.below(parseFloat(fontSize) * (width < 576 ? 9 : 3.5));
    });

  it('stay the same whatever the visitor searches', async () => {
    const element = await show();
    const before = texts(element, '.head .facts li');
    expect(before).to.have.lengthOf(4);
    expect(before[3]).to.match(/^Next anniversary: .*\d+ years in 20\d\d$/);
    one(element, 'input').focus();
    await sendKeys({type: 'leeds'});
    await element.updateComplete;
    expect(texts(element, '.head .facts li')).to.deep.equal(before);
  });

  it('are about the kinds that show', async () => {
    const element = await show({attributes: {kinds: 'project'}});
    expect(texts(element, '.head .facts li')[0]).to.equal('Oldest: Dura, 2018');
  });
});
