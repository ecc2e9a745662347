import {str} from '@lit/localize';
import type {HintCode} from '../finding.js';
import type {WordsOf} from './words.js';

/** What would make content better. */
export const HINT_WORDS: WordsOf<HintCode> = {
  'many-decimals': ({meant = ''}, msg) =>
    msg(
      str`The place has more decimals than a town needs: three are about 100 metres. ${meant} is enough.`
    ),
  'long-text': ({number = 0}, msg) =>
    msg(
      str`The text has ${String(number)} characters. Few visitors read more than 1500: shorten it, or link to a page.`
    ),
  'old-update': ({got = ''}, msg) =>
    msg(
      str`Nobody has checked the content since ${got}. Check it, and write the day of the check.`
    ),
  'link-language': ({got = '', other = ''}, msg) =>
    other === 'en'
      ? msg(
          str`German readers get a page that seems to be English: ${got}. If there is no German page, write the same address twice and add "hreflang": "en".`
        )
      : msg(
          str`English readers get a page that seems to be German: ${got}. If there is no English page, write the same address twice and add "hreflang": "de".`
        ),
  'unnamed-link-language': ({other = 'de'}, msg) =>
    msg(
      str`German and English readers get the same page. Add its language, such as "hreflang": "${other}".`
    ),
  'unused-definition': ({got = ''}, msg) =>
    msg(
      str`No partner uses “${got}”, so visitors do not see it. Delete it, or use it in a partner.`
    ),
  'nothing-to-show': ({path}, msg) =>
    path.length > 0
      ? msg(
          'The list is empty, so its element shows nothing. Delete the field, or add an entry.'
        )
      : msg(
          'There is nothing to show yet. Add, for example, "partners": [ … ].'
        ),
  'missing-update': (_, msg) =>
    msg(
      'The day on which someone last checked the content is missing. Write, for example, "updated": "2026-11-23".'
    ),
  'missing-reading-group': (_, msg) =>
    msg(
      'Texts in Leichte Sprache are shown as a draft until a reading group has checked them. Then write "simpleGermanCheckedBy": "…" with the name of the group.'
    ),
  'missing-phone': (_, msg) =>
    msg(
      'The phone number of the office is missing. Write, for example, "phone": "+49 231 500".'
    ),
  'missing-email': (_, msg) =>
    msg(
      'The e-mail address of the office is missing. Write, for example, "email": "office@example.org".'
    ),
  'missing-hours': (_, msg) =>
    msg(
      'The opening hours of the office are missing. Write, for example, "openingHours": [{"days": ["Mo"], "opens": "08:00", "closes": "12:00"}].'
    ),
  'missing-image': (_, msg) =>
    msg(
      'A picture of the office is missing; a drawing is shown. Add "image" with "src", "alt" and "credit".'
    ),
  'missing-credit': (_, msg) =>
    msg(
      'The picture is not shown, because its "credit" is missing: who made it, and its licence. Write, for example, {"de": "Foto: Ada Lovelace", "en": "Photo: Ada Lovelace"}.'
    ),
  'missing-contacts': (_, msg) =>
    msg(
      'The people to contact are missing. Write, for example, "contacts": [{"name": "Ada Lovelace", "email": "office@example.org"}].'
    ),
  'unreachable-contact': (_, msg) =>
    msg(
      'This person has neither a phone number nor an e-mail address. Add "phone" or "email".'
    ),
  'missing-sources': (_, msg) =>
    msg(
      'Where the content comes from is missing. Write, for example, "sources": [{"title": {"de": "Eigene Angaben", "en": "Own information"}}].'
    ),
};
