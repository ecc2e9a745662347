/** The parts of a name, in the order of the property N of a vCard. */
export interface NameParts {
  readonly family: string;
  readonly given: string;
  /** Titles and forms of address before the name. */
  readonly prefix: string;
  /** Degrees after the name. */
  readonly suffix: string;
}

/** A title or a form of address, such as “Prof.”, “Dr.-Ing.” or “Frau”. */
const TITLE =
  /^(?:Frau|Herr|Mrs?\.?|Ms\.?|Mx\.?|PD|(?:Prof|Dr|Mag|Dipl|Ing|Lic)(?:\.[-\p{L}.]*|-[-\p{L}.]+)?)$/u;

/** The continuation of a title, such as “h. c.”, “med.” or “rer.” and “nat.”. */
const TITLE_CONTINUED = /^\p{Ll}[\p{L}.]*\.$/u;

/** A particle that belongs to the family name, such as “von” or “de”. */
const PARTICLE = /^\p{Ll}/u;

/** Whether all words but the last are particles: “Schütz”, “von der Leyen”. */
const isFamilyName = (words: readonly string[]) =>
  words.length > 0 && words.slice(0, -1).every((word) => PARTICLE.test(word));

/**
 * Splits a name into its parts, as far as its spelling shows them. An address book
 * sorts by the family name, and takes an entry without one for a company.
 */
export function nameParts(name: string): NameParts {
  const [beforeComma = '', ...afterComma] = name.trim().split(/\s*,\s*/);
  const words = beforeComma.split(/\s+/);
  const first = words.findIndex(
    (word, i) =>
      i === words.length - 1 ||
      !(TITLE.test(word) || (i > 0 && TITLE_CONTINUED.test(word)))
  );
  const prefix = words.slice(0, first).join(' ');
  const named = words.slice(first);
  const rest = afterComma.join(', ');
  // In “Lovelace, Ada” the family name comes first, in “Ada Lovelace, M.A.” a degree
  // comes last.
  if (rest && isFamilyName(named))
    return {family: named.join(' '), given: rest, prefix, suffix: ''};
  const particle = named.findIndex((word, i) => i > 0 && PARTICLE.test(word));
  const familyAt = particle > 0 ? particle : named.length - 1;
  return {
    family: named.slice(familyAt).join(' '),
    given: named.slice(0, familyAt).join(' '),
    prefix,
    suffix: rest,
  };
}
