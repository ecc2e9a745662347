import type {Path} from './finding.js';
import type {Shape} from './shape.js';

/** Called for each value that the schema knows, parents first. */
export type Visit = (value: unknown, shape: Shape, path: Path) => void;

export const isRecord = (
  value: unknown
): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The list in a field of a value, or an empty one. */
export function listIn(value: unknown, key: string): readonly unknown[] {
  const list = isRecord(value) ? value[key] : undefined;
  return Array.isArray(list) ? (list as readonly unknown[]) : [];
}

/** Visits a value and all values inside it that the schema knows. */
export function walk(
  value: unknown,
  shape: Shape,
  path: Path,
  visit: Visit
): void {
  visit(value, shape, path);
  if (shape.entries && isRecord(value)) {
    for (const [key, entry] of shape.entries)
      if (Object.hasOwn(value, key))
        walk(value[key], entry, [...path, key], visit);
  } else if (shape.item && Array.isArray(value)) {
    for (const [i, item] of (value as readonly unknown[]).entries())
      walk(item, shape.item, [...path, i], visit);
  }
}

/** The shape at a path, if the schema knows the path. */
export const shapeAt = (shape: Shape, path: Path): Shape | undefined =>
  path.reduce<Shape | undefined>(
    (at, key) => (typeof key === 'number' ? at?.item : at?.entries?.get(key)),
    shape
  );
