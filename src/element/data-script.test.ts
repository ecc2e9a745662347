import {expect, fixture, html} from '@open-wc/testing';
import {takeConsole} from '../testing/console.js';
import {bad, NetworkNames, payloadOf} from '../testing/network-names.js';

const TYPE = 'application/ld+json';
const names = (name: string) => `["${name} (en)"]`;

/** An element in the markup of a page, with its fallback. */
async function inPage(inside: string, payload: unknown = payloadOf('Good')) {
  const el = new NetworkNames();
  el.setAttribute('structured-data', '');
  el.innerHTML = inside;
  el.payload = payload;
  await fixture(html`<div>${el}</div>`);
  return el;
}

const textsIn = (el: Element) =>
  [...el.querySelectorAll('script')].map(({text}) => text);

describe('the script of data', () => {
  it('has a type that browsers do not run', async () => {
    const script = (await inPage('')).querySelector('script')!;
    expect(script.type).to.equal(TYPE);
    expect(script.text).to.equal(names('Good'));
    expect(script.parentElement?.localName).to.equal('network-names');
  });

  it('replaces those in the markup of the page', async () => {
    const old = `<script type="${TYPE}">{"old": true}</script>`;
    const el = await inPage(`${old}<a href="/office">Office</a>${old}`);
    expect(textsIn(el)).to.deep.equal([names('Good')]);
    expect(el.querySelector('a')).to.exist;
  });

  it('keeps other scripts and those of other elements', async () => {
    const others = `<script type="text/plain">a</script><p><script type="${TYPE}">{}</script></p>`;
    const el = await inPage(others);
    expect(textsIn(el)).to.deep.equal(['a', '{}', names('Good')]);
    el.structuredData = false;
    await el.updateComplete;
    expect(el.innerHTML).to.equal(others);
  });

  it('is the same node while its text is the same', async () => {
    const el = await inPage('');
    const script = el.querySelector('script');
    el.headingLevel = 4;
    el.payload = payloadOf('Good');
    await el.updateComplete;
    expect(el.querySelector('script')).to.equal(script);
  });

  it('moves with its element, and is there once in a clone', async () => {
    const el = await inPage('');
    const place = await fixture(html`<p></p>`);
    place.append(el);
    await el.updateComplete;
    expect(textsIn(el)).to.deep.equal([names('Good')]);
    place.append(el.cloneNode(true));
    const copy = place.querySelectorAll<NetworkNames>('network-names')[1]!;
    copy.payload = payloadOf('Better');
    await copy.updateComplete;
    expect(textsIn(copy)).to.deep.equal([names('Better')]);
  });

  it('is not part of the fallback', async () => {
    const el = await inPage('Office', bad);
    expect(takeConsole()).to.have.length(1);
    expect(textsIn(el)).to.deep.equal([]);
    el.payload = payloadOf('Good');
    await el.updateComplete;
    const script = el.querySelector('script')!;
    // As in a page whose rules make everything visible.
    script.style.display = 'block';
    expect(script.checkVisibility()).to.equal(false);
    const other = await inPage(el.innerHTML, bad);
    expect(takeConsole()).to.have.length(1);
    const slot = other.shadowRoot!.querySelector('slot')!;
    expect(
      slot.assignedNodes().map(({textContent}) => textContent)
    ).to.deep.equal(['Office']);
  });
});
