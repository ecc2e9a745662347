import {str} from '@lit/localize';
import {html, nothing, type TemplateResult} from 'lit';
import {canDownload} from '../../element/can-download.js';
import {download} from '../../element/download.js';
import {isPrerendering} from '../../element/prerendering.js';
import type {Locale} from '../../language/locale.js';
import {msgIn} from '../../language/messages.js';
import type {Partner, Payload} from '../../payload/schema.js';
import {csvOf} from './csv.js';
import {geoJsonOf} from './geojson.js';
import {svgOf} from './svg.js';

/** The name, the media type and the writer of each format. */
const FORMATS = [
  ['CSV', 'text/csv;charset=utf-8', csvOf],
  ['GeoJSON', 'application/geo+json', geoJsonOf],
] as const;

const save = (name: string, type: string, text: string): void =>
  download(name, new Blob([text], {type}));

/** The map that the element shows. */
export interface DrawnMap {
  /** Contains the drawing, once the map has been measured. */
  readonly root: ParentNode;
  readonly office: Payload['office'];
}

/** Saves a map, with the office and the source of its outlines as credit. */
function saveMap({root, office}: DrawnMap, title: string, locale: Locale) {
  const drawn = root.querySelector<SVGSVGElement>('.drawing');
  if (!drawn) return;
  const credit = [
    office?.organisation?.[locale],
    msgIn(locale)('Map: Natural Earth'),
  ]
    .filter(Boolean)
    .join(' · ');
  save(`${title}.svg`, 'image/svg+xml', svgOf(drawn, {title, credit}));
}

/**
 * Renders the buttons for the list and the map as files, each written on click. Without a
 * script nothing can write files, and some frames may not save any.
 */
export function renderDownloads(
  partners: readonly Partner[],
  payload: Payload,
  title: string,
  locale: Locale,
  map: DrawnMap | undefined
): TemplateResult | typeof nothing {
  if (isPrerendering || !canDownload()) return nothing;
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
                write(partners, locale, payload)
              )}
          >
            ${msg(str`Download ${format}`)}
          </button>
        `
      )}
      ${
        map
          ? html`<button
            type="button"
            class="button"
            @click=${() => saveMap(map, title, locale)}
          >
            ${msg('Download map as SVG')}
          </button>`
          : nothing
      }
    </div>
  `;
}
