import {LETTERS, replacing} from '../language/letters.js';

const plainLetters = replacing(LETTERS);

/**
 * Folds the name of a place for comparison: `Fünfkirchen`, `FUENFKIRCHEN` and
 * `Funfkirchen` are the same, and so are `Århus` and `Aarhus`, `Saint-Étienne` and
 * `St. Etienne`. Case, marks on letters, umlauts written out, spaces, hyphens and
 * apostrophes do not count. Every script keeps its letters.
 */
export function fold(name: string): string {
  const small = name.toLowerCase();
  // Most names are plain, and there are more than a hundred thousand.
  const plain = /^[a-z]*$/.test(small)
    ? small
    : plainLetters(
        small
          .normalize('NFD')
          // Marks of Latin and Greek letters. In other scripts marks are vowels.
          .replace(/[\u0300-\u036f]/g, '')
          .normalize('NFC')
      )
        .replace(/(^|\P{L})(?:sankt|saint|sainte|sint)(?=\P{L}|$)/gu, '$1st')
        .replace(/[^\p{L}\p{M}\p{N}]+/gu, '');
  return plain.replace(/([aou])e/g, '$1').replace(/aa/g, 'a');
}
