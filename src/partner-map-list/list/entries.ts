import {str} from '@lit/localize';
import {html, nothing, type TemplateResult} from 'lit';
import {classMap} from 'lit/directives/class-map.js';
import {type Ref, ref} from 'lit/directives/ref.js';
import {heading} from '../../pieces/heading.js';
import {isPrerendering} from '../../element/prerendering.js';
import {formatsIn} from '../../language/formats.js';
import type {Locale} from '../../language/locale.js';
import {msgIn} from '../../language/messages.js';
import {withSoftHyphens} from '../../language/soft-hyphens.js';
import {cross} from '../../map/icons.js';
import {renderChips} from '../../pieces/goal-chips.js';
import {hyphenated} from '../../pieces/hyphenated.js';
import {renderLink} from '../../pieces/link.js';
import {renderMilestones} from '../../pieces/milestones.js';
import type {TextModel} from '../../pieces/text.js';
import type {PartnerDetails, PartnerEntry} from './entries.model.js';
import {renderFoundIn} from './found-in.js';
import type {Mark, PartnerMarks} from './partner-marks.js';

/** The state of an entry, and the callback of its button. */
export interface EntryState {
  readonly isChosen: boolean;
  /** Whether the entry shows its details. */
  readonly isOpen: boolean;
  /** The level of its heading. */
  readonly level: number;
  readonly locale: Locale;
  /** Whether the entry names the kind of partnership. */
  readonly withKind: boolean;
  readonly details: () => PartnerDetails;
  /** The button for the link to the partner, at the end of the details. */
  readonly link: TemplateResult | undefined;
  /** Closes the entry if it is chosen; undefined on paper. */
  readonly close: (() => void) | undefined;
  readonly marks: PartnerMarks;
  /** They receive the element of the entry and its button, if given. */
  readonly entryRef: Ref | undefined;
  readonly buttonRef: Ref | undefined;
}

/** Renders a partner in the list: two lines, and the details if it is open. */
export function renderEntry(
  entry: PartnerEntry,
  state: EntryState
): TemplateResult {
  const {id, name, endonym, place, since, distance, kind, status} = entry;
  const {isChosen, isOpen, level, locale, withKind, details, close} = state;
  const {entryRef, buttonRef, marks} = state;
  const row = (title: unknown) => html`
    ${heading(level, html`${title}${renderNames(entry, marks.line)}`, {look: 'partner'})}
    ${line(
      'muted meta',
      html`<span
          >${
            endonym
              ? html`<span lang=${endonym.lang} dir="auto" translate="no">${marks.line(endonym.text)}</span
                    >${' · '}`
              : nothing
          }${marks.line([place, since].filter(Boolean).join(' · '))}</span
        >
        ${withKind ? html`<span class="tag small">${hyphenated(withSoftHyphens(kind, locale))}</span>` : nothing}
        ${status ? html`<span class="tag small">${status}</span>` : nothing}`
    )}
    ${isOpen ? nothing : renderFoundIn(marks, locale)}
    ${distance ? line('muted distance', distance) : nothing}
  `;
  // Without a script the browser opens and closes entries.
  if (isPrerendering)
    return html`
      <li class="entry" part="item">
        <details name="entry" ?open=${isChosen}>
          <summary class="row" data-id=${id}
            >${row(html`<span translate="no">${name}</span>`)}</summary
          >
          ${renderDetails(details(), locale, marks.detail)}
        </details>
      </li>
    `;
  return html`
    <li
      class=${classMap({entry: true, open: isChosen})}
      part="item"
      data-id=${id}
      ${entryRef ? ref(entryRef) : nothing}
    >
      <div class="row">
        ${row(
          html`<button
            type="button"
            class="choose"
            translate="no"
            aria-expanded=${isChosen}
            ${buttonRef ? ref(buttonRef) : nothing}
          >
            ${marks.line(name)}
          </button>`
        )}
      </div>
      ${isChosen && close ? renderClose(close, locale) : nothing}
      ${isOpen ? renderDetails(details(), locale, marks.detail, state.link) : nothing}
    </li>
  `;
}

/** A line of an entry. A prerendered one is in a `<summary>`: no paragraph. */
const line = (look: string, content: unknown) =>
  isPrerendering
    ? html`<span class=${look}>${content}</span>`
    : html`<p class=${look}>${content}</p>`;

