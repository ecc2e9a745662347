import {LETTERS, replacing} from '../language/letters.js';

const plainLetters = replacing(LETTERS);

/** Returns a text in small letters, without accents. */
export const withoutAccents = (text: string): string =>
  plainLetters(text.toLowerCase().normalize('NFKD').replace(/\p{M}/gu, ''));

/**
 * Folds a text for comparison: case, accents, quotation marks, punctuation and spaces
 * do not count. A question mark within a word stays: an export left it in place of a
 * letter.
 */
export const fold = (text: string): string =>
  withoutAccents(text)
    .replace(/\ufffd/g, '?')
    .replace(/['’‘`´"“”„«»]/g, '')
    .replace(/(?<!\p{L})\?+(?!\p{L})/gu, ' ')
    .replace(/[^\p{L}\p{N}?+]+/gu, ' ')
    .trim();

/** Folds a heading, for which `Fakultät`, `Fakultaet` and `FAKULTÄT *` are the same. */
export const foldHeading = (text: string): string =>
  fold(text.replace(/\u00ad/g, '').replace(/-\s*\n\s*/g, ''))
    .replace(/\+/g, ' ')
    .replace(/([aou])e/g, '$1')
    .replace(/\s+/g, ' ')
    .trim();

/** Words for “university”, which lists shorten and write in either language. */
const UNIVERSITY = [
  'univ',
  'uni',
  'university',
  'universitat',
  'universite',
  'universita',
  'universitas',
  'universiteit',
  'universitet',
  'universitetet',
  'universitatea',
  'universidad',
  'universidade',
  'uniwersytet',
  'univerzita',
  'univerzitet',
  'sveuciliste',
];

const meansUniversity = (word: string) =>
  UNIVERSITY.some((each) => each === word || matchesDestroyed(word, each));

/** Words without which a name means the same. */
const FILLER =
  /^(?:the|of|der|die|das|des|de|du|la|le|di|degli|studi|do|da|van|von|zu|im|in|at|and|und|et|e|y|i)$/;

/**
 * Folds the name of an institution: `Univ. Wien` and `UNIVERSITÄT WIEN` are the same
 * institution if they are in the same place.
 */
export function foldName(name: string): string {
  const words = fold(name.replace(/([aouAOU])[eE](?=\p{L})/gu, '$1'))
    .replace(/\+/g, ' ')
    .split(' ')
    .filter((word) => word !== '' && !FILLER.test(word))
    .map((word) => (meansUniversity(word) ? 'univ' : word));
  return words.join(' ') || fold(name);
}

/**
 * Returns whether two folded texts are the same if each `?` stands for one letter that
 * an export destroyed.
 */
export function matchesDestroyed(destroyed: string, whole: string): boolean {
  if (!destroyed.includes('?') || destroyed.length !== whole.length)
    return false;
  return Array.from(destroyed).every(
    (letter, i) => letter === '?' || letter === whole[i]
  );
}
