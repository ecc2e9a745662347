import {LAND, STEP} from './land-outline.js';

/**
 * SVG path data, in units of the plane, of rings written in printable ASCII.
 * Spaces part the rings. A ring is a row of whole numbers, x and y in turn: the
 * steps from the point before, or for its first point from the first one of the
 * ring before. Letters, the digits of h to the base of 30, and one more
 * character c make a number n = 52 h + c - 40; if even it stands for n / 2, if
 * odd for -(n + 1) / 2. Quotes, backslash, backtick and dollar do not occur.
 */
export function outlinePath(encoded: string): string {
  let path = 'm';
  let high = 0;
  for (const character of encoded) {
    const code = character.charCodeAt(0);
    if (code > 96) high = high * 30 + code - 97;
    else {
      const natural = high * 52 + code - 40;
      path += code < 40 ? 'zm' : ` ${((natural >> 1) ^ -(natural & 1)) * STEP}`;
      high = 0;
    }
  }
  return `${path}z`;
}

let path: string | undefined;

/** All land but Antarctica as SVG path data, in units of the plane. */
export const landPath = (): string => (path ??= outlinePath(LAND));
