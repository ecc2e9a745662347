// Compares the reference of the demo with the manifest of the elements: everything that
// an element has is on its page.

import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {importTypeScript} from '../../tools/build/import-typescript.mjs';
import {TAGS} from '../../tools/build/tags.mjs';

const {ELEMENTS} = await importTypeScript(
  new URL('../../demo/reference/elements/elements.ts', import.meta.url)
);
const {scriptOf} = await importTypeScript(
  new URL('../../demo/reference/content/js-literal.ts', import.meta.url)
);
const {COLOURS, LOOK, codeOf} = await importTypeScript(
  new URL('../../demo/reference/theming/tokens.ts', import.meta.url)
);
const {modules} = JSON.parse(
  readFileSync(new URL('../../dist/custom-elements.json', import.meta.url))
);
const declarations = modules.flatMap(({declarations}) => declarations);

const namesOf = (items = []) => items.map(({name}) => name).sort();

describe('the reference', () => {
  it('has all elements', () =>
    assert.deepEqual(ELEMENTS.map(({tag}) => tag).sort(), [...TAGS].sort()));

  for (const element of ELEMENTS)
    describe(element.tag, () => {
      const {attributes, events, slots, cssParts, members} = declarations.find(
        ({tagName}) => tagName === element.tag
      );

      it('has all attributes, events, slots and parts', () => {
        assert.deepEqual(namesOf(element.attributes), namesOf(attributes));
        assert.deepEqual(namesOf(element.events), namesOf(events));
        assert.deepEqual(namesOf(element.slots), namesOf(slots));
        assert.deepEqual(namesOf(element.parts), namesOf(cssParts));
      });

      it('has all methods', () =>
        assert.deepEqual(
          namesOf(element.methods).map((name) => name.split('(')[0]),
          namesOf(members.filter(({kind}) => kind === 'method'))
        ));

      it('offers the values that attributes accept', () => {
        for (const {name, control} of element.attributes) {
          const {type, default: usual} = attributes.find(
            (each) => each.name === name
          );
          const values = type.text.match(/'[^']+'|\b\d\b/g);
          if (type.text === 'boolean') assert.equal(control.kind, 'flag', name);
          if (!values) continue;
          assert.deepEqual(
            [...control.values].sort(),
            values.map((value) => value.replaceAll("'", '')).sort(),
            name
          );
          assert.equal(control.usual, usual.replaceAll("'", ''), name);
        }
      });

      it('shows a slot in an example, if it is not the default', () => {
        const shown = element.slotExamples.flatMap(({slots}) => slots);
        assert.deepEqual(
          shown.sort(),
          namesOf(element.slots).filter((name) => name)
        );
      });
    });
});

it('writes JSON as a script', () => {
  const payload = {
    plain: 1,
    'with-hyphen': [],
    nothing: null,
    text: `'It’s', "quoted", \\ and\na line`,
    nested: {list: [{a: true}, 'x'.repeat(70)]},
  };
  const element = {};
  const run = new Function('document', scriptOf('network-list', payload));
  run({querySelector: (tag) => tag === 'network-list' && element});
  assert.deepEqual(element, {payload});
});

describe('the page about theming', () => {
  const {cssProperties} = declarations.find(({tagName}) => !tagName);

  it('sets each custom property', () => {
    const colours = Object.fromEntries(
      Object.keys(COLOURS).map((name) => [
        name,
        {light: '#123456', dark: '#abcdef'},
      ])
    );
    const code = codeOf({...LOOK, colours, font: 'serif'});
    assert.deepEqual(
      [...new Set(code.match(/--intl-[\w-]+/g))].sort(),
      namesOf(cssProperties)
    );
  });

  it('begins with the colours that the elements have', () => {
    const long = (colour) => colour.replace(/^#(.)(.)(.)$/, '#$1$1$2$2$3$3');
    for (const [name, {light, dark}] of Object.entries(COLOURS)) {
      const {default: usual} = cssProperties.find(
        (each) => each.name === `--intl-color-${name}`
      );
      const [, first, second] = /light-dark\((#\w+), (#\w+)\)/.exec(usual);
      assert.deepEqual([light, dark], [long(first), long(second)], name);
    }
  });
});
