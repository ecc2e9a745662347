/** Words between a place and the river or region that tells it from others. */
const CONNECTOR =
  /^(.{2,}?)[\s-]+(?:(?:am|an der|an dem|auf|bei|im|in der|in|ob der|ob|upon|on|under|by|sur|sous|lès|en|de|del|de la|do|da|di|nad|pod)[\s-]+|(?:a\. ?d\.|i\. ?d\.|o\. ?d\.|a\.|i\.|b\.)\s*)(\p{L}.*)$/iu;

/** A name in two parts, if it has two: `Frankfurt (Oder)`, `Newcastle upon Tyne`. */
export function qualified(
  text: string
): {readonly name: string; readonly qualifier: string} | undefined {
  const found =
    /^([^(/]{2,}?)\s*[(/]\s*([^()/]+?)\s*\)?$/.exec(text) ??
    CONNECTOR.exec(text);
  const [, name, qualifier] = found ?? [];
  return name && qualifier ? {name: name.trim(), qualifier} : undefined;
}

/** Words before or after a name that are no part of it. */
const BEFORE =
  /^(?:(?:landeshaupt|universitäts|hanse|kreis|haupt)?stadt|gemeinde|city of|town of|municipality of|comune di|ville de|commune de|ayuntamiento de|câmara municipal de|miasto|gmina|město|kommune|gemeente|stad)\s+/iu;
const AFTER =
  /\s+(?:stadt|city|town|cedex(?:\s*\d+)?|(?:st\.?|saint)?\s*cedex(?:\s*\d+)?|kommun|kommune)$/iu;

/** Postcodes before a name, with the letters of a country or not. */
const POSTCODE =
  /^(?:\d{4}\s?[A-Z]{2}|(?:[A-Z]{1,3}[- ])?(?:\d{2,3}[- ]?\d{2,3}|\d{4,6}))\s+(?=\p{L})/u;

/** Postcodes after a name: of the United Kingdom and of the United States. */
const POSTCODE_AFTER =
  /\s+(?:[A-Z]{1,2}\d[A-Z\d]?(?:\s*\d[A-Z]{2})?|\d{5}(?:-\d{4})?)$/;

/** Capitals after a name: a state, as in `Cambridge MA`. */
const STATE = /^(.{3,}?)\s+((?:[A-Z]\.?\s?){2,3})$/;

/** Numbers of districts: Paris 5e, Praha 1, Budapest XI. */
const DISTRICT = /\s+(?:\d{1,2}(?:e|er|ème|\.)?|[IVX]{1,5}\.?)$/u;

/** A way to read words as a name. */
export interface Reading {
  readonly name: string;
  /** What else is there: a region, a country, a river. */
  readonly hints: readonly string[];
}

/** Words in a list that mean a place. */
export interface PlaceWords {
  /** Ways to read the words, the one that changes least first. */
  readonly readings: readonly Reading[];
  /** The place and its district, if they may be that, such as Berlin-Dahlem. */
  readonly district?: readonly [place: string, district: string];
  /** Names after a slash or an "and": of the same place or of another one. */
  readonly alternatives: readonly string[];
}

const tidy = (text: string) => text.replace(/[\s\u00a0]+/g, ' ').trim();

/** A name without words that are no part of it. */
const bare = (name: string): string =>
  [POSTCODE, POSTCODE_AFTER, BEFORE, AFTER, DISTRICT].reduce(
    (rest, pattern) => tidy(rest.replace(pattern, '')),
    name
  );

/** Reads words in a list such as `75005 Paris`, `Cambridge (MA)`, `Krakau/Kraków`. */
export function placeWords(words: string): PlaceWords {
  const text = tidy(words);
  const [beforeSlash = '', ...alternatives] = text
    .split(/\/|\s(?:und|u\.|and|&|\+)\s/)
    .map(tidy)
    .filter(Boolean);
  const [first = '', ...hints] = beforeSlash
    .split(/[(),;|[\]]|\s[-–—]\s/u)
    .map(tidy)
    .filter(Boolean);
  const names = [first, bare(first)];
  const short = names.map(qualified).find((parts) => parts !== undefined);
  const [, inState, state] = STATE.exec(bare(first)) ?? [];
  const readings = [
    ...[text, bare(text)].map((name) => ({name, hints: []})),
    ...names.map((name) => ({name, hints})),
    ...(inState && state ? [{name: inState, hints: [...hints, state]}] : []),
    ...(short ? [{name: short.name, hints: [...hints, short.qualifier]}] : []),
  ];
  const [, place, district] = /^(\p{L}{3,})-(\p{Lu}.+)/u.exec(first) ?? [];
  return {
    readings: readings.filter(({name}) => name),
    ...(place && district && {district: [place, district]}),
    alternatives,
  };
}
