import {expect, fixture, html, nextFrame, oneEvent} from '@open-wc/testing';
import {takeConsole} from '../testing/console.js';
import {NetworkNames, payloadOf, text} from '../testing/network-names.js';
import {takeRequests} from '../testing/server.js';

let made = 0;

/** Elements with the same address, once they have asked for it. */
async function show(count: number, src = `/reload-${++made}.json`) {
  const elements = Array.from({length: count}, () => {
    const el = new NetworkNames();
    el.src = src;
    return el;
  });
  await fixture(html`<div lang="en">${elements}</div>`);
  await Promise.all(elements.map(({updateComplete}) => updateComplete));
  return elements;
}

const loaded = (target: EventTarget) => oneEvent(target, 'intl-office-load');

/** An element that shows “Old”, and the requests so far. */
async function showOld() {
  const asked = takeRequests();
  const [el] = await show(1);
  asked[0]!.answer(payloadOf('Old'));
  await loaded(el!);
  return {el: el!, asked};
}

describe('reload', () => {
  it('asks the server again, and keeps the content meanwhile', async () => {
    const {el, asked} = await showOld();

    el.reload();
    await el.updateComplete;
    expect(asked).to.have.length(2);
    expect(asked[1]!.request.cache).to.equal('no-cache');
    expect(text(el)).to.equal('Old (en)');
    asked[1]!.answer(payloadOf('New'));
    await loaded(el);
    expect(text(el)).to.equal('New (en)');
  });

  it('makes one request for several elements, and leaves others alone', async () => {
    const asked = takeRequests();
    const elements = await show(3);
    const [one, two, three] = elements;
    asked[0]!.answer(payloadOf('Old'));
    await Promise.all(elements.map(loaded));
    one!.reload();
    two!.reload();
    two!.reload();
    await nextFrame();
    expect(asked).to.have.length(2);
    asked[1]!.answer(payloadOf('New'));
    await Promise.all([one!, two!].map(loaded));
    expect(elements.map(text)).to.deep.equal([
      'New (en)',
      'New (en)',
      'Old (en)',
    ]);
    three!.remove();
  });

  it('waits for the answer while the content is loading', async () => {
    const asked = takeRequests();
    const [el] = await show(1);
    el!.reload();
    await el!.updateComplete;
    expect(asked).to.have.length(1);
    expect(asked[0]!.request.signal.aborted).to.equal(false);
    asked[0]!.answer(payloadOf('Good'));
    await loaded(el!);
    expect(text(el!)).to.equal('Good (en)');
  });

  it('loads the address that was set just before', async () => {
    const {el, asked} = await showOld();
    el.src = `/reload-${++made}.json`;
    el.reload();
    await el.updateComplete;
    expect(asked.map(({request}) => new URL(request.url).pathname))
      .to.have.length(2)
      .and.include(el.src);
  });

  it('repeats a request that has failed', async () => {
    const asked = takeRequests();
    const [el] = await show(1);
    asked[0]!.fail();
    await oneEvent(el!, 'intl-office-error');
    expect(takeConsole()).to.have.length(1);
    el!.reload();
    await el!.updateComplete;
    asked[1]!.answer(payloadOf('Good'));
    await loaded(el!);
    expect(text(el!)).to.equal('Good (en)');
  });

  it('keeps the content if the request fails', async () => {
    const {el, asked} = await showOld();
    el.reload();
    await el.updateComplete;
    asked[1]!.fail();
    await oneEvent(el, 'intl-office-error');
    expect(text(el)).to.equal('Old (en)');
    expect(takeConsole()).to.have.length(1);
  });

  it('is cancelled when the element leaves the page', async () => {
    const {el, asked} = await showOld();
    el.reload();
    await el.updateComplete;
    el.remove();
    await nextFrame();
    expect(asked[1]!.request.signal.aborted).to.equal(true);
    expect(text(el)).to.equal('Old (en)');
  });

  it('does nothing without an address', async () => {
    const asked = takeRequests();
    const el = new NetworkNames();
    el.payload = payloadOf('Given');
    el.src = '/reload-never.json';
    el.reload();
    await fixture(html`<div lang="en">${el}</div>`);
    el.reload();
    await el.updateComplete;
    el.payload = undefined;
    el.src = null;
    el.reload();
    await el.updateComplete;
    expect(asked).to.be.empty;
  });

  it('brings what the server has now', async () => {
    // From the server of the tests, whose cache rules count.
    const first = loaded(document);
    const [el] = await show(1, '/src/payload/payload.json');
    await first;
    const {fetch} = window;
    const caches: (RequestCache | undefined)[] = [];
    window.fetch = (input, init) => {
      caches.push(init?.cache);
      return fetch(input, init);
    };
    el!.reload();
    await loaded(el!);
    window.fetch = fetch;
    expect(caches).to.deep.equal(['no-cache']);
  });
});
