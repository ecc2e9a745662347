import {SCHEMA_VERSION} from '../payload/schema.js';
import {fault} from './fault.js';
import type {Finding, Path} from './finding.js';
import {gotOf} from './got.js';
import {recordFindings} from './record-findings.js';
import {missingIn} from './rules/missing.js';
import {repeatedPartners} from './rules/repeated.js';
import {unusedDefinitions} from './rules/unused.js';
import {PAYLOAD_SHAPE} from './shape.js';
import {today} from './today.js';
import {valueFaults} from './value-faults.js';
import {isRecord} from './walk.js';

/** What is wrong with a value that is no payload of this version at all. */
function topFault(value: unknown): Finding | undefined {
  if (Array.isArray(value)) return fault('top-list');
  if (!isRecord(value)) return fault('top-value', {got: gotOf(value)});
  const {type, schemaVersion} = value as {
    readonly type?: unknown;
    readonly schemaVersion?: unknown;
  };
  if (schemaVersion === undefined && typeof type === 'string') {
    const types =
      /^(?:FeatureCollection|Feature|Point|GeometryCollection|Topology)$/;
    if (types.test(type)) return fault('top-geojson');
  }
  return typeof schemaVersion === 'number' && schemaVersion > SCHEMA_VERSION
    ? fault('newer-version', {path: ['schemaVersion'], number: schemaVersion})
    : undefined;
}

/** Leaves out warnings and hints about places that have a fault. */
const withoutDoubles = (findings: readonly Finding[]): readonly Finding[] => {
  const placeOf = (path: Path) => path.join('\n');
  const faulty = new Set(
    findings
      .filter(({level}) => level === 'fault')
      .map(({path}) => placeOf(path))
  );
  return findings.filter(
    ({level, path}) => level === 'fault' || !faulty.has(placeOf(path))
  );
};

/**
 * Checks a parsed payload: faults as `readPayload`, then what is probably wrong and
 * what is missing, also if there are faults. A record that was checked before, as the
 * same object, costs next to nothing: an editor replaces only what someone changes.
 *
 * @param value - anything; it is not changed
 * @param day - the day of the check, ISO 8601
 */
export function findingsIn(value: unknown, day = today()): readonly Finding[] {
  const top = topFault(value);
  if (top) return [top];
  try {
    const payload = value as Readonly<Record<string, unknown>>;
    return withoutDoubles([
      ...valueFaults(payload),
      ...recordFindings(payload, PAYLOAD_SHAPE, day),
      ...repeatedPartners(payload),
      ...unusedDefinitions(payload),
      ...missingIn(payload),
    ]);
  } catch {
    // An object from script may have a getter that throws.
    return [fault('unreadable')];
  }
}
