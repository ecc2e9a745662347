import {expect, fixture, html, nextFrame} from '@open-wc/testing';
import '../index.js';
import {type Tag, TAGS} from '../site/tags.js';
import {takeConsole} from '../testing/console.js';

/*
 * On a page that is read from right to left, such as an Arabic one, English and
 * German stay as they are, and what the page puts in stays Arabic.
 */

/** The positions of all parts of an element, relative to its upper left corner. */
async function places(tag: Tag, dir: string) {
  const element = document.createElement(tag);
  element.lang = 'en';
  element.setAttribute('selected', 'leeds');
  await fixture(
    html`<div dir=${dir} lang="ar" style="width: 900px">${element}</div>`
  );
  // The map is measured, and then drawn.
  for (let i = 0; i < 3; i++) await nextFrame();
  const {left, top} = element.getBoundingClientRect();
  return [...element.shadowRoot!.querySelectorAll('*')].flatMap((each) => {
    const at = each.getBoundingClientRect();
    return at.width === 0
      ? []
      : [
          `${each.outerHTML.slice(0, 40)} ${[
            at.left - left,
            at.top - top,
            at.width,
          ]
            .map(Math.round)
            .join()}`,
        ];
  });
}

describe('on a right-to-left page', () => {
  for (const tag of TAGS)
    it(`<${tag}> looks as on a left-to-right page`, async () => {
      const expected = await places(tag, 'ltr');
      expect(expected).to.have.length.above(10);
      expect(await places(tag, 'rtl')).to.deep.equal(expected);
    });

  it('the fallback is right-to-left', async () => {
    const page = await fixture(html`
      <div dir="rtl" lang="ar">
        <network-list .payload=${{schemaVersion: 1}}>
          <p>شبكات (1)</p>
        </network-list>
      </div>
    `);
    expect(takeConsole()).to.have.lengthOf(1);
    const text = page.querySelector('p')!;
    expect(text.checkVisibility()).to.be.true;
    expect(getComputedStyle(text).direction).to.equal('rtl');
  });

  it('slotted content is right-to-left', async () => {
    const page = await fixture(html`
      <div dir="rtl" lang="ar">
        <intl-office-card lang="en">
          <img slot="image" alt="" />
          <span slot="image-credit">صورة: (1)</span>
          <p slot="actions">رابط (1)</p>
        </intl-office-card>
        <partner-map-list lang="en"><p slot="actions">رابط (2)</p></partner-map-list>
      </div>
    `);
    for (const slotted of page.querySelectorAll('[slot]')) {
      expect(slotted.assignedSlot, slotted.slot).not.to.be.null;
      expect(getComputedStyle(slotted).direction).to.equal('rtl');
    }
    page.setAttribute('dir', 'ltr');
    for (const slotted of page.querySelectorAll('[slot]'))
      expect(getComputedStyle(slotted).direction).to.equal('ltr');
  });

  it('styles name sides only on the map, where west is on the left', () => {
    const sides =
      /(?<![-\w.])(left|right|(margin|padding|border)-(left|right)[\w-]*|text-align:\s*(left|right)|float)\s*:/;
    const rules = TAGS.flatMap((tag) => {
      // `elements.ts` registers no other class by these names.
      const {styles} = customElements.get(tag) as unknown as {
        readonly styles: readonly {readonly cssText: string}[];
      };
      return styles.flatMap(({cssText}) => cssText.split('}'));
    });
    const named = rules.filter((rule) => sides.test(rule));
    expect(named.filter((rule) => !rule.includes('.pan'))).to.deep.equal([]);
  });
});
