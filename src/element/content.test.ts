import {expect, fixture, html, nextFrame, oneEvent} from '@open-wc/testing';
import {bundledPayload} from '../payload/bundled.js';
import {takeConsole} from '../testing/console.js';
import {bad, NetworkNames, payloadOf, text} from '../testing/network-names.js';
import {takeRequests} from '../testing/server.js';
import {register} from './register.js';

let made = 0;
/** An address that no other test has asked for: answers are kept. */
const newSrc = () => `https://example.org/${++made}.json`;

const make = (src: string) => {
  const el = new NetworkNames();
  el.src = src;
  el.innerHTML = '<a href="/office">The office</a>';
  return el;
};

/** On the page, once it has asked for its content. */
async function show(...elements: readonly NetworkNames[]): Promise<void> {
  await fixture(html`<div>${elements}</div>`);
  await Promise.all(elements.map(({updateComplete}) => updateComplete));
}

/** The events of an element from now on, each as what it says. */
function listenTo(el: Element): readonly string[] {
  const heard: string[] = [];
  for (const name of ['load', 'error'])
    el.addEventListener(`intl-office-${name}`, (event) => {
      // Fired with one of the two.
      const {detail} = event as CustomEvent<{error?: Error; source?: string}>;
      heard.push(`${name}: ${detail.source ?? detail.error?.message}`);
    });
  return heard;
}

const loaded = (el: Element) => oneEvent(el, 'intl-office-load');
const failed = (el: Element) => oneEvent(el, 'intl-office-error');

const isBusy = (el: Element) =>
  el.shadowRoot!.querySelector('[aria-busy]')!.getAttribute('aria-busy');
const showsFallback = (el: Element) =>
  el.querySelector('a')!.checkVisibility() && text(el) === '';

