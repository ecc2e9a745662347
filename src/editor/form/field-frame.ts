import {html, nothing, type TemplateResult} from 'lit';
import {toolMsgIn} from '../../language/tool-messages.js';
import type {Path} from '../document/json.js';
import {GoToFieldEvent} from '../events.js';
import type {ShownFinding} from '../findings/shown-finding.js';
import type {Field} from './field.js';
import {controlId, type FormContext} from './form-context.js';
import {fieldWords} from './words/field-words.js';

/** A control with its words, as every widget of one value gets it. */
export interface Framed {
  readonly path: Path;
  readonly label: string;
  /** The words above a group of controls, of which this control has the part `label`. */
  readonly groupLabel?: string | undefined;
  readonly hint?: string | undefined;
  readonly isRequired?: boolean | undefined;
  /** Findings besides those about the value itself. */
  readonly findings?: readonly ShownFinding[] | undefined;
}

/** What connects a control with its words. */
export interface ControlNames {
  readonly id: string;
  readonly describedBy: string | typeof nothing;
  readonly invalid: 'true' | typeof nothing;
  readonly required: 'true' | typeof nothing;
}

/** The words of a field, and whether it is required, for the frame of its control. */
export const framed = (
  field: Field,
  path: Path,
  {locale}: Pick<FormContext, 'locale'>
): Framed => {
  const {label, hint} = fieldWords(field, locale);
  return {path, label, hint, isRequired: field.isRequired};
};

const renderFinding = (
  {level, path, text, fix}: ShownFinding,
  {document}: FormContext
) => html`
  <span class=${level === 'fault' ? 'error' : `advice ${level}`}>
    ${text}
    ${
      fix
        ? html`<button
          type="button"
          class="link"
          @click=${({currentTarget}: Event) => {
            document.edit(fix.edit);
            // The button goes with the finding: the focus moves to the field.
            currentTarget?.dispatchEvent(new GoToFieldEvent(path));
          }}
        >
          ${fix.label}
        </button>`
        : nothing
    }
  </span>
`;

/** Renders findings, if there are any, each with a button for what mends it. */
export const renderFindings = (
  findings: readonly ShownFinding[],
  context: FormContext,
  id?: string
): TemplateResult | typeof nothing =>
  findings.length > 0
    ? html`<p class="findings" id=${id ?? nothing}>
      ${findings.map((each) => renderFinding(each, context))}
    </p>`
    : nothing;

/** Renders the mark beside an entry with findings. */
export function renderMark(
  findings: readonly ShownFinding[],
  {locale}: FormContext
): TemplateResult | typeof nothing {
  if (findings.length === 0) return nothing;
  const msg = toolMsgIn(locale);
  const isFaulty = findings.some(({level}) => level === 'fault');
  return html`<span class="mark ${isFaulty ? 'fault' : 'warning'}"
    >${isFaulty ? msg('Please check') : msg('Hint')}</span
  >`;
}

/** Hint and findings of a control or a group, and their ids for `aria-describedby`. */
export interface Description {
  readonly hint: TemplateResult | typeof nothing;
  readonly findings: TemplateResult | typeof nothing;
  readonly ids: string | typeof nothing;
}

/** Renders what describes the control or the group at a path. */
export function renderDescription(
  path: Path,
  hint: string | undefined,
  findings: readonly ShownFinding[],
  context: FormContext
): Description {
  const hintId = `${controlId(path)}-hint`;
  const findingsId = `${controlId(path)}-findings`;
  const ids = [
    ...(hint ? [hintId] : []),
    ...(findings.length > 0 ? [findingsId] : []),
  ];
  return {
    hint: hint ? html`<p class="hint" id=${hintId}>${hint}</p>` : nothing,
    findings: renderFindings(findings, context, findingsId),
    ids: ids.join(' ') || nothing,
  };
}

/** The words after the label of a field that must not be empty. */
export const requiredMark = (
  isRequired: boolean | undefined,
  {locale}: FormContext
) =>
  isRequired
    ? html`${' '}<span class="required">(${toolMsgIn(locale)('required')})</span>`
    : nothing;

/**
 * The words above controls that belong together. Each control repeats them in its own
 * name, so they are for the eyes alone.
 */
export const renderGroupLabel = (
  label: string,
  isRequired: boolean | undefined,
  context: FormContext
): TemplateResult => html`
  <p class="label" aria-hidden="true">
    ${label}${requiredMark(isRequired, context)}
  </p>
`;

/** Renders a control with its label above, its hint and its findings below. */
export function renderFrame(
  frame: Framed,
  context: FormContext,
  control: (names: ControlNames) => unknown
): TemplateResult {
  const {path, label, groupLabel, hint, isRequired} = frame;
  const id = controlId(path);
  const findings = frame.findings ?? context.findingsAt(path);
  const description = renderDescription(path, hint, findings, context);
  const isFaulty = findings.some(({level}) => level === 'fault');
  return html`
    <div class="field ${groupLabel === undefined ? '' : 'part'}">
      <label class="label" for=${id}
        >${
          groupLabel === undefined
            ? html`${label}${requiredMark(isRequired, context)}`
            : html`<span class="quiet">${`${groupLabel}, `}</span>${label}`
        }</label
      >
      ${control({
        id,
        describedBy: description.ids,
        invalid: isFaulty ? 'true' : nothing,
        required: isRequired ? 'true' : nothing,
      })}
      ${description.hint} ${description.findings}
    </div>
  `;
}

/** Renders a group of controls with its legend, its hint and its findings. */
export function renderGroup(
  {path, label, hint, isRequired, findings}: Framed,
  context: FormContext,
  controls: unknown
): TemplateResult {
  const shown = findings ?? context.findingsAt(path);
  const description = renderDescription(path, hint, shown, context);
  return html`
    <fieldset
      class="group"
      id=${controlId(path)}
      tabindex="-1"
      aria-describedby=${description.ids}
    >
      <legend>${label}${requiredMark(isRequired, context)}</legend>
      ${description.hint} ${controls} ${description.findings}
    </fieldset>
  `;
}
