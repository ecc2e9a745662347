import type {Thing} from '../element/schema-org.js';
import {GOALS, goalHref} from './goals.js';

/** Goals by their numbers, each once, by their pages at the United Nations. */
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
