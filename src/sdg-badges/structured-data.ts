import {words} from '../element/attributes.js';
import {scriptText, sectionOf} from '../element/schema-org.js';
import type {Locale} from '../language/locale.js';
import {msgIn} from '../language/messages.js';
import type {Payload} from '../payload/schema.js';
import {goalTerms} from '../pieces/goal-terms.js';
import {badgesModel} from '../pieces/goals.model.js';
import {focusOf} from './sdg-badges.model.js';

/**
 * Describes the highlighted goals, or all that show if none is highlighted, as the
 * text of a script of JSON-LD.
 */
export function structuredData(
  payload: Payload,
  locale: Locale,
  goals = '',
  focus = ''
): string {
  const msg = msgIn(locale);
  const badges = badgesModel(
    {goals: words(goals), focus: focusOf(focus, payload)},
    locale
  );
  const highlighted = badges.filter(({inFocus}) => inFocus);
  return scriptText(
    sectionOf(payload, locale, {
      name: msg('Global Goals'),
      description: payload.goals?.about,
      about: goalTerms(
        (highlighted.length > 0 ? highlighted : badges).map(({goal}) => goal)
      ),
    }),
    locale
  );
}
