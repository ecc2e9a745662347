/** How the bytes of a text were read. */
export interface DecodedText {
  readonly text: string;
  readonly encoding:
    'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252' | 'macintosh';
  /** Whether a text that had been read in the wrong encoding before was put right. */
  readonly isRepaired: boolean;
}

/** What Windows-1252 has in place of the controls from 0x80 to 0x9f. */
const WINDOWS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** Some versions of Node read Windows-1252 as Latin 1, which leaves the controls. */
const withoutControls = (text: string) =>
  text.replace(
    /[\u0080-\u009f]/g,
    (control) => WINDOWS[control.charCodeAt(0) - 0x80] ?? control
  );

/** Decodes bytes. With `fatal` it throws a `TypeError` for bytes that do not fit. */
export function decode(
  bytes: Uint8Array,
  encoding: string,
  fatal = false
): string {
  const text = new TextDecoder(encoding, {fatal}).decode(bytes);
  return encoding === 'windows-1252' ? withoutControls(text) : text;
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    decode(bytes, 'utf-8', true);
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

/** Letters of German and French words, between small letters. */
const inWords = (text: string, letters: string) =>
  text.match(new RegExp(`(?<=[a-z])[${letters}](?=[a-z])`, 'g'))?.length ?? 0;

/** Chooses between the encodings that Excel calls “CSV” on Windows and on a Mac. */
function eightBitOf(bytes: Uint8Array) {
  const windows = inWords(decode(bytes, 'windows-1252'), 'äöüßéèáóíñç');
  const mac = inWords(decode(bytes, 'macintosh'), 'äöüßéèáóíñç');
  return mac > 2 * windows ? 'macintosh' : 'windows-1252';
}

/** The byte of a letter in Windows-1252 or Latin 1; more than 255 if it has none. */
function byteOf(letter: string): number {
  const index = WINDOWS.indexOf(letter);
  return index < 0 ? (letter.codePointAt(0) ?? 0) : 0x80 + index;
}

/**
 * Puts a text right that was UTF-8, was read as Windows-1252 or Latin 1 and saved again,
 * such as `UniversitÃ¤t`. Returns `undefined` unless the whole text fits.
 */
export function repairDoubleEncoding(text: string): string | undefined {
  if (!/[ÃÂÄÅâÐÑ]/.test(text)) return undefined;
  const bytes = Array.from(text, byteOf);
  if (bytes.some((byte) => byte > 0xff)) return undefined;
  const encoded = Uint8Array.from(bytes);
  return isUtf8(encoded) ? decode(encoded, 'utf-8') : undefined;
}

/**
 * Reads the bytes of a text: UTF-8 and UTF-16 with or without a byte order mark,
 * Windows-1252, and the letters of older Macs.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const encoding =
    utf16Of(bytes) ??
    (isUtf8(bytes) ? 'utf-8' : (lossyUtf8Of(bytes) ?? eightBitOf(bytes)));
  const text = decode(bytes, encoding);
  const repaired = repairDoubleEncoding(text);
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
