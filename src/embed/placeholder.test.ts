import {expect, fixture, html, nextFrame} from '@open-wc/testing';
import {NetworkNames} from '../testing/network-names.js';
import {upgradePlaceholders} from './placeholder.js';

// As on a page that loads the script twice.
upgradePlaceholders(['network-names', 'not-registered']);
upgradePlaceholders(['network-names', 'not-registered']);

/** Inserts markup into the page, as a sanitiser leaves it. */
async function shown(markup: string): Promise<HTMLElement> {
  const place = await fixture<HTMLElement>(html`<section></section>`);
  place.innerHTML = markup;
  await nextFrame();
  return place;
}

describe('upgradePlaceholders', () => {
  it('replaces the div by the element, with its content as fallback', async () => {
    const place = await fixture<HTMLElement>(html`<section></section>`);
    place.innerHTML =
      'a<div data-intl-embed="network-names"> <a href="/office">The <b>office</b></a></div>b';
    const link = place.querySelector('a');
    await nextFrame();
    expect(place.innerHTML).to.equal(
      'a<network-names> <a href="/office">The <b>office</b></a></network-names>b'
    );
    const [element] = place.children;
    expect(element).to.be.instanceOf(NetworkNames);
    expect(element?.shadowRoot?.querySelector('.root')).to.exist;
    expect(place.querySelector('a')).to.equal(link);
    expect(link?.checkVisibility()).to.equal(false);
  });

  for (const [what, before, after] of [
    [
      'gives it the attributes that it knows',
      'data-lang="en" data-theme="dark" data-heading-level="3" data-src="/a.json"',
      'lang="en" src="/a.json" theme="dark" heading-level="3"',
    ],
    [
      'ignores all others',
      'data-onclick="alert(1)" onclick="alert(1)" style="color: red" data-style="x" data-class="x" data-id="x" data-kinds="project" title="x"',
      '',
    ],
    [
      "keeps the div's class, id and language",
      'class="wide" id="names" lang="en"',
      'class="wide" id="names" lang="en"',
    ],
    [
      'prefers data-lang to the lang of the div',
      'lang="en" data-lang="de"',
      'lang="de"',
    ],
  ] as const)
    it(what, async () => {
      const fetched = window.fetch;
      window.fetch = () => new Promise(() => undefined);
      const place = await shown(
        `<div data-intl-embed="network-names" ${before}></div>`
      );
      window.fetch = fetched;
      const attributes = (element?: Element | null) =>
        Object.fromEntries(
          [...(element?.attributes ?? [])].map(({name, value}) => [name, value])
        );
      const expected = document.createElement('template');
      expected.innerHTML = `<p ${after}></p>`;
      expect(place.firstElementChild?.localName).to.equal('network-names');
      expect(attributes(place.firstElementChild)).to.deep.equal(
        attributes(expected.content.firstElementChild)
      );
    });

  for (const markup of [
    '<div data-intl-embed="unheard-of">Text</div>',
    '<div data-intl-embed="script">alert(1)</div>',
    '<div data-intl-embed="">Text</div>',
    '<div data-intl-embed="constructor">Text</div>',
    '<div data-intl-embed="network-names network-names">Text</div>',
    '<p data-intl-embed="network-names">Text</p>',
    '<template><div data-intl-embed="network-names">Text</div></template>',
    '<div contenteditable="true"><div data-intl-embed="network-names">Text</div></div>',
  ])
    it(`does not change ${markup}`, async () => {
      expect((await shown(markup)).innerHTML).to.equal(markup);
    });

  it('upgrades placeholders that are in the page already, at once', async () => {
    const place = await shown('<div data-intl-embed="early-element">A</div>');
    upgradePlaceholders(['early-element']);
    expect(place.innerHTML).to.equal('<early-element>A</early-element>');
  });

  /** Sets what the page says about its loading, as optimisers do. */
  const setReadyState = (value: DocumentReadyState): void => {
    Object.defineProperty(document, 'readyState', {value, configurable: true});
  };

  for (const [type, target] of [
    ['DOMContentLoaded', document],
    ['readystatechange', document],
    ['load', window],
    ['pageshow', window],
  ] as const)
    it(`waits until the page is parsed, as ${type} says`, async () => {
      const tag = `parsed-${type.toLowerCase()}`;
      const place = await shown(`<div data-intl-embed="${tag}">A</div>`);
      const before = place.innerHTML;
      setReadyState('loading');
      upgradePlaceholders([tag]);
      document.dispatchEvent(new Event('readystatechange'));
      place.append('B');
      await nextFrame();
      expect(place.innerHTML).to.equal(`${before}B`);
      if (type === 'readystatechange') setReadyState('interactive');
      target.dispatchEvent(new Event(type));
      Reflect.deleteProperty(document, 'readyState');
      const upgraded = place.innerHTML;
      expect(upgraded).to.equal(`<${tag}>A</${tag}>B`);
    });

  it('works for elements that are registered later', async () => {
    const place = await shown(
      '<div data-intl-embed="not-registered" data-lang="de">Text</div>'
    );
    expect(place.innerHTML).to.equal(
      '<not-registered lang="de">Text</not-registered>'
    );
  });

  it('upgrades several, nested ones, and one that gets its name later', async () => {
    const place = await shown(
      '<div data-intl-embed="network-names"><div data-intl-embed="network-names">A</div></div><div>B</div>'
    );
    place.querySelector('div')!.dataset['intlEmbed'] = 'network-names';
    await nextFrame();
    expect(place.innerHTML).to.equal(
      '<network-names><network-names>A</network-names></network-names><network-names>B</network-names>'
    );
  });

  it('does not change an element that moves or loses its content', async () => {
    const place = await shown(
      '<div data-intl-embed="network-names">A</div><p></p>'
    );
    const element = place.firstElementChild!;
    place.lastElementChild!.append(element);
    element.textContent = '';
    await nextFrame();
    expect(place.innerHTML).to.equal('<p><network-names></network-names></p>');
    expect(place.querySelector('network-names')).to.equal(element);
  });
});
