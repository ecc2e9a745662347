import {str} from '@lit/localize';
import type {Locale} from '../../language/locale.js';
import {toolMsgIn} from '../../language/tool-messages.js';
import {type Json, type Path, valueAt} from '../document/json.js';
import {partNames} from '../part-names.js';
import {isListOfForms, partAt, rootOf} from '../parts.js';
import {nameOf} from '../shell/title.js';

/**
 * Where a path is, for people: the name of a partner, or else its number, or the name
 * of a part.
 */
export function placeInWords(
  content: Json,
  path: Path,
  locale: Locale
): string {
  const part = partAt(path);
  const name = partNames(locale)[part];
  const root = rootOf(part);
  const index = path[root.length];
  if (typeof index !== 'number') return name;
  const msg = toolMsgIn(locale);
  const record = nameOf(
    valueAt(content, path.slice(0, root.length + 1)),
    locale
  );
  const number = msg(str`${name}, entry ${index + 1}`);
  return isListOfForms(part) ? (record ?? number) : number;
}
