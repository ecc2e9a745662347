import {expect, fixture, html, nextFrame} from '@open-wc/testing';
import {defineElements, ELEMENTS} from './define.js';
import {VERSION} from './element/version.js';
import {drawn} from './testing/browser.js';
import {where} from './testing/engine.js';

// `Object.keys` gives strings, though it knows them.
const TAGS = Object.keys(ELEMENTS) as (keyof typeof ELEMENTS)[];

const rootOf = (element?: Element | null) =>
  element?.shadowRoot?.querySelector('.root');
const text = (element?: Element | null) => rootOf(element)?.textContent;

/** What the element's own style sheet gives, and nothing else does. */
const look = (element: Element) => {
  const {color, colorScheme, display, overflowWrap} = getComputedStyle(
    rootOf(element)!
  );
  return {color, colorScheme, display, overflowWrap};
};

/** A document of its own in the page. */
async function otherDocument(): Promise<Document> {
  const frame = await fixture<HTMLIFrameElement>(
    html`<iframe title="Another document" width="1000"></iframe>`
  );
  const {contentDocument: page} = frame;
  page!.documentElement.lang = 'de';
  return page!;
}

describe('defineElements', () => {
  it('registers all elements, even when called again', () => {
    defineElements();
    defineElements();
    for (const tag of TAGS)
      expect(customElements.get(tag)).to.equal(ELEMENTS[tag]);
  });

  where('registry of its own', () => {
    it('registers all elements for shadow roots with a scoped registry', async () => {
      const registry = new CustomElementRegistry();
      defineElements(registry);
      defineElements(registry);
      const host = await fixture(html`<div></div>`);
      const scoped = host.attachShadow({
        mode: 'open',
        // Newer than TypeScript's declarations of the platform.
        ...{customElementRegistry: registry},
      });
      scoped.innerHTML = TAGS.map((tag) => `<${tag}></${tag}>`).join('');
      await nextFrame();
      for (const [i, tag] of TAGS.entries()) {
        expect(registry.get(tag)).to.equal(ELEMENTS[tag]);
        expect(text(scoped.children[i])).to.not.be.empty;
      }
    });
  });

  it('registers classes that have the version of the package', () => {
    for (const tag of TAGS) expect(ELEMENTS[tag].version).to.equal(VERSION);
  });
});

describe('an element', () => {
  for (const tag of TAGS) {
    it(`is upgraded if it was in the page before the script: <${tag}>`, async () => {
      // In a document without a window nothing is upgraded.
      const elsewhere = document.implementation.createHTMLDocument();
      elsewhere.body.innerHTML = `<${tag} lang="de" heading-level="4">Text</${tag}>`;
      const early = elsewhere.body.firstElementChild!;
      expect(early).to.not.be.instanceOf(ELEMENTS[tag]);
      const place = await fixture(html`<div></div>`);
      place.append(early);
      await nextFrame();
      expect(early).to.be.instanceOf(ELEMENTS[tag]);
      const late = await fixture(`<${tag} lang="de">`);
      await drawn();
      expect(text(early)).to.equal(text(late));
      expect(rootOf(early)?.querySelector('h4')).to.exist;
      expect(early.innerHTML).to.equal('Text');
    });

    it(`has the same content as its clone: <${tag}>`, async () => {
      const place = await fixture(
        html`<div>${document.createElement(tag)}</div>`
      );
      const [element] = place.children;
      element!.innerHTML = '<b>Text</b>';
      await nextFrame();
      const clone = element!.cloneNode(true) as Element;
      place.append(clone);
      await nextFrame();
      expect(clone.outerHTML).to.equal(element!.outerHTML);
      expect(text(clone)).to.equal(text(element));
      expect(text(clone)).to.not.be.empty;
    });

    it(`looks the same in another document and after its return: <${tag}>`, async () => {
      const place = await fixture(
        html`<div>${document.createElement(tag)}</div>`
      );
      const element = place.firstElementChild!;
      await nextFrame();
      const before = {look: look(element), text: text(element)};
      const other = await otherDocument();
      other.body.append(element);
      await nextFrame();
      expect(look(element)).to.deep.equal(before.look);
      expect(rootOf(element)?.getAttribute('lang')).to.equal('de');
      place.append(element);
      await nextFrame();
      expect({look: look(element), text: text(element)}).to.deep.equal(before);
    });

    it(`shows its content if created in another document: <${tag}>`, async () => {
      const other = await otherDocument();
      const element = document.createElement(tag);
      other.body.append(element);
      await nextFrame();
      expect(text(element)).to.not.be.empty;
      expect(look(element)).to.deep.equal(
        look(await fixture(html`${document.createElement(tag)}`))
      );
    });

    it(`is unchanged after it was removed and inserted again: <${tag}>`, async () => {
      const place = await fixture(
        html`<div>${document.createElement(tag)}</div>`
      );
      const element = place.firstElementChild!;
      await nextFrame();
      const root = rootOf(element);
      const before = {look: look(element), text: text(element)};
      element.remove();
      await nextFrame();
      place.append(element);
      await nextFrame();
      expect(rootOf(element)).to.equal(root);
      expect({look: look(element), text: text(element)}).to.deep.equal(before);
    });
  }
});
