import {str} from '@lit/localize';
import type {Locale} from '../../language/locale.js';
import {toolMsgIn} from '../../language/tool-messages.js';
import {type Json, type Path, valueAt} from '../document/json.js';
import {knownWords} from '../form/words/field-words.js';
import {partNames} from '../part-names.js';
import {isListOfForms, partAt, rootOf} from '../parts.js';
import {nameOf} from '../shell/title.js';

/** The label of the field at a path, or of the nearest field around it. */
function labelOf(path: Path, root: number, locale: Locale): string | undefined {
  const keys = path.filter((key) => typeof key === 'string');
  const own = path.slice(0, root).filter((key) => typeof key === 'string');
  for (let end = keys.length; end > own.length; end--) {
    const label = knownWords(keys.slice(0, end).join('.'), locale)?.label;
    if (label === undefined) continue;
    const msg = toolMsgIn(locale);
    switch (keys[end]) {
      case 'de':
        return msg(str`${label}, German`);
      case 'en':
        return msg(str`${label}, English`);
      case 'de-simple':
        return msg(str`${label}, Leichte Sprache`);
      default:
        return label;
    }
  }
  return undefined;
}

/**
 * Where a path is, for people: the name of a partner, or else of a part, and the label
 * of the field.
 */
export function placeInWords(
  content: Json,
  path: Path,
  locale: Locale
): string {
  const part = partAt(path);
  const {length} = rootOf(part);
  const name = partNames(locale)[part];
  const index = path[length];
  const isItem = typeof index === 'number';
  const record = isItem
    ? nameOf(valueAt(content, path.slice(0, length + 1)), locale)
    : undefined;
  const place = !isItem
    ? name
    : isListOfForms(part) && record !== undefined
      ? record
      : toolMsgIn(locale)(str`${name}, entry ${index + 1}`);
  const label = labelOf(path, length, locale);
  if (label === undefined || label === place) return place;
  // The name of that part says less than the label.
  return part === 'more' ? label : `${place}, ${label}`;
}
