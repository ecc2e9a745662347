import type {Thing} from '../element/schema-org.js';
import {GOALS, goalHref} from './goals.js';

/** Describes each of the given goals once, with its page at the United Nations. */
export const goalTerms = (numbers: readonly number[]): readonly Thing[] =>
  [...new Set(numbers)]
    .sort((a, b) => a - b)
    .map((goal) => ({
      '@type': 'DefinedTerm',
      url: goalHref(goal, 'en'),
      termCode: String(goal),
      name: GOALS[goal - 1]?.title,
      inDefinedTermSet: 'https://sdgs.un.org/goals',
    }));
