import {html, nothing} from 'lit';
import {toolMsgIn} from '../../language/tool-messages.js';
import {openWorld} from '../gazetteer.js';
import {faultWords} from './fault-words.js';
import {pastedTable} from './pasted-table.js';
import {valueOf, type WizardContext} from './wizard-context.js';

/** Columns or sheets that somebody can choose after a fault. */
function choicesIn({session}: WizardContext): readonly string[] {
  const {fault} = session;
  switch (fault?.code) {
    case 'no-heading-row':
      return fault.first;
    case 'no-name-column':
      return fault.headings;
    case 'several-sheets':
    case 'no-such-sheet':
      return fault.sheets;
    default:
      return [];
  }
}

/** Goes on if a list was read, else shows why not. */
async function proceed(context: WizardContext, reading: Promise<boolean>) {
  if (await reading) {
    context.go('columns');
    // Reads the places while somebody looks at the columns. The next step says if it fails.
    openWorld().catch(() => undefined);
  } else context.refresh();
}

const openFile = async (context: WizardContext, file: File | undefined) => {
  if (!file) return;
  const bytes = new Uint8Array(await file.arrayBuffer());
  await proceed(context, context.session.open(bytes, file.name));
};

function openPasted(context: WizardContext) {
  const {session} = context;
  const bytes = new TextEncoder().encode(session.pasted);
  return proceed(context, session.open(bytes, ''));
}

function paste(event: ClipboardEvent, context: WizardContext) {
  const {clipboardData, target} = event;
  if (!clipboardData || !(target instanceof HTMLTextAreaElement)) return;
  const text = pastedTable(
    clipboardData.getData('text/html'),
    clipboardData.getData('text/plain')
  );
  if (text === undefined) return;
  event.preventDefault();
  target.setRangeText(text, target.selectionStart, target.selectionEnd, 'end');
  context.session.pasted = target.value;
  context.refresh();
}

function renderFault(context: WizardContext) {
  const {session, locale} = context;
  const {fault} = session;
  const msg = toolMsgIn(locale);
  if (!fault) return nothing;
  const choices = choicesIn(context);
  const isSheet =
    fault.code === 'several-sheets' || fault.code === 'no-such-sheet';
  const choose = (choice: string) =>
    void proceed(
      context,
      isSheet ? session.chooseSheet(choice) : session.chooseNames(choice)
    );
  return html`<div class="notice ${isSheet ? '' : 'fault'}">
    <p>${faultWords(fault, locale)}</p>
    ${
      choices.length > 0
        ? html`<fieldset class="fields choices">
          <legend>
            ${isSheet ? msg('Sheet') : msg('Column with the names')}
          </legend>
          <div class="row">
            ${choices.map(
              (choice) =>
                html`<button class="button" @click=${() => choose(choice)}>
                  ${choice}
                </button>`
            )}
          </div>
        </fieldset>`
        : nothing
    }
  </div>`;
}

/** The first step: a file or cells. */
export function renderListStep(context: WizardContext) {
  const {session, locale} = context;
  const msg = toolMsgIn(locale);
  return html`
    <p>
      ${msg(
        'The list needs one row for each partner, and headings above the columns, such as name, place, country. Nothing leaves this browser, and nothing changes before the last step.'
      )}
    </p>
    <div role="alert">${renderFault(context)}</div>
    <div
      class="panel drop"
      @dragover=${(event: DragEvent) => {
        event.preventDefault();
      }}
      @drop=${(event: DragEvent) => {
        event.preventDefault();
        void openFile(context, event.dataTransfer?.files[0]);
      }}
    >
      <div class="field">
        <label class="label" for="file">${msg('File from Excel or CSV')}</label>
        <input
          type="file"
          id="file"
          accept=".xlsx,.csv,.tsv,.txt"
          aria-describedby="file-hint"
          @change=${(event: Event) => {
            const {target} = event;
            if (!(target instanceof HTMLInputElement)) return;
            const file = target.files?.[0];
            // The same file can be chosen again once it was corrected.
            void openFile(context, file).then(() => (target.value = ''));
          }}
        />
        <p class="hint" id="file-hint">
          ${msg('Choose a file (.xlsx, .csv, .tsv), or drag it here.')}
        </p>
      </div>
    </div>
    <div class="panel field">
      <label class="label" for="cells">${msg('Or paste cells')}</label>
      <p class="hint" id="cells-hint">
        ${msg(
          'Select the cells in Excel together with their headings, copy them, and paste them here.'
        )}
      </p>
      <textarea
        id="cells"
        rows="6"
        wrap="off"
        spellcheck="false"
        aria-describedby="cells-hint"
        .value=${session.pasted}
        @input=${(event: Event) => {
          session.pasted = valueOf(event);
          context.refresh();
        }}
        @paste=${(event: ClipboardEvent) => paste(event, context)}
      ></textarea>
      <div class="row">
        <button
          class="button"
          aria-disabled=${session.pasted.trim() === '' ? 'true' : 'false'}
          @click=${() => {
            if (session.pasted.trim() !== '') void openPasted(context);
          }}
        >
          ${msg('Read these cells')}
        </button>
        ${
          session.list
            ? html`<button
              class="button main"
              @click=${() => context.go('columns')}
            >
              ${msg('Go on with the list that was read')}
            </button>`
            : nothing
        }
      </div>
    </div>
  `;
}
