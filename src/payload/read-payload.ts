import * as v from 'valibot';
import {allowedIn} from './allowed-words.js';
import {type Fault, PayloadError} from './payload-error.js';
import {type Payload, payloadSchema, SCHEMA_VERSION} from './schema.js';

/**
 * Reads a payload. All content passes through here, bundled, fetched or given
 * from script; only the bundled payload is read by the build already. Returns a
 * copy that has only the fields of the format, with its defaults filled in;
 * `value` is not changed.
 *
 * @throws {PayloadError} for anything that is not a payload of this version,
 * with every fault that was found
 */
export function readPayload(value: unknown): Payload {
  try {
    refuseNewer(value);
    const {success, output, issues} = v.safeParse(payloadSchema, value);
    if (success) return output;
    throw new PayloadError(faults(issues));
  } catch (cause) {
    if (cause instanceof PayloadError) throw cause;
    // An object from script may have a getter that throws.
    throw new PayloadError([{path: 'payload', message: 'cannot be read'}], {
      cause,
    });
  }
}

/** Refuses a newer version first, since a newer payload may have many faults. */
function refuseNewer(value: unknown) {
  // Any value except null and undefined can have properties.
  const {schemaVersion} = (value ?? {}) as {readonly schemaVersion?: unknown};
  if (typeof schemaVersion === 'number' && schemaVersion > SCHEMA_VERSION) {
    const message = `this widget reads version ${SCHEMA_VERSION}, the payload is version ${String(schemaVersion)}`;
    throw new PayloadError([{path: 'payload.schemaVersion', message}]);
  }
}

/** Describes each fault. If one value fails several checks, the first is enough. */
const faults = (
  issues: readonly v.InferIssue<typeof payloadSchema>[]
): Fault[] =>
  issues
    .map(({path = [], message, input, expected}) => ({
      path: path.reduce<string>(
        (at, {key}) =>
          at + (typeof key === 'number' ? `[${key}]` : `.${String(key)}`),
        'payload'
      ),
      message: `expected ${message}, got ${brief(input)}`,
      ...allowedBy(expected),
    }))
    .filter(({path}, i, all) => path !== all[i - 1]?.path);

function allowedBy(expected: string | null): Pick<Fault, 'allowed'> {
  const allowed = allowedIn(expected);
  return allowed.length > 0 ? {allowed} : {};
}

/** Describes a value in a few words that are safe in any log. */
function brief(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (value === null) return 'null';
  if (typeof value === 'string')
    return JSON.stringify(value.length > 40 ? `${value.slice(0, 40)}…` : value);
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'an object';
  // Functions and symbols have no short text of their own.
  return typeof value === 'number' || typeof value === 'boolean'
    ? String(value)
    : `a ${typeof value}`;
}
