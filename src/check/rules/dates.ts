import {date, year} from '../../payload/schema-values.js';
import {gotOf} from '../got.js';
import type {Rule} from './rule.js';

/** After this time content is no longer up to date, in years. */
const OLD = 2;

/** Years and days that are still to come, and content that is old. */
export const dates: Rule = (value, {shape, path, today}) => {
  const thisYear = Number(today.slice(0, 4));
  if (shape.schemas.has(year))
    return typeof value === 'number' && value > thisYear
      ? [
          {
            level: 'warning',
            code: 'future-year',
            path,
            got: gotOf(value),
            number: thisYear,
          },
        ]
      : [];
  if (typeof value !== 'string' || !shape.schemas.has(date)) return [];
  if (!/^\d{4}-\d\d-\d\d$/.test(value)) return [];
  const isUpdate = path.length === 1 && path[0] === 'updated';
  if (value > today)
    return [
      {
        level: 'warning',
        code: isUpdate ? 'future-update' : 'future-year',
        path,
        got: gotOf(value),
        number: thisYear,
        other: today,
      },
    ];
  const limit = `${thisYear - OLD}${today.slice(4)}`;
  return isUpdate && value < limit
    ? [
        {
          level: 'hint',
          code: 'old-update',
          path,
          got: gotOf(value),
          other: today,
        },
      ]
    : [];
};
