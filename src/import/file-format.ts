import {ImportError} from './import-error.js';

const startsWith = (bytes: Uint8Array, start: readonly number[]) =>
  start.every((byte, i) => bytes[i] === byte);

/** Reads bytes as Latin letters, which is enough to look for names. */
const latin = (bytes: Uint8Array) => {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return text;
};

/** UTF-16 names of the streams in the files of Excel before 2007. */
const wide = (name: string) => Array.from(name).join('\0');

/** Names what a ZIP archive is by the names of its files, which are not compressed. */
function zipFormat(bytes: Uint8Array) {
  const names = latin(bytes.slice(0, 4096)) + latin(bytes.slice(-65_536));
  if (names.includes('xl/')) return 'xlsx';
  if (names.includes('opendocument.spreadsheet')) return 'ods';
  return /Index\/.*\.iwa/s.test(names) ? 'numbers' : 'zip';
}

/**
 * Returns whether a file is a workbook of Excel or a text. Its content decides, since
 * many programs write a table in HTML and name it `.xls`.
 *
 * @throws {ImportError} for a file that is neither
 */
export function formatOf(bytes: Uint8Array): 'xlsx' | 'text' {
  if (bytes.length === 0) throw new ImportError({code: 'empty'});
  const refuse = (
    format:
      'xls' | 'protected' | 'ods' | 'numbers' | 'html' | 'pdf' | 'json' | 'zip'
  ) => new ImportError({code: 'not-a-list', format});
  // Compound files: workbooks before 2007, and newer ones that have a password.
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0]))
    throw refuse(
      latin(bytes).includes(wide('EncryptedPackage')) ? 'protected' : 'xls'
    );
  // Biff files of Excel 4 and older.
  if (startsWith(bytes, [0x09, 0x08]) || startsWith(bytes, [0x09, 0x04]))
    throw refuse('xls');
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04])) {
    const format = zipFormat(bytes);
    if (format === 'xlsx') return format;
    throw refuse(format);
  }
  const start = latin(bytes.slice(0, 2048)).replaceAll('\0', '');
  if (start.startsWith('%PDF')) throw refuse('pdf');
  if (
    /^[^A-Za-z<]*<(?:!doctype html|html|table|\?xml|meta|head)\b/i.test(start)
  )
    throw refuse('html');
  if (/^[^\w"[{]*[[{]\s*["{\]}[]/.test(start)) throw refuse('json');
  return 'text';
}
