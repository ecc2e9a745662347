import {memo} from '../../../element/memo.js';
import type {Locale} from '../../../language/locale.js';
import type {Field} from '../field.js';
import {officeWords} from './office-words.js';
import {otherWords} from './other-words.js';
import {partnerWords} from './partner-words.js';

/** What a field is called. */
export interface FieldWords {
  readonly label: string;
  readonly hint?: string | undefined;
  /** Of a list: the button that adds an item. */
  readonly add?: string | undefined;
  /** Of a list: what one item is called. */
  readonly item?: string | undefined;
}

type Words = Readonly<Record<string, FieldWords>>;

const wordsIn = memo((locale: Locale): Words => ({
  ...officeWords(locale),
  ...partnerWords(locale),
  ...otherWords(locale),
}));

/** The ends of a path, the longest first: `a.b.c`, `b.c`, `c`. */
function* ends(path: string): Generator<string> {
  yield path;
  const dot = path.indexOf('.');
  if (dot >= 0) yield* ends(path.slice(dot + 1));
}

/** The words of a field, or undefined for a field that nobody has named yet. */
export function knownWords(
  path: string,
  locale: Locale
): FieldWords | undefined {
  const all = wordsIn(locale);
  for (const end of ends(path)) {
    const found = Object.hasOwn(all, end) ? all[end] : undefined;
    if (found) return found;
  }
  return undefined;
}

/**
 * The words of a field. One that nobody has named yet shows its name in the file, and
 * what the schema says about it.
 */
export function fieldWords(field: Field, locale: Locale): FieldWords {
  const words = knownWords(field.path, locale);
  if (!words) return {label: field.key, hint: field.description};
  // The hint is at the list.
  return field.key === '' && words.item ? {label: words.item} : words;
}
