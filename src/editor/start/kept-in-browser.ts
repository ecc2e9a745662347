import {html, nothing, type TemplateResult} from 'lit';
import type {Locale} from '../../language/locale.js';
import {toolMsgIn} from '../../language/tool-messages.js';

/** Says what this browser keeps of the work, with a button that deletes it. */
export function renderKeptInBrowser(
  isKept: boolean,
  locale: Locale,
  removeAll: () => void
): TemplateResult {
  const msg = toolMsgIn(locale);
  return html`<section class="browser" aria-labelledby="browser">
    <h3 id="browser">${msg('What stays in this browser')}</h3>
    <p>
      ${
        isKept
          ? msg(
              'This browser keeps each change until you save it, so a crash loses nothing. Nothing is sent anywhere. On a computer that others use, too, delete it when you are done.'
            )
          : msg(
              'This browser keeps nothing, for example because the window is private. Save your work before you close the page.'
            )
      }
    </p>
    ${
      isKept
        ? html`<button class="button danger" @click=${removeAll}>
            ${msg('Delete everything that is kept')}
          </button>`
        : nothing
    }
  </section>`;
}
