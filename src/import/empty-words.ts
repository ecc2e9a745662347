import {withoutAccents} from './fold.js';

/** What people write into a cell for “nothing”, folded without punctuation. */
const WORDS = new Set([
  'ka',
  'k a',
  'na',
  'n a',
  'nn',
  'n n',
  'keine angabe',
  'keine angaben',
  'unbekannt',
  'unknown',
  'keine',
  'kein',
  'none',
  'null',
  'nil',
  'nicht vorhanden',
  'entfallt',
  'not available',
  'not applicable',
  'tbd',
  'tba',
  'xxx',
]);

/** The error values of Excel and LibreOffice, in German and English. */
const ERROR =
  /^#(?:N\/A|NV|REF!|BEZUG!|VALUE!|WERT!|NAME\?|DIV\/0!|NULL!|NUM!|ZAHL!)$/i;

/** Returns whether a text says that there is no value: empty, `k. A.`, `-`, `n/a`. */
export function meansEmpty(text: string): boolean {
  const words = withoutAccents(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  return words === '' || WORDS.has(words) || ERROR.test(text.trim());
}
