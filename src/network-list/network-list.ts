import {html, nothing, type TemplateResult} from 'lit';
import {classMap} from 'lit/directives/class-map.js';
import {repeat} from 'lit/directives/repeat.js';
import {oneOf} from '../element/attributes.js';
import {IntlElement} from '../element/intl-element.js';
import {memo} from '../element/memo.js';
import {property} from '../element/property.js';
import {msgIn} from '../language/messages.js';
import type {Payload} from '../payload/schema.js';
import {draftNoteStyles, renderDraftNote} from '../pieces/draft-note.js';
import {heading} from '../pieces/heading.js';
import {hyphenated} from '../pieces/hyphenated.js';
import {type PageLink, renderLink} from '../pieces/link.js';
import {renderTags} from '../pieces/network-tags.js';
import {type NetworkEntry, networkEntries} from '../pieces/networks.model.js';
import {type NetworkSection, networkSections} from './network-list.model.js';
import {styles} from './network-list.styles.js';
import {structuredData} from './structured-data.js';

/**
 * The networks that the city is a member of, in groups, each with what it is, the
 * year of joining and a link as far as the content has them.
 *
 * @element network-list
 *
 * @csspart card - The card.
 * @csspart heading - The heading.
 * @csspart list - The networks.
 * @csspart item - A network.
 */
export class NetworkList extends IntlElement {
  static override styles = [...IntlElement.styles, draftNoteStyles, styles];

  /** A list with a heading, or `compact`: a row of names. */
  @property(oneOf<'list' | 'compact'>(['list', 'compact']))
  view: 'list' | 'compact' = 'list';

  protected override readonly describe = memo(structuredData);

  protected override lacks({networks}: Payload): string | undefined {
    return networks ? undefined : 'networks';
  }

  protected override renderContent(payload: Payload): TemplateResult {
    const {networks = []} = payload;
    const msg = msgIn(this.locale);
    if (this.view === 'compact')
      return renderTags(networkEntries(networks, this.locale), msg('Networks'));

    const level = this.headingLevel;
    return html`
      <div class="card" part="card">
        <div class="body">
          ${heading(level, msg('Networks'), {look: 'title', part: 'heading'})}
          ${networkSections(networks, this.locale).map((section) =>
            renderSection(section, level + 1)
          )}
        </div>
        ${this.isSimpleGerman ? renderDraftNote(payload, networks) : nothing}
      </div>
    `;
  }
}

const renderSection = ({name, entries}: NetworkSection, level: number) => html`
  <div class=${classMap({section: true, grouped: name !== undefined})}>
    ${name === undefined ? nothing : heading(level, name, {look: 'group'})}
    <ul class="networks" part="list" role="list">
      ${repeat(
        entries,
        ({id}) => id,
        (entry) => renderNetwork(entry, name === undefined ? level : level + 1)
      )}
    </ul>
  </div>
`;

/** Renders a name as a link. The language of the page is less bold than the name. */
const renderNameLink = ({inLanguage, ...link}: PageLink) =>
  html`${renderLink({...link, inLanguage: undefined})}${
    inLanguage
      ? html`${' '}<span class="page-language">(${inLanguage})</span>`
      : nothing
  }`;

function renderNetwork(entry: NetworkEntry, level: number) {
  const {name, lang, link, isLinkNamed, about, aboutLang} = entry;
  const facts = [entry.abbreviation, entry.since].filter(Boolean).join(' · ');
  return html`
    <li class="network" part="item">
      ${heading(
        level,
        link && !isLinkNamed
          ? renderNameLink(link)
          : html`<span lang=${lang ?? nothing}>${hyphenated(name)}</span>`
      )}
      ${facts ? html`<p class="muted">${facts}</p>` : nothing}
      ${about ? html`<p class="about" lang=${aboutLang ?? nothing}>${hyphenated(about)}</p>` : nothing}
      ${link && isLinkNamed ? html`<p>${renderLink(link)}</p>` : nothing}
    </li>
  `;
}

declare global {
  interface HTMLElementTagNameMap {
    'network-list': NetworkList;
  }
}
