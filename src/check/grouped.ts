import type {Finding, Path} from './finding.js';
import {isRecord} from './walk.js';

/** Findings of one kind at the same place of many records. */
export interface Group {
  /** In the order of the text: the first is shown. */
  readonly findings: readonly [Finding, ...Finding[]];
  /** The list that the records are in, such as `partners`. */
  readonly list: string;
  /** How many records the list has. */
  readonly size: number;
}

/** Fewer findings of one kind are shown one by one. */
const LEAST = 4;

const patternOf = (path: Path) =>
  path.map((key) => (typeof key === 'number' ? '*' : key)).join('.');

/** Collects findings that many records share, in the order of their first one. */
export function grouped(
  findings: readonly Finding[],
  payload: unknown
): readonly Group[] {
  const groups = new Map<string, [Finding, ...Finding[]]>();
  for (const each of findings) {
    const key = [
      ...[each.level, each.code, patternOf(each.path), each.problem],
    ].join('\n');
    const group = groups.get(key);
    if (group) group.push(each);
    else groups.set(key, [each]);
  }
  return [...groups.values()]
    .flatMap((group): (readonly [Finding, ...Finding[]])[] =>
      group.length < LEAST || typeof group[0].path[1] !== 'number'
        ? group.map((each) => [each] as const)
        : [group]
    )
    .map((group) => {
      const list = String(group[0].path[0] ?? '');
      const records = isRecord(payload) ? payload[list] : undefined;
      return {
        findings: group,
        list,
        size: Array.isArray(records) ? records.length : 0,
      };
    })
    .sort((a, b) => (a.findings[0].offset ?? 0) - (b.findings[0].offset ?? 0));
}
