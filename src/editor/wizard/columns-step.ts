import {str} from '@lit/localize';
import {html, nothing} from 'lit';
import {formatsIn} from '../../language/formats.js';
import {toolMsgIn} from '../../language/tool-messages.js';
import type {Column} from '../../import/columns.js';
import {readEntries} from '../../import/read-entries.js';
import type {ReadList} from '../../import/read-list.js';
import {rowsText} from '../../import/report-lines.js';
import {tableRows} from '../../import/table-rows.js';
import {columnKinds, kindOfColumn} from './column-kinds.js';
import {samplesOf} from './column-samples.js';
import {faultWords} from './fault-words.js';
import {kindsOf, type KindWords, NEW_KIND} from './kind-choice.js';
import {valueOf, type WizardContext} from './wizard-context.js';

/** How many values with destroyed letters are named. */
const MOST = 8;

function renderColumn(column: Column, list: ReadList, context: WizardContext) {
  const {session, locale, refresh} = context;
  const {index, heading} = column;
  const msg = toolMsgIn(locale);
  const kind = kindOfColumn(column);
  const samples = samplesOf(list, index);
  const name = heading || msg('(no heading)');
  return html`<tr>
    <th scope="row" id="heading-${index}">${name}</th>
    <td class="samples">${samples.join(' · ') || msg('(empty)')}</td>
    <td>
      <select
        id="column-${index}"
        aria-label=${msg(str`What is in “${name}”?`)}
        ?disabled=${heading === ''}
        class=${kind === 'ignored' ? 'unused' : ''}
        @change=${(event: Event) =>
          void session.chooseColumn(index, valueOf(event)).then(refresh)}
      >
        ${columnKinds(locale).map(
          ([value, words]) =>
            html`<option value=${value} ?selected=${value === kind} .selected=${value === kind}>
              ${words}
            </option>`
        )}
      </select>
    </td>
  </tr>`;
}

function renderDestroyed(list: ReadList, context: WizardContext) {
  const {locale} = context;
  const msg = toolMsgIn(locale);
  const {number} = formatsIn(locale);
  const {rows} = tableRows(list);
  const {destroyed} = readEntries(rows, list.columns, 9999).notes;
  if (destroyed.length === 0) return nothing;
  return html`<div class="notice warning">
    <p>
      <b>${msg('Letters were destroyed in this file.')}</b>
      ${msg(
        'An export has put “?” or other characters in their place. It is best to save the list again in Excel as “CSV UTF-8” or .xlsx, and to begin again. You can go on and correct the names later.'
      )}
    </p>
    <ul class="plain">
      ${destroyed
        .slice(0, MOST)
        .map(
          ({text, rows: of}) => html`<li>${text} (${rowsText(of, locale)})</li>`
        )}
    </ul>
    ${
      destroyed.length > MOST
        ? html`<p>${msg(str`and ${number(destroyed.length - MOST)} more`)}</p>`
        : nothing
    }
  </div>`;
}

function renderNewKind(context: WizardContext) {
  const {session, locale, refresh} = context;
  const msg = toolMsgIn(locale);
  const input = (key: keyof KindWords, label: string, hint: string) =>
    html`<div class="field">
      <label class="label" for=${key}>${label}</label>
      <input
        id=${key}
        autocomplete="off"
        lang=${key === 'de' || key === 'pluralDe' ? 'de' : 'en'}
        aria-describedby="${key}-hint"
        .value=${session.words[key]}
        @input=${(event: Event) => {
          session.words = {...session.words, [key]: valueOf(event)};
          session.preview = undefined;
          refresh();
        }}
      />
      <p class="hint" id="${key}-hint">${hint}</p>
    </div>`;
  const forExample = (example: string) => msg(str`For example: ${example}`);
  return html`<div class="pair">
      ${input('de', msg('One such partner, German'), forExample('Freundschaft'))}
      ${input('en', msg('One such partner, English'), forExample('Friendship'))}
    </div>
    <div class="pair">
      ${input('pluralDe', msg('Several of them, German'), forExample('Freundschaften'))}
      ${input('pluralEn', msg('Several of them, English'), forExample('Friendships'))}
    </div>`;
}

function renderKind(context: WizardContext) {
  const {session, document, locale, refresh} = context;
  const msg = toolMsgIn(locale);
  return html`<section class="panel fields" aria-labelledby="kind-heading">
    <h3 id="kind-heading">${msg('Kind of the partners')}</h3>
    <div class="field">
      <label class="label" for="kind">${msg('All partners of the list are')}</label>
      <select
        id="kind"
        @change=${(event: Event) => {
          session.kind = valueOf(event);
          session.preview = undefined;
          session.comparison = undefined;
          refresh();
        }}
      >
        ${[
          ...kindsOf(document.content, locale),
          [NEW_KIND, msg('A kind of our own …')] as const,
        ].map(
          ([id, words]) =>
            html`<option value=${id} .selected=${id === session.kind}>${words}</option>`
        )}
      </select>
    </div>
    ${session.kind === NEW_KIND ? renderNewKind(context) : nothing}
  </section>`;
}

/** The second step: what the columns hold, and the kind of the partners. */
export function renderColumnsStep(context: WizardContext) {
  const {session, locale, refresh} = context;
  const {list, fault} = session;
  if (!list) return nothing;
  const msg = toolMsgIn(locale);
  const {sheet, otherSheets = []} = list.source;
  const sheets = sheet === undefined ? [] : [sheet, ...otherSheets];
  return html`
    <p>
      ${msg(
        'This is how the columns were understood. Correct what is wrong. Contacts, e-mail addresses and notes are not published.'
      )}
    </p>
    ${
      sheets.length > 1
        ? html`<div class="field">
          <label class="label" for="sheet">${msg('Sheet')}</label>
          <select
            id="sheet"
            @change=${(event: Event) =>
              void session.chooseSheet(valueOf(event)).then(refresh)}
          >
            ${sheets.map(
              (name) =>
                html`<option value=${name} .selected=${name === sheet}>${name}</option>`
            )}
          </select>
        </div>`
        : nothing
    }
    <div role="alert">
      ${
        fault
          ? html`<p class="notice fault">${
              fault.code === 'no-name-column'
                ? msg(
                    'One column must be the name or the place of the partners. The last choice was not taken over.'
                  )
                : faultWords(fault, locale)
            }</p>`
          : nothing
      }
    </div>
    ${renderDestroyed(list, context)}
    <div class="scroll">
      <table class="columns">
        <caption class="quiet">${msg('Columns of the list')}</caption>
        <thead>
          <tr>
            <th scope="col">${msg('Column in the list')}</th>
            <th scope="col">${msg('Values, for example')}</th>
            <th scope="col">${msg('What it is')}</th>
          </tr>
        </thead>
        <tbody>
          ${list.columns.map((column) => renderColumn(column, list, context))}
        </tbody>
      </table>
    </div>
    ${renderKind(context)}
  `;
}
