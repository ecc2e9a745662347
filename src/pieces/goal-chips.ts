import {html, nothing, type TemplateResult} from 'lit';
import {type ClassInfo, classMap} from 'lit/directives/class-map.js';
import type {Locale} from '../language/locale.js';
import {msgIn, type Msg} from '../language/messages.js';
import type {Badge} from './goals.model.js';

/**
 * Renders a goal as a link with its number, its title and whether it is in focus.
 * The class with its number sets its colours.
 */
export const renderBadge = (
  look: ClassInfo,
  {goal, title, href, inFocus}: Badge,
  msg: Msg,
  picture: TemplateResult | typeof nothing = nothing
) => html`
  <li>
    <a
      class=${classMap({...look, [`goal-${goal}`]: true, focus: inFocus})}
      part="badge"
      href=${href}
    >
      ${picture}
      <span class="number">${goal}</span>
      <span class="name">${title}</span>
      ${inFocus ? html`<span class="stress">${msg('In focus')}</span>` : nothing}
    </a>
  </li>
`;

/** Renders goals as a row of small badges. */
export function renderChips(
  badges: readonly Badge[],
  locale: Locale
): TemplateResult {
  const msg = msgIn(locale);
  return html`
    <ul class="badges" role="list" aria-label=${msg('Global Goals')}>
      ${badges.map((badge) => renderBadge({chip: true}, badge, msg))}
    </ul>
  `;
}
