import {isList, isRecord, type Path} from '../document/json.js';
import type {Previewed} from './previewed.js';

/**
 * The content without the records of lists that have a fault, or undefined if there is
 * a fault elsewhere.
 *
 * @param faults - their paths in the whole content
 */
export function withoutFaulty(
  shown: Previewed,
  faults: readonly Path[]
): Previewed | undefined {
  const {payload, partners} = shown;
  if (!isRecord(payload)) return undefined;
  const lists = new Map<string, Set<number>>();
  for (const [top, index] of faults) {
    if (typeof top !== 'string' || typeof index !== 'number') return undefined;
    lists.set(top, (lists.get(top) ?? new Set()).add(index));
  }
  const sound = {...payload};
  for (const [key, indexes] of lists) {
    const list = sound[key];
    if (!isList(list)) return undefined;
    sound[key] = list.filter(
      (_item, i) => !indexes.has(key === 'partners' ? (partners?.[i] ?? i) : i)
    );
  }
  return {
    ...shown,
    payload: sound,
    partners: partners?.filter((i) => !lists.get('partners')?.has(i)),
  };
}
