import type {Node} from 'jsonc-parser';
import type {Finding, Path} from './finding.js';
import {gotOf} from './got.js';
import type {Position} from './position.js';

/**
 * Fields that a record has twice. Only the last one counts, which a text shows and a
 * parsed payload does not. The finding is at the second one.
 */
export function duplicateKeys(
  tree: Node,
  positionOf: (offset: number) => Position,
  path: Path = []
): readonly Finding[] {
  const children = tree.children ?? [];
  if (tree.type === 'array')
    return children.flatMap((child, i) =>
      duplicateKeys(child, positionOf, [...path, i])
    );
  if (tree.type !== 'object') return [];
  const first = new Map<string, number>();
  return children.flatMap(({offset, children: [name, value] = []}) => {
    const key = String(name?.value);
    const before = first.get(key);
    if (before === undefined) first.set(key, offset);
    const own: readonly Finding[] =
      before === undefined
        ? []
        : [
            {
              level: 'warning',
              code: 'duplicate-key',
              path: [...path, key],
              isAtKey: true,
              offset,
              other: key,
              number: positionOf(before).line,
              got: gotOf(value?.value ?? null),
            },
          ];
    return value?.children
      ? [...own, ...duplicateKeys(value, positionOf, [...path, key])]
      : own;
  });
}
