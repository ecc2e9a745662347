import type {Finding, Path} from '../finding.js';
import {isRecord, listIn} from '../walk.js';

/** Kinds, facets and values that no partner uses, which visitors never see. */
export function unusedDefinitions(payload: unknown): readonly Finding[] {
  const partners = listIn(payload, 'partners').filter(isRecord);
  if (partners.length === 0) return [];
  const kinds = new Set(partners.map((partner) => partner['kind']));
  const values = new Map<string, Set<unknown>>();
  for (const {facets} of partners as readonly {readonly facets?: unknown}[])
    for (const [id, used] of isRecord(facets) ? Object.entries(facets) : [])
      for (const value of Array.isArray(used) ? (used as unknown[]) : [])
        values.set(id, (values.get(id) ?? new Set()).add(value));

  const hint = (path: Path, id: string): Finding => ({
    level: 'hint',
    code: 'unused-definition',
    path,
    got: id,
  });
  const idOf = (record: unknown) =>
    isRecord(record) && typeof record['id'] === 'string'
      ? record['id']
      : undefined;
  return [
    ...listIn(payload, 'kinds').flatMap((kind, i) => {
      const id = idOf(kind);
      return id === undefined || kinds.has(id) ? [] : [hint(['kinds', i], id)];
    }),
    ...listIn(payload, 'facets').flatMap((facet, i) => {
      const id = idOf(facet);
      if (id === undefined) return [];
      const used = values.get(id);
      if (!used) return [hint(['facets', i], id)];
      return listIn(facet, 'values').flatMap((value, j) => {
        const valueId = idOf(value);
        return valueId === undefined || used.has(valueId)
          ? []
          : [hint(['facets', i, 'values', j], valueId)];
      });
    }),
  ];
}
