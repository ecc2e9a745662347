import {words} from '../element/attributes.js';
import {scriptText, sectionOf} from '../element/schema-org.js';
import type {Locale} from '../language/locale.js';
import {msgIn} from '../language/messages.js';
import type {Payload} from '../payload/schema.js';
import {goalTerms} from '../pieces/goal-terms.js';
import {badgesModel} from '../pieces/goals.model.js';
import {focusOf} from './sdg-badges.model.js';

/**
 * The goals that are stressed or, where none is, those that show, as the text of
 * a script of JSON-LD; by the payload and the element's attributes.
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
  const stressed = badges.filter(({inFocus}) => inFocus);
  return scriptText(
    sectionOf(payload, locale, {
      name: msg('Global Goals'),
      description: payload.goals?.about,
      about: goalTerms(
        (stressed.length > 0 ? stressed : badges).map(({goal}) => goal)
      ),
    }),
    locale
  );
}
