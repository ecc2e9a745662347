import {localizedText, text as plainText} from '../../payload/schema-values.js';
import type {Finding, Path} from '../finding.js';
import {gotOf} from '../got.js';
import {isRecord} from '../walk.js';
import {isWrongLanguage} from './language-of-text.js';
import {lostLetters, wrongLetters} from './letters.js';
import type {Rule} from './rule.js';

/** The longest text that a visitor reads in an element, in characters. */
const LONGEST = 1500;

/** Fields whose text is a name, and so may be the same in both languages. */
const NAMES =
  /^(?:name|plural|title|place|city|credit|organisation|abbreviation)$/;

const MARKUP =
  /<\/?[a-z][^<>]*>|&(?:[a-z]{2,8}|#x?[0-9a-f]+);|\*\*\S[^*]*\*\*|\[[^\]]+\]\(\S+\)|^#{1,6} /im;

const words = (text: string) => text.match(/[\p{L}\p{N}’'-]+/gu) ?? [];

/** Whether a text is more than a name or a keyword. */
const isSentence = (text: string) =>
  words(text).length > (/[.!?]\s*$/.test(text) ? 2 : 4);

/** What is wrong with the letters and the form of a text, in any language. */
export const plainTexts: Rule = (value, {shape, path}) => {
  if (typeof value !== 'string' || !shape.schemas.has(plainText)) return [];
  const findings: Finding[] = [];
  const warn = (
    code: 'lost-letter' | 'wrong-letters',
    found: string,
    meant?: string
  ) =>
    findings.push({
      level: 'warning',
      code,
      path,
      got: gotOf(found),
      ...(meant !== undefined && {meant: `"${meant}"`}),
    });
  const lost = lostLetters(value);
  if (lost !== undefined) warn('lost-letter', lost);
  const wrong = wrongLetters(value);
  if (wrong) warn('wrong-letters', wrong.found, wrong.meant);
  const [markup] = MARKUP.exec(value) ?? [];
  if (markup !== undefined)
    findings.push({level: 'warning', code: 'markup', path, got: gotOf(markup)});
  if (value !== value.trim())
    findings.push({
      level: 'warning',
      code: 'outer-space',
      path,
      got: gotOf(value),
      meant: gotOf(value.trim()),
    });
  if (value.length > LONGEST)
    findings.push({
      level: 'hint',
      code: 'long-text',
      path,
      number: value.length,
    });
  return findings;
};

function wrongLanguage(
  value: unknown,
  language: 'de' | 'en',
  path: Path
): readonly Finding[] {
  return typeof value === 'string' && isWrongLanguage(words(value), language)
    ? [
        {
          level: 'warning',
          code: 'wrong-language',
          path,
          got: gotOf(value),
          other: language,
        },
      ]
    : [];
}

/** Texts that are the same in both languages, or in the wrong one. */
export const localizedTexts: Rule = (value, {shape, path}) => {
  if (!isRecord(value) || !shape.schemas.has(localizedText)) return [];
  if (NAMES.test(String(path.at(-1)))) return [];
  const {de, en} = value as {readonly de?: unknown; readonly en?: unknown};
  if (typeof de === 'string' && de === en && isSentence(de))
    return [{level: 'warning', code: 'same-text', path, got: gotOf(de)}];
  return [
    ...wrongLanguage(de, 'de', [...path, 'de']),
    ...wrongLanguage(en, 'en', [...path, 'en']),
    ...wrongLanguage(value['de-simple'], 'de', [...path, 'de-simple']),
  ];
};
