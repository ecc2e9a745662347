import {fault} from '../../check/fault.js';
import {wordsOf} from '../../check/words-of.js';
import type {Locale} from '../../language/locale.js';
import {MAX_BYTES} from '../../payload/request-payload.js';

/** Says that a file is larger than the elements load. Undefined if they load it. */
export function sizeInWords(text: string, locale: Locale): string | undefined {
  const {size} = new Blob([text]);
  return size > MAX_BYTES
    ? wordsOf(fault('large-file', {number: size}), locale)
    : undefined;
}
