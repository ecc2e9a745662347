import {html, nothing, type TemplateResult} from 'lit';
import type {Locale} from '../language/locale.js';
import {msgIn, type Msg} from '../language/messages.js';
import type {Badge} from './sdg-badges.view.js';

/** What a badge says of its goal: number, title, and whether it is in focus. */
export const renderBadge = ({goal, title, inFocus}: Badge, msg: Msg) => html`
  <span class="number">${goal}</span>
  <span class="name">${title}</span>
  ${inFocus ? html`<span class="stress">${msg('In focus')}</span>` : nothing}
`;

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
              ${renderBadge(badge, msg)}
            </a>
          </li>
        `
      )}
    </ul>
  `;
}
