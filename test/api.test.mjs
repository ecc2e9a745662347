// Compares the Custom Elements Manifest in dist/ with the elements: both must have the
// same API.

import {expect, fixture, html} from '@open-wc/testing';
import {LitElement} from 'lit';
import {ELEMENTS} from '../src/define.ts';
import '../src/index.ts';
import {bundledPayload} from '../src/payload/bundled.ts';
import {takeConsole} from '../src/testing/console.ts';
import {drawn} from './page-in-frame.mjs';

const {modules} = await (await fetch('/dist/custom-elements.json')).json();
const declarations = modules.flatMap(({declarations}) => declarations);
const described = Object.fromEntries(
  Object.keys(ELEMENTS).map((tag) => [
    tag,
    declarations.find(({tagName}) => tagName === tag),
  ])
);

const sorted = (values) => [...new Set(values)].sort();
const names = (items = []) => sorted(items.map(({name}) => name));

/** Members that are `protected` in TypeScript. */
const PROTECTED = [
  'content',
  'isSimpleGerman',
  'lacks',
  'renderContent',
  'shown',
];

/** Reactions that the browser calls, but that HTMLElement does not have. */
const REACTIONS = ['adoptedCallback'];

/** Names that a class and its base classes add to LitElement. */
function added(Class, part) {
  const found = [];
  for (let at = Class; at !== LitElement; at = Object.getPrototypeOf(at))
    found.push(...Object.getOwnPropertyNames(part(at)));
  return sorted(found).filter(
    (name) =>
      !(name in part(LitElement)) &&
      !PROTECTED.includes(name) &&
      !REACTIONS.includes(name)
  );
}

const isState = (Class, name) => Class.elementProperties.get(name)?.state;

/** A payload with everything that elements can show. */
function richPayload() {
  const {office, partners, ...rest} = bundledPayload();
  return {
    ...rest,
    partners: partners.map((partner) => ({...partner, goals: [13]})),
    office: {
      ...office,
      contacts: [{name: 'Ada Lovelace', role: {de: 'Leitung', en: 'Head'}}],
    },
  };
}

/** The values of an attribute, from its type in the manifest. */
const valuesOf = ({type}) =>
  type.text.includes("'")
    ? type.text.split(' | ').map((value) => value.slice(1, -1))
    : type.text === 'boolean'
      ? [null, '']
      : [null];

/** An element with each value of each attribute, in several states. */
async function* everyWay(tag) {
  const {attributes} = described[tag];
  for (const attribute of attributes)
    for (const value of valuesOf(attribute)) {
      const element = document.createElement(tag);
      element.lang = 'en';
      if (value !== null) element.setAttribute(attribute.name, value);
      yield element;
      element.payload = richPayload();
      yield element;
      element.select?.('kumasi');
      yield element;
      element.select?.(null);
    }
}

