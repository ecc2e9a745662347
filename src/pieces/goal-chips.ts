import {html, nothing, type TemplateResult} from 'lit';
import {type ClassInfo, classMap} from 'lit/directives/class-map.js';
import type {Locale} from '../language/locale.js';
import {msgIn, type Msg} from '../language/messages.js';
import type {Badge} from './goals.model.js';

/**
 * A goal as a link that says its number, its title and whether it is in focus;
 * its colours come with the goal's number.
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

/** Goals as a row of small badges, for this element and for others. */
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
