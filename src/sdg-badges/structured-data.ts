import {words} from '../element/attributes.js';
import {scriptText, sectionOf, type Thing} from '../element/schema-org.js';
import type {Locale} from '../language/locale.js';
import {msgIn} from '../language/messages.js';
import type {Payload} from '../payload/schema.js';
import {GOALS, goalHref} from './goals.js';
import {badgesView, focusOf} from './sdg-badges.view.js';

/** Goals by their numbers, each once, by their pages at the United Nations. */
export const goalsOf = (numbers: readonly number[]): readonly Thing[] =>
  [...new Set(numbers)]
    .sort((a, b) => a - b)
    .map((goal) => ({
      '@type': 'DefinedTerm',
      url: goalHref(goal, 'en'),
      termCode: String(goal),
      name: GOALS[goal - 1]?.title,
      inDefinedTermSet: 'https://sdgs.un.org/goals',
    }));

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
  const badges = badgesView(
    {goals: words(goals), focus: focusOf(focus, payload)},
    locale
  );
  const stressed = badges.filter(({inFocus}) => inFocus);
  return scriptText(
    sectionOf(payload, locale, {
      name: msg('Global Goals'),
      description: payload.goals?.about,
      about: goalsOf(
        (stressed.length > 0 ? stressed : badges).map(({goal}) => goal)
      ),
    }),
    locale
  );
}
