import {str} from '@lit/localize';
import {html, type TemplateResult} from 'lit';
import {toolMsgIn} from '../../language/tool-messages.js';
import {itemsOf, type Path} from '../document/json.js';
import {hashOf, routeTo} from '../route.js';
import type {Field} from './field.js';
import {controlId, type FormContext} from './form-context.js';
import {duplicateItem, moveItem, removeItem} from './list-edits.js';
import {summaryOf} from './record-summary.js';

/** Renders the actions for a record that has a screen of its own. */
export function renderRecordActions(
  field: Field,
  path: Path,
  context: FormContext
): TemplateResult {
  const {document, locale, state} = context;
  const msg = toolMsgIn(locale);
  const list = path.slice(0, -1);
  const index = Number(path.at(-1));
  const count = itemsOf(document.at(list)).length;
  const name = summaryOf(field, document.at(path), locale).first;
  const hashTo = (at: Path) => hashOf(routeTo(at));
  const id = `${controlId(path)}-position`;
  return html`
    <div class="record-actions">
      <div class="row">
        <a class="button" href=${hashTo(list)}>${msg('Back to the list')}</a>
        <button
          type="button"
          class="button"
          @click=${() => {
            const copy = duplicateItem(document, state, list, index);
            location.hash = hashTo([...list, copy]);
          }}
        >
          ${msg('Duplicate')}
        </button>
        <button
          type="button"
          class="button danger"
          @click=${() => {
            removeItem(document, state, list, index, true);
            context.offerUndo(msg(str`Removed: ${name}`));
            location.hash = hashTo(list);
          }}
        >
          ${msg('Remove')}
        </button>
      </div>
      <div class="row">
        <label for=${id}>${msg('Place in the list')}</label>
        <input
          class="narrow"
          id=${id}
          inputmode="numeric"
          autocomplete="off"
          .value=${String(index + 1)}
          @change=${(event: Event) => {
            if (!(event.target instanceof HTMLInputElement)) return;
            const to = Math.round(Number(event.target.value)) - 1;
            if (moveItem(document, state, list, index, to))
              location.hash = hashTo([...list, to]);
            else event.target.value = String(index + 1);
          }}
        />
        <span class="muted">${msg(str`of ${count}`)}</span>
      </div>
    </div>
  `;
}
