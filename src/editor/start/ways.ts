import {html, nothing, type TemplateResult} from 'lit';
import {classMap} from 'lit/directives/class-map.js';
import type {Locale} from '../../language/locale.js';
import {toolMsgIn} from '../../language/tool-messages.js';

/** What someone can begin with, and what happens then. */
export interface Ways {
  readonly locale: Locale;
  /** Opens the content that came with the page, if there is any. */
  readonly openPresent: (() => void) | undefined;
  readonly chooseFile: () => void;
  /** Called once the browser's own dialog has chosen a file. */
  readonly fileChosen: () => void;
  /** Whether someone drags a file over its panel. */
  readonly isOver: boolean;
  readonly over: (event: DragEvent) => void;
  readonly leave: () => void;
  readonly drop: (event: DragEvent) => void;
  /** Opens empty content at a screen, such as `#import`. */
  readonly openEmpty: (hash: string) => void;
}

function renderPresent({locale, openPresent}: Ways) {
  const msg = toolMsgIn(locale);
  if (!openPresent) return nothing;
  return html`<section class="panel way">
    <h3>${msg('Look at the present content')}</h3>
    <p>
      ${msg(
        'The content that came with this page. You see each form and, beside it, what visitors see. Try things out: nothing changes on your website.'
      )}
    </p>
    <button class="button main" @click=${openPresent}>
      ${msg('Look at it')}
    </button>
  </section>`;
}

function renderFile(ways: Ways) {
  const msg = toolMsgIn(ways.locale);
  return html`<section
    class=${classMap({panel: true, way: true, over: ways.isOver})}
    @dragover=${ways.over}
    @dragleave=${ways.leave}
    @drop=${ways.drop}
  >
    <h3>${msg('Open our file')}</h3>
    <p>
      ${msg(
        'The file with your content that was saved last, such as payload.json. Choose it, or drag it here. Then correct what has changed, and save it again.'
      )}
    </p>
    <div>
      <button class="button" @click=${ways.chooseFile}>
        ${msg('Choose a file')}
      </button>
      <input
        type="file"
        accept=".json,application/json"
        aria-label=${msg('File with your content')}
        tabindex="-1"
        hidden
        @change=${ways.fileChosen}
      />
    </div>
  </section>`;
}

function renderSpreadsheet({locale, openEmpty}: Ways) {
  const msg = toolMsgIn(locale);
  return html`<section class="panel way">
    <h3>${msg('Begin with a spreadsheet')}</h3>
    <p>
      ${msg(
        'Your list of partners from Excel or as CSV. You check columns and places in four steps. Then the partners are on the map.'
      )}
    </p>
    <button class="button" @click=${() => openEmpty('#import')}>
      ${msg('Choose a spreadsheet')}
    </button>
    <button class="link" @click=${() => openEmpty('#office')}>
      ${msg('Or begin empty')}
    </button>
  </section>`;
}

/** The three ways to begin, and what follows on each. */
export function renderWays(ways: Ways): TemplateResult {
  const msg = toolMsgIn(ways.locale);
  return html`
    <div class="ways">
      ${renderPresent(ways)} ${renderFile(ways)} ${renderSpreadsheet(ways)}
    </div>
    <section aria-labelledby="next">
      <h3 id="next">${msg('What comes next')}</h3>
      <ol class="steps" role="list">
        <li>
          ${msg('Fill in the forms. Beside them you see what visitors will see.')}
        </li>
        <li>
          ${msg('The editor checks while you type, and says what is wrong or missing.')}
        </li>
        <li>
          ${msg('Save the file. The editor explains how it gets onto your website.')}
        </li>
      </ol>
    </section>
  `;
}
