import {html, type TemplateResult} from 'lit';
import {toolMsgIn} from '../../../language/tool-messages.js';
import {GOALS} from '../../../pieces/goals.js';
import {itemsOf, type Path} from '../../document/json.js';
import {setValue} from '../edits.js';
import type {Field} from '../field.js';
import {renderGroup} from '../field-frame.js';
import type {FormContext} from '../form-context.js';
import {fieldWords} from '../words/field-words.js';

/** The Sustainable Development Goals, as 17 buttons that are on or off. */
export function renderGoalsField(
  field: Field,
  path: Path,
  context: FormContext
): TemplateResult {
  const {document, locale} = context;
  const {label, hint} = fieldWords(field, locale);
  const chosen = itemsOf(document.at(path));
  const toggle = (goal: number) => {
    const next = chosen.includes(goal)
      ? chosen.filter((each) => each !== goal)
      : [...chosen, goal].sort((a, b) => Number(a) - Number(b));
    setValue(
      document,
      path,
      next.length > 0 || field.isRequired ? next : undefined
    );
  };
  return renderGroup(
    {path, label, hint, isRequired: false},
    context,
    html`
      <div class="goals">
        ${GOALS.map(
          ({title}, i) => html`
            <button
              type="button"
              class="goal goal-${i + 1}"
              aria-pressed=${chosen.includes(i + 1)}
              @click=${() => toggle(i + 1)}
            >
              <span class="number">${i + 1}</span>
              <span class="name">${title[locale]}</span>
            </button>
          `
        )}
      </div>
      ${
        chosen.length > 0
          ? html`<button
            type="button"
            class="link"
            @click=${() => setValue(document, path, field.isRequired ? [] : undefined)}
          >
            ${toolMsgIn(locale)('Choose none')}
          </button>`
          : ''
      }
    `
  );
}
