import {str} from '@lit/localize';
import type {Locale} from '../../language/locale.js';
import {toolMsgIn} from '../../language/tool-messages.js';
import {type Json, type Path, valueAt} from '../document/json.js';
import {knownWords} from '../form/words/field-words.js';
import {nameOf} from '../shell/title.js';

/** The names of fields on a path, as words are found by them: `partners.since`. */
export const fieldsOf = (path: Path): readonly string[] =>
  path.filter((key) => typeof key === 'string');

/** The name of a language, if the field is the text in that language. */
function languageWords(key: string, locale: Locale): string | undefined {
  const msg = toolMsgIn(locale);
  if (key === 'de') return msg('German');
  if (key === 'en') return msg('English');
  return key === 'de-simple' ? msg('Leichte Sprache') : undefined;
}

/** What an item of a list is called: its name, or “Milestone 2”. */
function itemWords(path: Path, content: Json, locale: Locale): string {
  const name = nameOf(valueAt(content, path), locale);
  if (name !== undefined) return name;
  const words = knownWords(fieldsOf(path).join('.'), locale);
  const number = Number(path.at(-1)) + 1;
  const item = words?.item ?? words?.label;
  return item === undefined
    ? toolMsgIn(locale)(str`Entry ${number}`)
    : `${item} ${number}`;
}

/** What a field is called: “Since”. */
const fieldWords = (fields: readonly string[], locale: Locale): string =>
  knownWords(fields.join('.'), locale)?.label ?? fields.at(-1) ?? '';

/** Where a change was made: “Trabzon, Since”, or “Kumasi, Milestone 2, Text, German”. */
export function changedPlace(
  path: Path,
  content: Json,
  locale: Locale
): string {
  const items = path.flatMap((key, i) =>
    typeof key === 'number'
      ? [itemWords(path.slice(0, i + 1), content, locale)]
      : []
  );
  const fields = fieldsOf(path);
  const language = languageWords(fields.at(-1) ?? '', locale);
  const named = language === undefined ? path : path.slice(0, -1);
  // The words of an item of a list name its field already.
  const field =
    typeof named.at(-1) === 'number'
      ? []
      : [fieldWords(fieldsOf(named), locale)];
  return [...items, ...field, ...(language === undefined ? [] : [language])]
    .filter(Boolean)
    .join(', ');
}
