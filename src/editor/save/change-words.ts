import {str} from '@lit/localize';
import {formatsIn} from '../../language/formats.js';
import type {Locale} from '../../language/locale.js';
import {toolMsgIn} from '../../language/tool-messages.js';
import type {Change} from '../document/changes.js';
import {isList, type Json, type Path} from '../document/json.js';
import {countryName} from '../form/country-names.js';
import {coordinateWords, lonLatOf} from '../form/place-words.js';
import {choiceWords} from '../form/words/choice-words.js';
import {partNames} from '../part-names.js';
import {type Part, partAt, PARTS, rootOf} from '../parts.js';
import {nameOf} from '../shell/title.js';
import {changedPlace, fieldsOf} from './changed-place.js';

/** The changes of a part of the content, in sentences. */
export interface ChangeGroup {
  readonly heading: string;
  readonly lines: readonly string[];
}

/** The length of the longest value in a sentence, in characters. */
const LONGEST = 40;

const isRootOfPart = (path: Path): boolean =>
  rootOf(partAt(path)).join('/') === path.join('/');

/** The most names in a sentence. */
const NAMED = 5;

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

function changedWords(
  {path, before, after}: Change & {readonly kind: 'changed'},
  content: Json,
  locale: Locale
): string {
  const msg = toolMsgIn(locale);
  const place = changedPlace(path, content, locale);
  const was = valueWords(before, path, locale);
  const is = valueWords(after, path, locale);
  if (after === undefined)
    return was === undefined
      ? msg(str`${place}: removed`)
      : msg(str`${place}: removed (was ${was})`);
  if (before === undefined)
    return is === undefined
      ? msg(str`${place}: added`)
      : msg(str`${place}: ${is} (new)`);
  return was === undefined || is === undefined
    ? msg(str`${place}: changed`)
    : msg(str`${place}: ${is} (was ${was})`);
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

/** Says what happened to a list, after its place unless the heading of its part says it. */
const inList = (path: Path, content: Json, locale: Locale, what: string) =>
  isRootOfPart(path) ? what : `${changedPlace(path, content, locale)}: ${what}`;

/** Says that records of a list were added or removed. */
function recordsWords(
  kind: 'added' | 'removed',
  items: readonly Json[],
  locale: Locale
): string {
  const msg = toolMsgIn(locale);
  const known = names(items, locale);
  const count = formatsIn(locale).number(items.length);
  const what =
    kind === 'added' ? msg(str`${count} new`) : msg(str`${count} removed`);
  return known === undefined ? what : `${what}: ${known}`;
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
      lines.push(inList(change.path, content, locale, msg('new order')));
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
      lines.push(
        inList(path, content, locale, recordsWords(kind, items, locale))
      );
    }
  }
  const headings = partNames(locale);
  return PARTS.flatMap((part) => {
    const lines = groups.get(part);
    return lines ? [{heading: headings[part], lines}] : [];
  });
}
