// Reads src/payload/payload.json and locales/de.xlf; prints the sentences that
// are too long, and ends with 1 if there is one. It also warns of texts that a
// readability formula finds hard, and of German that breaks a rule of Leichte
// Sprache: both need a person to judge them. With --all it prints every score.

import {readFile} from 'node:fs/promises';
import {fileURLToPath} from 'node:url';
import {importTypeScript} from '../build/import-typescript.mjs';
import {
  fleschKincaid,
  sentencesIn,
  wienerSachtextformel,
  wordsIn,
} from './readability-formulas.mjs';

/** What the editor gives as advice too: lengths of sentences, and Leichte Sprache. */
const plainLanguage = await importTypeScript(
  new URL('../../src/check/readability/plain-language.ts', import.meta.url)
);

/**
 * The hardest that a passage may be, as a school year: by the first Wiener
 * Sachtextformel in German, by Flesch and Kincaid's in English.
 */
const HARDEST = {de: 10, en: 9, 'de-simple': 5};

/**
 * Both formulas were fitted to passages, and mean nothing for a name, a keyword
 * or one short sentence. So the running texts of one part of the payload are
 * scored together, and only if they have this many words.
 */
const FEWEST_WORDS = 25;

/** The running texts of each part. Other texts are names and keywords. */
const PARTS = {
  office: /^office\.(?:intro|about\[\]\.text|image\.alt)$/,
  tasks: /^office\.tasks\[\]\.text$/,
  partners: /^partners\[\]\.(?:note|milestones\[\]\.text)$/,
  networks: /^networks\[\]\.about$/,
  goals: /^goals\.(?:about|milestones\[\]\.text)$/,
};

/**
 * The terms of an international office. Its readers know them, and no plainer
 * word means the same, so that they do not count.
 */
const TERMS = {
  de: /(?:international|nachhaltig|globalisierung)\p{L}*|\p{L}*(?:partnerschaft|partnerst(?:adt|ädte))\p{L}*|vereinten? nationen|new urban agenda/giu,
  en: /(?:international|sustainab|globalisation|municipalit)\p{L}*|\p{L}*partnerships?|twin cit(?:y|ies)|united nations|sustainable development goals|new urban agenda/giu,
};

/** Links have two languages too, but are no texts. */
const isLink = (text) => /^https?:/.test(text);

/** Scores by language. Leichte Sprache parts its compounds: so does the score. */
const SCORES = {
  de: wienerSachtextformel,
  en: fleschKincaid,
  'de-simple': (sentences) =>
    wienerSachtextformel(
      sentences.map((sentence) => sentence.replace(/[-·]/g, ' '))
    ),
};

/** The names in a payload: of offices, places, networks and organisations. */
function namesIn(payload) {
  const {office, partners = [], networks = []} = payload;
  const texts = [
    office?.name,
    office?.organisation,
    office?.department,
    office?.city,
    ...partners.flatMap(({name, participants = []}) => [
      name,
      ...participants.map((participant) => participant.name),
    ]),
    ...networks.map(({name}) => name),
  ].filter(Boolean);
  return [
    ...texts.flatMap((text) => [text.de, text.en]),
    ...(office?.contacts ?? []).map(({name}) => name),
    ...networks.map(({abbreviation}) => abbreviation),
  ]
    .filter(Boolean)
    .sort((one, other) => other.length - one.length);
}

/** A name, also where it has an ending, as in “Dortmunds” or “Dortmunder”. */
const asPattern = (name) =>
  `${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?:er|s|’s)?(?!\\p{L})`;

/** A text without the words that do not count: names, titles, known terms. */
function plainWords(text, language, names) {
  const without = (
    names.length
      ? text.replace(new RegExp(names.map(asPattern).join('|'), 'gu'), ' ')
      : text
  ).replace(/[„“][^“”]+[“”]/g, ' ');
  return without.replace(TERMS[language === 'en' ? 'en' : 'de'], ' ');
}

/** What Leichte Sprache leaves out. */
const NOT_SIMPLE = {
  genitive: 'a genitive',
  passive: 'a passive',
  subjunctive: 'a subjunctive',
  clause: 'a clause',
  sign: 'a sign that is hard to read',
  abbreviation: 'an abbreviation',
  'long-word': 'a long word that is not parted',
  'second-sentence': 'a second sentence in the line',
};

/** The sentences of a text that are too long. */
export const longSentencesIn = (text, language) =>
  plainLanguage
    .longSentencesIn(text, language)
    .map(
      (count) =>
        `a sentence of ${count} words, at most ${plainLanguage.LONGEST_SENTENCE[language]}`
    );

/** Signs that a text in Leichte Sprache breaks a rule. */
export const notSimpleIn = (text) =>
  plainLanguage
    .notSimpleIn(text)
    .map(({rule, found}) => `${NOT_SIMPLE[rule]}: “${found}”`);

/** Every text of a payload with its place, its kind of place and its language. */
export function textsIn(value, place = '') {
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value))
    return value.flatMap((item, i) =>
      textsIn(item, `${place}[${item?.id ?? i}]`)
    );
  const own = ('de' in value && 'en' in value ? Object.keys(HARDEST) : [])
    .filter((language) => language in value && !isLink(value[language]))
    .map((language) => ({
      place,
      kind: place.replace(/\[[^\]]*\]/g, '[]'),
      language,
      text: value[language],
    }));
  // A link may have a name, which is a text.
  const inner = Object.entries(value).flatMap(([key, field]) =>
    textsIn(field, place ? `${place}.${key}` : key)
  );
  return [...own, ...inner];
}

/** Each part of a payload with its score and the most that it may have. */
export function scoresOf(payload) {
  const texts = textsIn(payload);
  const names = namesIn(payload);
  return Object.entries(PARTS).flatMap(([place, running]) =>
    Object.keys(HARDEST).flatMap((language) => {
      const sentences = texts
        .filter((text) => text.language === language && running.test(text.kind))
        .flatMap(({text}) => sentencesIn(text))
        .map((sentence) => plainWords(sentence, language, names))
        .filter((sentence) => wordsIn(sentence).length > 0);
      return sentences.flatMap(wordsIn).length < FEWEST_WORDS
        ? []
        : [
            {
              place,
              language,
              score: SCORES[language](sentences),
              most: HARDEST[language],
            },
          ];
    })
  );
}

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

/** Sentences that are too long, in a payload and in the messages, one a line. */
export const tooLong = (payload, xliff) =>
  [...textsIn(payload), ...messagesIn(xliff)].flatMap((text) =>
    longSentencesIn(text.text, text.language).map((fault) => line(text, fault))
  );

/** What a person should look at again, one a line. */
export const hardToRead = (payload) => [
  ...textsIn(payload)
    .filter(({language}) => language === 'de-simple')
    .flatMap((text) => notSimpleIn(text.text).map((sign) => line(text, sign))),
  ...scoresOf(payload)
    .filter(({score, most}) => score > most)
    .map((part) =>
      line(part, `${part.score.toFixed(1)}, at most ${part.most}`)
    ),
];

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [json, xliff] = await Promise.all(
    ['src/payload/payload.json', 'locales/de.xlf'].map((path) =>
      readFile(new URL(`../../${path}`, import.meta.url), 'utf8')
    )
  );
  const payload = JSON.parse(json);
  if (process.argv.includes('--all'))
    for (const part of scoresOf(payload))
      console.log(line(part, part.score.toFixed(1)));
  for (const warning of hardToRead(payload))
    console.warn(`Warning: ${warning}`);
  for (const fault of tooLong(payload, xliff)) {
    console.error(fault);
    process.exitCode = 1;
  }
}
