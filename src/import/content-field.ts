import {type Cell, lineOf} from './cell.js';
import {coordinatePairIn} from './coordinates.js';
import {meansEmpty} from './empty-words.js';
import type {Field} from './fields.js';
import {websiteIn} from './website.js';

/** The code of an institution in Erasmus: country, place and number. */
export const ERASMUS_CODE = /^[A-Z]{1,3}\s{0,3}[A-Z][A-Z-]{1,7}\s{0,2}\d{2,3}$/;

/** Kinds of values that say what a column holds, whatever its heading. */
const SIGNS: readonly (readonly [Field, (text: string) => boolean])[] = [
  ['erasmus-code', (text) => ERASMUS_CODE.test(text)],
  [
    'website',
    (text) => !text.includes('@') && websiteIn(text).kind === 'address',
  ],
  ['coordinates', (text) => coordinatePairIn(text).kind === 'place'],
  // E-mail addresses are personal data: they are named and never published.
  ['ignored', (text) => /^\S+@\S+\.\p{L}{2,}$/u.test(text)],
];

/**
 * Returns what a column clearly holds by its values: three quarters of them, and at
 * least two.
 */
export function contentField(
  cells: readonly (Cell | undefined)[]
): Field | undefined {
  const texts = cells.map(lineOf).filter((text) => !meansEmpty(text));
  if (texts.length < 2) return undefined;
  return SIGNS.find(
    ([, isSuch]) => texts.filter(isSuch).length >= 0.75 * texts.length
  )?.[0];
}
