import type {Tag} from '../../src/site/tags.js';
import {type Option, OPTIONS} from './options.js';

/** The attributes of an element that are not the default, by name. */
export type Attributes = Readonly<Record<string, string>>;

/** What to embed: an element, its attributes and the URL of the script. */
export interface Settings {
  readonly tag: Tag;
  readonly attributes: Attributes;
  readonly address: string;
}

/** A text in one line. */
const inLine = (value: string): string => value.trim().replace(/\s+/g, ' ');

/** Reads a language as the elements do: `de-AT` is German, `fr` is English. */
function languageOf(value: string): string {
  if (/^de(-[^-]{2,})*-simple(-|$)/.test(value)) return 'de-simple';
  return value && (/^de(-|$)/.test(value) ? 'de' : 'en');
}

/** The value without the default, and whether all of it is valid. */
function read(option: Option, raw: string): {value: string; isKnown: boolean} {
  switch (option.takes) {
    case 'one': {
      const {name, values} = option;
      const word = raw.trim().toLowerCase();
      const value = name === 'lang' ? languageOf(word) : word;
      const isKnown = !value || values.includes(value);
      return {value: isKnown && value !== values[0] ? value : '', isKnown};
    }
    case 'some': {
      const {values, all, others} = option;
      const words: readonly string[] =
        raw.toLowerCase().match(/[^\s,;]+/g) ?? [];
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
    }
    case 'flag':
    case 'text':
      return {value: inLine(raw), isKnown: true};
  }
}

/**
 * The attributes of an element, from a function that returns the value of an attribute
 * or nothing. `misread` contains attributes with invalid values.
 */
export function readAttributes(
  tag: Tag,
  attribute: (name: string) => string | null | undefined
): {attributes: Attributes; misread: readonly string[]} {
  const attributes: Record<string, string> = {};
  const misread: string[] = [];
  for (const option of OPTIONS[tag]) {
    const {name, takes} = option;
    const raw = attribute(name) ?? null;
    if (raw === null) continue;
    if (takes === 'flag') {
      attributes[name] = '';
      continue;
    }
    const {value, isKnown} = read(option, raw);
    if (value) attributes[name] = value;
    if (!isKnown) misread.push(`${name}="${raw}"`);
  }
  return {attributes, misread};
}
