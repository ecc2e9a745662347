import {str} from '@lit/localize';
import type {
  Code,
  Finding,
  HintCode,
  WarningCode,
} from '../../check/finding.js';
import type {WordsOf} from '../../check/words/words.js';
import {wordsOf} from '../../check/words-of.js';
import {formatsIn} from '../../language/formats.js';
import type {Locale} from '../../language/locale.js';
import {toolMsgIn} from '../../language/tool-messages.js';
import {countryName} from '../form/country-names.js';
import {expectedWords} from './value-words.js';

/*
 * The words of `src/check` are for people who look into a file. These are for people
 * who look at a form: they name no field of the file, and show no JSON.
 */

/** A value as someone typed it: texts without the quotation marks of JSON. */
const plain = (json = '') => json.replace(/^"|"$/g, '');

const WARNINGS: WordsOf<Exclude<WarningCode, 'duplicate-key'>> = {
  'unknown-key': ({got = '', meant}, msg) =>
    meant === undefined
      ? msg(
          str`The file has an entry “${got}” that is unknown. It does not show.`
        )
      : msg(
          str`The file has an entry “${got}” that is unknown. It probably means “${meant}”.`
        ),
  'misplaced-key': ({got = ''}, msg) =>
    msg(
      str`The file has an entry “${got}” in the wrong place. It does not show.`
    ),
  'unknown-country': (_finding, msg) => msg('There is no such country.'),
  'outside-country': ({number = 0, other = ''}, msg, locale) =>
    msg(
      str`The place is ${formatsIn(locale).kilometres(number)} outside of ${countryName(other, locale)}. Check the place and the country.`
    ),
  swapped: ({other = ''}, msg, locale) =>
    msg(
      str`The two numbers of the place are in the wrong order: it is far outside of ${countryName(other, locale)}.`
    ),
  'null-island': (_finding, msg) =>
    msg('The place is in the sea west of Africa. Search for the right place.'),
  'same-location': (_finding, msg) =>
    msg('A partner with another name is at exactly the same place.'),
  'duplicate-partner': (_finding, msg) =>
    msg('This partner is in the list twice.'),
  'lost-letter': ({got}, msg) =>
    msg(str`A letter is lost in “${plain(got)}”. Type the word again.`),
  'wrong-letters': ({got, meant}, msg) =>
    msg(
      str`Letters are wrong in “${plain(got)}”. It probably means “${plain(meant)}”.`
    ),
  'future-year': (_finding, msg) => msg('This is still to come.'),
  'future-update': (_finding, msg) => msg('This day is still to come.'),
  'same-text': (_finding, msg) =>
    msg('The German and the English text are the same.'),
  'wrong-language': ({other}, msg) =>
    other === 'de'
      ? msg('The German text seems to be English.')
      : msg('The English text seems to be German.'),
  markup: ({got}, msg) =>
    msg(str`Visitors see “${plain(got)}” as it is written here.`),
  'outer-space': (_finding, msg) =>
    msg('There is a space too many at the beginning or at the end.'),
  'unfit-link': (_finding, msg) =>
    msg('Visitors cannot open this address: it is for tests or examples only.'),
  'plain-http': (_finding, msg) =>
    msg('The address is not encrypted. Try https:// in place of http://'),
};

const HINTS: WordsOf<HintCode> = {
  'many-decimals': (_finding, msg) =>
    msg('The numbers of the place are more exact than necessary.'),
  'long-text': ({number = 0}, msg, locale) =>
    msg(
      str`The text is very long: ${formatsIn(locale).number(number)} characters.`
    ),
  'old-update': (_finding, msg) =>
    msg('Nobody has checked the content for more than two years.'),
  'link-language': (_finding, msg) =>
    msg('The address seems to open the page in the other language.'),
  'unnamed-link-language': (_finding, msg) =>
    msg(
      'Both languages have the same address. Say which language the page is in.'
    ),
  'unused-definition': (_finding, msg) =>
    msg('No partner uses this, so visitors do not see it.'),
  'nothing-to-show': (_finding, msg) =>
    msg('There is nothing to see here yet.'),
  'missing-update': (_finding, msg) =>
    msg('The day on which someone last checked the content is missing.'),
  'missing-reading-group': (_finding, msg) =>
    msg('Nobody has checked these texts yet: they show as a draft.'),
  'missing-phone': (_finding, msg) => msg('The phone number is missing.'),
  'missing-email': (_finding, msg) => msg('The e-mail address is missing.'),
  'missing-hours': (_finding, msg) => msg('The opening hours are missing.'),
  'missing-image': (_finding, msg) =>
    msg('There is no picture. Visitors see a drawing.'),
  'missing-credit': (_finding, msg) =>
    msg('The credit of the picture is missing. Without it no picture shows.'),
  'missing-contacts': (_finding, msg) => msg('No contact person is named.'),
  'unreachable-contact': (_finding, msg) =>
    msg('This person has neither a phone number nor an e-mail address.'),
  'missing-sources': (_finding, msg) =>
    msg('It does not say where the content comes from.'),
};

const FILES: WordsOf<
  'top-list' | 'top-geojson' | 'top-value' | 'newer-version'
> = {
  'top-list': (_finding, msg) => msg('The file has another format.'),
  'top-geojson': (_finding, msg) => msg('The file has another format.'),
  'top-value': (_finding, msg) => msg('The file has another format.'),
  'newer-version': (_finding, msg) =>
    msg('The file is made for a newer version of this editor.'),
};

const OTHERS: Partial<WordsOf<Code>> = {...WARNINGS, ...HINTS, ...FILES};

type ValueFinding = Finding<Parameters<typeof expectedWords>[0]>;

/** Whether a finding is about the value of a field that the schema refuses. */
const isOfValue = (finding: Finding): finding is ValueFinding =>
  finding.level === 'fault' && finding.problem !== undefined;

/** One or two plain sentences for someone who sees the field in a form. */
export function findingWords(finding: Finding, locale: Locale): string {
  const msg = toolMsgIn(locale);
  const {code, got, problem} = finding;
  const words = OTHERS[code];
  if (words) return words(finding, msg, locale);
  if (!isOfValue(finding)) return wordsOf(finding, locale);
  const expected = expectedWords(finding.code, msg);
  if (problem !== 'wrong') return msg(str`Something is missing. ${expected}`);
  if (code === 'own-id' || code === 'day-of-year') return expected;
  const value = plain(got);
  if (code === 'link' && /^(?:www\.|\S+\.\S+$)/.test(value))
    return msg(str`“${value}” needs https:// at the beginning.`);
  return /^[[{]/.test(value) || value === ''
    ? msg(str`This does not fit. ${expected}`)
    : msg(str`“${value}” does not fit. ${expected}`);
}
