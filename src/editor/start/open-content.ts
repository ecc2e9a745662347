import {findingsInText} from '../../check/findings-in-text.js';
import {readBytes} from '../../check/read-bytes.js';
import {wordsOf} from '../../check/words-of.js';
import type {Locale} from '../../language/locale.js';
import {isRecord, parsedJson} from '../document/json.js';
import {OfficeDocument} from '../document/office-document.js';

/** A document, or a sentence that says why the file is none. */
export type Opened =
  {readonly document: OfficeDocument} | {readonly refusal: string};

/**
 * The bytes of the largest file that can be opened. The elements load less, but a list
 * that is too large for them can only be shortened once it is open.
 */
const MOST_BYTES = 50_000_000;

/** The text of a file in UTF-8, with its byte order mark. */
const textOf = (bytes: Uint8Array): string =>
  new TextDecoder('utf-8', {ignoreBOM: true}).decode(bytes);

/** Whether saving the text gives these bytes again. */
const isUtf8 = (bytes: Uint8Array, text: string): boolean => {
  const again = new TextEncoder().encode(text);
  return (
    again.length === bytes.length && again.every((byte, i) => byte === bytes[i])
  );
};

/**
 * Opens a file with content. Content with faults opens all the same: the editor lists
 * them. If a file cannot be edited, returns what the check says of it.
 */
export function openContent(
  bytes: Uint8Array,
  name: string,
  locale: Locale,
  file?: FileSystemFileHandle
): Opened {
  const {text = ''} = readBytes(bytes, MOST_BYTES);
  const content = parsedJson(text);
  if (!isRecord(content)) {
    const {findings} = findingsInText(bytes);
    const first = findings.find(({level}) => level === 'fault');
    return {refusal: first ? wordsOf(first, locale) : name};
  }
  const exact = textOf(bytes);
  const isExact = isUtf8(bytes, exact);
  const source = isExact ? exact : text;
  // A file in another encoding has to be saved before the elements can read it.
  return {
    document: OfficeDocument.of(content, name, isExact, {source, file}),
  };
}