describe('the content of an address', () => {
  it('shows as soon as it has arrived', async () => {
    const asked = takeRequests();
    const el = make(newSrc());
    const heard = listenTo(el);
    await show(el);
    expect(heard).to.be.empty;
    asked[0]!.answer(payloadOf('Good'));
    await loaded(el);
    expect(text(el)).to.equal('Good (en)');
    expect(showsFallback(el)).to.equal(false);
    expect(heard).to.deep.equal(['load: src']);
  });

  it('is fetched from the server', async () => {
    const el = make('/src/payload/payload.json');
    // The server may be quicker than the page.
    const arrival = loaded(el);
    await show(el);
    await arrival;
    expect(text(el)).to.include(bundledPayload().networks![0]!.name.en);
  });

  it('is resolved against the base URL of the page', async () => {
    const asked = takeRequests();
    await show(make('office.json?where=page'));
    const base = document.createElement('base');
    base.href = '/elsewhere/';
    document.head.append(base);
    try {
      await show(make('office.json?where=base'));
    } finally {
      base.remove();
    }
    expect(asked.map(({request}) => request.url)).to.deep.equal([
      new URL('office.json?where=page', location.href).href,
      `${location.origin}/elsewhere/office.json?where=base`,
    ]);
  });

  it('is fetched once for twenty elements', async () => {
    const [asked, src] = [takeRequests(), newSrc()];
    const elements = Array.from({length: 20}, () => make(src));
    await show(...elements);
    asked[0]!.answer(payloadOf('Good'));
    await Promise.all(elements.map(loaded));
    expect(asked).to.have.length(1);
    for (const el of elements) expect(text(el)).to.equal('Good (en)');
  });

  it('reserves space and sets aria-busy while it loads', async () => {
    const asked = takeRequests();
    const el = make(newSrc());
    await show(el);
    expect(isBusy(el)).to.equal('true');
    expect(el.querySelector('a')!.checkVisibility()).to.equal(true);
    expect(el.offsetHeight).to.be.above(100);
    asked[0]!.answer(payloadOf('Good'));
    await loaded(el);
    expect(isBusy(el)).to.equal('false');
  });

  it('reserves no space and clears aria-busy if it fails', async () => {
    const asked = takeRequests();
    const el = make(newSrc());
    await show(el);
    asked[0]!.fail();
    await failed(el);
    expect(isBusy(el)).to.equal('false');
    expect(el.offsetHeight).to.be.below(100);
    expect(takeConsole()).to.have.length(1);
  });

  it('stays while other content loads', async () => {
    const asked = takeRequests();
    const el = make(newSrc());
    await show(el);
    asked[0]!.answer(payloadOf('Good'));
    await loaded(el);

    el.src = newSrc();
    await el.updateComplete;
    expect(text(el)).to.equal('Good (en)');
    expect(isBusy(el)).to.equal('true');
    asked[1]!.answer(payloadOf('Better'));
    await loaded(el);
    expect(text(el)).to.equal('Better (en)');
    expect(isBusy(el)).to.equal('false');
  });

  it('stays if the next content is invalid, until valid content follows', async () => {
    const asked = takeRequests();
    const el = make(newSrc());
    const heard = listenTo(el);
    await show(el);
    asked[0]!.answer(payloadOf('Good'));
    await loaded(el);

    el.src = newSrc();
    await el.updateComplete;
    asked[1]!.answer(bad);
    await failed(el);
    expect(text(el)).to.equal('Good (en)');
    expect(showsFallback(el)).to.equal(false);
    expect(takeConsole()).to.have.length(1);

    el.src = newSrc();
    await el.updateComplete;
    asked[2]!.answer(payloadOf('Better'));
    await loaded(el);
    expect(text(el)).to.equal('Better (en)');
    expect(heard.map((each) => each.slice(0, 9))).to.deep.equal([
      'load: src',
      'error: pa',
      'load: src',
    ]);
  });

  it('is the fallback if it is invalid; the console names the place once', async () => {
    const asked = takeRequests();
    const el = make('office.json?bad');
    const heard = listenTo(el);
    await show(el);
    asked[0]!.answer({...bad, updated: '23.11.2026'});
    await failed(el);
    const places =
      'payload.updated: expected a date such as 2026-11-23, got "23.11.2026"\n' +
      'payload.networks[0].name.en: expected a text that is not empty, got nothing';
    expect(showsFallback(el)).to.equal(true);
    expect(heard).to.deep.equal([`error: ${places}`]);
    expect(takeConsole()).to.deep.equal([
      `error: <network-names> cannot show ${new URL('office.json?bad', location.href).href}:\n${places}`,
    ]);
  });

  it('is the fallback if the part for the element is missing', async () => {
    const asked = takeRequests();
    const el = make(newSrc());
    await show(el);
    asked[0]!.answer({schemaVersion: 1, partners: []});
    await failed(el);
    expect(showsFallback(el)).to.equal(true);
    expect(takeConsole()[0]).to.match(
      /payload\.networks: expected a value, got nothing$/
    );
  });

  for (const src of [
    'javascript:alert(1)',
    'data:application/json,{}',
    'file:///etc/office.json',
  ]) {
    it(`is the fallback for ${src}`, async () => {
      const asked = takeRequests();
      const el = make(src);
      const error = failed(el);
      await show(el);
      await error;
      expect(showsFallback(el)).to.equal(true);
      expect(asked).to.have.length(0);
      expect(takeConsole()).to.deep.equal([
        `error: <network-names> cannot show ${src}:\nsrc: expected an http(s) address, got ${src}`,
      ]);
    });
  }

  it('is the fallback for an invalid address', async () => {
    takeRequests();
    const el = make('https://');
    const error = failed(el);
    await show(el);
    await error;
    expect(showsFallback(el)).to.equal(true);
    expect(takeConsole().join()).to.match(
      /cannot show https:\/\/:\nsrc: cannot be fetched \(TypeError: /
    );
  });

  it('affects no other element if it is invalid', async () => {
    const asked = takeRequests();
    const [one, two] = [make(newSrc()), make(newSrc())];
    const given = new NetworkNames();
    given.payload = payloadOf('Given');
    await show(one, two, given);
    const heard = [two, given].map(listenTo);
    asked[1]!.answer(payloadOf('Good'));
    await loaded(two);
    asked[0]!.answer('<!doctype html>');
    await failed(one);
    await nextFrame();
    expect([one, two, given].map(text)).to.deep.equal([
      '',
      'Good (en)',
      'Given (en)',
    ]);
    expect(heard).to.deep.equal([['load: src'], []]);
    expect(takeConsole()).to.have.length(1);
  });

  it('is requested again by the next element after a failure', async () => {
    const [asked, src] = [takeRequests(), newSrc()];
    const [one, two] = [make(src), make(src)];
    await show(one);
    asked[0]!.fail();
    await failed(one);
    expect(takeConsole()).to.have.length(1);

    await show(two);
    asked[1]!.answer(payloadOf('Good'));
    await loaded(two);
    expect(text(two)).to.equal('Good (en)');
  });

  it('changes with the attribute, and is the bundled one without it', async () => {
    const asked = takeRequests();
    const el = make(newSrc());
    await show(el);
    asked[0]!.answer(payloadOf('Good'));
    await loaded(el);

    el.setAttribute('src', newSrc());
    await el.updateComplete;
    asked[1]!.answer(payloadOf('Better'));
    await loaded(el);
    expect(text(el)).to.equal('Better (en)');

    el.removeAttribute('src');
    await el.updateComplete;
    expect(text(el)).to.include(bundledPayload().networks![0]!.name.en);
  });

  it('is the bundled one for an empty address', async () => {
    const asked = takeRequests();
    const el = new NetworkNames();
    el.setAttribute('src', '');
    const heard = listenTo(el);
    await show(el);
    expect(text(el)).to.include(bundledPayload().networks![0]!.name.en);
    expect(heard).to.deep.equal(['load: bundled']);
    expect(asked).to.be.empty;
  });

  it('is that of the last address, even if the answers arrive in reverse', async () => {
    const asked = takeRequests();
    const sources = Array.from({length: 10}, newSrc);
    // So that no request ends when the element under test leaves it.
    const others = sources.map(make);
    await show(...others);
    const el = make(sources[0]!);
    const heard = listenTo(el);
    await show(el);
    for (const src of sources) {
      el.src = src;
      await el.updateComplete;
    }
    expect(asked).to.have.length(10);
    for (const i of [9, 8, 7, 6, 5, 4, 3, 2, 1, 0]) {
      asked[i]!.answer(payloadOf(`Answer ${i + 1}`));
      await loaded(others[i]!);
    }
    await nextFrame();
    expect(text(el)).to.equal('Answer 10 (en)');
    expect(heard).to.deep.equal(['load: src']);
  });

  it('aborts requests that no element needs any more', async () => {
    const asked = takeRequests();
    const el = make(newSrc());
    const heard = listenTo(el);
    await show(el);
    for (let i = 2; i <= 10; i++) {
      el.src = newSrc();
      await el.updateComplete;
    }
    expect(asked.map(({request}) => request.signal.aborted)).to.deep.equal([
      ...Array.from({length: 9}, () => true),
      false,
    ]);
    for (const [i, {answer}] of [...asked.entries()].reverse())
      answer(payloadOf(`Answer ${i + 1}`));
    await loaded(el);
    await nextFrame();
    expect(text(el)).to.equal('Answer 10 (en)');
    expect(heard).to.deep.equal(['load: src']);
  });

  it('is no longer requested when the last element has left the page', async () => {
    const [asked, src] = [takeRequests(), newSrc()];
    const [one, two] = [make(src), make(src)];
    await show(one, two);
    const heard = [one, two].map(listenTo);
    one.remove();
    await nextFrame();
    expect(asked[0]!.request.signal.aborted).to.equal(false);
    two.remove();
    await nextFrame();
    expect(asked[0]!.request.signal.aborted).to.equal(true);
    await nextFrame();
    expect(heard).to.deep.equal([[], []]);
  });

  it('is requested again when the element returns', async () => {
    const asked = takeRequests();
    const el = make(newSrc());
    await show(el);
    el.remove();
    await nextFrame();
    await show(el);
    expect(isBusy(el)).to.equal('true');
    expect(asked).to.have.length(2);
    asked[1]!.answer(payloadOf('Good'));
    await loaded(el);
    expect(text(el)).to.equal('Good (en)');
  });

  it('arrives even if the element is moved meanwhile', async () => {
    const asked = takeRequests();
    const el = make(newSrc());
    await show(el);
    document.body.append(el);
    await el.updateComplete;
    expect(asked).to.have.length(1);
    asked[0]!.answer(payloadOf('Good'));
    await loaded(el);
    expect(text(el)).to.equal('Good (en)');
    el.remove();
  });

  it('is not requested again when the element only moves', async () => {
    const asked = takeRequests();
    const el = make(newSrc());
    const heard = listenTo(el);
    await show(el);
    asked[0]!.answer(payloadOf('Good'));
    await loaded(el);
    el.remove();
    await show(el);
    await nextFrame();
    expect(asked).to.have.length(1);
    expect(text(el)).to.equal('Good (en)');
    expect(heard).to.deep.equal(['load: src']);
  });

  it('is requested again for an element that returns, and stays meanwhile', async () => {
    const asked = takeRequests();
    const el = make(newSrc());
    await show(el);
    asked[0]!.answer(payloadOf('Good'));
    await loaded(el);
    el.remove();
    await nextFrame();
    await show(el);
    expect(text(el)).to.equal('Good (en)');
    expect(isBusy(el)).to.equal('true');
    asked[1]!.answer(payloadOf('Better'));
    await loaded(el);
    expect(text(el)).to.equal('Better (en)');
    expect(asked).to.have.length(2);
  });

  it('is fresh for an element that comes after the last one has gone', async () => {
    const [asked, src] = [takeRequests(), newSrc()];
    const [one, two, three] = [make(src), make(src), make(src)];
    await show(one);
    asked[0]!.answer(payloadOf('Old'));
    await loaded(one);
    await show(two);
    await nextFrame();
    expect(text(two)).to.equal('Old (en)');
    expect(asked).to.have.length(1);

    one.remove();
    two.remove();
    await nextFrame();
    await show(three);
    asked[1]!.answer(payloadOf('New'));
    await loaded(three);
    expect(text(three)).to.equal('New (en)');
  });

  it('is silent if the element returns to what it shows', async () => {
    const [asked, src] = [takeRequests(), newSrc()];
    const [one, two] = [make(src), make(src)];
    await show(one, two);
    asked[0]!.answer(payloadOf('Good'));
    await Promise.all([one, two].map(loaded));
    const heard = listenTo(one);
    one.remove();
    await nextFrame();
    await show(one);
    await nextFrame();
    expect(isBusy(one)).to.equal('false');
    expect(asked).to.have.length(1);
    expect(heard).to.be.empty;
  });

  it('is requested again when the address changes back', async () => {
    const asked = takeRequests();
    const sources = [newSrc(), newSrc()] as const;
    const other = make(sources[0]);
    const el = make(sources[0]);
    await show(el, other);
    asked[0]!.answer(payloadOf('Old'));
    await loaded(el);
    for (const [i, src] of [sources[1], sources[0]].entries()) {
      el.src = src;
      await el.updateComplete;
      asked[i + 1]!.answer(payloadOf(`New ${i}`));
      await loaded(el);
    }
    expect(text(el)).to.equal('New 1 (en)');
    expect(text(other)).to.equal('Old (en)');
  });

  it('is not requested before the element is in a page', async () => {
    const asked = takeRequests();
    const el = make(newSrc());
    document.body.append(el);
    el.remove();
    await el.updateComplete;
    expect(asked).to.have.length(0);

    await show(el);
    expect(isBusy(el)).to.equal('true');
    asked[0]!.answer(payloadOf('Good'));
    await loaded(el);
    expect(text(el)).to.equal('Good (en)');
  });

  it('is that of the last address set while the element was removed', async () => {
    const asked = takeRequests();
    const sources = [newSrc(), newSrc()] as const;
    const el = make(sources[0]);
    await show(el);
    el.remove();
    el.src = sources[1];
    await el.updateComplete;
    expect(asked).to.have.length(1);
    await show(el);
    asked[1]!.answer(payloadOf('Good'));
    await loaded(el);
    expect(asked.map(({request}) => request.url)).to.deep.equal(sources);
  });

  it('is replaced by a payload from script, and returns without one', async () => {
    const asked = takeRequests();
    const el = make(newSrc());
    el.payload = payloadOf('Given');
    const heard = listenTo(el);
    await show(el);
    expect(text(el)).to.equal('Given (en)');
    expect(asked).to.have.length(0);

    el.payload = undefined;
    await el.updateComplete;
    asked[0]!.answer(payloadOf('Fetched'));
    await loaded(el);
    expect(text(el)).to.equal('Fetched (en)');

    el.payload = payloadOf('Given again');
    await el.updateComplete;
    expect(text(el)).to.equal('Given again (en)');
    expect(heard).to.deep.equal([
      'load: property',
      'load: src',
      'load: property',
    ]);
  });

  it('is no longer requested once a script sets a payload', async () => {
    const asked = takeRequests();
    const el = make(newSrc());
    const heard = listenTo(el);
    await show(el);
    el.payload = payloadOf('Given');
    await el.updateComplete;
    expect(asked[0]!.request.signal.aborted).to.equal(true);
    expect(isBusy(el)).to.equal('false');
    await nextFrame();
    expect(text(el)).to.equal('Given (en)');
    expect(heard).to.deep.equal(['load: property']);
  });

  it('is that of an address set before the script ran', async () => {
    const asked = takeRequests();
    const attribute = document.createElement('later-names');
    attribute.setAttribute('src', newSrc());
    const property = document.createElement('later-names');
    Object.assign(property, {src: newSrc()});
    await fixture(html`<div>${attribute}${property}</div>`);
    register('later-names', class extends NetworkNames {});
    await nextFrame();
    expect(asked).to.have.length(2);
    for (const {answer} of asked) answer(payloadOf('Good'));
    await Promise.all([attribute, property].map(loaded));
    expect([attribute, property].map(text)).to.deep.equal([
      'Good (en)',
      'Good (en)',
    ]);
  });

  it('does not change a payload that several elements share', async () => {
    const payload = payloadOf('Good');
    const elements = [new NetworkNames(), new NetworkNames()];
    for (const el of elements) el.payload = payload;
    await show(...elements);
    elements[0]!.lang = 'de';
    await nextFrame();
    expect(elements.map(text)).to.deep.equal(['Good (de)', 'Good (en)']);
    expect(payload).to.deep.equal(payloadOf('Good'));
  });
});
