import {html} from 'lit';
import type {Locale} from '../../language/locale.js';
import {toolMsgIn} from '../../language/tool-messages.js';

/** Coordinates as somebody types them. */
export type TypedCoordinates = readonly [longitude: string, latitude: string];

/** Two numbers in one field, latitude first, as maps on the web copy them. */
const COPIED = /^\s*(-?\d+\.\d+)\s*[,;]\s*(-?\d+\.\d+)\s*$/;

/** Renders the fields for latitude and longitude. */
export function renderCoordinateInputs(
  [lon, lat]: TypedCoordinates,
  locale: Locale,
  type: (typed: TypedCoordinates) => void
) {
  const msg = toolMsgIn(locale);
  const input = (
    id: string,
    label: string,
    value: string,
    typeOne: (text: string) => void
  ) => html`
    <div class="field">
      <label class="label" for=${id}>${label}</label>
      <input
        id=${id}
        inputmode="decimal"
        autocomplete="off"
        aria-describedby="degrees"
        .value=${value}
        @input=${(event: Event) => {
          if (event.target instanceof HTMLInputElement)
            typeOne(event.target.value);
        }}
      />
    </div>
  `;
  const typeLatitude = (text: string) => {
    const [, first, second] = COPIED.exec(text) ?? [];
    type(
      first !== undefined && second !== undefined
        ? [second, first]
        : [lon, text]
    );
  };
  return html`
    <div class="pair">
      ${input('lat', msg('Latitude'), lat, typeLatitude)}
      ${input('lon', msg('Longitude'), lon, (text) => type([text, lat]))}
    </div>
    <p class="hint" id="degrees">
      ${msg('In degrees: 41.00 and 39.72, or 41.00 N and 74.01 W.')}
    </p>
  `;
}
