import type {Column} from '../../import/columns.js';
import type {Field} from '../../import/fields.js';
import type {Locale} from '../../language/locale.js';
import {toolMsgIn} from '../../language/tool-messages.js';

/** What somebody can say that a column holds, in the words of `--map`. */
type ColumnKind = Field | 'name-de' | 'name-en';

/** The kinds of columns with their words, in the order of the choice. */
export function columnKinds(
  locale: Locale
): readonly (readonly [ColumnKind, string])[] {
  const msg = toolMsgIn(locale);
  return [
    ['ignored', msg('Do not use')],
    ['name', msg('Name of the partner')],
    ['name-de', msg('Name, German')],
    ['name-en', msg('Name, English')],
    ['city', msg('Place')],
    ['country', msg('Country')],
    ['region', msg('State or region')],
    ['since', msg('Since (year)')],
    ['status', msg('Status: active, on hold, ended')],
    ['subject', msg('Faculty or subject')],
    ['programme', msg('Programme')],
    ['level', msg('Level of study')],
    ['facet', msg('Another filter')],
    ['topics', msg('Topics')],
    ['website', msg('Website')],
    ['url', msg('Page about the partnership')],
    ['erasmus-code', msg('Erasmus code')],
    ['coordinates', msg('Coordinates')],
    ['lat', msg('Latitude')],
    ['lon', msg('Longitude')],
    ['note', msg('Note, will be published')],
    ['home', msg('Own municipality')],
  ];
}

/** What a column was recognised as. Notes are published only if somebody says so. */
export function kindOfColumn({field, lang, evidence}: Column): ColumnKind {
  if (field === undefined) return 'ignored';
  if (field === 'note' && evidence !== 'map') return 'ignored';
  return field === 'name' && lang ? `name-${lang}` : field;
}
