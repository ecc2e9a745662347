import {html, nothing, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {oneOf, words} from '../element/attributes.js';
import {IntlElement} from '../element/intl-element.js';
import {memo} from '../element/memo.js';
import {langOf, type Locale} from '../language/locale.js';
import {msgIn, type Msg} from '../language/messages.js';
import type {Payload} from '../payload/schema.js';
import {renderBadge, renderChips} from '../pieces/goal-chips.js';
import {type Badge, badgesModel} from '../pieces/goals.model.js';
import {heading} from '../pieces/heading.js';
import {focusOf, iconAddress} from './sdg-badges.model.js';
import {styles} from './sdg-badges.styles.js';
import {structuredData} from './structured-data.js';

/** Where the United Nations want those led who read of the goals. */
const SITE = 'www.un.org/sustainabledevelopment';
const GUIDELINES = `https://${SITE}/news/communications-material/`;

/**
 * The Sustainable Development Goals as badges, each a link to the page that
 * explains it. The goals that the office stresses are ringed and say so.
 *
 * @element sdg-badges
 *
 * @csspart card - The card around it all.
 * @csspart heading - The heading.
 * @csspart list - The goals.
 * @csspart badge - A goal.
 * @csspart footer - The note of the United Nations.
 */
export class SdgBadges extends IntlElement {
  static override styles = [...IntlElement.styles, ...styles];

  /** The numbers of the goals to show, as `11 13 17`; without it all 17. */
  @property() goals = '';

  /** The numbers of the goals to stress; without it those of the payload. */
  @property({attribute: 'focus'}) focusGoals = '';

  /** Tiles, or `compact` for a row of small badges without heading. */
  @property(oneOf<'tiles' | 'compact'>(['tiles', 'compact']))
  view: 'tiles' | 'compact' = 'tiles';

  /**
   * Where you keep the official icons, as `/icons/{goal}.svg`; they are the
   * United Nations' and do not come along.
   */
  @property({attribute: 'icon-base'}) iconBase = '';

  readonly #described = memo(structuredData);

  protected override readonly describe = (payload: Payload, locale: Locale) =>
    this.#described(payload, locale, this.goals, this.focusGoals);

  protected override lacks(): undefined {
    // The goals are the world's: every payload can show them.
    return undefined;
  }

  protected override renderContent(payload: Payload): TemplateResult {
    const {locale} = this;
    const msg = msgIn(locale);
    const focus = focusOf(this.focusGoals, payload);
    // The payload's words are about the goals that it stresses itself.
    const about =
      focus === payload.goals?.focus ? payload.goals.about : undefined;
    const badges = badgesModel(
      {
        goals: words(this.goals),
        focus,
        icon: (goal) => iconAddress(this.iconBase, this.baseURI, goal),
      },
      locale
    );

    if (this.view === 'compact') return renderChips(badges, locale);

    return html`
      <div class="card" part="card">
        <div class="body">
          ${heading(this.headingLevel, msg('Global Goals'), {
            look: 'title',
            part: 'heading',
          })}
          <p class="lead" lang=${(about && langOf(about, locale)) ?? nothing}
            >${
              about?.[locale] ??
              msg('The 17 goals of the United Nations for a sustainable world')
            }</p
          >
          <ul class="tiles" part="list" role="list">
            ${badges.map((badge) => renderTile(badge, msg))}
          </ul>
        </div>
        <div class="footer notes" part="footer">
          <p>
            ${msg(
              'The content of this publication has not been approved by the United Nations and does not reflect the views of the United Nations or its officials or Member States.'
            )}
            <a href="https://${SITE}/">${SITE}</a>
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

const renderTile = (badge: Badge, msg: Msg) =>
  badge.icon
    ? renderBadge(
        {tile: true, official: true},
        badge,
        msg,
        html`<img src=${badge.icon} alt="" loading="lazy" />`
      )
    : renderBadge({tile: true}, badge, msg);

declare global {
  interface HTMLElementTagNameMap {
    'sdg-badges': SdgBadges;
  }
}
