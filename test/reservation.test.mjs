// Compares the style sheet in docs/embedding.md that reserves space for the
// elements with the space that they need.

import {expect} from '@open-wc/testing';
import {TAGS} from '../src/site/tags.ts';
import {has} from '../src/testing/engine.ts';
import {
  drawn,
  inView,
  addScript,
  openPage,
  shiftsOf,
} from './page-in-frame.mjs';
import {waitUntil} from '../src/testing/wait-until.ts';

async function reservation() {
  const text = await (await fetch('/docs/embedding.md')).text();
  const [, css] = /```css\n(:root \{[^`]+)```/.exec(text);
  return css;
}

/** A page with an element and a paragraph below, before the script loads. */
const page = async (tag, lang, width) =>
  openPage(
    `<html lang="${lang}">
      <title>Page</title>
      <style>body { margin: 0 } ${await reservation()}</style>
      <${tag}><a href="https://example.org">Fallback</a></${tag}>
      <p id="below">Below`,
    inView(width)
  );

const WIDTHS = [320, 360, 390, 480, 600, 767, 768, 1000, 1400];

describe('the space that docs/embedding.md reserves', () => {
  for (const tag of TAGS)
    for (const lang of ['de', 'en'])
      it(`is enough for <${tag}> in ${lang}`, async () => {
        for (const width of WIDTHS) {
          const window = await page(tag, lang, width);
          await drawn(window);
          const shifts = shiftsOf(window);
          const below = window.document.querySelector('#below');
          const before = below.getBoundingClientRect().top;

          expect(await addScript(window, tag)).to.deep.equal([]);
          await drawn(window);

          const element = window.document.querySelector(tag);
          const root = element.shadowRoot.querySelector('.root');
          // Enough, but less than a screen too much.
          const left = element.offsetHeight - root.offsetHeight;
          expect(left, `space left at ${width} px`).to.be.within(1, 900);
          expect(below.getBoundingClientRect().top).to.equal(before);
          expect(shifts, `shifts at ${width} px`).to.deep.equal([]);

          // Shows that the observer reports shifts.
          below.style.marginTop = '100px';
          if (has('layout shifts'))
            await waitUntil(
              () => shifts.length > 0,
              'the observer reports a shift'
            );
        }
      });

  for (const tag of TAGS)
    for (const name of [tag, `${tag}.en`])
      it(`is enough for the frame ${name}.html`, async () => {
        for (const width of WIDTHS) {
          const window = await openPage(
            `<title>Page</title>
            <style>body { margin: 0 } ${await reservation()}</style>
            <script src="/dist/frame/resize.js"></script>
            <iframe src="/dist/frame/${name}.html" width="100%" height="500" frameborder="0"></iframe>
            <p id="below">Below`,
            inView(width)
          );
          const {document} = window;
          const shifts = shiftsOf(window);
          const frame = document.querySelector('iframe');
          await waitUntil(
            () => frame.style.height,
            'the frame reports its height'
          );
          await drawn(window);
          await drawn(window);
          const left = frame.offsetHeight - parseFloat(frame.style.height);
          expect(left, `space left at ${width} px`).to.be.within(1, 900);
          expect(shifts, `shifts at ${width} px`).to.deep.equal([]);
        }
      });
});
