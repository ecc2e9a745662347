import {withoutAccents} from './fold.js';

/** The longest id that stays readable in an address. */
const LONGEST = 40;

/**
 * Makes an id of a name, of small letters, digits and hyphens: `eth-zuerich`. A long
 * one ends at a whole word. Empty if the name has no Latin letter.
 */
export function slugOf(name: string): string {
  const german = name
    .toLowerCase()
    .normalize('NFC')
    .replace(/ä/g, 'ae')
    .replace(/ö/g, 'oe')
    .replace(/ü/g, 'ue');
  const slug = withoutAccents(german)
    .replace(/['’‘`´?\ufffd]/g, '')
    .replace(/\+/g, ' plus ')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  if (slug.length <= LONGEST) return slug;
  const cut = slug.slice(0, LONGEST + 1);
  const end = cut.lastIndexOf('-');
  return end > LONGEST / 2 ? cut.slice(0, end) : slug.slice(0, LONGEST);
}

/** Returns the first of some ids that is free, or the first with a number. */
export function freeId(
  wishes: readonly string[],
  taken: ReadonlySet<string>
): string {
  const usable = wishes.filter((wish) => wish !== '');
  const free = usable.find((wish) => !taken.has(wish));
  if (free !== undefined) return free;
  const [first = 'partner'] = usable;
  let number = usable.length > 0 ? 2 : 1;
  while (taken.has(`${first}-${number}`)) number++;
  return `${first}-${number}`;
}
