import {str} from '@lit/localize';
import {html, nothing, type TemplateResult} from 'lit';
import {heading} from '../../pieces/heading.js';
import {isPrerendering} from '../../element/prerendering.js';
import {formatsIn} from '../../language/formats.js';
import type {Locale} from '../../language/locale.js';
import {msgIn} from '../../language/messages.js';
import {renderChips} from '../../pieces/goal-chips.js';
import type {PartnerDetails, PartnerEntry} from '../partner-map-list.model.js';

/** How an entry of the list stands, and what its choice does. */
export interface EntryState {
  readonly isChosen: boolean;
  /** Whether it shows its details anyway. */
  readonly isPrinting: boolean;
  readonly level: number;
  readonly locale: Locale;
  /** Whether the kind is said: where all are of one kind it says nothing. */
  readonly withKind: boolean;
  readonly details: () => PartnerDetails;
  readonly choose: (id: string) => void;
}

/** A partner in the list: what matters in two lines, and the details in place. */
export function renderEntry(
  entry: PartnerEntry,
  {isChosen, isPrinting, level, locale, withKind, details, choose}: EntryState
): TemplateResult {
  const {id, name, endonym, place, since, distance, kind, status} = entry;
  const row = (title: unknown) => html`
    <div class="what">
      ${heading(level, title, {look: 'partner'})}
      <p class="muted meta">
        <span
          >${
            endonym
              ? html`<span lang=${endonym.lang} dir="auto">${endonym.text}</span
                    >${' · '}`
              : nothing
          }${[place, since].filter(Boolean).join(' · ')}</span
        >
        ${withKind ? html`<span class="tag small">${kind}</span>` : nothing}
        ${status ? html`<span class="tag small">${status}</span>` : nothing}
      </p>
    </div>
    ${distance ? html`<p class="muted distance">${distance}</p>` : nothing}
  `;
  // Without script the browser itself opens and closes.
  if (isPrerendering)
    return html`
      <li class="entry" part="item">
        <details name="entry" ?open=${isChosen}>
          <summary class="row" data-id=${id}>${row(name)}</summary>
          ${renderDetails(details(), locale)}
        </details>
      </li>
    `;
  return html`
    <li class=${isChosen ? 'entry open' : 'entry'} part="item" data-id=${id}>
      <div class="row">
        ${row(
          html`<button
            type="button"
            class="choose"
            aria-expanded=${isChosen}
            @click=${() => choose(id)}
          >
            ${name}
          </button>`
        )}
      </div>
      ${isChosen || isPrinting ? renderDetails(details(), locale) : nothing}
    </li>
  `;
}

function renderDetails(
  {milestones, topics, goals, link}: PartnerDetails,
  locale: Locale
) {
  const msg = msgIn(locale);
  return html`
    <div class="details" part="details">
      ${
        milestones.length > 0
          ? html`
            <ol class="milestones" role="list">
              ${milestones.map(
                ({year, text, lang}) => html`
                  <li>
                    <b class="year">${year}</b>
                    <span lang=${lang ?? nothing}>${text}</span>
                  </li>
                `
              )}
            </ol>
          `
          : nothing
      }
      ${
        topics.length > 0
          ? html`
            <ul class="tags" role="list" aria-label=${msg('Topics')}>
              ${topics.map(
                (topic) => html`<li class="tag small">${topic}</li>`
              )}
            </ul>
          `
          : nothing
      }
      ${goals.length > 0 ? renderChips(goals, locale) : nothing}
      ${link ? html`<p><a href=${link.href}>${link.text}</a></p>` : nothing}
    </div>
  `;
}

/** The way to more entries, with how many are left. */
export function renderMore(
  left: number,
  locale: Locale,
  grow: () => void
): TemplateResult {
  const msg = msgIn(locale);
  const count = formatsIn(locale).number(left);
  return html`
    <p class="more">
      <button type="button" class="button" @click=${grow}>
        ${msg(str`Show more (${count} left)`)}
      </button>
    </p>
  `;
}

/** Says that no partner fits, and leads back to all of them. */
export function renderNone(locale: Locale, clear: () => void): TemplateResult {
  const msg = msgIn(locale);
  return html`
    <div class="list-side none">
      <p>${msg('No partner fits.')}</p>
      <button type="button" class="button" @click=${clear}>
        ${msg('Show all partners')}
      </button>
    </div>
  `;
}
