import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import type {Locale} from '../../../src/language/locale.js';
import type {Localized} from '../../page.js';
import {OPTION_NAMES, OTHER_NAMES, VALUE_NAMES} from '../option-texts.js';
import type {Option} from '../options.js';

interface OptionControl {
  readonly option: Option;
  /** The value of the attribute, if it is set. */
  readonly given: string | undefined;
  readonly goals: readonly string[];
  readonly locale: Locale;
  /** Sets the attribute, or removes it. */
  readonly onChange: (value: string | undefined) => void;
}

const LEVELS = ['1', '2', '3', '4', '5', '6'];

/** The words of a value, as in `kinds`. */
const wordsOf = (given: string | undefined): readonly string[] =>
  given ? given.split(' ') : [];

/** The value of the input that an event is from. */
const valueOf = ({target}: Event): string =>
  target instanceof HTMLInputElement ? target.value : '';

const nameIn = (
  names: Readonly<Record<string, Localized>> | undefined,
  key: string,
  locale: Locale
): string => names?.[key]?.[locale] ?? key;

function valueName(
  name: string,
  value: string,
  {goals, locale}: OptionControl
): string {
  const goal = /^(goals|focus)$/.test(name)
    ? goals[Number(value) - 1]
    : undefined;
  return goal === undefined
    ? nameIn(VALUE_NAMES[name], value, locale)
    : `${value} ${goal}`;
}

const textField = (
  name: string,
  label: string,
  value: string,
  onChange: (value: string) => void
): TemplateResult =>
  html`<label class="field"
    >${label}
    <input
      name=${name}
      autocomplete="off"
      autocapitalize="none"
      spellcheck="false"
      .value=${value}
      @change=${(event: Event) => onChange(valueOf(event))}
  /></label>`;

function choice(
  name: string,
  values: readonly string[],
  control: OptionControl
): TemplateResult {
  const {given, locale, onChange} = control;
  const [usual = ''] = values;
  const shown = name === 'heading-level' ? LEVELS : values;
  return html`<fieldset>
    <legend>${nameIn(OPTION_NAMES, name, locale)}</legend>
    <div class="segments">
      ${shown.map(
        (value) =>
          html`<label
            ><input
              type="radio"
              name=${name}
              value=${value}
              autocomplete="off"
              .checked=${live(value === (given ?? usual))}
              @change=${() => onChange(value)} /><span
              >${valueName(name, value, control)}</span
            ></label
          >`
      )}
    </div>
  </fieldset>`;
}

function severalWords(
  name: string,
  values: readonly string[],
  hasOthers: boolean,
  control: OptionControl
): TemplateResult {
  const {given, locale, onChange} = control;
  const words = wordsOf(given);
  const further = words.filter((word) => !values.includes(word)).join(' ');
  const set = (known: readonly string[], others: string) => {
    const all = [...known, ...(others ? [others] : [])].join(' ');
    onChange(all ? all : undefined);
  };
  const known = values.filter((value) => words.includes(value));
  const toggle = (value: string) =>
    set(
      known.includes(value)
        ? known.filter((each) => each !== value)
        : [...known, value],
      further
    );
  return html`<fieldset>
    <legend>${nameIn(OPTION_NAMES, name, locale)}</legend>
    <div class=${values.length > 6 ? 'names' : 'ticks'}>
      ${values.map(
        (value) =>
          html`<label class="tick"
            ><input
              type="checkbox"
              name=${name}
              value=${value}
              autocomplete="off"
              .checked=${live(words.includes(value))}
              @change=${() => toggle(value)} /><span
              >${valueName(name, value, control)}</span
            ></label
          >`
      )}
    </div>
    ${
      hasOthers
        ? textField(
            name,
            nameIn(OTHER_NAMES, name, locale),
            further,
            (others) => set(known, others)
          )
        : nothing
    }
  </fieldset>`;
}

/** The control of an attribute. `hasOthers` allows further words, such as own kinds. */
export function optionControl(
  control: OptionControl,
  {hasOthers = false}: {readonly hasOthers?: boolean} = {}
): TemplateResult {
  const {option, given, locale, onChange} = control;
  const {name} = option;
  switch (option.takes) {
    case 'one':
      return choice(name, option.values, control);
    case 'some':
      return severalWords(
        name,
        option.values,
        hasOthers && option.others !== undefined,
        control
      );
    case 'flag':
      return html`<label class="tick"
        ><input
          type="checkbox"
          name=${name}
          autocomplete="off"
          .checked=${live(given !== undefined)}
          @change=${() => onChange(given === undefined ? '' : undefined)} /><span
          >${nameIn(OPTION_NAMES, name, locale)}</span
        ></label
      >`;
    case 'text':
      return textField(
        name,
        nameIn(OPTION_NAMES, name, locale),
        given ?? '',
        onChange
      );
  }
}
