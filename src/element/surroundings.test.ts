import {expect, fixture, html} from '@open-wc/testing';
import {NetworkNames} from '../testing/network-names.js';
import {nearest} from './surroundings.js';

/** Puts a new element into a new shadow root of another. */
function inside(host: Element): Element {
  const child = host.ownerDocument.createElement('div');
  host.attachShadow({mode: 'closed'}).append(child);
  return child;
}

describe('nearest', () => {
  it('returns the value of the element itself first', async () => {
    const el = await fixture(html`<p lang="de"></p>`);
    expect(nearest(el, 'lang')).to.equal('de');
  });

  it('returns the value of the nearest ancestor', async () => {
    const el = await fixture(
      html`<div lang="fr"><div lang="de"><p></p></div></div>`
    );
    expect(nearest(el.querySelector('p')!, 'lang')).to.equal('de');
  });

  it('accepts an empty value', async () => {
    const el = await fixture(html`<div lang="fr"><p lang=""></p></div>`);
    expect(nearest(el.querySelector('p')!, 'lang')).to.equal('');
  });

  it('crosses nested shadow roots, even closed ones', async () => {
    const host = await fixture(html`<div lang="nl"></div>`);
    expect(nearest(inside(inside(host)), 'lang')).to.equal('nl');
  });

  it('searches up to the root of the document', async () => {
    expect(nearest(await fixture(html`<p></p>`), 'lang')).to.equal('en');
  });

  it('returns null if there is none', async () => {
    const el = await fixture(html`<p></p>`);
    expect(nearest(el, 'data-bs-theme')).to.equal(null);
  });

  it('returns null in a fragment outside the document', () => {
    const fragment = document.createElement('template').content;
    const el = document.createElement('p');
    fragment.append(el);
    expect(nearest(el, 'lang')).to.equal(null);
  });

  it('crosses a shadow root in the document of a frame', async () => {
    const frame = await fixture<HTMLIFrameElement>(
      html`<iframe title="A page in the page"></iframe>`
    );
    const page = frame.contentDocument!;
    page.documentElement.lang = 'it';
    const host = page.createElement('div');
    page.body.append(host);
    expect(nearest(inside(host), 'lang')).to.equal('it');
  });
});

describe('the observer of all elements', () => {
  const {MutationObserver: Native} = window;

  afterEach(() => {
    window.MutationObserver = Native;
  });

  it('is one, however many elements there are', async () => {
    let made = 0;
    window.MutationObserver = class extends Native {
      constructor(callback: MutationCallback) {
        super(callback);
        made++;
      }
    };
    const page = await fixture(html`<div></div>`);
    for (let i = 0; i < 3; i++) page.append(new NetworkNames());
    // A test before may have made it.
    expect(made).to.be.at.most(1);
  });

  it('stops when the last element leaves the page', async () => {
    const {disconnect} = Native.prototype;
    let stopped = 0;
    Native.prototype.disconnect = function (this: MutationObserver) {
      stopped++;
      disconnect.call(this);
    };
    try {
      const page = await fixture(html`<div></div>`);
      const elements = [new NetworkNames(), new NetworkNames()];
      page.append(...elements);
      elements[0]!.remove();
      expect(stopped).to.equal(0);
      elements[1]!.remove();
      expect(stopped).to.equal(1);
    } finally {
      Native.prototype.disconnect = disconnect;
    }
  });
});

describe('the language of an element outside the document', () => {
  it('is that of its own attribute', () => {
    const element = new NetworkNames();
    expect(element.locale).to.equal('de');
    element.lang = 'en';
    expect(element.locale).to.equal('en');
  });
});
