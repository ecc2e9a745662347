import {expect} from '@open-wc/testing';
import type {Code, Finding} from '../../check/finding.js';
import {HINT_WORDS} from '../../check/words/hint-words.js';
import {VALUE_WORDS} from '../../check/words/value-words.js';
import {WARNING_WORDS} from '../../check/words/warning-words.js';
import {findingWords} from './finding-words.js';

/** A finding with everything that a sentence may name. */
const finding = (code: string, more: Partial<Finding> = {}): Finding => ({
  level: 'warning',
  code: code as Code, // the keys of the tables are codes
  path: ['partners', 3, 'name', 'de'],
  got: '"Köln"',
  meant: '"Cologne"',
  other: 'FR',
  number: 1234,
  ...more,
});

const fault = (code: string, more: Partial<Finding> = {}) =>
  finding(code, {level: 'fault', problem: 'wrong', ...more});

const WORDS: readonly (readonly [Finding, de: string, en: string])[] = [
  [
    finding('missing-email'),
    'Die E-Mail-Adresse fehlt.',
    'The e-mail address is missing.',
  ],
  [
    finding('outside-country'),
    'Der Ort liegt 1.234 km außerhalb von Frankreich. Prüfen Sie Ort und Land.',
    'The place is 1,234 km outside of France. Check the place and the country.',
  ],
  [
    finding('unknown-key', {got: 'partnr', meant: 'partners'}),
    'In der Datei steht eine Angabe „partnr“, die es nicht gibt. Gemeint ist wohl „partners“.',
    'The file has an entry “partnr” that is unknown. It probably means “partners”.',
  ],
  [
    finding('wrong-language', {other: 'de'}),
    'Der deutsche Text scheint englisch zu sein.',
    'The German text seems to be English.',
  ],
  [
    finding('wrong-language', {other: 'en'}),
    'Der englische Text scheint deutsch zu sein.',
    'The English text seems to be German.',
  ],
  [
    fault('link', {got: '"www.trabzon.bel.tr"'}),
    '„www.trabzon.bel.tr“ braucht https:// am Anfang.',
    '“www.trabzon.bel.tr” needs https:// at the beginning.',
  ],
  [
    fault('year', {got: '"seit 1978"'}),
    '„seit 1978“ passt hier nicht. Schreiben Sie ein Jahr mit vier Ziffern, zum Beispiel 1996.',
    '“seit 1978” does not fit. Write a year with four digits, such as 1996.',
  ],
  [
    fault('country', {problem: 'missing'}),
    'Hier fehlt etwas. Wählen Sie ein Land.',
    'Something is missing. Choose a country.',
  ],
  [
    fault('date', {got: '{}'}),
    'Das passt hier nicht. Wählen Sie einen Tag.',
    'This does not fit. Choose a day.',
  ],
];

/** What someone at a form has never seen. */
const OF_FILES =
  /\b(?:JSON|payload|null|array|object|string|boolean)\b|[{}[\]]/i;

const CODES: readonly (readonly [string, Finding])[] = [
  ...Object.keys(WARNING_WORDS)
    // Only the check of a text finds it. A form has each field once.
    .filter((code) => code !== 'duplicate-key')
    .map((code) => [code, finding(code)] as const),
  ...Object.keys(HINT_WORDS).map((code) => [code, finding(code)] as const),
  ...Object.keys(VALUE_WORDS).map((code) => [code, fault(code)] as const),
];

describe('findingWords', () => {
  for (const [each, de, en] of WORDS)
    it(`says in the words of an office: ${en}`, () => {
      expect(findingWords(each, 'de')).to.equal(de);
      expect(findingWords(each, 'en')).to.equal(en);
    });

  for (const [code, each] of CODES)
    it(`names nothing that only a file has: ${code}`, () => {
      const de = findingWords(each, 'de');
      const en = findingWords(each, 'en');
      expect(de).to.match(/\S{2}/).and.not.equal(en);
      expect(`${de} ${en}`).not.to.match(OF_FILES);
    });
});
