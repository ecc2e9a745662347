import {html, type TemplateResult} from 'lit';
import type {Locale} from '../../../language/locale.js';
import type {Path} from '../../document/json.js';
import {
  codeOf,
  codeOfName,
  countryName,
  countryNames,
} from '../country-names.js';
import {setValue, typeValue} from '../edits.js';
import type {Field} from '../field.js';
import {framed, renderFrame} from '../field-frame.js';
import type {FormContext} from '../form-context.js';
import {renderInput} from './inputs.js';
import {shownText} from '../text-parts.js';

/** The id of the list of countries, which a form has once. */
export const COUNTRIES = 'countries';

/** The names of countries that the fields propose. */
export const renderCountries = (locale: Locale): TemplateResult => html`
  <datalist id=${COUNTRIES}>
    ${countryNames(locale).map(
      ({name}) => html`<option value=${name}></option>`
    )}
  </datalist>
`;

/**
 * A country by its name in either language. The content gets its code as soon as the
 * name is complete. Words that name no country are kept as they are.
 */
export function renderCountryField(
  field: Field,
  path: Path,
  context: FormContext
): TemplateResult {
  const {document, locale} = context;
  const value = shownText(document.at(path));
  return renderFrame(framed(field, path, context), context, (names) =>
    renderInput({
      names,
      value: countryName(value, locale),
      list: COUNTRIES,
      onInput: (text) => {
        const code = codeOfName(text);
        if (code && code !== value) typeValue(document, path, code);
      },
      onLeave: (text) => {
        const next = codeOf(text) ?? text.trim();
        if (next !== shownText(document.at(path)))
          setValue(document, path, next || undefined);
      },
    })
  );
}
