import {fold} from './fold.js';
import {meansEmpty} from './empty-words.js';

/** A line that cannot end here: the cell was only too narrow. */
const UNFINISHED =
  /(?:[-–/&]|\b(?:für|fuer|und|u\.|and|of|for|the|der|die|des|de|di|in|im|an))$/i;

/** Removes a bullet in front of a value. */
const withoutBullet = (text: string) =>
  text
    .replace(/^[\s•·▪*]+|^[-–]\s+/g, '')
    .replace(/\s+/g, ' ')
    .trim();

/** Joins the lines of one value that was wrapped by hand. */
function linesOf(text: string): readonly string[] {
  const lines: string[] = [];
  for (const line of text.split('\n')) {
    const last = lines.at(-1);
    if (last !== undefined && UNFINISHED.test(last.trim()))
      lines[lines.length - 1] = /[^\s]-$/.test(last)
        ? last.slice(0, -1) + line.trim()
        : `${last.trim()} ${line.trim()}`;
    else lines.push(line);
  }
  return lines;
}

/** Splits at a separator, except within brackets. */
function outsideBrackets(text: string, separator: RegExp): readonly string[] {
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  const marks = new RegExp(`[([]|[)\\]]|${separator.source}`, 'g');
  for (const {0: mark, index} of text.matchAll(marks))
    if (/[([]/.test(mark)) depth++;
    else if (/[)\]]/.test(mark)) depth = Math.max(0, depth - 1);
    else if (depth === 0) {
      parts.push(text.slice(start, index));
      start = index + mark.length;
    }
  return [...parts, text.slice(start)];
}

const HARD = /[;|•▪]|\s\/\s/;
const COMMA = /,\s*(?!\d)/;
const SLASH = /\//;

/** A comma that separates the parts of one name: “Design, Medien und Kunst”. */
const ENUMERATES = /\s(?:und|and|u\.|sowie|&|et|y|e)\s/i;

/**
 * Splits the values of a cell at line breaks, semicolons and bars. Commas and slashes
 * are also parts of names, as in “Design, Medien und Kunst” and “Erasmus+ SMS/STA”:
 *
 * - A comma separates values unless the cell has an “und” or “and”.
 * - A slash between spaces separates; one without spaces only if each part is a value
 *   of its own in another cell, or if the column is one of levels: “BA/MA”.
 * - Nothing is split within brackets.
 *
 * @param known - folded values that other cells have alone
 * @param isLevel - whether the column has levels of study
 */
export function splitValues(
  text: string,
  known: ReadonlySet<string>,
  isLevel = false
): readonly string[] {
  const isKnown = (parts: readonly string[]) =>
    parts.length > 1 && parts.every((part) => known.has(fold(part)));
  const values = linesOf(text)
    .flatMap((line) => outsideBrackets(line, HARD))
    .flatMap((value) => {
      const parts = outsideBrackets(value, COMMA);
      return !ENUMERATES.test(value) || isKnown(parts) ? parts : [value];
    })
    .flatMap((value) => {
      const parts = outsideBrackets(value, SLASH);
      return isLevel || isKnown(parts) ? parts : [value];
    })
    .flatMap((value) =>
      isLevel ? value.split(/\s+(?:und|and|&|\+)\s+|\s*\+\s*/) : [value]
    )
    .map(withoutBullet)
    .filter((value) => !meansEmpty(value));
  return [...new Map(values.map((value) => [fold(value), value])).values()];
}

/** Returns the folded values of cells that have one value only. */
export const aloneIn = (texts: Iterable<string>): ReadonlySet<string> =>
  new Set(
    Array.from(texts)
      .filter((text) => !/[\n;,|/•]/.test(text))
      .map(fold)
  );
