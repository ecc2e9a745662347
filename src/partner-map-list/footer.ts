import {str} from '@lit/localize';
import {html, nothing} from 'lit';
import {formatsIn} from '../language/formats.js';
import type {Locale} from '../language/locale.js';
import {msgIn} from '../language/messages.js';
import type {Payload, Source} from '../payload/schema.js';
import {closeOnEscape} from '../pieces/disclosure.js';
import {linkModel, renderLink} from '../pieces/link.js';

/** Renders the day on which the content was checked, its sources and the map's. */
export function renderFooter(
  {updated, sources}: Payload,
  locale: Locale,
  hasMap: boolean
) {
  const msg = msgIn(locale);
  const day = updated && formatsIn(locale).date(updated);
  const hasSources = hasMap || sources.length > 0;
  return day || hasSources
    ? html`
        <div class="footer" part="footer">
          ${day ? html`<p>${msg(str`Checked on ${day}`)}</p>` : nothing}
          ${hasSources ? renderSources(sources, locale, hasMap) : nothing}
        </div>
      `
    : nothing;
}

function renderSources(
  sources: readonly Source[],
  locale: Locale,
  hasMap: boolean
) {
  const msg = msgIn(locale);
  return html`
    <details class="sources" @keydown=${closeOnEscape}>
      <summary>${msg('Sources')}</summary>
      ${
        sources.length > 0
          ? html`
            <ul role="list">
                ${sources.map(
                  ({title, url}) => html`
                    <li>
                      ${
                        url
                          ? renderLink(linkModel(url, locale, title[locale]))
                          : title[locale]
                      }
                    </li>
                  `
                )}
              </ul>
          `
          : nothing
      }
      ${
        hasMap
          ? html`<p>
              ${msg('Outlines on the map: Natural Earth. Borders are simplified and no statement on legal status.')}
            </p>`
          : nothing
      }
    </details>
  `;
}
