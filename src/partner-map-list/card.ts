import {html, nothing, type TemplateResult} from 'lit';
import {isPrerendering} from '../element/prerendering.js';
import type {Locale} from '../language/locale.js';
import {withSoftHyphens} from '../language/soft-hyphens.js';
import type {Partner, Payload} from '../payload/schema.js';
import {renderDraftNote} from '../pieces/draft-note.js';
import {heading} from '../pieces/heading.js';
import {renderFooter} from './footer.js';
import {renderStyles} from './static.styles.js';

/** What the card consists of, in the order of the document. */
export interface Card {
  readonly title: string;
  /** The level of the heading. */
  readonly level: number;
  /** The number of partners, and what the live region says of it. */
  readonly count: string;
  readonly announcement: string;
  readonly facts: unknown;
  /** Filters, search and sort order. */
  readonly controls: unknown;
  readonly map: unknown;
  readonly list: unknown;
}

/** What the card depends on besides. */
export interface CardOptions {
  readonly payload: Payload;
  readonly locale: Locale;
  readonly isSimpleGerman: boolean;
  readonly view: 'both' | 'map' | 'list';
  /** The partners whose texts a note on easy language is about. */
  readonly found: readonly Partner[];
}

/** Renders the card around map and list. */
export const renderCard = (
  {title, level, count, announcement, facts, controls, map, list}: Card,
  {payload, locale, isSimpleGerman, view, found}: CardOptions
): TemplateResult => html`
  ${isPrerendering ? renderStyles() : nothing}
  <div class="card view-${view}" part="card">
    <div class="body head">
      ${heading(level, withSoftHyphens(title, locale), {look: 'title', part: 'heading'})}
      <p class="muted" aria-hidden="true">${count}</p>
      <p class="quiet" role="status">${announcement}</p>
      ${facts} ${controls}
    </div>
    <div class="sides">${map}${list}</div>
    ${isSimpleGerman ? renderDraftNote(payload, found) : nothing}
    ${renderFooter(payload, locale, view !== 'list')}
  </div>
`;
