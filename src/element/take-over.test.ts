import {expect, fixture, html} from '@open-wc/testing';
import {takeOver} from './take-over.js';

const MARKUP = `
  <a href="/a">A</a>
  <a href="/b">B</a>
  <li data-id="kumasi"><button class="choose" data-id="kumasi">Kumasi</button></li>
  <li data-id="leeds"><button class="choose" data-id="leeds">Leeds</button></li>
  <details><summary>Sources</summary></details>
`;

/** Focuses a node, replaces the content, and returns the focused element. */
async function afterTakingOver(selector?: string) {
  const host = await fixture(html`<div></div>`);
  const root = host.attachShadow({mode: 'open'});
  root.innerHTML = MARKUP;
  if (selector) root.querySelector<HTMLElement>(selector)!.focus();
  const rendered = Promise.resolve();
  takeOver(root, rendered);
  expect(root.childNodes).to.be.empty;
  root.innerHTML = MARKUP;
  await rendered;
  return root.activeElement?.textContent ?? null;
}

describe('takeOver', () => {
  for (const [selector, text] of [
    ['[href="/b"]', 'B'],
    ['.choose[data-id="leeds"]', 'Leeds'],
    ['summary', 'Sources'],
  ] as const)
    it(`restores the focus on ${selector}`, async () => {
      expect(await afterTakingOver(selector)).to.equal(text);
    });

  it('focuses nothing if nothing had the focus', async () => {
    expect(await afterTakingOver()).to.equal(null);
  });
});
