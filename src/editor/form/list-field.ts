import {str} from '@lit/localize';
import {html, nothing, type TemplateResult} from 'lit';
import {toolMsgIn} from '../../language/tool-messages.js';
import {itemsOf, type Path} from '../document/json.js';
import {dragRow} from './drag-row.js';
import type {Field} from './field.js';
import {renderFindings, renderMark} from './field-frame.js';
import {controlId, type FormContext} from './form-context.js';
import {addItem, duplicateItem, moveItem, removeItem} from './list-edits.js';
import {moveByKey, putDownOnBlur} from './move-by-key.js';
import {summaryOf} from './record-summary.js';
import {fieldWords} from './words/field-words.js';

/** The longest summary that is written in bold, in characters. */
const SHORT = 40;

/** Renders the fields of an item. */
type RenderItem = (item: Field, path: Path) => unknown;

const GRIP = html`<svg viewBox="0 0 16 16" aria-hidden="true"><circle cx="5.5" cy="3" r="1.4"></circle><circle cx="10.5" cy="3" r="1.4"></circle><circle cx="5.5" cy="8" r="1.4"></circle><circle cx="10.5" cy="8" r="1.4"></circle><circle cx="5.5" cy="13" r="1.4"></circle><circle cx="10.5" cy="13" r="1.4"></circle></svg>`;

/** A list of texts or records: add, change, duplicate, move, remove. */
export function renderListField(
  field: Field,
  path: Path,
  context: FormContext,
  renderItem: RenderItem,
  isAlone: boolean
): TemplateResult {
  const {document, locale} = context;
  const {item} = field;
  const items = itemsOf(document.at(path));
  const words = fieldWords(field, locale);
  const msg = toolMsgIn(locale);
  const id = controlId(path);
  if (!item) return html``;
  return html`
    <fieldset class="group list" id=${id} tabindex="-1">
      <legend class=${isAlone ? 'quiet' : nothing}>${words.label}</legend>
      ${words.hint ? html`<p class="hint">${words.hint}</p>` : nothing}
      ${renderFindings(context.findingsAt(path), context)}
      <ol class="rows" role="list">
        ${items.map((_, i) =>
          renderRow(
            field,
            item,
            [...path, i],
            items.length,
            context,
            renderItem
          )
        )}
        <li class="row-add">
          <button
            type="button"
            class="link"
            id="${id}-add"
            @click=${() => {
              const index = addItem(document, path, item);
              context.state.setOpen([...path, index], true);
              context.focus(controlId([...path, index]));
            }}
          >
            + ${words.add ?? msg(str`Add: ${words.label}`)}
          </button>
        </li>
      </ol>
    </fieldset>
  `;
}

function renderRow(
  field: Field,
  item: Field,
  path: Path,
  count: number,
  context: FormContext,
  renderItem: RenderItem
): TemplateResult {
  const {document, locale, state} = context;
  const msg = toolMsgIn(locale);
  const list = path.slice(0, -1);
  const words = fieldWords(field, locale);
  const index = Number(path.at(-1));
  const id = controlId(path);
  const summary = summaryOf(item, document.at(path), locale);
  const name =
    [summary.first, summary.rest].filter(Boolean).join(' ') ||
    msg(str`${words.item ?? words.label} ${index + 1}`);
  const isInline = item.widget !== 'record';
  const isOpen = isInline || state.isOpen(path);
  return html`
    <li class="item">
      <div class="item-head">
        <button
          type="button"
          class="icon grip"
          id="${id}-grip"
          aria-label=${msg(str`Move: ${name}`)}
          aria-pressed=${state.isGrabbed(path)}
          aria-describedby="grip-hint"
          @keydown=${(event: KeyboardEvent) =>
            moveByKey(event, path, count, name, context)}
          @blur=${(event: FocusEvent) => putDownOnBlur(event, path, state)}
          @pointerdown=${(event: PointerEvent) =>
            dragRow(event, (from, to) => {
              moveItem(document, state, list, from, to);
            })}
        >
          ${GRIP}
        </button>
        ${
          isInline
            ? html`<div class="inline">${renderItem(item, path)}</div>`
            : html`<button
              type="button"
              class="item-name"
              id=${id}
              aria-expanded=${isOpen}
              aria-controls=${isOpen ? `${id}-fields` : nothing}
              @click=${() => state.setOpen(path, !isOpen)}
            >
              ${
                summary.first
                  ? html`<span
                    >${
                      // A long text alone would be a row of bold lines.
                      summary.rest || summary.first.length <= SHORT
                        ? html`<b>${summary.first}</b>`
                        : summary.first
                    }
                    ${summary.rest}</span
                  >`
                  : html`<span class="muted">${name}</span>`
              }
            </button>`
        }
        ${isOpen ? nothing : renderMark(context.findingsIn(path), context)}
        ${isInline ? renderActions(field, path, count, name, context) : nothing}
      </div>
      ${
        isOpen && !isInline
          ? html`<div class="item-fields" id="${id}-fields">
            ${renderItem(item, path)}
            ${renderActions(field, path, count, name, context)}
          </div>`
          : nothing
      }
    </li>
  `;
}

/** The buttons of an item: up, down, duplicate, remove. */
function renderActions(
  field: Field,
  path: Path,
  count: number,
  name: string,
  context: FormContext
): TemplateResult {
  const {document, locale, state} = context;
  const msg = toolMsgIn(locale);
  const list = path.slice(0, -1);
  const index = Number(path.at(-1));
  const isRecord = field.item?.widget === 'record';
  const move = (to: number, direction: 'up' | 'down') => {
    if (!moveItem(document, state, list, index, to)) return;
    state.announce(msg(str`${name}: now number ${to + 1} of ${count}`));
    context.focus(`${controlId([...list, to])}-${direction}`);
  };
  return html`
    <div class="row actions">
      <button
        type="button"
        class="icon"
        id="${controlId(path)}-up"
        aria-label=${msg(str`Up: ${name}`)}
        aria-disabled=${index === 0}
        @click=${() => move(index - 1, 'up')}
      >
        <span aria-hidden="true">↑</span>
      </button>
      <button
        type="button"
        class="icon"
        id="${controlId(path)}-down"
        aria-label=${msg(str`Down: ${name}`)}
        aria-disabled=${index === count - 1}
        @click=${() => move(index + 1, 'down')}
      >
        <span aria-hidden="true">↓</span>
      </button>
      ${
        isRecord
          ? html`<button
            type="button"
            class="link"
            aria-label=${msg(str`Duplicate: ${name}`)}
            @click=${() => {
              const copy = duplicateItem(document, state, list, index);
              state.setOpen([...list, copy], true);
              context.focus(controlId([...list, copy]));
            }}
          >
            ${msg('Duplicate')}
          </button>`
          : nothing
      }
      <button
        type="button"
        class=${isRecord ? 'link remove' : 'icon'}
        aria-label=${msg(str`Remove: ${name}`)}
        @click=${() => {
          removeItem(document, state, list, index, field.isRequired);
          context.offerUndo(msg(str`Removed: ${name}`));
          context.focus(
            count > 1
              ? controlId([...list, Math.min(index, count - 2)])
              : `${controlId(list)}-add`
          );
        }}
      >
        ${isRecord ? msg('Remove') : html`<span aria-hidden="true">×</span>`}
      </button>
    </div>
  `;
}
