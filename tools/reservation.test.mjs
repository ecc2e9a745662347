// Reads the style sheet in README.md that reserves the elements' room, and holds
// it against the room that they take.

import {expect, waitUntil} from '@open-wc/testing';
import {
  drawn,
  inView,
  letScriptCome,
  openPage,
  shiftsOf,
} from './page-in-frame.mjs';
import {TAGS} from './tags.mjs';

async function reservation() {
  const readme = await (await fetch('/README.md')).text();
  const [, css] = /```css\n(intl-office-card \{[^`]+)```/.exec(readme);
  return css;
}

/** A page with an element and a text below it, before the script comes. */
const page = async (tag, lang, width) =>
  openPage(
    `<html lang="${lang}">
      <title>Page</title>
      <style>body { margin: 0 } ${await reservation()}</style>
      <${tag}><a href="https://example.org">Fallback</a></${tag}>
      <p id="below">Below`,
    inView(width)
  );

describe('the room reserved as the README says', () => {
  for (const tag of TAGS)
    for (const lang of ['de', 'en'])
      it(`is enough for <${tag}> in ${lang}`, async () => {
        for (const width of [320, 360, 390, 480, 600, 767, 768, 1000, 1400]) {
          const window = await page(tag, lang, width);
          await drawn(window);
          const shifts = shiftsOf(window);
          const below = window.document.querySelector('#below');
          const before = below.getBoundingClientRect().top;

          expect(await letScriptCome(window, tag)).to.deep.equal([]);
          await drawn(window);

          const element = window.document.querySelector(tag);
          const root = element.shadowRoot.querySelector('.root');
          // Enough, and not a whole screen too much.
          const left = element.offsetHeight - root.offsetHeight;
          expect(left, `room left at ${width} px`).to.be.within(1, 900);
          expect(below.getBoundingClientRect().top).to.equal(before);
          expect(shifts, `shifts at ${width} px`).to.deep.equal([]);

          // The observer would have seen one.
          below.style.marginTop = '100px';
          await waitUntil(() => shifts.length > 0, 'a shift is seen');
        }
      });
});
