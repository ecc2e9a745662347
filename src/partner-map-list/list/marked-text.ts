import {html} from 'lit';
import {hyphenated} from '../../pieces/hyphenated.js';
import {foldings, traced} from './folding.js';

/** Where a match begins and ends in a text. */
export type Range = readonly [start: number, end: number];

/** A piece of a text, and whether it is a match. */
export interface Part {
  readonly text: string;
  readonly isMatch: boolean;
}

/** Finds a pattern for folded texts in a text as it is shown. */
export function rangesOf(text: string, pattern: RegExp): readonly Range[] {
  const all = new RegExp(pattern, 'gu');
  return ([0, 1] as const).flatMap((spelling) => {
    // Few texts match, and to fold a text at once is much faster.
    if (!pattern.test(foldings(text)[spelling] ?? '')) return [];
    const {folded, origins} = traced(text, spelling);
    return Array.from(folded.matchAll(all), ({0: match, index}): Range => {
      // A match may begin with the space before its word.
      const first = index + match.length - match.trimStart().length;
      const last = index + match.length - 1;
      return [origins[first]?.[0] ?? 0, origins[last]?.[1] ?? 0];
    });
  });
}

/** Splits a text at its matches; those that overlap or touch are one. */
export function partsOf(
  text: string,
  ranges: readonly Range[]
): readonly Part[] {
  const parts: Part[] = [];
  const add = (start: number, end: number, isMatch: boolean) => {
    if (end > start) parts.push({text: text.slice(start, end), isMatch});
  };
  let at = 0;
  let from = 0;
  let to = 0;
  const close = () => {
    add(at, from, false);
    add(from, to, true);
    at = to;
  };
  for (const [start, end] of [...ranges].sort(([a], [b]) => a - b)) {
    if (start > to) {
      close();
      from = start;
    }
    to = Math.max(to, end);
  }
  close();
  add(at, text.length, false);
  return parts;
}

/** Renders a text with its matches marked. */
export const renderMarked = (
  text: string,
  ranges: readonly Range[]
): unknown =>
  ranges.length > 0
    ? partsOf(text, ranges).map((part) => {
        const shown = hyphenated(part.text);
        return part.isMatch ? html`<mark>${shown}</mark>` : shown;
      })
    : hyphenated(text);
