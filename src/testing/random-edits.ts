import fc from 'fast-check';
import type {Edit} from '../editor/document/edit.js';
import {
  isList,
  isRecord,
  type Json,
  type Path,
  valueAt,
} from '../editor/document/json.js';
import type {OfficeDocument} from '../editor/document/office-document.js';

/** What someone does with a document, with numbers that choose what it is done to. */
export type Action =
  | {
      readonly kind:
        'set' | 'type' | 'remove-field' | 'insert' | 'remove' | 'move';
      readonly place: number;
      readonly index: number;
      readonly value: Json;
    }
  | {readonly kind: 'undo' | 'redo' | 'leave' | 'reload' | 'save'};

const VALUE = fc.oneof(
  fc.constantFrom<Json>('', 'Kumasi', 'ä\u2028"\\', 0, -1.62, 2024, null, true),
  fc.constantFrom<Json>({de: 'Klima', en: 'Climate'}, [], {}, [7.46, 51.51])
);

/** Sequences of actions; undo and redo are frequent. */
export const ACTIONS = (
  ...others: readonly ('reload' | 'save')[]
): fc.Arbitrary<readonly Action[]> =>
  fc.array(
    fc.oneof(
      fc.record({
        kind: fc.constantFrom(
          'set',
          'type',
          'type',
          'remove-field',
          'insert',
          'remove',
          'move'
        ),
        place: fc.nat(10_000),
        index: fc.integer({min: -1, max: 5}),
        value: VALUE,
      }),
      fc.record({
        kind: fc.constantFrom('undo', 'undo', 'redo', 'leave', ...others),
      })
    ),
    {minLength: 1, maxLength: 25}
  );

/** The paths of all values in some content, that of the whole first. */
function pathsIn(content: Json, path: Path = []): readonly Path[] {
  const children = isList(content)
    ? content.map((item, i) => [i, item] as const)
    : isRecord(content)
      ? Object.entries(content)
      : [];
  return [
    path,
    ...children.flatMap(([key, child]) => pathsIn(child, [...path, key])),
  ];
}

const chosen = <T>(of: readonly T[], place: number): T | undefined =>
  of[place % of.length];

const listsIn = (content: Json, paths: readonly Path[]) =>
  paths.filter((path) => isList(valueAt(content, path)));

/** The edit of an action, at a place that the content has. */
function editOf(action: Action, content: Json): Edit | undefined {
  if (!('place' in action)) return undefined;
  const {kind, place, index, value} = action;
  const paths = pathsIn(content);
  const field = chosen(paths.slice(1), place) ?? ['name'];
  const list = chosen(listsIn(content, paths), place) ?? ['partners'];
  switch (kind) {
    case 'set':
    case 'type':
      return {kind: 'set', path: field, value};
    case 'remove-field':
      return {kind: 'set', path: field};
    case 'insert':
      return {kind, path: list, index, value};
    case 'remove':
      return {kind, path: list, index};
    case 'move':
      return {kind, path: list, from: index, to: place % 6};
  }
}

/** Does what an action says, except to reload and to save. */
export function act(document: OfficeDocument, action: Action): void {
  if (action.kind === 'undo') document.undo();
  else if (action.kind === 'redo') document.redo();
  else if (action.kind === 'leave') document.closeStep();
  else {
    const edit = editOf(action, document.content);
    if (edit)
      document.edit(
        edit,
        action.kind === 'type' ? JSON.stringify(edit).slice(0, 30) : undefined
      );
  }
}

/** Content to begin with: valid, with records, lists and texts. */
export const CONTENT: Json = {
  schemaVersion: 1,
  updated: '2026-11-28',
  partners: [
    {
      id: 'kumasi',
      kind: 'twin-city',
      name: {de: 'Kumasi', en: 'Kumasi'},
      country: 'GH',
      location: [-1.62, 6.69],
      since: 2024,
      topics: [{de: 'Klima', en: 'Climate'}],
    },
    {
      id: 'leeds',
      kind: 'twin-city',
      name: {de: 'Leeds', en: 'Leeds'},
      country: 'GB',
      location: [-1.55, 53.8],
      goals: [11, 13],
    },
  ],
  sources: [],
};
