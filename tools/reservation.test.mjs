// Reads the style sheet in README.md that reserves the elements' room, and holds
// it against the room that they take.

import {expect, waitUntil} from '@open-wc/testing';

const TAGS = [
  'intl-office-card',
  'partner-map-list',
  'sdg-badges',
  'network-list',
];

const frames = [];

afterEach(() => {
  for (const frame of frames.splice(0)) frame.remove();
});

async function reservation() {
  const readme = await (await fetch('/README.md')).text();
  const [, css] = /```css\n(intl-office-card \{[^`]+)```/.exec(readme);
  return css;
}

/** A page with an element and a text below it, before the script comes. */
async function page(tag, lang, width) {
  const frame = document.createElement('iframe');
  frames.push(frame);
  Object.assign(frame, {width, height: 5000});
  // Over the test's page, so that it is in the browser's window.
  frame.style = 'position: absolute; inset: 0 auto auto 0; border: 0';
  frame.srcdoc = `<!doctype html>
    <html lang="${lang}">
      <title>Page</title>
      <style>body { margin: 0 } ${await reservation()}</style>
      <${tag}><a href="https://example.org">Fallback</a></${tag}>
      <p id="below">Below`;
  const loaded = new Promise((done) => {
    frame.onload = done;
  });
  document.body.append(frame);
  await loaded;
  return frame.contentWindow;
}

const drawn = (window) =>
  new Promise((done) =>
    window.requestAnimationFrame(() => window.requestAnimationFrame(done))
  );

describe('the room reserved as the README says', () => {
  for (const tag of TAGS)
    for (const lang of ['de', 'en'])
      it(`is enough for <${tag}> in ${lang}`, async () => {
        for (const width of [320, 360, 390, 480, 600, 767, 768, 1000, 1400]) {
          const window = await page(tag, lang, width);
          await drawn(window);
          const shifts = [];
          new window.PerformanceObserver((list) =>
            shifts.push(...list.getEntries().map(({value}) => value))
          ).observe({type: 'layout-shift'});
          const below = window.document.querySelector('#below');
          const before = below.getBoundingClientRect().top;

          const script = window.document.createElement('script');
          script.type = 'module';
          script.src = '/dist/intl-office.js';
          window.document.head.append(script);
          await window.customElements.whenDefined(tag);
          const element = window.document.querySelector(tag);
          await element.updateComplete;
          await drawn(window);
          await element.updateComplete;
          await drawn(window);

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
