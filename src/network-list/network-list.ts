import {html, nothing, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {oneOf} from '../element/attributes.js';
import {IntlElement} from '../element/intl-element.js';
import {memo} from '../element/memo.js';
import {msgIn} from '../language/messages.js';
import type {Payload} from '../payload/schema.js';
import {heading} from '../pieces/heading.js';
import {renderName, renderTags} from '../pieces/network-tags.js';
import {type NetworkEntry, networkEntries} from '../pieces/networks.model.js';
import {styles} from './network-list.styles.js';
import {structuredData} from './structured-data.js';

/**
 * The city networks that the office is a member of, each with a link and a
 * sentence on what it does.
 *
 * @element network-list
 *
 * @csspart card - The card.
 * @csspart heading - The heading.
 * @csspart list - The networks.
 * @csspart item - A network.
 */
export class NetworkList extends IntlElement {
  static override styles = [...IntlElement.styles, styles];

  /** A list with a heading, or `compact`: a row of names. */
  @property(oneOf<'list' | 'compact'>(['list', 'compact']))
  view: 'list' | 'compact' = 'list';

  protected override readonly describe = memo(structuredData);

  protected override lacks({networks}: Payload): string | undefined {
    return networks ? undefined : 'networks';
  }

  protected override renderContent({networks = []}: Payload): TemplateResult {
    const msg = msgIn(this.locale);
    const entries = networkEntries(networks, this.locale);

    if (this.view === 'compact') return renderTags(entries, msg('Networks'));

    const level = this.headingLevel;
    return html`
      <div class="card" part="card">
        <div class="body">
          ${heading(level, msg('Networks'), {look: 'title', part: 'heading'})}
          <ul class="networks" part="list" role="list">
            ${entries.map((entry) => renderNetwork(entry, level + 1))}
          </ul>
        </div>
      </div>
    `;
  }
}

const renderNetwork = (entry: NetworkEntry, level: number) => html`
  <li class="network" part="item">
    ${heading(level, renderName(entry.name, entry))}
    ${
      entry.abbreviation || entry.since
        ? html`<p class="muted">
          ${[entry.abbreviation, entry.since].filter(Boolean).join(' · ')}
        </p>`
        : nothing
    }
    ${
      entry.about
        ? html`<p class="about" lang=${entry.aboutLang ?? nothing}>${entry.about}</p>`
        : nothing
    }
  </li>
`;

declare global {
  interface HTMLElementTagNameMap {
    'network-list': NetworkList;
  }
}
