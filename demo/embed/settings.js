// The settings: an element and its attributes without defaults. Reads them from any
// source of attributes, and from and to the URL of the page.

import {ELEMENTS, TAGS} from './options.js';

/** The ways to embed an element. */
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

/** Reads a language as the elements do: `de-AT` is German, `fr` is English. */
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
  some({values, all, others}, raw) {
    const words = raw.toLowerCase().match(/[^\s,;]+/g) ?? [];
    const further = words.filter(
      (word) => !values.includes(word) && others?.test(word)
    );
    const found = [
      ...values.filter((value) => words.includes(value)),
      ...new Set(further),
    ];
    const isAll = all && !further.length && found.length === values.length;
    return {
      value: isAll ? '' : found.join(' '),
      isKnown: words.every((word) => found.includes(word)),
    };
  },
  text: (_, raw) => ({value: inLine(raw), isKnown: true}),
};

/**
 * The settings of an element, from a function that returns the value of an attribute or
 * null. `misread` contains attributes with invalid values.
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

/** The settings as the hash of a URL. */
export function hashOf({tag, way, attributes, address, page}, standard) {
  const query = new URLSearchParams({element: tag, way});
  for (const [name, value] of Object.entries(attributes))
    query.set(name, value);
  if (address !== standard) query.set('address', address);
  if (page) query.set('page', page);
  return `#${query}`;
}

/** The settings in the hash of a URL, with defaults for missing ones. */
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
