import {html, nothing, type TemplateResult} from 'lit';
import {toolMsgIn} from '../../language/tool-messages.js';
import type {Path} from '../document/json.js';
import {setValue} from './edits.js';
import type {Field} from './field.js';
import {isSmall, layoutOf} from './field-layout.js';
import {framed, renderFrame, renderGroup} from './field-frame.js';
import type {FormContext} from './form-context.js';
import {renderListField} from './list-field.js';
import {shownText} from './text-parts.js';
import {
  renderChoiceField,
  renderChoicesField,
  renderFacetsField,
} from './widgets/choice-field.js';
import {renderCountryField} from './widgets/country-field.js';
import {renderGoalsField} from './widgets/goals-field.js';
import {renderLanguageField} from './widgets/language-field.js';
import {renderLinkField} from './widgets/link-field.js';
import {renderLocalizedField} from './widgets/localized-field.js';
import {renderPlaceField} from './widgets/place-field.js';
import {renderDateField, renderTextField} from './widgets/text-field.js';
import {fieldWords} from './words/field-words.js';

/** Renders the control of a field, or the controls of a record. */
export function renderField(
  field: Field,
  path: Path,
  context: FormContext
): TemplateResult | typeof nothing {
  switch (field.widget) {
    case 'localized':
      return renderLocalizedField(field, path, context);
    case 'link':
      return renderLinkField(field, path, context);
    case 'date':
    case 'time':
      return renderDateField(field, path, context);
    case 'country':
      return renderCountryField(field, path, context);
    case 'language':
      return renderLanguageField(field, path, context);
    case 'place':
      return renderPlaceField(field, path, context);
    case 'choice':
    case 'kind':
      return renderChoiceField(field, path, context);
    case 'choices':
      return renderChoicesField(field, path, context);
    case 'facets':
      return renderFacetsField(field, path, context);
    case 'goals':
      return renderGoalsField(field, path, context);
    case 'boolean':
      return renderBoolean(field, path, context);
    case 'record':
      return renderRecord(field, path, context);
    case 'list':
      return renderList(field, path, context);
    case 'fixed':
      return nothing;
    case 'unknown':
      return renderUnknown(field, path, context);
    default:
      return renderTextField(field, path, context);
  }
}

/** Renders a list. Alone in a form, it has the name of the form. */
export const renderList = (
  field: Field,
  path: Path,
  context: FormContext,
  isAlone = false
): TemplateResult =>
  renderListField(
    field,
    path,
    context,
    (item, at) =>
      item.fields && item.widget === 'record'
        ? renderFields(item.fields, item.path, at, context)
        : renderField(item, at, context),
    isAlone
  );

function renderBoolean(field: Field, path: Path, context: FormContext) {
  const {document} = context;
  const {label, hint} = fieldWords(field, context.locale);
  return renderFrame(
    {path, label, hint},
    context,
    (names) =>
      html`<input
        type="checkbox"
        id=${names.id}
        aria-describedby=${names.describedBy}
        .checked=${document.at(path) === true}
        @change=${(event: Event) => {
          if (event.target instanceof HTMLInputElement)
            setValue(document, path, event.target.checked || undefined);
        }}
      />`
  );
}

/** A value that the form has no control for: it shows, and stays as it is. */
function renderUnknown(field: Field, path: Path, context: FormContext) {
  const {label, hint} = fieldWords(field, context.locale);
  return renderGroup(
    {path, label, hint},
    context,
    html`<p>
      ${shownText(context.document.at(path))}
      <span class="muted"
        >${toolMsgIn(context.locale)('This cannot be changed here.')}</span
      >
    </p>`
  );
}

const renderRecord = (field: Field, path: Path, context: FormContext) =>
  renderGroup(
    framed(field, path, context),
    context,
    renderFields(field.fields ?? [], field.path, path, context)
  );

/** Renders the fields of a record, with groups to open for what few need. */
export function renderFields(
  fields: readonly Field[],
  record: string,
  path: Path,
  context: FormContext
): TemplateResult {
  const msg = toolMsgIn(context.locale);
  const {main, rare, technical} = layoutOf(fields, record);
  // What an optional record requires is required once there is such a record.
  const exists = context.document.at(path) !== undefined;
  const grid = (some: readonly Field[]) =>
    html`<div class="grid">
      ${some.map(
        (field) =>
          html`<div class=${isSmall(field) ? 'half' : 'whole'}>
            ${renderField(
              exists ? field : {...field, isRequired: false},
              [...path, field.key],
              context
            )}
          </div>`
      )}
    </div>`;
  const group = (name: string, label: string, some: readonly Field[]) => {
    if (some.length === 0) return nothing;
    const at = [...path, name];
    const hasFinding = some.some(
      ({key}) => context.findingsIn([...path, key]).length > 0
    );
    return html`<details
      class="more"
      ?open=${hasFinding || context.state.isOpen(at)}
      @toggle=${(event: Event) => {
        // Stays open after its last finding is corrected.
        if (event.target instanceof HTMLDetailsElement)
          context.state.setOpen(at, event.target.open);
      }}
    >
      <summary>${label}</summary>
      ${grid(some)}
    </details>`;
  };
  return html`
    ${grid(main)} ${group('+', msg('More details'), rare)}
    ${group('#', msg('Technical'), technical)}
  `;
}