const renderClose = (close: () => void, locale: Locale) => html`
  <button
    type="button"
    class="close"
    aria-label=${msgIn(locale)('Close')}
    @click=${close}
  >
    ${cross}
  </button>
`;

/**
 * Renders the other names of a partner in brackets. The space before them is a value:
 * the build removes spaces at the start of a template.
 */
const renderNames = ({otherNames}: PartnerEntry, mark: Mark) =>
  otherNames.length > 0
    ? html`${' '}<span class="names" translate="no"
        >(${otherNames.map(
          ({text, lang}, i) =>
            html`${i > 0 ? ', ' : ''}<span lang=${lang} dir="auto">${mark(text)}</span>`
        )})</span
      >`
    : nothing;

const renderTopics = (
  topics: readonly TextModel[],
  locale: Locale,
  mark: Mark
) => html`
  <ul class="tags" role="list" aria-label=${msgIn(locale)('Topics')}>
    ${topics.map(
      ({text, lang}) =>
        html`<li class="tag small" lang=${lang ?? nothing}>${mark(text)}</li>`
    )}
  </ul>
`;

const renderParticipants = (
  participants: readonly TextModel[],
  locale: Locale,
  mark: Mark
) => html`
  <div>
    <p class="label">${msgIn(locale)('Who takes part')}</p>
    <ul role="list">
      ${participants.map(
        ({text, lang}) => html`<li lang=${lang ?? nothing}>${mark(text)}</li>`
      )}
    </ul>
  </div>
`;

function renderDetails(
  details: PartnerDetails,
  locale: Locale,
  mark: Mark,
  link?: TemplateResult
) {
  const {note, milestones, topics, participants, goals, links} = details;
  const {facets, meaning} = details;
  return html`
    <div class="details" part="details">
      ${note ? html`<p lang=${note.lang ?? nothing}>${mark(note.text)}</p>` : nothing}
      ${facets.map(
        ({name, values}) =>
          html`<p><span class="label">${hyphenated(name)}:</span> ${mark(values)}</p>`
      )}
      ${milestones.length > 0 ? renderMilestones(milestones, mark) : nothing}
      ${topics.length > 0 ? renderTopics(topics, locale, mark) : nothing}
      ${participants.length > 0 ? renderParticipants(participants, locale, mark) : nothing}
      ${goals.length > 0 ? renderChips(goals, locale) : nothing}
      ${
        links.length > 0
          ? html`
            <ul class="links" role="list">
              ${links.map((link) => html`<li>${renderLink(link)}</li>`)}
            </ul>
          `
          : nothing
      }
      ${meaning ? html`<p class="muted meaning">${hyphenated(meaning)}</p>` : nothing}
      ${link}
    </div>
  `;
}

/** The end of a list that has further entries. */
export interface More {
  /** The number of entries that are not rendered yet. */
  readonly left: number;
  /** The number of all entries. */
  readonly total: number;
  readonly locale: Locale;
  /** Receives the element at the end of the list. */
  readonly end: Ref;
  readonly grow: () => void;
}

/** Renders the button for more entries, with their number. */
export function renderMore({left, locale, end, grow}: More): TemplateResult {
  const msg = msgIn(locale);
  const count = formatsIn(locale).number(left);
  return html`
    <p class="more" ${ref(end)}>
      <button type="button" class="button" @click=${grow}>
        ${msg(str`Show more (${count} left)`)}
      </button>
    </p>
  `;
}

/** Scrolls to the whole button: Firefox does not if a part of it is in view. */
const showWhole = ({currentTarget}: Event): void => {
  // Elements in a page that jsdom simulates do not scroll.
  if (currentTarget instanceof Element && 'scrollIntoView' in currentTarget)
    currentTarget.scrollIntoView({block: 'nearest'});
};

/** Says that no partner was found, and offers to show all of them. */
export function renderNone(
  text: string,
  locale: Locale,
  clear: () => void
): TemplateResult {
  const msg = msgIn(locale);
  return html`
    <div class="list-side none">
      <p>${text}</p>
      <button type="button" class="button" @click=${clear} @focus=${showWhole}>
        ${msg('Show all partners')}
      </button>
    </div>
  `;
}
