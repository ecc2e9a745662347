import {expect, fixture, html} from '@open-wc/testing';
import {closeOnEscape} from './disclosure.js';

/** An open `<details>` with the focus on a link inside. */
async function open() {
  const details = await fixture<HTMLDetailsElement>(html`
    <details open @keydown=${closeOnEscape}>
      <summary>Sources</summary>
      <a href="#sources">A source</a>
    </details>
  `);
  details.querySelector('a')!.focus();
  return details;
}

const press = (key: string) =>
  document.activeElement!.dispatchEvent(
    new KeyboardEvent('keydown', {key, bubbles: true})
  );

describe('closeOnEscape', () => {
  it('closes on Escape and moves the focus to the summary', async () => {
    const details = await open();
    press('Escape');
    expect(details.open).to.equal(false);
    expect(document.activeElement).to.equal(details.querySelector('summary'));
  });

  for (const key of ['Enter', ' ', 'Tab', 'e'])
    it(`ignores the key “${key}”`, async () => {
      const details = await open();
      press(key);
      expect(details.open).to.equal(true);
      expect(document.activeElement).to.equal(details.querySelector('a'));
    });
});
