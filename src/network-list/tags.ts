import {html} from 'lit';
import type {NetworkEntry} from './network-list.view.js';

/** Networks as a row of names, for this element and for the office card. */
export const renderTags = (entries: readonly NetworkEntry[]) => html`
  <ul class="tags" part="list" role="list">
    ${entries.map(
      ({shortName, href}) => html`
        <li part="item">
          ${
            href
              ? html`<a class="tag" href=${href}>${shortName}</a>`
              : html`<span class="tag">${shortName}</span>`
          }
        </li>
      `
    )}
  </ul>
`;
