import type {Path} from '../document/json.js';
import type {ShownFinding} from '../findings/shown-finding.js';

/** Counts findings by the record of a list that they are about. */
export function countByRecord(
  findings: readonly ShownFinding[],
  path: Path
): ReadonlyMap<number, {readonly faults: number; readonly others: number}> {
  const counts = new Map<number, {faults: number; others: number}>();
  for (const {level, path: at} of findings) {
    const index = at[path.length];
    if (typeof index !== 'number') continue;
    if (path.some((key, i) => at[i] !== key)) continue;
    const count = counts.get(index) ?? {faults: 0, others: 0};
    if (level === 'fault') count.faults++;
    else count.others++;
    counts.set(index, count);
  }
  return counts;
}
