import {html, nothing} from 'lit';
import type {NetworkEntry} from './networks.model.js';

/** The name or the short name; the name says its language, where it is another. */
export function nameOf(text: string, entry: NetworkEntry, look = '') {
  const lang = (text === entry.name ? entry.lang : undefined) ?? nothing;
  return entry.href
    ? html`<a class=${look} href=${entry.href} lang=${lang}>${text}</a>`
    : html`<span class=${look} lang=${lang}>${text}</span>`;
}

/** Networks as a row of names, for this element and for the office card. */
export const renderTags = (
  entries: readonly NetworkEntry[],
  label?: string
) => html`
  <ul class="tags" part="list" role="list" aria-label=${label ?? nothing}>
    ${entries.map(
      (entry) => html`
        <li part="item">${nameOf(entry.shortName, entry, 'tag')}</li>
      `
    )}
  </ul>
`;
