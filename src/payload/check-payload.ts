import * as v from 'valibot';
import {type Payload, payloadSchema} from './schema.js';

/** What is wanted at a place of a payload, and what stands there instead. */
export interface Finding {
  readonly path: readonly (string | number)[];
  readonly wanted: string;
  readonly got: unknown;
}

/**
 * Holds a value against the schema, and adds what is wrong to `findings`. Gives
 * the value's copy with only what the schema knows and with its defaults, to be
 * used where nothing was found.
 *
 * In the bundles `tools/compile-schema.mjs` puts another module here: the same
 * checks, made from the schema, without valibot.
 */
export function checkPayload(
  value: unknown,
  findings: Finding[]
): Payload | undefined {
  const {success, output, issues} = v.safeParse(payloadSchema, value);
  if (success) return output;
  for (const {path = [], message, input} of issues)
    findings.push({
      path: path.map(({key}) => (typeof key === 'number' ? key : String(key))),
      wanted: message,
      got: input,
    });
  return undefined;
}
