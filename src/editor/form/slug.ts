import {withoutAccents} from '../../import/fold.js';
import {freeId as firstFree} from '../../import/slug.js';
import {replacing} from '../../language/letters.js';

/** Umlauts as addresses write them. */
const spelledOut = replacing({ä: 'ae', ö: 'oe', ü: 'ue'});

/** The longest id that is made from a name. */
const LONGEST = 40;

/**
 * A name as an id: `Rostow am Don` gives `rostow-am-don`. Empty if the name has no Latin
 * letter.
 */
export const slug = (name: string): string =>
  withoutAccents(spelledOut(name.toLowerCase().normalize('NFC')))
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST)
    .replace(/^-+|-+$/g, '');

/** An id for a name, with a number if another record has it. */
export const freeId = (
  name: string,
  fallback: string,
  others: ReadonlySet<string>
): string => firstFree([slug(name) || fallback], others);
