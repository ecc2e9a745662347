import {decodeWindows1252} from '../language/windows-1252.js';
import {MAX_BYTES} from '../payload/request-payload.js';
import {fault} from './fault.js';
import type {FileCode, Finding} from './finding.js';

/** The text of a file, if it is one, and what is wrong with its bytes. */
export interface FileText {
  readonly text?: string;
  readonly findings: readonly Finding[];
}

/** What the first bytes of other files are. */
const OTHERS: readonly (readonly [FileCode, readonly number[]])[] = [
  // ZIP, as are .xlsx and .ods, and the older .xls.
  ['spreadsheet-file', [0x50, 0x4b, 0x03, 0x04]],
  ['spreadsheet-file', [0xd0, 0xcf, 0x11, 0xe0]],
  // PDF, PNG, JPEG, GZIP.
  ['binary-file', [0x25, 0x50, 0x44, 0x46]],
  ['binary-file', [0x89, 0x50, 0x4e, 0x47]],
  ['binary-file', [0xff, 0xd8, 0xff]],
  ['binary-file', [0x1f, 0x8b]],
];

/** The encoding of a UTF-16 file, by its mark or by the zeros between its letters. */
function utf16(bytes: Uint8Array): string | undefined {
  const [a, b, c, d] = bytes;
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  if (a && b === 0 && c && d === 0) return 'utf-16le';
  return a === 0 && b && c === 0 && d ? 'utf-16be' : undefined;
}

/** How many bytes a letter in UTF-8 has, by its first one; 0 if none begins so. */
function lengthOf(lead: number): number {
  if (lead < 0x80) return 1;
  if (lead < 0xc2 || lead > 0xf4) return 0;
  if (lead < 0xe0) return 2;
  return lead < 0xf0 ? 3 : 4;
}

/** The offset of the first byte that is not UTF-8, and how many letters are UTF-8. */
function brokenUtf8(bytes: Uint8Array) {
  let first: number | undefined;
  let letters = 0;
  let i = 0;
  while (i < bytes.length) {
    const length = lengthOf(Number(bytes[i]));
    let isWhole = length > 0;
    for (let j = 1; j < length; j++)
      isWhole &&= ((bytes[i + j] ?? 0) & 0xc0) === 0x80;
    if (!isWhole) first ??= i;
    else if (length > 1) letters++;
    i += isWhole ? length : 1;
  }
  return {first, letters};
}

/** The word around an offset. */
function wordAt(text: string, offset: number): string {
  const before = text.slice(Math.max(0, offset - 30), offset);
  const after = text.slice(offset, offset + 30);
  return (
    before.replace(/^[^]*[^\p{L}\p{N}'’-]/u, '') +
    after.replace(/[^\p{L}\p{N}'’-][^]*$/u, '')
  );
}

/** Says what a text is that does not even begin like JSON. */
function otherText(text: string): FileCode | undefined {
  if (text.trim() === '') return 'empty-file';
  const start = text.trimStart().slice(0, 2000);
  if (/^<(?:!doctype|html|head|body|\?xml|[a-z])/i.test(start))
    return 'web-page';
  if (/^(?:export|import|module|const|let|var|window|define)\b/.test(start))
    return 'script-file';
  if (/^[{[]/.test(start)) return undefined;
  const [line = ''] = start.split(/[\r\n]/);
  const cells = [';', '\t', ','].map((sign) => line.split(sign).length);
  return Math.max(...cells) > 2 ? 'table-file' : undefined;
}

/**
 * Decodes a file. The format is UTF-8, so other encodings are faults; the text is
 * read with the encoding that the file probably has, so that its content can be
 * checked too.
 *
 * @param most - the bytes of the largest file that is read
 */
export function readBytes(bytes: Uint8Array, most = MAX_BYTES): FileText {
  if (bytes.length > most)
    return {findings: [fault('large-file', {number: bytes.length})]};
  const other = OTHERS.find(([, start]) =>
    start.every((byte, i) => bytes[i] === byte)
  );
  if (other) return {findings: [fault(other[0])]};

  const findings: Finding[] = [];
  let text: string;
  const wide = utf16(bytes);
  if (wide) {
    text = new TextDecoder(wide).decode(bytes);
    findings.push(fault('utf-16', {offset: 0}));
  } else {
    const {first, letters} = brokenUtf8(bytes);
    // Browsers decode fetched payloads as UTF-8, too.
    text = new TextDecoder().decode(bytes);
    if (first !== undefined) {
      const offset = new TextDecoder().decode(bytes.subarray(0, first)).length;
      const single = decodeWindows1252(bytes);
      // With letters of UTF-8 in it, the file as a whole is no other encoding.
      if (letters === 0) text = single;
      const got = wordAt(single, letters === 0 ? offset : first);
      findings.push(
        fault(letters === 0 ? 'windows-1252' : 'mixed-encoding', {offset, got})
      );
    }
    if (text.includes('\0')) return {findings: [fault('binary-file')]};
  }
  const kind = otherText(text);
  return kind ? {findings: [fault(kind)]} : {text, findings};
}
