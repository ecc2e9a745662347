import {html, nothing, type TemplateResult} from 'lit';
import type {NetworkEntry} from './networks.model.js';

/**
 * The name or short name of a network, as a link if the network has a page. The
 * name has a `lang` if its language is not that of the element.
 */
export function renderName(
  text: string,
  {name, lang, href}: NetworkEntry,
  look?: string
): TemplateResult {
  const className = look ?? nothing;
  const language = (text === name ? lang : undefined) ?? nothing;
  return href
    ? html`<a class=${className} href=${href} lang=${language}>${text}</a>`
    : html`<span class=${className} lang=${language}>${text}</span>`;
}

/** Networks as a row of short names. */
export const renderTags = (
  entries: readonly NetworkEntry[],
  label?: string
): TemplateResult => html`
  <ul class="tags" part="list" role="list" aria-label=${label ?? nothing}>
    ${entries.map(
      (entry) => html`
        <li part="item">${renderName(entry.shortName, entry, 'tag')}</li>
      `
    )}
  </ul>
`;
