import {
  decodeWindows1252,
  repairDoubleEncoding,
} from '../language/windows-1252.js';

/** A text, and how its bytes were decoded. */
export interface DecodedText {
  readonly text: string;
  readonly encoding:
    'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252' | 'macintosh';
  /** Whether the text had been decoded wrongly and saved, and is repaired. */
  readonly isRepaired: boolean;
}

const decode = (bytes: Uint8Array, encoding: DecodedText['encoding']) =>
  encoding === 'windows-1252'
    ? decodeWindows1252(bytes)
    : new TextDecoder(encoding).decode(bytes);

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', {fatal: true}).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/**
 * Finds UTF-16 without a byte order mark: in Latin letters, separators and line breaks
 * every second byte is 0.
 */
function utf16Of(bytes: Uint8Array) {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const start = bytes.slice(0, 4096);
  const zeros = (parity: number) =>
    start.filter((byte, i) => byte === 0 && i % 2 === parity).length;
  const [even, odd] = [zeros(0), zeros(1)];
  const many = start.length / 8;
  if (odd > many && odd > 4 * even) return 'utf-16le';
  return even > many && even > 4 * odd ? 'utf-16be' : undefined;
}

/** Counts letters with accents within words of German, French or Spanish. */
const inWords = (text: string) =>
  text.match(/(?<=[a-z])[äöüßéèáóíñç](?=[a-z])/g)?.length ?? 0;

/** Chooses between the encodings that Excel calls “CSV” on Windows and on a Mac. */
function eightBitOf(bytes: Uint8Array) {
  const windows = inWords(decode(bytes, 'windows-1252'));
  const mac = inWords(decode(bytes, 'macintosh'));
  return mac > 2 * windows ? 'macintosh' : 'windows-1252';
}

/** Repairs UTF-8 that was decoded as Windows-1252 and saved again, if the text has it. */
const repair = (text: string) =>
  /[ÃÂÄÅâÐÑ]/.test(text) ? repairDoubleEncoding(text) : undefined;

/**
 * Reads the bytes of a text: UTF-8 and UTF-16 with or without a byte order mark,
 * Windows-1252, and Mac OS Roman, the encoding of older Macs.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const encoding =
    utf16Of(bytes) ??
    (isUtf8(bytes) ? 'utf-8' : (lossyUtf8Of(bytes) ?? eightBitOf(bytes)));
  const text = decode(bytes, encoding);
  const repaired = repair(text);
  return {
    text: repaired ?? text,
    encoding,
    isRepaired: repaired !== undefined,
  };
}

/** Recognises UTF-8 in which a few bytes are broken, such as where it was cut. */
function lossyUtf8Of(bytes: Uint8Array) {
  const text = decode(bytes, 'utf-8');
  const broken = text.match(/\ufffd/g)?.length ?? 0;
  const whole = text.match(/[^\0-\x7f\ufffd]/g)?.length ?? 0;
  return whole > 3 * broken ? 'utf-8' : undefined;
}
