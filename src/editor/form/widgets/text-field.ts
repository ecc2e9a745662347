import type {TemplateResult} from 'lit';
import {toolMsgIn} from '../../../language/tool-messages.js';
import type {Path} from '../../document/json.js';
import {typedNumber, typeValue} from '../edits.js';
import type {Field} from '../field.js';
import {framed, renderFrame} from '../field-frame.js';
import type {FormContext} from '../form-context.js';
import {renderInput, type TextControl} from './inputs.js';
import {shownText} from '../text-parts.js';

type Look = Pick<TextControl, 'type' | 'inputMode' | 'autocomplete'>;

const LOOKS: Partial<Record<Field['widget'], Look>> = {
  email: {type: 'email', inputMode: 'email', autocomplete: 'email'},
  phone: {type: 'tel', inputMode: 'tel', autocomplete: 'tel'},
  year: {inputMode: 'numeric'},
  number: {inputMode: 'decimal'},
  reference: {inputMode: 'url'},
};

/** What browsers can fill in, by the end of the path of a field. */
const AUTOCOMPLETE: Readonly<Record<string, string>> = {
  'address.street': 'address-line1',
  'address.postalCode': 'postal-code',
  'address.locality': 'address-level2',
  'contacts.name': 'name',
};

const DATE = /^\d{4,}-\d\d-\d\d$/;
const TIME = /^\d\d:\d\d$/;

/** A text of one line, a number, a date or a time. */
export function renderTextField(
  field: Field,
  path: Path,
  context: FormContext
): TemplateResult {
  const {document} = context;
  const value = shownText(document.at(path));
  const isNumber = field.widget === 'year' || field.widget === 'number';
  const [record = '', key = ''] = field.path.split('.').slice(-2);
  return renderFrame(framed(field, path, context), context, (names) =>
    renderInput({
      names,
      value,
      ...LOOKS[field.widget],
      autocomplete:
        AUTOCOMPLETE[`${record}.${key}`] ?? LOOKS[field.widget]?.autocomplete,
      onInput: (text) =>
        typeValue(document, path, isNumber ? typedNumber(text) : text),
    })
  );
}

/**
 * A day or a time, in the control of the browser. A value that such a control cannot
 * hold shows as text, so that somebody can correct it.
 */
export function renderDateField(
  field: Field,
  path: Path,
  context: FormContext
): TemplateResult {
  const msg = toolMsgIn(context.locale);
  const {document} = context;
  const value = shownText(document.at(path));
  const isTime = field.widget === 'time';
  const fits = value === '' || (isTime ? TIME : DATE).test(value);
  const asText = isTime
    ? msg('As hours and minutes: 08:30.')
    : msg('As year, month and day: 2026-11-23.');
  const frame = framed(field, path, context);
  return renderFrame(
    fits ? frame : {...frame, hint: asText},
    context,
    (names) =>
      renderInput({
        names,
        value,
        type: fits ? (isTime ? 'time' : 'date') : 'text',
        onInput: (text, input) => {
          // The control has no value while parts of the date are missing.
          if (!input.validity.badInput) typeValue(document, path, text);
        },
      })
  );
}
