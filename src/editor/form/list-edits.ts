import {isRecord, itemsOf, type Json, type Path} from '../document/json.js';
import type {OfficeDocument} from '../document/office-document.js';
import type {Field} from './field.js';
import type {FormState} from './form-state.js';
import {newId} from './record-id.js';
import {textIn} from './text-parts.js';

const lengthOf = (document: OfficeDocument, list: Path): number =>
  itemsOf(document.at(list)).length;

/** A new item: empty, but for an id and for the kind of the last item. */
function newItem(document: OfficeDocument, list: Path, item: Field): Json {
  if (item.widget !== 'record' && item.widget !== 'localized') return '';
  const hasId = item.fields?.some(({widget}) => widget === 'id');
  const last = document.at([...list, lengthOf(document, list) - 1]);
  const kind = isRecord(last) ? last['kind'] : undefined;
  const hasKind = item.fields?.some(({widget}) => widget === 'kind');
  return {
    ...(hasId && {id: newId(document, list)}),
    ...(hasKind && {kind: typeof kind === 'string' ? kind : 'twin-city'}),
  };
}

/** Adds an item at the end of a list. Returns its index. */
export function addItem(
  document: OfficeDocument,
  list: Path,
  item: Field
): number {
  const index = lengthOf(document, list);
  const value = newItem(document, list, item);
  document.edit({kind: 'insert', path: list, index, value});
  return index;
}

/**
 * Puts a copy of an item behind it, and keeps open what was open. Returns the index of
 * the copy.
 */
export function duplicateItem(
  document: OfficeDocument,
  state: FormState,
  list: Path,
  index: number
): number {
  const original = document.at([...list, index]) ?? {};
  const hasId = isRecord(original) && original['id'] !== undefined;
  const value = hasId
    ? {
        ...original,
        id: newId(document, list, textIn(original['name'], 'de')),
      }
    : original;
  document.edit({kind: 'insert', path: list, index: index + 1, value});
  state.renumber(list, (each) => (each > index ? each + 1 : each));
  return index + 1;
}

/** Moves an item of a list, and keeps open what was open. Returns whether it moved. */
export function moveItem(
  document: OfficeDocument,
  state: FormState,
  list: Path,
  from: number,
  to: number
): boolean {
  if (to < 0 || to >= lengthOf(document, list) || to === from) return false;
  document.edit({kind: 'move', path: list, from, to});
  state.renumber(list, (index) => {
    if (index === from) return to;
    if (from < index && index <= to) return index - 1;
    if (to <= index && index < from) return index + 1;
    return index;
  });
  return true;
}

/** Removes an item, and with the last item the list, unless the list is required. */
export function removeItem(
  document: OfficeDocument,
  state: FormState,
  list: Path,
  index: number,
  isRequired: boolean
): void {
  if (lengthOf(document, list) === 1 && !isRequired)
    document.edit({kind: 'set', path: list});
  else document.edit({kind: 'remove', path: list, index});
  state.renumber(list, (each) =>
    each === index ? undefined : each > index ? each - 1 : each
  );
}
