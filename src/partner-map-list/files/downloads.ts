import {str} from '@lit/localize';
import {html, type TemplateResult} from 'lit';
import type {Locale} from '../../language/locale.js';
import {msgIn} from '../../language/messages.js';
import type {Partner} from '../../payload/schema.js';
import {csvOf} from './csv.js';
import {geoJsonOf} from './geojson.js';

/** Each format's name, the type of its files and what writes it. */
const FORMATS = [
  ['CSV', 'text/csv;charset=utf-8', csvOf],
  ['GeoJSON', 'application/geo+json', geoJsonOf],
] as const;

/** How long a browser may take to fetch what it was given, in ms. */
const PATIENCE = 60_000;

/** Hands a file to the visitor. */
function save(name: string, type: string, text: string): void {
  const href = URL.createObjectURL(new Blob([text], {type}));
  Object.assign(document.createElement('a'), {href, download: name}).click();
  setTimeout(() => URL.revokeObjectURL(href), PATIENCE);
}

/** Buttons for the list as a file, which is written only when it is asked for. */
export function renderDownloads(
  partners: readonly Partner[],
  title: string,
  locale: Locale
): TemplateResult {
  const msg = msgIn(locale);
  return html`
    <div class="downloads">
      ${FORMATS.map(
        ([format, type, write]) => html`
          <button
            type="button"
            class="button"
            @click=${() =>
              save(
                `${title}.${format.toLowerCase()}`,
                type,
                write(partners, locale)
              )}
          >
            ${msg(str`Download ${format}`)}
          </button>
        `
      )}
    </div>
  `;
}
