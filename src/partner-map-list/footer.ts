import {str} from '@lit/localize';
import {html, nothing} from 'lit';
import {formatsIn} from '../language/formats.js';
import type {Locale} from '../language/locale.js';
import {msgIn} from '../language/messages.js';
import type {Payload, Source} from '../payload/schema.js';
import {closeOnEscape} from '../pieces/disclosure.js';
import {linkModel, renderLink} from '../pieces/link.js';

/** Renders the day on which the content was checked, and its sources. */
export function renderFooter({updated, sources}: Payload, locale: Locale) {
  const msg = msgIn(locale);
  const day = updated && formatsIn(locale).date(updated);
  return day || sources.length > 0
    ? html`
        <div class="footer" part="footer">
          ${day ? html`<p>${msg(str`Checked on ${day}`)}</p>` : nothing}
          ${sources.length > 0 ? renderSources(sources, locale) : nothing}
        </div>
      `
    : nothing;
}

function renderSources(sources: readonly Source[], locale: Locale) {
  const msg = msgIn(locale);
  return html`
    <details class="sources" @keydown=${closeOnEscape}>
      <summary>${msg('Sources')}</summary>
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
    </details>
  `;
}
