import {html, nothing, type TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import {oneOf, textOf, words, wordsOf} from '../element/attributes.js';
import {IntlElement} from '../element/intl-element.js';
import {memo} from '../element/memo.js';
import {property} from '../element/property.js';
import {langOf, type Locale} from '../language/locale.js';
import {msgIn} from '../language/messages.js';
import type {Payload} from '../payload/schema.js';
import {withAddressBreaks} from '../pieces/address.js';
import {renderDraftNote} from '../pieces/draft-note.js';
import {inFocusText, renderBadge, renderChips} from '../pieces/goal-chips.js';
import {type Badge, badgesModel} from '../pieces/goals.model.js';
import {heading} from '../pieces/heading.js';
import {hyphenated} from '../pieces/hyphenated.js';
import {milestoneEntries, renderMilestones} from '../pieces/milestones.js';
import {renderText, type TextModel, textModel} from '../pieces/text.js';
import {focusOf, iconAddress} from './sdg-badges.model.js';
import {styles} from './sdg-badges.styles.js';
import {structuredData} from './structured-data.js';

/** The site that the United Nations ask publications to link to. */
const SITE = 'www.un.org/sustainabledevelopment';
const GUIDELINES = `https://${SITE}/news/communications-material/`;

/**
 * The Sustainable Development Goals as badges, each a link to the page that
 * explains it. The highlighted goals have a ring and a text that says why.
 *
 * @element sdg-badges
 *
 * @csspart card - The card.
 * @csspart heading - The heading.
 * @csspart list - The goals.
 * @csspart badge - A goal.
 * @csspart footer - The note of the United Nations.
 */
export class SdgBadges extends IntlElement {
  static override styles = [...IntlElement.styles, ...styles];

  /** The numbers of the goals to show, as `11 13 17`; defaults to all 17. */
  @property({converter: wordsOf}) goals = '';

  /** The numbers of the goals to highlight; defaults to those of the payload. */
  @property({converter: wordsOf, attribute: 'focus'}) focusGoals = '';

  /** Tiles with a heading, or `compact`: a row of small badges. */
  @property(oneOf<'tiles' | 'compact'>(['tiles', 'compact']))
  view: 'tiles' | 'compact' = 'tiles';

  /**
   * The address of the official icons on your server, as `/icons/{goal}.svg`. They
   * belong to the United Nations and are not included.
   */
  @property({converter: textOf, attribute: 'icon-base'}) iconBase = '';

  readonly #described = memo(structuredData);

  protected override readonly describe = (payload: Payload, locale: Locale) =>
    this.#described(payload, locale, this.goals, this.focusGoals);

  protected override lacks(): undefined {
    // Every payload can show the goals.
    return undefined;
  }

  protected override renderContent(payload: Payload): TemplateResult {
    const {locale} = this;
    const msg = msgIn(locale);
    const focus = focusOf(this.focusGoals, payload);
    // The texts of the payload are about the goals that the payload highlights.
    const {
      about,
      focusLabel,
      milestones = [],
    } = focus === payload.goals?.focus ? payload.goals : {};
    const stress = focusLabel
      ? textModel(focusLabel, locale)
      : inFocusText(locale);
    const badges = badgesModel(
      {
        goals: words(this.goals),
        focus,
        icon: (goal) => iconAddress(this.iconBase, this.baseURI, goal),
      },
      locale
    );

    if (this.view === 'compact') return renderChips(badges, locale, stress);

    return html`
      <div class="card" part="card">
        <div class="body">
          ${heading(this.headingLevel, msg('Global Goals'), {
            look: 'title',
            part: 'heading',
          })}
          <p class="lead" lang=${(about && langOf(about, locale)) ?? nothing}
            >${hyphenated(
              about?.[locale] ??
                msg(
                  'The 17 goals of the United Nations for a sustainable world'
                )
            )}</p
          >
          ${badges.some(({inFocus}) => inFocus) ? renderLegend(badges, stress) : nothing}
          <ul class="tiles" part="list" role="list">
            ${repeat(
              badges,
              ({goal}) => goal,
              (badge) => renderTile(badge, stress)
            )}
          </ul>
          ${
            milestones.length > 0
              ? html`
                <div class="history">
                  ${heading(this.headingLevel + 1, msg('Milestones'))}
                  ${renderMilestones(milestoneEntries(milestones, locale))}
                </div>
              `
              : nothing
          }
        </div>
        ${
          this.isSimpleGerman
            ? renderDraftNote(payload, payload.goals)
            : nothing
        }
        <div class="footer notes" part="footer">
          <p>
            ${renderText(unitedNationsNote(locale, this.isSimpleGerman))}
            <a href="https://${SITE}/" aria-label=${SITE}>${withAddressBreaks(SITE)}</a>
          </p>
          ${
            badges.some(({icon}) => icon)
              ? html`<p>
                <a href=${GUIDELINES}
                  >${msg('Guidelines of the United Nations for these icons')}</a
                >
              </p>`
              : nothing
          }
        </div>
      </div>
    `;
  }
}

/** The note that the United Nations require. */
const unitedNationsNote = (locale: Locale, isSimple: boolean): TextModel =>
  isSimple
    ? {
        text: msgIn('de')(
          'The United Nations have not checked this page.\nThe texts are not by the United Nations.'
        ),
        lang: 'de-simple',
      }
    : {
        text: msgIn(locale)(
          'The content of this publication has not been approved by the United Nations and does not reflect the views of the United Nations or its officials or Member States.'
        ),
        lang: undefined,
      };

/** Explains the ring around tiles. Each tile has the same text for screen readers. */
const renderLegend = (badges: readonly Badge[], stress: TextModel) => html`
  <p class="legend" aria-hidden="true">
    ${badges
      .filter(({inFocus}) => inFocus)
      .map(({goal}) => html`<span class="sample goal-${goal}">${goal}</span>`)}
    <span>${renderText(stress)}</span>
  </p>
`;

const renderTile = (badge: Badge, stress: TextModel) =>
  badge.icon
    ? renderBadge(
        {tile: true, official: true},
        badge,
        stress,
        html`<img src=${badge.icon} alt="" loading="lazy" />`
      )
    : renderBadge({tile: true}, badge, stress);

declare global {
  interface HTMLElementTagNameMap {
    'sdg-badges': SdgBadges;
  }
}
