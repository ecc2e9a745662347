import {checkPayload, type Finding} from './check-payload.js';
import {type Fault, PayloadError} from './payload-error.js';
import {type Payload, SCHEMA_VERSION} from './schema.js';

/**
 * Reads a payload: the one door for bundled, fetched and given data. Gives a
 * copy with only what the format knows and with its defaults; `value` stays as
 * it is.
 *
 * @throws {PayloadError} for anything that is not a payload of this version,
 * with every fault that was found
 */
export function readPayload(value: unknown): Payload {
  try {
    refuseNewer(value);
    const findings: Finding[] = [];
    const payload = checkPayload(value, findings);
    if (payload && !findings.length) return payload;
    throw new PayloadError(faults(findings));
  } catch (cause) {
    if (cause instanceof PayloadError) throw cause;
    // An object from script may throw where it is looked at.
    throw new PayloadError([{path: 'payload', message: 'cannot be read'}], {
      cause,
    });
  }
}

/** Comes first, as a newer payload may look wrong all over. */
function refuseNewer(value: unknown) {
  // Any value but these two can be asked for a property.
  const {schemaVersion} = (value ?? {}) as {readonly schemaVersion?: unknown};
  if (typeof schemaVersion === 'number' && schemaVersion > SCHEMA_VERSION) {
    const message = `this widget reads version ${SCHEMA_VERSION}, the payload is version ${String(schemaVersion)}`;
    throw new PayloadError([{path: 'payload.schemaVersion', message}]);
  }
}

/** A value may fail several checks; the first says enough. */
const faults = (findings: readonly Finding[]): Fault[] =>
  findings
    .map(({path, wanted, got}) => ({
      path: path.reduce<string>(
        (at, key) => at + (typeof key === 'number' ? `[${key}]` : `.${key}`),
        'payload'
      ),
      message: `expected ${wanted}, got ${brief(got)}`,
    }))
    .filter(({path}, i, all) => path !== all[i - 1]?.path);

/** Names a value in a few words that are safe in any log. */
function brief(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (typeof value === 'string')
    return JSON.stringify(value.length > 40 ? `${value.slice(0, 40)}…` : value);
  if (Array.isArray(value)) return 'a list';
  if (value === null || typeof value === 'object')
    return value ? 'an object' : 'null';
  // A number, true or false says itself; a function or a symbol its kind.
  return typeof value === 'number' || typeof value === 'boolean'
    ? String(value)
    : `a ${typeof value}`;
}
