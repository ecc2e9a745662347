/** Letters that Unicode does not take apart, as addresses write them. */
const LETTERS: Readonly<Record<string, string>> = {
  ä: 'ae',
  ö: 'oe',
  ü: 'ue',
  ß: 'ss',
  ø: 'o',
  æ: 'ae',
  œ: 'oe',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  ı: 'i',
  þ: 'th',
};

/** The longest id that is made from a name. */
const LONGEST = 40;

/** A name as an id: `Rostow am Don` gives `rostow-am-don`. Empty without any letter. */
export const slug = (name: string): string =>
  name
    .toLowerCase()
    .normalize('NFC')
    .replace(/[äöüßøæœłđðıþ]/g, (letter) => LETTERS[letter] ?? letter)
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST)
    .replace(/^-+|-+$/g, '');

/** An id for a name that none of the others is: with a number if it must be. */
export function freeId(
  name: string,
  fallback: string,
  others: ReadonlySet<string>
): string {
  const id = slug(name) || fallback;
  if (!others.has(id)) return id;
  for (let i = 2; ; i++) if (!others.has(`${id}-${i}`)) return `${id}-${i}`;
}
