import {str} from '@lit/localize';
import {html, nothing} from 'lit';
import {formatsIn} from '../../language/formats.js';
import type {Locale} from '../../language/locale.js';
import {toolMsgIn} from '../../language/tool-messages.js';
import type {Place} from '../../places/place.js';
import {nameOfPlace, whereIs} from './place-words.js';

/** A search in the gazetteer, and what it has found. */
export type Search =
  | {readonly state: 'idle' | 'searching' | 'failed'}
  | {
      readonly state: 'done';
      readonly words: string;
      readonly isExact: boolean;
      readonly places: readonly Place[];
    };

/** Renders what a search has found: places to choose from. */
export function renderFoundPlaces(
  search: Search,
  locale: Locale,
  choose: (place: Place) => void
) {
  const msg = toolMsgIn(locale);
  const {number} = formatsIn(locale);
  switch (search.state) {
    case 'idle':
      return nothing;
    case 'searching':
      return html`<p>${msg('Searching…')}</p>`;
    case 'failed':
      return html`<p class="error">
        ${msg('The list of places could not be loaded. Choose the place on the map.')}
      </p>`;
    case 'done':
      break;
  }
  const {places, isExact, words} = search;
  if (places.length === 0)
    return html`<p>
      ${msg(str`“${words}” was not found. Try another name, or choose the place on the map.`)}
    </p>`;
  return html`
    <p>
      ${
        isExact
          ? msg('Choose the place:')
          : msg(str`“${words}” was not found. Do you mean one of these?`)
      }
    </p>
    <ul role="list" class="results">
      ${places.map(
        (place) => html`<li>
          <button
            type="button"
            class="result"
            @click=${() => choose(place)}
          >
            <b>${nameOfPlace(place, locale)}</b>
            <span
              >${whereIs(place, locale)} ·
              ${msg(str`${number(place.population)} inhabitants`)}</span
            >
          </button>
        </li>`
      )}
    </ul>
  `;
}
