import {str} from '@lit/localize';
import {formatsIn} from '../../language/formats.js';
import {countryAt} from '../../places/country-at.js';
import type {WarningCode} from '../finding.js';
import type {WordsOf} from './words.js';

/** What looks wrong, and what would be right. */
export const WARNING_WORDS: WordsOf<WarningCode> = {
  'unknown-key': ({got = '', meant, allowed = []}, msg) =>
    meant === undefined
      ? msg(
          str`The format has no field “${got}” here, so nothing of it is shown. Known are: ${allowed.join(', ')}.`
        )
      : msg(
          str`The format has no field “${got}” here, so nothing of it is shown. Did you mean “${meant}”?`
        ),
  'misplaced-key': ({got = '', other = ''}, msg) =>
    other === ''
      ? msg(
          str`The field “${got}” belongs to the top of the file, not here. Move it there.`
        )
      : msg(
          str`The field “${got}” belongs into “${other}”, not here. Move it there.`
        ),
  'duplicate-key': ({other = '', number = 0}, msg) =>
    msg(
      str`The field “${other}” is here for the second time (first in line ${number}). Only the last one counts: delete the other.`
    ),
  'unknown-country': ({got = '', meant}, msg) =>
    meant === undefined
      ? msg(
          str`${got} is not a country in ISO 3166-1. Write, for example, "DE" for Germany or "PL" for Poland.`
        )
      : msg(str`${got} is not a country in ISO 3166-1. Did you mean ${meant}?`),
  'outside-country': (
    {got = '', other = '', number = 0, meant, location},
    msg,
    locale
  ) => {
    const {country, kilometres} = formatsIn(locale);
    const [far, name] = [kilometres(number), country(other)];
    if (meant !== undefined)
      return msg(
        str`The place ${got} is ${far} outside of ${name} (${other}). Is a minus sign wrong? ${meant} is in the country.`
      );
    // Looking through all countries takes milliseconds: only for what is shown.
    const code = location && countryAt(location);
    return code === undefined
      ? msg(
          str`The place ${got} is in the sea, ${far} outside of ${name} (${other}). Check the two numbers and the country: first longitude, then latitude, as in [19.94, 50.06].`
        )
      : msg(
          str`The place ${got} is in ${country(code)} (${code}), ${far} outside of ${name} (${other}). Check the two numbers and the country.`
        );
  },
  swapped: ({got = '', other = '', number = 0, meant = ''}, msg, locale) => {
    const {country, kilometres} = formatsIn(locale);
    return msg(
      str`The place ${got} is ${kilometres(number)} outside of ${country(other)} (${other}). The two numbers are in the wrong order: longitude first, ${meant}.`
    );
  },
  'null-island': (_, msg) =>
    msg(
      '[0, 0] is in the sea off Africa and usually means that the place is missing. Write, for example, [19.94, 50.06]: longitude, then latitude.'
    ),
  'same-location': ({got = '', other = ''}, msg) =>
    msg(
      str`The place ${got} is exactly that of ${other}, which is another town. Was it copied?`
    ),
  'duplicate-partner': ({other = ''}, msg) =>
    msg(
      str`This partner has the same name and place as ${other}. Delete one of the two.`
    ),
  'lost-letter': ({got = ''}, msg) =>
    msg(
      str`A letter in ${got} was lost when the text was saved or exported. Type it again, and save as UTF-8.`
    ),
  'wrong-letters': ({got = '', meant = ''}, msg) =>
    msg(str`The letters in ${got} come from a wrong encoding. Write ${meant}.`),
  'future-year': ({got = '', number = 0}, msg) =>
    msg(
      str`${got} is in the future. Check it: this year is ${String(number)}.`
    ),
  'future-update': ({got = '', other = ''}, msg) =>
    msg(
      str`The day of the last check, ${got}, is in the future. Write the day on which someone last checked the content, such as "${other}".`
    ),
  'same-text': ({got = ''}, msg) =>
    msg(
      str`German and English are the same text: ${got}. Translate one of them.`
    ),
  'wrong-language': ({got = '', other = ''}, msg) =>
    other === 'de'
      ? msg(
          str`This text is for German readers, but seems to be English: ${got}. Are the two texts in the wrong order?`
        )
      : msg(
          str`This text is for English readers, but seems to be German: ${got}. Are the two texts in the wrong order?`
        ),
  markup: ({got = ''}, msg) =>
    msg(
      str`Visitors see ${got} exactly as it is here: texts have no markup. Write plain text, and for a special character the character itself.`
    ),
  'outer-space': ({meant = ''}, msg) =>
    msg(
      str`The text begins or ends with a space or a line break. Write ${meant}.`
    ),
  'unfit-link': ({other = ''}, msg) =>
    msg(
      str`Visitors cannot open ${other}: it is an example or works only in your network. Write the public address.`
    ),
  'plain-http': ({meant = ''}, msg) =>
    msg(
      str`The address is not encrypted. Try whether ${meant} works, and write that.`
    ),
};
