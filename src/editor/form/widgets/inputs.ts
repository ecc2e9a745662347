import {html, nothing, type TemplateResult} from 'lit';
import type {Json, JsonList} from '../../document/json.js';
import type {ControlNames} from '../field-frame.js';

/** What a native text control shows and does. */
export interface TextControl {
  readonly names: ControlNames;
  readonly value: string;
  readonly type?:
    'text' | 'date' | 'time' | 'url' | 'email' | 'tel' | undefined;
  readonly inputMode?: string | undefined;
  readonly autocomplete?: string | undefined;
  /** The language of what somebody types here. */
  readonly lang?: string | undefined;
  readonly list?: string | undefined;
  readonly isNarrow?: boolean | undefined;
  readonly onInput: (value: string, input: HTMLInputElement) => void;
  readonly onLeave?: ((value: string) => void) | undefined;
}

const valueOf = (event: Event): string =>
  event.target instanceof HTMLInputElement ||
  event.target instanceof HTMLTextAreaElement
    ? event.target.value
    : '';

export const renderInput = ({
  names,
  value,
  type = 'text',
  inputMode,
  autocomplete,
  lang,
  list,
  isNarrow,
  onInput,
  onLeave,
}: TextControl): TemplateResult => html`
  <input
    id=${names.id}
    class=${isNarrow ? 'narrow' : nothing}
    type=${type}
    inputmode=${inputMode ?? nothing}
    autocomplete=${autocomplete ?? 'off'}
    lang=${lang ?? nothing}
    list=${list ?? nothing}
    aria-describedby=${names.describedBy}
    aria-invalid=${names.invalid}
    aria-required=${names.required}
    .value=${value}
    @input=${(event: Event) => {
      if (event.target instanceof HTMLInputElement)
        onInput(event.target.value, event.target);
    }}
    @change=${(event: Event) => onLeave?.(valueOf(event))}
  />
`;

/** A field with several lines, which grows with its text. */
export const renderTextarea = ({
  names,
  value,
  lang,
  onInput,
}: {
  readonly names: ControlNames;
  readonly value: string;
  readonly lang?: string | undefined;
  readonly onInput: (value: string) => void;
}): TemplateResult => html`
  <textarea
    id=${names.id}
    lang=${lang ?? nothing}
    aria-describedby=${names.describedBy}
    aria-invalid=${names.invalid}
    aria-required=${names.required}
    .value=${value}
    @input=${(event: Event) => onInput(valueOf(event))}
  ></textarea>
`;

/** A checkbox with its words behind it. */
export const renderCheckbox = (
  words: string,
  isChecked: boolean,
  toggle: () => void
): TemplateResult => html`<label class="check"
  ><input type="checkbox" .checked=${isChecked} @change=${toggle} />${words}</label
>`;

/** A list with a value that it did not have, or without it. */
export const toggled = (list: JsonList, value: Json): JsonList =>
  list.includes(value)
    ? list.filter((each) => each !== value)
    : [...list, value];

/** An option of a choice. */
export interface Option {
  readonly value: string;
  readonly label: string;
}

/** A choice of one. An absent value is an empty option, or the one that it means. */
export const renderSelect = ({
  names,
  value,
  options,
  empty,
  onChoose,
}: {
  readonly names: ControlNames;
  readonly value: string;
  readonly options: readonly Option[];
  /** The words of the option without a value. */
  readonly empty?: string | undefined;
  readonly onChoose: (value: string) => void;
}): TemplateResult => {
  const known = options.some((each) => each.value === value);
  // A value that is wrong shows as it is, until somebody chooses another one.
  const all = value && !known ? [{value, label: value}, ...options] : options;
  return html`
    <select
      id=${names.id}
      aria-describedby=${names.describedBy}
      aria-invalid=${names.invalid}
      aria-required=${names.required}
      @change=${(event: Event) => {
        if (event.target instanceof HTMLSelectElement)
          onChoose(event.target.value);
      }}
    >
      ${
        empty !== undefined || !value
          ? html`<option value="" .selected=${!value}>${empty ?? ''}</option>`
          : nothing
      }
      ${all.map(
        (each) =>
          html`<option value=${each.value} .selected=${each.value === value}>
            ${each.label}
          </option>`
      )}
    </select>
  `;
};
