/** The characters of Windows-1252 in place of the controls from 0x80 to 0x9f. */
const CHARACTERS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/**
 * Decodes Windows-1252. `TextDecoder` leaves the controls in versions of Node since
 * 20.18.3 (https://github.com/nodejs/node/issues/60888).
 */
export const decodeWindows1252 = (bytes: Uint8Array): string =>
  new TextDecoder('windows-1252')
    .decode(bytes)
    .replace(
      /[\u0080-\u009f]/g,
      (control) => CHARACTERS[control.charCodeAt(0) - 0x80] ?? control
    );

function byteOf(character: string): number {
  const index = CHARACTERS.indexOf(character);
  return index < 0 ? (character.codePointAt(0) ?? 0) : 0x80 + index;
}

/**
 * Returns the text whose UTF-8 somebody decoded as Windows-1252 or as Latin-1:
 * `Universität` for `UniversitÃ¤t`. Returns `undefined` unless the whole text fits.
 */
export function repairDoubleEncoding(text: string): string | undefined {
  const bytes = Array.from(text, byteOf);
  if (bytes.some((byte) => byte > 0xff)) return undefined;
  try {
    return new TextDecoder('utf-8', {fatal: true}).decode(
      Uint8Array.from(bytes)
    );
  } catch {
    return undefined;
  }
}
