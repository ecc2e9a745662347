import {html, nothing, type TemplateResult} from 'lit';
import {type ClassInfo, classMap} from 'lit/directives/class-map.js';
import {repeat} from 'lit/directives/repeat.js';
import type {Locale} from '../language/locale.js';
import {msgIn} from '../language/messages.js';
import type {Badge} from './goals.model.js';
import {hyphenated} from './hyphenated.js';
import {renderText, type TextModel} from './text.js';

/**
 * Renders a goal as a link with its number, its title and, if it is highlighted, why.
 * The class with its number sets its colours. On a tile the reason is for screen
 * readers only: those who see the ring read the legend.
 */
export const renderBadge = (
  look: ClassInfo,
  {goal, title, href, inFocus}: Badge,
  stress: TextModel,
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
      <span class="name">${hyphenated(title)}</span>
      ${
        inFocus
          ? html`<span class=${classMap({stress: true, quiet: look['tile'] ?? false})}
            >${renderText(stress)}</span
          >`
          : nothing
      }
    </a>
  </li>
`;

/** Returns the default reason for highlighting a goal. */
export const inFocusText = (locale: Locale): TextModel => ({
  text: msgIn(locale)('In focus'),
  lang: undefined,
});

/** Renders goals as a row of small badges. */
export function renderChips(
  badges: readonly Badge[],
  locale: Locale,
  stress = inFocusText(locale)
): TemplateResult {
  const msg = msgIn(locale);
  return html`
    <ul class="badges" role="list" aria-label=${msg('Global Goals')}>
      ${repeat(
        badges,
        ({goal}) => goal,
        (badge) => renderBadge({chip: true}, badge, stress)
      )}
    </ul>
  `;
}
