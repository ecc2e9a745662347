import {str} from '@lit/localize';
import type {Finding} from '../../check/finding.js';
import {formatsIn} from '../../language/formats.js';
import type {Locale} from '../../language/locale.js';
import {toolMsgIn} from '../../language/tool-messages.js';
import {countryName} from '../form/country-names.js';
import type {Edit} from '../document/edit.js';
import {
  isList,
  isRecord,
  type Json,
  parsedJson,
  valueAt,
} from '../document/json.js';
import type {ShownFinding} from './shown-finding.js';

type Fix = NonNullable<ShownFinding['fix']>;

/** A value that was written as JSON, if it is whole. */
const parsed = (json: string): Json | undefined =>
  json.includes('…') ? undefined : parsedJson(json);

/** The value that mends a finding, if the check is sure enough of it. */
function meantValue(
  {level, code, meant}: Finding,
  value: Json | undefined
): Json | undefined {
  if (code === 'outer-space')
    return typeof value === 'string' ? value.trim() : undefined;
  if (code === 'swapped') return isList(value) ? value.toReversed() : undefined;
  const isSure =
    level === 'fault' || code === 'unknown-country' || code === 'many-decimals';
  return isSure && meant !== undefined ? parsed(meant) : undefined;
}

const edit = (path: Finding['path'], value: Json): Edit =>
  path.length === 0 ? {kind: 'replace', value} : {kind: 'set', path, value};

/** Gives a field that the format does not know the name of one that it knows. */
function rename({path, meant}: Finding, content: Json): Edit | undefined {
  const record = valueAt(content, path.slice(0, -1));
  const key = path.at(-1);
  if (!isRecord(record) || typeof key !== 'string' || meant === undefined)
    return undefined;
  if (Object.hasOwn(record, meant)) return undefined;
  const renamed = Object.fromEntries(
    Object.entries(record).map(([name, value]) => [
      name === key ? meant : name,
      value,
    ])
  );
  return edit(path.slice(0, -1), renamed);
}

/**
 * How a value is written on a button, or undefined if it is too long for one or a code.
 */
function shown(
  value: Json,
  {code}: Finding,
  locale: Locale
): string | undefined {
  if (code === 'kind' || code === 'one-of' || code === 'facet')
    return undefined;
  if (typeof value === 'string') {
    if (code === 'country' || code === 'unknown-country')
      return countryName(value, locale);
    if (code === 'date') return formatsIn(locale).date(value);
  }
  if (typeof value === 'string' || typeof value === 'number') {
    const text = String(value);
    return text.length <= 40 ? text : undefined;
  }
  return undefined;
}

/** What mends a finding with one click, if anything does. */
export function fixFor(
  finding: Finding,
  content: Json,
  locale: Locale
): Fix | undefined {
  const msg = toolMsgIn(locale);
  const {code, path, meant, isAtKey} = finding;
  if (code === 'unknown-key') {
    const renaming = rename(finding, content);
    return renaming
      ? {label: msg(str`Rename to “${meant ?? ''}”`), edit: renaming}
      : {label: msg('Remove'), edit: {kind: 'set', path}};
  }
  if (isAtKey) return undefined;
  // A file may have null where a field is empty.
  if (finding.problem === 'null')
    return {label: msg('Leave empty'), edit: {kind: 'set', path}};
  const value = meantValue(finding, valueAt(content, path));
  if (value === undefined) return undefined;
  const text = shown(value, finding, locale);
  return {
    label:
      code === 'swapped'
        ? msg('Swap the two numbers')
        : text === undefined
          ? msg('Correct')
          : msg(str`Change to “${text}”`),
    edit: edit(path, value),
  };
}
