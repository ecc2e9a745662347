// The form: a control for each option, and their values.

import {ELEMENTS, TAGS} from './options.js';
import {both, make} from './nodes.js';
import * as texts from './texts.js';

/** A group of radio buttons or checkboxes, and what follows them. */
function choice({type, name, values, label, text}, ...rest) {
  const options = values.map((value) =>
    make(
      'label',
      null,
      make('input', {type, name, value, autocomplete: 'off'}),
      ' ',
      make('span', null, text(value))
    )
  );
  return make(
    'fieldset',
    null,
    make('legend', null, both(label)),
    make('div', {className: 'segments'}, ...options),
    ...rest
  );
}

const valueText = (name) => (value) => {
  const known = texts.VALUES[name]?.[value];
  return known ? both(known) : value;
};

const textControl = (name, label) =>
  make(
    'label',
    {className: 'field'},
    both(label),
    ' ',
    make('input', {
      name,
      autocomplete: 'off',
      spellcheck: false,
      autocapitalize: 'none',
    })
  );

const LEVELS = ['1', '2', '3', '4', '5', '6'];

const CONTROLS = {
  one: ({name, values}) =>
    choice({
      type: 'radio',
      name,
      values: name === 'heading-level' ? LEVELS : values,
      label: texts.OPTIONS[name],
      text: valueText(name),
    }),
  some: ({name, values, others}) =>
    choice(
      {
        type: 'checkbox',
        name,
        values,
        label: texts.OPTIONS[name],
        text: valueText(name),
      },
      ...(others ? [textControl(name, texts.OTHERS[name])] : [])
    ),
  nothing: ({name}) =>
    make(
      'label',
      {className: 'tick'},
      make('input', {type: 'checkbox', name, autocomplete: 'off'}),
      ' ',
      both(texts.OPTIONS[name])
    ),
  text: ({name}) => textControl(name, texts.OPTIONS[name]),
};

/** The choice of the element. */
export const elementChoice = () =>
  choice({
    type: 'radio',
    name: 'element',
    values: TAGS,
    label: texts.SAYS.element,
    text: (tag) => both(texts.ELEMENTS[tag]),
  });

/** The choice of the way to embed. */
export const wayChoice = () =>
  choice({
    type: 'radio',
    name: 'way',
    values: Object.keys(texts.WAYS),
    label: texts.SAYS.way,
    text: (way) => both(texts.WAYS[way]),
  });

/** Options that are rarely used. */
const isRare = ({name}) =>
  [
    'heading-level',
    'structured-data',
    'selected',
    'fragment',
    'land',
    'icon-base',
    'src',
    'own-content',
  ].includes(name);

/** The options of an element. Rarely used ones are in `<details>`. */
export function optionControls(tag, isOpen) {
  const controls = (options) =>
    options.map((option) => CONTROLS[option.takes](option));
  const options = ELEMENTS[tag];
  return [
    ...controls(options.filter((option) => !isRare(option))),
    make(
      'details',
      {className: 'more', open: isOpen},
      make('summary', null, both(texts.SAYS.more)),
      ...controls(options.filter(isRare))
    ),
  ];
}

/** Whether a radio button or checkbox is checked for a value of its attribute. */
const isOn = ({type, name, value}, tag, given) => {
  const option = ELEMENTS[tag].find((each) => each.name === name);
  if (option.takes === 'nothing') return given !== undefined;
  if (type === 'checkbox') return (given ?? '').split(' ').includes(value);
  return (given ?? option.values[0]) === value;
};

/** What the text field of an option shows: beside checkboxes, only further words. */
function textFor({takes, values}, given = '') {
  if (takes === 'text') return given;
  const further = given.split(' ').filter((word) => !values.includes(word));
  return further.join(' ');
}

/** Sets the controls to the settings. */
export function showSettings(form, {tag, attributes}) {
  for (const input of form.querySelectorAll('input')) {
    const given = attributes[input.name];
    const option = ELEMENTS[tag].find(({name}) => name === input.name);
    if (!option) continue;
    if (input.type === 'text') {
      // Does not change a text while the visitor types.
      if (input !== document.activeElement)
        input.value = textFor(option, given);
    } else input.checked = isOn(input, tag, given);
  }
}

/** The value of an attribute in the controls, or null. */
export function controlValue(form, name) {
  const inputs = [...form.querySelectorAll(`[name="${name}"]`)];
  const [{type, value} = {}] = inputs;
  if (type === 'text') return value;
  const on = inputs
    .filter((input) => input.checked || (input.type === 'text' && input.value))
    .map((input) => input.value);
  // A single checkbox has no value.
  return on.length ? on.join(' ') : null;
}