for (const [tag, Class] of Object.entries(ELEMENTS)) {
  const api = described[tag];
  const isOf = (isStatic) =>
    api.members.filter((member) => Boolean(member.static) === isStatic);

  describe(`the manifest of <${tag}>`, () => {
    it('contains the observed attributes and lang', () => {
      expect(names(api.attributes)).to.deep.equal(
        sorted([...Class.observedAttributes, 'lang'])
      );
    });

    it('contains its properties and methods', () => {
      expect(names(isOf(false))).to.deep.equal(
        added(Class, (of) => of.prototype).filter(
          (name) => !isState(Class, name)
        )
      );
      expect(names(isOf(true))).to.deep.equal(
        added(Class, (of) => of).filter(
          // Properties of every class, and those for Lit.
          (name) => !/^(prototype|name|length|styles|__.*)$/.test(name)
        )
      );
    });

    it('distinguishes methods and read-only properties', () => {
      const element = document.createElement(tag);
      for (const {name, kind, readonly: isReadOnly} of isOf(false)) {
        const value = element[name];
        expect(kind, name).to.equal(
          typeof value === 'function' ? 'method' : 'field'
        );
        const set = () => {
          element[name] = value;
        };
        if (isReadOnly) expect(set, name).to.throw(TypeError);
        else set();
      }
    });

    it('maps attributes to properties, with reflection', () => {
      for (const [name, options] of Class.elementProperties) {
        if (options.state) continue;
        const {attribute, reflects = false} = api.members.find(
          (member) => member.name === name
        );
        const expected =
          options.attribute === false
            ? undefined
            : (options.attribute ?? name.toLowerCase());
        expect(attribute, name).to.equal(
          expected === true ? name.toLowerCase() : expected
        );
        expect(reflects, name).to.equal(Boolean(options.reflect));
        if (attribute)
          expect(
            api.attributes.find((each) => each.name === attribute).fieldName
          ).to.equal(name);
      }
    });

    it('contains the defaults', () => {
      const element = document.createElement(tag);
      for (const {name, default: usual, readonly: isReadOnly} of isOf(false)) {
        const value = element[name];
        if (typeof value === 'function' || isReadOnly) continue;
        const written = typeof value === 'string' ? `'${value}'` : `${value}`;
        expect(usual, name).to.equal(value === undefined ? value : written);
      }
    });

    it('contains the values of attributes', async () => {
      const element = await fixture(html`${document.createElement(tag)}`);
      for (const {name, fieldName, type} of api.attributes) {
        if (!/['1]/.test(type.text)) continue;
        for (const value of type.text.split(' | ')) {
          const bare = value.replaceAll("'", '');
          element.setAttribute(name, bare);
          await element.updateComplete;
          expect(String(element[fieldName])).to.equal(bare);
        }
        // Other values read as the default.
        element.setAttribute(name, 'nonsense');
        await element.updateComplete;
        const {default: usual} = api.attributes.find(
          (each) => each.name === name
        );
        expect(String(element[fieldName])).to.equal(usual.replaceAll("'", ''));
      }
    });

    it('contains the slots and parts that the element renders', async () => {
      const slots = [];
      const parts = [];
      const look = ({shadowRoot}) => {
        for (const {name} of shadowRoot.querySelectorAll('slot'))
          slots.push(name);
        for (const {part} of shadowRoot.querySelectorAll('[part]'))
          parts.push(...part);
      };
      for await (const element of everyWay(tag)) {
        if (!element.isConnected) await fixture(html`${element}`);
        // The map renders its content once it has been measured.
        await drawn(globalThis);
        look(element);
      }
      const faulty = document.createElement(tag);
      faulty.payload = {};
      look(await fixture(html`${faulty}`));
      expect(takeConsole()).to.have.length(1);

      expect(sorted(slots)).to.deep.equal(names(api.slots));
      expect(sorted(parts)).to.deep.equal(names(api.cssParts));
    });

    it('contains the events with their details', async () => {
      const sent = new Map();
      const {dispatchEvent} = EventTarget.prototype;
      EventTarget.prototype.dispatchEvent = function (event) {
        if (this.localName === tag) sent.set(event.type, event);
        return dispatchEvent.call(this, event);
      };
      try {
        for await (const element of everyWay(tag)) {
          if (!element.isConnected) await fixture(html`${element}`);
          await element.updateComplete;
        }
        const faulty = document.createElement(tag);
        faulty.payload = {};
        await fixture(html`${faulty}`);
      } finally {
        EventTarget.prototype.dispatchEvent = dispatchEvent;
      }
      expect(takeConsole()).to.have.length(1);

      expect(sorted(sent.keys())).to.deep.equal(names(api.events));
      for (const {name, type} of api.events) {
        const {detail, bubbles, composed} = sent.get(name);
        const [, described] = /^CustomEvent<\{(.*)\}>$/.exec(type.text);
        expect(Object.keys(detail), name).to.deep.equal(
          Array.from(described.matchAll(/(?:^|; )(\w+):/g), ([, key]) => key)
        );
        expect({bubbles, composed}, name).to.deep.equal({
          bubbles: true,
          composed: true,
        });
      }
    });

    it('contains the custom properties that the styles use', () => {
      const css = Class.elementStyles.map(String).join('\n');
      expect(names(api.cssProperties)).to.deep.equal(
        sorted(
          Array.from(
            css.matchAll(/var\(\s*(--intl-[\w-]+)/g),
            ([, name]) => name
          )
        )
      );
      for (const {name, default: usual} of api.cssProperties)
        expect(CSS.supports('--any', usual), `${name}: ${usual}`).to.equal(
          true
        );
    });
  });
}

describe('the manifest', () => {
  it('names the modules that register and export the elements', () => {
    for (const [tag, {name}] of Object.entries(ELEMENTS)) {
      const declaration = {name, module: `dist/lib/${tag}/${tag}.js`};
      const exportsOf = (path) =>
        modules.find((module) => module.path === path).exports;
      expect(exportsOf(`dist/lib/${tag}.js`)).to.deep.equal([
        {kind: 'js', name, declaration},
        {kind: 'custom-element-definition', name: tag, declaration},
      ]);
      expect(exportsOf('dist/lib/elements.js')).to.deep.include({
        kind: 'js',
        name,
        declaration,
      });
    }
  });

  it('describes everything', () => {
    for (const {name, ...lists} of declarations) {
      expect(lists.description, name).to.not.equal(undefined);
      for (const [list, items] of Object.entries(lists))
        if (Array.isArray(items))
          for (const item of items)
            expect(item.description, `${name}: ${list} ${item.name}`).to.match(
              /^\S.*\.$/
            );
    }
  });
});
