// The command `npm run readability`. Reads src/payload/payload.json and
// locales/de.xlf, and prints the place and score of each text that is hard to read.
// Ends with 1 if there is one. With --all it prints all scores.

import {readFile} from 'node:fs/promises';
import {fileURLToPath} from 'node:url';
import {
  fleschKincaid,
  sentencesIn,
  wienerSachtextformel,
  wordsIn,
} from './readability-formulas.mjs';

/** The maximum number of words in a sentence. */
const LONGEST_SENTENCE = {de: 20, en: 20, 'de-simple': 10};

/**
 * The maximum score of a passage, as a school year: by the first Wiener
 * Sachtextformel in German, by Flesch–Kincaid in English.
 */
const HARDEST = {de: 10, en: 9, 'de-simple': 5};

/**
 * The formulas are valid for passages, not for names or keywords. So only running text
 * is scored: each text with at least this many words, and all texts of one kind
 * together, because single milestones are too short.
 */
const FEWEST_WORDS = 10;

/** The places of running text. Other texts are names and keywords. */
const RUNNING = [
  /^office\.intro$/,
  /^office\.tasks\[\]\.text$/,
  /^office\.image\.alt$/,
  /^partners\[\]\.milestones\[\]\.text$/,
  /^networks\[\]\.about$/,
  /^goals\.about$/,
];

/** Links have two languages too, but are not texts. */
const isLink = (text) => /^https?:/.test(text);

/** The formula for each language. Leichte Sprache separates compounds. */
const SCORES = {
  de: wienerSachtextformel,
  en: fleschKincaid,
  'de-simple': (sentences) =>
    wienerSachtextformel(
      sentences.map((sentence) => sentence.replace(/[-·]/g, ' '))
    ),
};

/**
 * Signs of what Leichte Sprache avoids, from the rules of Netzwerk Leichte Sprache and
 * DIN SPEC 33429. Only a reading group can tell whether a text is understood.
 */
const NOT_SIMPLE = [
  [/\b(?:des|eines)\b/, 'a genitive'],
  [/\b(?:wird|werden|wurden?|worden)\b/, 'a passive'],
  [/\b(?:würden?|könnten?|hätten?|wären?|sollten?)\b/, 'a subjunctive'],
  [/\b(?:der|die|das|dass|weil|obwohl|damit|wenn)\b(?<=,\s\w+)/, 'a clause'],
  [/[;()–/&%§…]|\d\.\d/, 'a character that is hard to read'],
  [/\b\p{L}\.\s?\p{L}\./u, 'an abbreviation'],
  [/[\p{L}]{13,}/u, 'a long word without hyphen'],
  [/[.!?]\s*\S/, 'a second sentence in one line'],
];

/** The faults of a single text. */
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

/** Every text of a payload with its place, kind of place and language. */
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

/** The passages of running text that are long enough for a score. */
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

/** Each passage of a payload with its score and the maximum. */
export const scoresOf = (payload) =>
  passagesIn(textsIn(payload)).map(({place, language, sentences}) => ({
    place,
    language,
    score: SCORES[language](sentences),
    most: HARDEST[language],
  }));

/** The German messages of the elements. Their place is the English message. */
export const messagesIn = (xliff) =>
  [
    ...xliff.matchAll(/<source>([^]*?)<\/source>\s*<target>([^]*?)<\/target>/g),
  ].map(([, source, target]) => {
    // Placeholders are numbers or names.
    const [place, text] = [source, target].map((each) =>
      each.replace(/<x [^>]*>/g, '0').replaceAll('&amp;', '&')
    );
    return {place: `“${place}”`, language: 'de', text};
  });

const line = ({place, language}, what) => `${place} (${language}): ${what}`;

/** The faults in a payload and in the messages, one per line. */
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
