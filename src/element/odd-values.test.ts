import {expect, fixture, html} from '@open-wc/testing';
import '../index.js';
import {type Tag, TAGS} from '../site/tags.js';
import {takeConsole} from '../testing/console.js';
import {takeRequests} from '../testing/server.js';

/*
 * Sets every property to values that no page should set, as scripts and frameworks
 * do by mistake.
 */

const throwing = () => {
  throw new Error('This value has no text.');
};

const cyclic: unknown[] = [];
cyclic.push(cyclic);

const revoked = () => {
  const {proxy, revoke} = Proxy.revocable({}, {});
  revoke();
  return proxy;
};

const ODD: readonly (readonly [string, unknown])[] = [
  ['undefined', undefined],
  ['null', null],
  ['false', false],
  ['0', 0],
  ['-0', -0],
  ['-1', -1],
  ['7.5', 7.5],
  ['1e21', 1e21],
  ['NaN', NaN],
  ['Infinity', Infinity],
  ['a BigInt', 3n],
  ['a Symbol', Symbol('asia')],
  ['an object', {}],
  ['an object without prototype', Object.create(null)],
  [
    'an object that throws as text',
    {toString: throwing, valueOf: throwing, toJSON: throwing},
  ],
  ['an object that throws as primitive', {[Symbol.toPrimitive]: throwing}],
  [
    'an object with throwing getters',
    Object.defineProperty({}, 'schemaVersion', {get: throwing}),
  ],
  ['a revoked proxy', revoked()],
  ['an array', []],
  ['an array of odd values', [null, undefined, Symbol('x'), {}]],
  ['an array that contains itself', cyclic],
  ['a function', () => 'europe'],
  ['a class', HTMLElement],
  ['a date', new Date(NaN)],
  ['a regular expression', /x/g],
  ['a map', new Map([['a', 1]])],
  ['a promise', Promise.resolve('europe')],
  ['a node', document.createElement('i')],
  ['an error', new Error('x')],
  ['a String object', Object('europe')],
];

/** Strings that are nonsense for any property with fixed values. */
const TEXTS: readonly (readonly [string, string])[] = [
  ['a space', ' '],
  ['asia', 'asia'],
  ['constructor', 'constructor'],
  ['half a character', '\ud800'],
  ['markup', '"><img src=x onerror=alert(1)>'],
  ['100,000 characters', 'ab '.repeat(33_334)],
];

type Shown = HTMLElementTagNameMap[Tag];

/** The public properties that a script can set. */
const propertiesOf = (el: Shown): readonly string[] => [
  // A Lit element knows its class.
  ...(
    el.constructor as unknown as {elementProperties: Map<string, unknown>}
  ).elementProperties.keys(),
];

async function show(tag: Tag): Promise<Shown> {
  const el = document.createElement(tag);
  el.lang = 'en';
  await fixture(html`<div>${el}</div>`);
  await el.updateComplete;
  return el;
}

/** What an element shows, as one text. */
const shownBy = (el: Shown) =>
  el.shadowRoot!.textContent.replace(/\s+/g, ' ').trim();

/** Chooses another partner than before, where there are any. */
async function choose(el: Shown, id: string | null): Promise<void> {
  if ('select' in el) el.select(id);
  await el.updateComplete;
}

/** Several numbers may be given as a number. */
const isNumber = (name: string, value: unknown) =>
  ['goals', 'focusGoals', 'kinds'].includes(name) && Number.isFinite(value);

for (const tag of TAGS)
  describe(`<${tag}>`, () => {
    it('reads odd values of each property as its default', async () => {
      const el = await show(tag);
      const usual = new Map<string | null, string>();
      for (const id of ['kumasi', null]) {
        await choose(el, id);
        usual.set(id, shownBy(el));
      }
      expect(usual.get(null)).to.have.length.above(100);
      for (const name of propertiesOf(el)) {
        const isPayload = name === 'payload';
        const before: unknown = Reflect.get(el, name);
        for (const [i, [value, odd]] of ODD.entries()) {
          const what = `${name} = ${value}`;
          Reflect.set(el, name, odd);
          if (!isPayload && !isNumber(name, odd))
            expect(Reflect.get(el, name) === before, what).to.equal(true);
          const id = i % 2 ? 'kumasi' : null;
          await choose(el, id);
          expect(shownBy(el) === usual.get(id), what).to.equal(true);
          const said = takeConsole().join('\n');
          expect(said, what).to.match(
            isPayload && odd !== undefined
              ? /^error: <[a-z-]+> cannot show the given payload:\npayload.*$/
              : /^$/
          );
        }
        Reflect.set(el, name, before);
        await choose(el, null);
        expect(shownBy(el) === usual.get(null), name).to.equal(true);
      }
    });

    it('shows content with nonsense texts in each property', async () => {
      takeRequests();
      const el = await show(tag);
      for (const name of propertiesOf(el)) {
        const before: unknown = Reflect.get(el, name);
        for (const [i, [value, text]] of TEXTS.entries()) {
          Reflect.set(el, name, text);
          await choose(el, i % 2 ? 'kumasi' : null);
          const what = `${name} = ${value}`;
          expect(shownBy(el), what).to.have.length.above(100);
          expect(el.shadowRoot!.querySelector('[onerror]'), what).to.equal(
            null
          );
        }
        Reflect.set(el, name, before);
        await choose(el, null);
        for (const message of takeConsole())
          expect(message).to.match(/cannot show (the given payload|http)/);
      }
    });

    it('reads odd values that were set before its script ran', async () => {
      const later = `later-${tag}`;
      const el = document.createElement(later);
      const {constructor} = document.createElement(tag);
      const names = propertiesOf(document.createElement(tag));
      for (const name of names)
        if (name !== 'payload') Reflect.set(el, name, Symbol(name));
      await fixture(html`<div lang="en">${el}</div>`);
      // The class of another element of the same kind.
      const Base = constructor as CustomElementConstructor;
      customElements.define(later, class extends Base {});
      const usual = await show(tag);
      // Upgraded by the definition.
      await (el as Shown).updateComplete;
      expect(shownBy(el as Shown)).to.equal(shownBy(usual));
    });
  });

describe('select', () => {
  it('reads a wrong id as none', async () => {
    const el = document.createElement('partner-map-list');
    await fixture(el);
    const ids: (string | null)[] = [];
    el.addEventListener('partner-select', ({detail}) => ids.push(detail.id));
    for (const [, odd] of ODD) {
      el.select('kumasi');
      Reflect.apply(el.select, el, [odd]);
      await el.updateComplete;
      expect(el.selected).to.equal(null);
      expect(el.hasAttribute('selected')).to.equal(false);
    }
    expect(new Set(ids)).to.deep.equal(new Set(['kumasi', null]));
  });
});
