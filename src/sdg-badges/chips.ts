import {html, nothing, type TemplateResult} from 'lit';
import type {Locale} from '../language/locale.js';
import {msgIn} from '../language/messages.js';
import type {Badge} from './sdg-badges.view.js';

/** The classes of a badge; its colours come with the goal's number. */
export const badgeClasses = (shape: string, {goal, inFocus}: Badge) =>
  `${shape} goal-${goal}${inFocus ? ' focus' : ''}`;

/** Goals as a row of small badges, for this element and for others. */
export function renderChips(
  badges: readonly Badge[],
  locale: Locale
): TemplateResult {
  const msg = msgIn(locale);
  return html`
    <ul class="badges" role="list" aria-label=${msg('Global Goals')}>
      ${badges.map(
        (badge) => html`
          <li>
            <a class=${badgeClasses('chip', badge)} part="badge" href=${badge.href}>
              <span class="number">${badge.goal}</span>
              <span class="name">${badge.title}</span>
              ${
                badge.inFocus
                  ? html`<span class="stress">${msg('In focus')}</span>`
                  : nothing
              }
            </a>
          </li>
        `
      )}
    </ul>
  `;
}
