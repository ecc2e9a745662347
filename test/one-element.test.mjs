// Runs the built scripts of single elements, alone and together.

import {expect} from '@open-wc/testing';
import {openPage} from './page-in-frame.mjs';
import {TAGS} from '../src/site/tags.ts';
import {waitUntil} from '../src/testing/wait-until.ts';

/** Code that only the script of this element contains. */
const OWN = {
  'intl-office-card': /class="intro"/,
  'partner-map-list': /topics:\[/,
  'sdg-badges': /not been approved by the United Nations/,
  'network-list': /class="networks"/,
};

/** A page with some scripts and markup that records console messages. */
function page(lang, scripts, markup) {
  const sources = scripts.map(
    (name) => `<script type="module" src="/dist/${name}.js"></script>`
  );
  return openPage(
    `<html lang="${lang}"><title>Page</title><script>
    const messages = [];
    for (const kind of ['log', 'warn', 'error'])
      console[kind] = (...words) => messages.push(words.join(' '));
    onerror = (message) => messages.push(message);
    window.messages = messages;
  </script>${sources.join('')}${markup}`,
    {width: 1000}
  );
}

/** Waits until an element has rendered and returns its shadow root. */
async function rootOf(window, tag) {
  const root = () => window.document.querySelector(tag)?.shadowRoot;
  await waitUntil(() => root()?.querySelector('.root'), `<${tag}> renders`);
  await window.document.querySelector(tag).updateComplete;
  return root();
}

/** The markup in a shadow root. */
const contentOf = (root) =>
  root.innerHTML.replace(/<!--.*?-->/g, '').replace(/\s+/g, ' ');

/** Removes the land from the picture of the card, which its own script clips. */
const withoutLand = (html) =>
  html.replace(/(<path class="land" d=")[^"]*/, '$1');

describe('the script of one element', () => {
  for (const tag of TAGS) {
    for (const lang of ['de', 'en'])
      it(`renders <${tag}> like the full bundle, in ${lang}`, async () => {
        const markup = `<${tag}>Fallback</${tag}>`;
        const [alone, whole] = await Promise.all(
          [tag, 'intl-office'].map((name) => page(lang, [name], markup))
        );
        const [ours, theirs] = await Promise.all(
          [alone, whole].map((window) => rootOf(window, tag))
        );
        // The map renders its labels once it knows its size.
        await waitUntil(
          () => withoutLand(contentOf(ours)) === withoutLand(contentOf(theirs)),
          'both render the same'
        );
        expect(alone.messages).to.deep.equal([]);
        const requests = alone.performance.getEntriesByType('resource');
        expect(requests.map(({name}) => new URL(name).pathname)).to.deep.equal([
          `/dist/${tag}.js`,
        ]);
        for (const other of TAGS)
          expect(Boolean(alone.customElements.get(other)), other).to.equal(
            other === tag
          );
      });

    it(`upgrades only placeholders of <${tag}>`, async () => {
      const placeholders = TAGS.map(
        (each) =>
          `<div data-intl-embed="${each}" data-lang="en">The office</div>`
      );
      const window = await page('de', [tag], placeholders.join(''));
      await rootOf(window, tag);
      expect(window.document.querySelector(tag).textContent).to.equal(
        'The office'
      );
      expect(
        window.document.querySelectorAll('[data-intl-embed]')
      ).to.have.length(TAGS.length - 1);
    });

    it(`contains no code of other elements than <${tag}>`, async () => {
      const script = await (await fetch(`/dist/${tag}.js`)).text();
      for (const [other, text] of Object.entries(OWN))
        expect(text.test(script), other).to.equal(other === tag);
    });
  }

  it('works with the other scripts and the full bundle on one page', async () => {
    const markup = TAGS.map((tag) => `<${tag}></${tag}>`).join('');
    const window = await page('de', [...TAGS, 'intl-office'], markup);
    for (const tag of TAGS) await rootOf(window, tag);
    expect(window.messages).to.deep.equal([]);
  });

  it('has no effect after the full bundle', async () => {
    const window = await page(
      'de',
      ['intl-office', 'sdg-badges'],
      '<sdg-badges></sdg-badges><div data-intl-embed="sdg-badges"></div>'
    );
    await waitUntil(
      () => window.document.querySelectorAll('sdg-badges').length === 2
    );
    await rootOf(window, 'sdg-badges');
    expect(window.messages).to.deep.equal([]);
  });

  it('has its hash in integrity.json', async () => {
    const hashes = await (await fetch('/dist/integrity.json')).json();
    for (const tag of TAGS) expect(hashes[`${tag}.js`]).to.match(/^sha384-/);
  });
});
