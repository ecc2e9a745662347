import {str} from '@lit/localize';
import {html, nothing, type TemplateResult} from 'lit';
import type {Locale} from '../../language/locale.js';
import {toolMsgIn} from '../../language/tool-messages.js';
import type {DraftOffer} from '../document/drafts/draft-keeper.js';
import {whenWords} from './when-words.js';

interface DraftsList {
  readonly offers: readonly DraftOffer[];
  readonly locale: Locale;
  readonly resume: (offer: DraftOffer) => void;
  readonly remove: (offer: DraftOffer) => void;
}

/** Says how many changes a draft has, of which file, and of when. */
function draftWords({name, changes, changed}: DraftOffer, locale: Locale) {
  const msg = toolMsgIn(locale);
  const when = whenWords(new Date(changed), locale);
  return changes === 1
    ? msg(str`1 unsaved change to ${name}, ${when}`)
    : msg(str`${changes} unsaved changes to ${name}, ${when}`);
}

/** Work that was not saved, to go on with or to delete. */
export function renderDrafts({
  offers,
  locale,
  resume,
  remove,
}: DraftsList): TemplateResult | typeof nothing {
  if (offers.length === 0) return nothing;
  const msg = toolMsgIn(locale);
  return html`
    <section class="notice warning drafts" aria-labelledby="drafts">
      <h3 id="drafts">${msg('Not saved yet')}</h3>
      <ul role="list">
        ${offers.map(
          (offer, i) =>
            html`<li>
            <span id="draft-${i}">${draftWords(offer, locale)}</span>
            ${
              offer.isOpenElsewhere
                ? html`<p class="muted">
                    ${msg('Open in another tab of this browser. Continue there.')}
                  </p>`
                : html`<div class="row">
                    <button
                      class="button main"
                      aria-describedby="draft-${i}"
                      @click=${() => resume(offer)}
                    >
                      ${msg('Continue')}
                    </button>
                    <button
                      class="button danger"
                      aria-describedby="draft-${i}"
                      @click=${() => remove(offer)}
                    >
                      ${msg('Delete')}
                    </button>
                  </div>`
            }
          </li>`
        )}
      </ul>
    </section>
  `;
}
