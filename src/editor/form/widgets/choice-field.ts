import {html, nothing, type TemplateResult} from 'lit';
import {isTaskIcon, taskIcon} from '../../../intl-office-card/task-icons.js';
import type {Locale} from '../../../language/locale.js';
import {toolMsgIn} from '../../../language/tool-messages.js';
import {KNOWN_KINDS} from '../../../payload/classification-schema.js';
import {isRecord, itemsOf, type Json, type Path} from '../../document/json.js';
import {setValue} from '../edits.js';
import type {Field} from '../field.js';
import {framed, renderFrame, renderGroup} from '../field-frame.js';
import {DRAWINGS} from '../field-layout.js';
import {controlId, type FormContext} from '../form-context.js';
import {shownText, textIn} from '../text-parts.js';
import {choiceWords} from '../words/choice-words.js';
import {fieldWords} from '../words/field-words.js';
import {type Option, renderCheckbox, renderSelect, toggled} from './inputs.js';

/** The kinds that need no definition, and those that the content defines. */
export function kindOptions(
  kinds: Json | undefined,
  locale: Locale
): readonly Option[] {
  const labels = new Map<string, string>(
    KNOWN_KINDS.map((id) => [id, choiceWords('partners.kind', id, locale)])
  );
  for (const kind of itemsOf(kinds).filter(isRecord)) {
    const id = shownText(kind['id']);
    const name = textIn(kind['name'], locale) || textIn(kind['name'], 'de');
    if (id) labels.set(id, name || id);
  }
  return Array.from(labels, ([value, label]) => ({value, label}));
}

const optionsOf = (
  field: Field,
  {document, locale}: FormContext
): readonly Option[] =>
  field.widget === 'kind'
    ? kindOptions(document.at(['kinds']), locale)
    : (field.options ?? []).map((value) => ({
        value,
        label: choiceWords(field.path, value, locale),
      }));

/** A choice of one drawing. */
function renderDrawings(
  field: Field,
  path: Path,
  context: FormContext
): TemplateResult {
  const {document} = context;
  const value = document.at(path);
  const name = controlId(path);
  return renderGroup(
    framed(field, path, context),
    context,
    html`<div class="row drawings">
      ${optionsOf(field, context).map(
        (option) =>
          html`<label class="check"
            ><input
              type="radio"
              name="${name}-drawing"
              .checked=${option.value === value}
              @change=${() => setValue(document, path, option.value)}
            />${isTaskIcon(option.value) ? taskIcon(option.value) : nothing}
            ${option.label}</label
          >`
      )}
    </div>`
  );
}

/** A choice of one value. */
export function renderChoiceField(
  field: Field,
  path: Path,
  context: FormContext
): TemplateResult {
  const {document, locale} = context;
  const value = shownText(document.at(path));
  if (field.path === DRAWINGS) return renderDrawings(field, path, context);
  const mayBeEmpty = !field.isRequired && field.initial === undefined;
  return renderFrame(framed(field, path, context), context, (names) =>
    renderSelect({
      names,
      value: value || (field.initial ?? ''),
      options: optionsOf(field, context),
      empty: mayBeEmpty ? toolMsgIn(locale)('none') : undefined,
      onChoose: (chosen) => setValue(document, path, chosen || undefined),
    })
  );
}

const MONDAY_TO_FRIDAY = ['Mo', 'Tu', 'We', 'Th', 'Fr'];

/** A choice of several values, such as days of the week. */
export function renderChoicesField(
  field: Field,
  path: Path,
  context: FormContext
): TemplateResult {
  const {document, locale} = context;
  const chosen = itemsOf(document.at(path));
  const options = optionsOf(field, context);
  const choose = (values: readonly Json[]) =>
    // In the order of the schema, however they were chosen.
    setValue(document, path, [
      ...options.flatMap(({value}) => (values.includes(value) ? value : [])),
      ...values.filter((each) => !options.some(({value}) => value === each)),
    ]);
  return renderGroup(
    framed(field, path, context),
    context,
    html`<div class="row">
      ${options.map(({value, label}) =>
        renderCheckbox(label, chosen.includes(value), () =>
          choose(toggled(chosen, value))
        )
      )}
      ${
        field.path.endsWith('.days')
          ? html`<button
            type="button"
            class="link"
            @click=${() => choose(MONDAY_TO_FRIDAY)}
          >
            ${toolMsgIn(locale)('Monday to Friday')}
          </button>`
          : nothing
      }
    </div>`
  );
}

/** Which values of the own filters of the content a partner has. */
export function renderFacetsField(
  field: Field,
  path: Path,
  context: FormContext
): TemplateResult | typeof nothing {
  const {document, locale} = context;
  const facets = itemsOf(document.at(['facets'])).filter(isRecord);
  if (facets.length === 0) return nothing;
  const {label, hint} = fieldWords(field, locale);
  const nameOf = (value: Json | undefined) =>
    isRecord(value)
      ? textIn(value['name'], locale) || shownText(value['id'])
      : '';
  return renderGroup(
    {path, label, hint},
    context,
    facets.map((facet) => {
      const id = shownText(facet['id']);
      const at = [...path, id];
      const chosen = itemsOf(document.at(at));
      return html`<fieldset class="group" id=${controlId(at)}>
        <legend class="small">${nameOf(facet)}</legend>
        <div class="row">
          ${itemsOf(facet['values'])
            .filter(isRecord)
            .map((value) => {
              const valueId = shownText(value['id']);
              const isChosen = chosen.includes(valueId);
              return renderCheckbox(nameOf(value), isChosen, () => {
                const next = toggled(chosen, valueId);
                setValue(document, at, next.length > 0 ? next : undefined);
              });
            })}
        </div>
      </fieldset>`;
    })
  );
}
