import {str} from '@lit/localize';
import {formatsIn} from '../../language/formats.js';
import type {Locale} from '../../language/locale.js';
import {toolMsgIn} from '../../language/tool-messages.js';
import type {Change} from '../document/changes.js';
import {isList, type Json, type Path, valueAt} from '../document/json.js';
import {countryName} from '../form/country-names.js';
import {coordinateWords, lonLatOf} from '../form/place-words.js';
import {choiceWords} from '../form/words/choice-words.js';
import {knownWords} from '../form/words/field-words.js';
import {partNames} from '../part-names.js';
import {type Part, partAt, PARTS} from '../parts.js';
import {nameOf} from '../shell/title.js';

/** The changes of a part of the content, in sentences. */
export interface ChangeGroup {
  readonly heading: string;
  readonly lines: readonly string[];
}

/** Longer values are not in a sentence, in characters. */
const LONGEST = 40;

/** As many names are in a sentence. */
const NAMED = 5;

/** The names of fields on a path, as words are found by them: `partners.since`. */
const fieldsOf = (path: Path): readonly string[] =>
  path.filter((key) => typeof key === 'string');

/** The languages of a text, which have no words of their own as fields. */
function languageWords(key: string, locale: Locale): string | undefined {
  const msg = toolMsgIn(locale);
  if (key === 'de') return msg('German');
  if (key === 'en') return msg('English');
  return key === 'de-simple' ? msg('Easy German') : undefined;
}

/** What a field is called: “Since”, or “Name, German”. */
function label(path: Path, locale: Locale): string {
  const fields = fieldsOf(path);
  const last = fields.at(-1) ?? '';
  const language = languageWords(last, locale);
  const known = language === undefined ? fields : fields.slice(0, -1);
  const name =
    knownWords(known.join('.'), locale)?.label ?? known.at(-1) ?? last;
  return language === undefined ? name : `${name}, ${language}`;
}

/** A value in a few words, or undefined if it is too long for a sentence. */
function valueWords(
  value: Json | undefined,
  path: Path,
  locale: Locale
): string | undefined {
  const fields = fieldsOf(path);
  const one = (item: Json): string => {
    if (typeof item === 'object') return '…';
    const text = String(item);
    return fields.at(-1) === 'country'
      ? countryName(text, locale)
      : choiceWords(fields.join('.'), text, locale);
  };
  const location = fields.at(-1) === 'location' ? lonLatOf(value) : undefined;
  if (location) return coordinateWords(location, locale);
  const text = isList(value)
    ? formatsIn(locale).list(value.map(one))
    : value === undefined
      ? ''
      : one(value);
  return text === '' || text.length > LONGEST || text.includes('…')
    ? undefined
    : text;
}

/** Where a field is inside a list of its record: “Milestones, entry 2”. */
function placeInRecord(path: Path, from: number, locale: Locale): string {
  const msg = toolMsgIn(locale);
  return path
    .flatMap((key, i) =>
      typeof key === 'number' && i > from
        ? [msg(str`${label(path.slice(0, i), locale)}, entry ${key + 1}: `)]
        : []
    )
    .join('');
}

/** The name of the record that a path is in: “Trabzon: ”. */
function recordWords(path: Path, content: Json, locale: Locale): string {
  const [list, index] = path;
  if (typeof index !== 'number') return placeInRecord(path, -1, locale);
  const msg = toolMsgIn(locale);
  const record = valueAt(content, [list ?? '', index]);
  const name = nameOf(record, locale) ?? msg(str`Entry ${index + 1}`);
  return `${name}: ${placeInRecord(path, 1, locale)}`;
}

function changedWords(
  change: Change & {readonly kind: 'changed'},
  content: Json,
  locale: Locale
): string {
  const msg = toolMsgIn(locale);
  const {path} = change;
  const field = label(path, locale);
  const before = valueWords(change.before, path, locale);
  const after = valueWords(change.after, path, locale);
  const what =
    change.after === undefined
      ? before === undefined
        ? msg(str`“${field}” removed`)
        : msg(str`“${field}” removed (was ${before})`)
      : change.before === undefined
        ? after === undefined
          ? msg(str`“${field}” added`)
          : msg(str`“${field}” added: ${after}`)
        : before === undefined || after === undefined
          ? msg(str`“${field}” changed`)
          : msg(str`“${field}” changed from ${before} to ${after}`);
  return recordWords(path, content, locale) + what;
}

/** Some names, and how many more there are. */
function names(items: readonly Json[], locale: Locale): string | undefined {
  const known = items.flatMap((item) => nameOf(item, locale) ?? []);
  if (known.length === 0) return undefined;
  const {list, number} = formatsIn(locale);
  const msg = toolMsgIn(locale);
  const rest = items.length - NAMED;
  return rest > 0
    ? msg(str`${known.slice(0, NAMED).join(', ')} and ${number(rest)} more`)
    : list(known);
}

/** Says that records of a list were added or removed. */
function recordsWords(
  kind: 'added' | 'removed',
  path: Path,
  items: readonly Json[],
  content: Json,
  locale: Locale
): string {
  const msg = toolMsgIn(locale);
  const {number, plural} = formatsIn(locale);
  const where = recordWords(path, content, locale);
  const field = label(path, locale);
  const known = names(items, locale);
  const count = number(items.length);
  const isOne = plural(items.length) === 'one';
  const what =
    kind === 'added'
      ? isOne
        ? msg(str`1 entry added to “${field}”`)
        : msg(str`${count} entries added to “${field}”`)
      : isOne
        ? msg(str`1 entry removed from “${field}”`)
        : msg(str`${count} entries removed from “${field}”`);
  return where + what + (known === undefined ? '' : `: ${known}`);
}

/** Puts changes into sentences, by the parts of the content. */
export function changesInWords(
  changes: readonly Change[],
  content: Json,
  locale: Locale
): readonly ChangeGroup[] {
  const msg = toolMsgIn(locale);
  const groups = new Map<Part, string[]>();
  const records = new Set<string>();
  for (const change of changes) {
    const part = partAt(change.path);
    const lines = groups.get(part) ?? [];
    groups.set(part, lines);
    if (change.kind === 'changed')
      lines.push(changedWords(change, content, locale));
    else if (change.kind === 'moved')
      lines.push(
        recordWords(change.path, content, locale) +
          msg(str`“${label(change.path, locale)}” in another order`)
      );
    else {
      const {kind, path} = change;
      const key = `${kind} ${path.join('/')}`;
      if (records.has(key)) continue;
      records.add(key);
      const items = changes.flatMap((each) =>
        each.kind === kind && each.path.join('/') === path.join('/')
          ? [each.item]
          : []
      );
      lines.push(recordsWords(kind, path, items, content, locale));
    }
  }
  const headings = partNames(locale);
  return PARTS.flatMap((part) => {
    const lines = groups.get(part);
    return lines ? [{heading: headings[part], lines}] : [];
  });
}
