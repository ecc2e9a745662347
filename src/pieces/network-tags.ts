import {html, nothing, type TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import {hyphenated} from './hyphenated.js';
import {renderLink} from './link.js';
import type {NetworkEntry} from './networks.model.js';

/** Networks as a row of short names, each a link if the network has a page. */
export const renderTags = (
  entries: readonly NetworkEntry[],
  label?: string
): TemplateResult => html`
  <ul class="tags" part="list" role="list" aria-label=${label ?? nothing}>
    ${repeat(
      entries,
      ({id}) => id,
      (entry) => html`<li part="item">${renderTag(entry)}</li>`
    )}
  </ul>
`;

function renderTag({name, shortName, lang, link}: NetworkEntry) {
  // An abbreviation is of no language.
  const language = shortName === name ? lang : undefined;
  return link
    ? renderLink({...link, text: shortName, lang: language}, 'tag')
    : html`<span class="tag" lang=${language ?? nothing}>${hyphenated(shortName)}</span>`;
}
