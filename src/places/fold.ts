/** Letters that Unicode does not take apart into a base letter and a mark. */
const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  ø: 'o',
  æ: 'a',
  œ: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  ı: 'i',
  ŋ: 'n',
  ħ: 'h',
  ə: 'a',
  þ: 'th',
};

/**
 * What is left of a name when spelling does not count: `Fünfkirchen`, `FUENFKIRCHEN`
 * and `Funfkirchen` are the same, and so are `Århus` and `Aarhus`, `Saint-Étienne` and
 * `St. Etienne`. Case, marks on letters, umlauts written out, spaces, hyphens and
 * apostrophes do not count. Every script keeps its letters.
 */
export function fold(name: string): string {
  const small = name.toLowerCase();
  // Most names are plain, and there are more than a hundred thousand.
  const plain = /^[a-z]*$/.test(small)
    ? small
    : small
        .normalize('NFD')
        // Marks of Latin and Greek letters. In other scripts marks are vowels.
        .replace(/[\u0300-\u036f]/g, '')
        .normalize('NFC')
        .replace(/[ßøæœłđðıŋħəþ]/g, (letter) => LETTERS[letter] ?? letter)
        .replace(/(^|\P{L})(?:sankt|saint|sainte|sint)(?=\P{L}|$)/gu, '$1st')
        .replace(/[^\p{L}\p{M}\p{N}]+/gu, '');
  return plain.replace(/([aou])e/g, '$1').replace(/aa/g, 'a');
}
