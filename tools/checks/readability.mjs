// Reads src/payload/payload.json and locales/de.xlf; prints the place and the
// score of each text that is hard to read, and ends with 1 if there is one.
// With --all it prints every score. The rules stand below, each at its figure.

import {readFile} from 'node:fs/promises';
import {fileURLToPath} from 'node:url';
import hyphen from 'hyphen/de/index.js';
import {syllable} from 'syllable';

/** The most words in a sentence; in Leichte Sprache there is one a line. */
const LONGEST_SENTENCE = {de: 20, en: 20, 'de-simple': 10};

/**
 * The hardest that a passage may be, as a school year: by the first Wiener
 * Sachtextformel in German, by Flesch and Kincaid's in English.
 */
const HARDEST = {de: 10, en: 9, 'de-simple': 5};

/**
 * Both formulas were fitted to passages, and mean nothing for a name or a
 * keyword. So only running text is scored: by itself what has as many words as
 * this, and all of one kind together, as single milestones are too short.
 */
const FEWEST_WORDS = 10;

/** Where running text stands, by kind. Other texts are names and keywords. */
const RUNNING = [
  /^office\.intro$/,
  /^office\.tasks\[\]\.text$/,
  /^office\.image\.alt$/,
  /^partners\[\]\.milestones\[\]\.text$/,
  /^networks\[\]\.about$/,
  /^goals\.about$/,
];

/** Links have two languages too, but are no texts. */
const isLink = (text) => /^https?:/.test(text);

