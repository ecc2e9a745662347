import {str} from '@lit/localize';
import type {Msg} from '../../language/messages-in.js';
import type {Finding, ValueCode} from '../finding.js';
import {isOptional} from '../value-code.js';
import type {WordsOf} from './words.js';

/** Says in which way the value is wrong. */
function problemIn({problem, got = '', path}: Finding, msg: Msg): string {
  switch (problem) {
    case 'missing':
      return msg(str`The field “${String(path.at(-1))}” is missing.`);
    case 'null':
      return isOptional(path)
        ? msg('null is no value: leave out a field that has none.')
        : msg('null is no value, and the field is required.');
    case 'empty':
      return isOptional(path)
        ? msg('The text is empty: leave out a field that has none.')
        : msg('The text is empty, and the field is required.');
    default:
      return msg(str`${got} does not fit here.`);
  }
}

/**
 * Says what is wrong and what belongs there, with what was probably meant or, if that
 * is unknown, with an example.
 *
 * @param example - as it is written in the file, or empty
 */
const words =
  (example: string, rule: (finding: Finding, msg: Msg) => string) =>
  (finding: Finding, msg: Msg): string => {
    const {meant, problem} = finding;
    return [
      problem && problemIn(finding, msg),
      meant !== undefined && msg(str`Did you mean ${meant}?`),
      rule(finding, msg),
      // A proposal is a better example than ours.
      meant === undefined &&
        example !== '' &&
        msg(str`Write, for example, ${example}.`),
    ]
      .filter(Boolean)
      .join(' ');
  };

/** The greatest number of allowed words in a sentence. */
const MOST = 12;

const listed = ({allowed = []}: Finding) =>
  allowed.length > MOST
    ? `${allowed.slice(0, MOST).join(', ')} …`
    : allowed.join(', ');

/** What belongs where a value does not fit, with an example. */
export const VALUE_WORDS: WordsOf<ValueCode> = {
  text: words('"Kumasi"', (_, msg) =>
    msg('A text is in quotation marks and not empty.')
  ),
  'text-pair': words('{"de": "Krakau", "en": "Kraków"}', (_, msg) =>
    msg('A text is given in German and in English.')
  ),
  link: words('"https://www.example.org/"', (_, msg) =>
    msg(
      'An address begins with https:// or http:// and has no user name or password.'
    )
  ),
  'link-pair': words(
    '{"de": "https://www.example.org/de/", "en": "https://www.example.org/en/"}',
    (_, msg) => msg('A link has an address for German and one for English.')
  ),
  reference: words('"images/house.jpg"', (_, msg) =>
    msg('This is the address of a picture: https://…, or the path of a file.')
  ),
  language: words('"pl"', (_, msg) =>
    msg('A language is given by its code: "de" is German, "uk" is Ukrainian.')
  ),
  date: words('"2026-11-23"', (_, msg) =>
    msg('A day is written as year, month, day, and must exist.')
  ),
  'day-of-year': words('', (_, msg) =>
    msg(
      'The day is not in the year of this milestone. Correct the day or the year.'
    )
  ),
  year: words('1996', (_, msg) =>
    msg(
      'A year is a whole number from 1000 to 2200, without quotation marks and further words.'
    )
  ),
  goal: words('11', (_, msg) =>
    msg('A goal is a number from 1 to 17, without quotation marks.')
  ),
  id: words('"krakow"', (_, msg) =>
    msg(
      'An id has only small letters from a to z, digits and hyphens, no umlauts and no spaces.'
    )
  ),
  'own-id': words('', ({other}, msg) =>
    other === undefined
      ? msg('Another record has the same id. Give each an id of its own.')
      : msg(str`${other} has the same id. Give each an id of its own.`)
  ),
  country: words('"PL"', (_, msg) =>
    msg(
      'A country is given by its two capital letters in ISO 3166-1: "DE" is Germany, "PL" is Poland.'
    )
  ),
  place: words('[19.94, 50.06]', (_, msg) =>
    msg(
      'A place is two numbers with decimal points, first the longitude (east), then the latitude (north).'
    )
  ),
  longitude: words('[19.94, 50.06]', (_, msg) =>
    msg(
      'The longitude comes first: a number from -180 to 180 with a decimal point, without quotation marks.'
    )
  ),
  latitude: words('[19.94, 50.06]', (_, msg) =>
    msg(
      'The latitude comes second: a number from -90 to 90 with a decimal point, without quotation marks. Perhaps the two numbers are in the wrong order.'
    )
  ),
  phone: words('"+49 231 500"', (_, msg) =>
    msg('A phone number has only digits, spaces, ( ) / - and a + in front.')
  ),
  email: words('"office@example.org"', (_, msg) =>
    msg('An e-mail address has one @ and no spaces or umlauts.')
  ),
  time: words('"08:00"', (_, msg) =>
    msg('A time is written with four digits, from 00:00 to 23:59.')
  ),
  kind: words('"twin-city"', (finding, msg) => {
    const kinds = listed(finding);
    return kinds === ''
      ? msg('The kind is the id of a kind, such as twin-city or university.')
      : msg(
          str`Known kinds are ${kinds}. For a kind of your own, add it to "kinds" first.`
        );
  }),
  facet: words('', (finding, msg) => {
    const ids = listed(finding);
    return ids === ''
      ? msg('Nothing is defined under this name. Add it to "facets" first.')
      : msg(
          str`Defined are ${ids}. For another one, add it to "facets" first.`
        );
  }),
  'one-of': words('', (finding, msg) =>
    msg(str`Possible are ${listed(finding)}.`)
  ),
  days: words('["Mo", "Tu"]', (_, msg) =>
    msg('The list needs at least one day.')
  ),
  list: words('', (_, msg) =>
    msg('This is a list: its entries are between [ and ], with commas.')
  ),
  record: words('', (_, msg) =>
    msg(
      'This is a record: its fields are between { and }, such as {"id": "krakow"}.'
    )
  ),
  version: words('"schemaVersion": 1', (_, msg) =>
    msg('The version of the format is the number 1, without quotation marks.')
  ),
  unreadable: (_, msg) => msg('The content cannot be read.'),
  other: words('', (_, msg) =>
    msg('The documents of the format say what belongs here.')
  ),
};
