/** Letters that Unicode does not decompose, and what people type for them. */
export const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  ħ: 'h',
  ı: 'i',
  ŋ: 'n',
  ə: 'a',
};

/** Returns a function that replaces the letters of a table in a text. */
export function replacing(
  table: Readonly<Record<string, string>>
): (text: string) => string {
  const letters = new RegExp(`[${Object.keys(table).join('')}]`, 'g');
  return (text) => text.replace(letters, (letter) => table[letter] ?? letter);
}
