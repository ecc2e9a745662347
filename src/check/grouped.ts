import {type Finding, LEVELS, type Path} from './finding.js';
import {byOffset} from './position.js';
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

const byLevel = (a: Finding, b: Finding) =>
  LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level);

/**
 * Collects findings that many records share. Faults come first, then warnings, then
 * hints, each in the order of the text.
 *
 * @param findings - in the order of the text
 */
export function grouped(
  findings: readonly Finding[],
  payload: unknown
): readonly Group[] {
  const groups = new Map<string, [Finding, ...Finding[]]>();
  for (const each of findings) {
    const {level, code, path, problem} = each;
    const key = [level, code, patternOf(path), problem].join('\n');
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
    .sort(
      ({findings: [a]}, {findings: [b]}) => byLevel(a, b) || byOffset(a, b)
    );
}
