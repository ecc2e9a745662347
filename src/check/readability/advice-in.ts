import type {Path} from '../finding.js';
import {
  LONGEST_SENTENCE,
  longSentencesIn,
  notSimpleIn,
  type NotSimple,
  type TextLanguage,
} from './plain-language.js';

/** Something that makes a text hard to read. A person decides whether to change it. */
export type Advice = {
  /** The way to the text, such as `['goals', 'about', 'de']`. */
  readonly path: Path;
} & (
  | {
      readonly code: 'long-sentence';
      readonly language: TextLanguage;
      /** The number of words. */
      readonly words: number;
    }
  | {
      readonly code: 'not-simple';
      readonly rule: NotSimple;
      readonly found: string;
    }
);

const isTextLanguage = (key: string | number): key is TextLanguage =>
  Object.hasOwn(LONGEST_SENTENCE, key);

/** Links have two languages too, but are no texts. */
const isLink = (text: string) => /^https?:/i.test(text);

const adviceOn = (text: string, language: TextLanguage): readonly Advice[] => [
  ...longSentencesIn(text, language).map((words) => ({
    path: [],
    code: 'long-sentence' as const,
    language,
    words,
  })),
  ...(language === 'de-simple'
    ? notSimpleIn(text).map((sign) => ({
        path: [],
        code: 'not-simple' as const,
        ...sign,
      }))
    : []),
];

/** What is known of a record or a list, so that editing another costs nothing. */
const known = new WeakMap<object, readonly Advice[]>();

function adviceInside(value: object): readonly Advice[] {
  const isText = 'de' in value && 'en' in value;
  const entries: readonly (readonly [string | number, unknown])[] =
    Array.isArray(value)
      ? [...(value as readonly unknown[]).entries()]
      : Object.entries(value);
  return entries.flatMap(([key, field]) => {
    const advice =
      typeof field === 'string'
        ? isText && isTextLanguage(key) && !isLink(field)
          ? adviceOn(field, key)
          : []
        : adviceIn(field);
    return advice.map((each) => ({...each, path: [key, ...each.path]}));
  });
}

/**
 * Long sentences in the texts of a content, and signs that a text in Leichte Sprache
 * breaks a rule. Finds them in any JSON; a record that was read before, as the same
 * object, costs next to nothing.
 */
export function adviceIn(value: unknown): readonly Advice[] {
  if (typeof value !== 'object' || value === null) return [];
  let advice = known.get(value);
  if (!advice) known.set(value, (advice = adviceInside(value)));
  return advice;
}
