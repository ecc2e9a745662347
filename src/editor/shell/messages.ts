import {html, nothing, type TemplateResult} from 'lit';
import type {Locale} from '../../language/locale.js';
import {toolMsgIn} from '../../language/tool-messages.js';
import type {NoticeEvent} from '../events.js';

interface Messages {
  readonly locale: Locale;
  readonly notice: NoticeEvent | undefined;
  /** An exception that no code has caught. */
  readonly failure: Error | undefined;
  readonly canUndo: boolean;
  /** What only screen readers read out. */
  readonly announcement: string;
  readonly close: () => void;
  readonly tryAgain: () => void;
  readonly undo: () => void;
}

const renderNotice = (
  {text, action}: NoticeEvent,
  {locale, close}: Messages
): TemplateResult => html`
  <div class="notice success message">
    <p>${text}</p>
    ${
      action
        ? html`<button
            class="link"
            @click=${() => {
              close();
              action.run();
            }}
          >
            ${action.label}
          </button>`
        : nothing
    }
    <button class="link" @click=${close}>
      ${toolMsgIn(locale)('Close')}
    </button>
  </div>
`;

function renderFailure(
  {message}: Error,
  {locale, canUndo, tryAgain, undo}: Messages
): TemplateResult {
  const msg = toolMsgIn(locale);
  return html`
    <div class="notice fault message">
      <p>
        ${msg(
          'Something in the editor has gone wrong. Your content is still here.'
        )}
        <span class="muted" lang="en">${message}</span>
      </p>
      <button class="link" @click=${tryAgain}>
        ${msg('Show the form again')}
      </button>
      ${
        canUndo
          ? html`<button class="link" @click=${undo}>
              ${msg('Undo the last change')}
            </button>`
          : nothing
      }
    </div>
  `;
}

/** Messages above the screen: what was done, and what has failed. */
export function renderMessages(messages: Messages): TemplateResult {
  const {notice, failure, announcement} = messages;
  return html`
    <section aria-label=${toolMsgIn(messages.locale)('Messages')}>
      <div role="status">
        ${notice ? renderNotice(notice, messages) : nothing}
      </div>
      <div role="alert">
        ${failure ? renderFailure(failure, messages) : nothing}
      </div>
      <p class="quiet" role="status">${announcement}</p>
    </section>
  `;
}
