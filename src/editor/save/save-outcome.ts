import {str} from '@lit/localize';
import {html, nothing, type TemplateResult} from 'lit';
import type {Locale} from '../../language/locale.js';
import {toolMsgIn} from '../../language/tool-messages.js';
import type {Written} from './save-file.js';

/** What has become of the file. */
export type Outcome = Written['kind'] | 'downloaded';

interface Saved {
  readonly outcome: Outcome | undefined;
  /** The name of the file. */
  readonly name: string;
  readonly locale: Locale;
  readonly download: () => void;
  readonly overwrite: () => void;
}

/** Says what has become of the file, and what to do if it was not saved. */
export function renderOutcome({
  outcome,
  name,
  locale,
  download,
  overwrite,
}: Saved): TemplateResult | typeof nothing {
  const msg = toolMsgIn(locale);
  switch (outcome) {
    case undefined:
      return nothing;
    case 'written':
      return html`<p class="notice success">${msg(str`Saved in ${name}.`)}</p>`;
    case 'downloaded':
      return html`<p class="notice success">
        ${msg(str`${name} is in your folder for downloads.`)}
      </p>`;
    case 'refused':
      return html`<p class="notice warning">
        ${msg('Not saved: the browser was not allowed to write the file.')}
      </p>`;
    case 'changed':
      return html`<div class="notice warning">
        <p>
          ${msg(
            'Not saved: someone has changed the file since you opened it. If you overwrite it, their changes are lost.'
          )}
        </p>
        <div class="row">
          <button class="button" @click=${download}>
            ${msg('Download yours instead')}
          </button>
          <button class="button danger" @click=${overwrite}>
            ${msg('Overwrite all the same')}
          </button>
        </div>
      </div>`;
  }
}
