// The settings: which element, and those of its attributes that are not as
// without them. Read from wherever attributes stand, and kept in an address.

import {ELEMENTS, TAGS} from './options.js';

/** The ways into a page. */
export const WAYS = [
  'tag',
  'placeholder',
  'iframe',
  'static',
  'typo3',
  'wordpress',
  'drupal',
];

/** A text in one line. */
const inLine = (value) => value.trim().replace(/\s+/g, ' ');

/** As the elements read it: `de-AT` is German, `fr` English. */
function languageOf(value) {
  if (/^de(-[^-]{2,})*-simple(-|$)/.test(value)) return 'de-simple';
  return value && (/^de(-|$)/.test(value) ? 'de' : 'en');
}

const READERS = {
  one({name, values}, raw) {
    const word = raw.trim().toLowerCase();
    const value = name === 'lang' ? languageOf(word) : word;
    const isKnown = !value || values.includes(value);
    return {value: isKnown && value !== values[0] ? value : '', isKnown};
  },
  some({values, all}, raw) {
    const words = raw.toLowerCase().match(/[^\s,;]+/g) ?? [];
    const found = values.filter((value) => words.includes(value));
    return {
      value: all && found.length === values.length ? '' : found.join(' '),
      isKnown: words.every((word) => values.includes(word)),
    };
  },
  text: (_, raw) => ({value: inLine(raw), isKnown: true}),
};

/**
 * The settings of an element, from a function that gives an attribute's value
 * or null; `misread` are the attributes whose value is none of theirs.
 */
export function settingsOf(tag, attribute) {
  const attributes = {};
  const misread = [];
  for (const option of ELEMENTS[tag]) {
    const {name, takes} = option;
    const raw = attribute(name) ?? null;
    if (raw === null) continue;
    if (takes === 'nothing') {
      attributes[name] = '';
      continue;
    }
    const {value, isKnown} = READERS[takes](option, raw);
    if (value) attributes[name] = value;
    if (!isKnown) misread.push(`${name}="${raw}"`);
  }
  return {tag, attributes, misread};
}

/** The settings as the part of an address behind `#`. */
export function hashOf({tag, way, attributes, address, page}, standard) {
  const query = new URLSearchParams({element: tag, way});
  for (const [name, value] of Object.entries(attributes))
    query.set(name, value);
  if (address !== standard) query.set('address', address);
  if (page) query.set('page', page);
  return `#${query}`;
}

/** The settings that an address has behind `#`, and the default for others. */
export function settingsFromHash(hash, standard) {
  const query = new URLSearchParams(hash.slice(1));
  const among = (values, name) =>
    values.find((value) => value === query.get(name));
  const tag = among(TAGS, 'element') ?? TAGS[0];
  const {attributes} = settingsOf(tag, (name) => query.get(name));
  return {
    tag,
    way: among(WAYS, 'way') ?? WAYS[0],
    attributes,
    address: query.get('address')?.replace(/\s/g, '') || standard,
    page: among(['de', 'en'], 'page'),
  };
}