/** A number is a word, and so is a compound with hyphens or centred dots. */
const WORD = /[\p{L}\p{N}]+(?:[-’'·][\p{L}\p{N}]+)*/gu;

export const wordsIn = (text) => text.match(WORD) ?? [];

/** Abbreviations whose full stop ends no sentence. */
const ABBREVIATED = /\b(?:z\.\s?B|u\.\s?a|d\.\s?h|ca|St|Nr|e\.g|i\.e)\./g;

/** A date such as “23. November” is one too. */
const ORDINAL = /(\d)\.(?=\s\p{L})/gu;

/** The sentences of a text. One that breaks off without a sign is one too. */
export const sentencesIn = (text) =>
  text
    .replace(ABBREVIATED, (abbreviation) => abbreviation.replaceAll('.', ''))
    .replace(ORDINAL, '$1')
    .split(/(?<=[.!?…])[“”"»]?\s+|\n+/)
    .filter((sentence) => wordsIn(sentence).length > 0);

/** Vowels that sound as one. An `ie` or `eu` of two is parted by then. */
const NUCLEUS =
  /aa|ee|oo|ie|ei|ey|ai|ay|au|äu|eu|oi|ou|[aeiouäöüéè]|y(?![aou])/g;

/**
 * The syllables of a German word, from its hyphenation. That leaves a single
 * vowel with its neighbours, as in “Abend”, “Thea-ter” or “Na-tio-nen”, so each
 * piece has as many syllables as it has vowels that sound apart.
 */
export const germanSyllables = (word) =>
  hyphen
    .hyphenateSync(word, {hyphenChar: '|', minWordLength: 3})
    .toLowerCase()
    .split(/[^\p{L}]/u)
    // A piece without vowel is a number, or letters that are said as a name.
    .map((piece) => piece.replace(/qu/g, 'q').match(NUCLEUS)?.length ?? 0)
    .reduce((sum, count) => sum + count, 0) || 1;

const share = (words, fits) => (100 * words.filter(fits).length) / words.length;

const wordsPerSentence = (sentences) =>
  sentences.flatMap(wordsIn).length / sentences.length;

/**
 * The first Wiener Sachtextformel, from 4 (very easy) to 15 (very hard).
 * R. Bamberger, E. Vanecek: Lesen – Verstehen – Lernen – Schreiben. Die
 * Schwierigkeitsstufen von Texten in deutscher Sprache. Wien 1984.
 */
export function wienerSachtextformel(sentences) {
  const words = sentences.flatMap(wordsIn);
  return (
    0.1935 * share(words, (word) => germanSyllables(word) >= 3) +
    0.1672 * wordsPerSentence(sentences) +
    0.1297 * share(words, (word) => word.length > 6) -
    0.0327 * share(words, (word) => germanSyllables(word) === 1) -
    0.875
  );
}

/**
 * The Flesch–Kincaid grade. J. P. Kincaid and others: Derivation of New
 * Readability Formulas for Navy Enlisted Personnel. Millington 1975.
 */
export function fleschKincaid(sentences) {
  const words = sentences.flatMap(wordsIn);
  const syllables = words.reduce((sum, word) => sum + (syllable(word) || 1), 0);
  return (
    0.39 * wordsPerSentence(sentences) +
    (11.8 * syllables) / words.length -
    15.59
  );
}

/** Scores by language. Leichte Sprache parts its compounds: so does the score. */
const SCORES = {
  de: wienerSachtextformel,
  en: fleschKincaid,
  'de-simple': (sentences) =>
    wienerSachtextformel(
      sentences.map((sentence) => sentence.replace(/[-·]/g, ' '))
    ),
};

/**
 * What Leichte Sprache leaves out, from the rules of Netzwerk Leichte Sprache
 * and DIN SPEC 33429. A machine can find the signs of it only: whether a text is
 * understood, a reading group says.
 */
const NOT_SIMPLE = [
  [/\b(?:des|eines)\b/, 'a genitive'],
  [/\b(?:wird|werden|wurden?|worden)\b/, 'a passive'],
  [/\b(?:würden?|könnten?|hätten?|wären?|sollten?)\b/, 'a subjunctive'],
  [/\b(?:der|die|das|dass|weil|obwohl|damit|wenn)\b(?<=,\s\w+)/, 'a clause'],
  [/[;()–/&%§…]|\d\.\d/, 'a sign that is hard to read'],
  [/\b\p{L}\.\s?\p{L}\./u, 'an abbreviation'],
  [/[\p{L}]{13,}/u, 'a long word that is not parted'],
  [/[.!?]\s*\S/, 'a second sentence in the line'],
];

/** The faults of a text by itself, whatever it is. */
export function faultsOf(text, language) {
  const most = LONGEST_SENTENCE[language];
  const long = sentencesIn(text)
    .map((sentence) => wordsIn(sentence).length)
    .filter((count) => count > most)
    .map((count) => `a sentence of ${count} words, at most ${most}`);
  if (language !== 'de-simple') return long;
  const lines = text.split('\n');
  const signs = NOT_SIMPLE.flatMap(([sign, what]) =>
    lines
      .filter((line) => sign.test(line))
      .map((line) => `${what}: “${sign.exec(line)[0]}”`)
  );
  return [...long, ...signs];
}

/** Every text of a payload with its place, its kind of place and its language. */
export function textsIn(value, place = '') {
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value))
    return value.flatMap((item, i) =>
      textsIn(item, `${place}[${item?.id ?? i}]`)
    );
  if ('de' in value && 'en' in value)
    return Object.keys(HARDEST)
      .filter((language) => language in value && !isLink(value[language]))
      .map((language) => ({
        place,
        kind: place.replace(/\[[^\]]*\]/g, '[]'),
        language,
        text: value[language],
      }));
  return Object.entries(value).flatMap(([key, inner]) =>
    textsIn(inner, place ? `${place}.${key}` : key)
  );
}

/** The passages of running text in a payload, each long enough for a score. */
function passagesIn(texts) {
  const running = texts.filter(({kind}) =>
    RUNNING.some((pattern) => pattern.test(kind))
  );
  const kinds = new Map();
  for (const text of running) {
    const key = `${text.kind} ${text.language}`;
    kinds.set(key, [...(kinds.get(key) ?? []), text]);
  }
  const together = [...kinds.values()]
    .filter((group) => group.length > 1)
    .map((group) => ({
      place: group[0].kind,
      language: group[0].language,
      sentences: group.flatMap(({text}) => sentencesIn(text)),
    }));
  return [
    ...running.map(({place, language, text}) => ({
      place,
      language,
      sentences: sentencesIn(text),
    })),
    ...together,
  ].filter(({sentences}) => sentences.flatMap(wordsIn).length >= FEWEST_WORDS);
}

/** Each passage of a payload with its score and the most that it may have. */
export const scoresOf = (payload) =>
  passagesIn(textsIn(payload)).map(({place, language, sentences}) => ({
    place,
    language,
    score: SCORES[language](sentences),
    most: HARDEST[language],
  }));

/** The German texts of the elements, with the English one as their place. */
export const messagesIn = (xliff) =>
  [
    ...xliff.matchAll(/<source>([^]*?)<\/source>\s*<target>([^]*?)<\/target>/g),
  ].map(([, source, target]) => {
    // What comes in there is a number or a name.
    const [place, text] = [source, target].map((each) =>
      each.replace(/<x [^>]*>/g, '0').replaceAll('&amp;', '&')
    );
    return {place: `“${place}”`, language: 'de', text};
  });

const line = ({place, language}, what) => `${place} (${language}): ${what}`;

/** What is hard to read in a payload and in the messages, one a line. */
export function hardToRead(payload, xliff) {
  const faults = [...textsIn(payload), ...messagesIn(xliff)].flatMap((text) =>
    faultsOf(text.text, text.language).map((fault) => line(text, fault))
  );
  const scores = scoresOf(payload)
    .filter(({score, most}) => score > most)
    .map((passage) =>
      line(passage, `${passage.score.toFixed(1)}, at most ${passage.most}`)
    );
  return [...faults, ...scores];
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [json, xliff] = await Promise.all(
    ['src/payload/payload.json', 'locales/de.xlf'].map((path) =>
      readFile(new URL(`../../${path}`, import.meta.url), 'utf8')
    )
  );
  const payload = JSON.parse(json);
  if (process.argv.includes('--all'))
    for (const passage of scoresOf(payload))
      console.log(line(passage, passage.score.toFixed(1)));
  for (const hard of hardToRead(payload, xliff)) {
    console.error(hard);
    process.exitCode = 1;
  }
}
