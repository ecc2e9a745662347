import * as v from 'valibot';
import type {Locale} from '../language/locale.js';
import type {Path} from './finding.js';
import {PAYLOAD_SHAPE} from './shape.js';
import {valueCodeOf} from './value-code.js';
import {shapeAt} from './walk.js';
import {wordsOf} from './words-of.js';

/** No field accepts it. */
const WRONG = Symbol('wrong');

/**
 * Says what belongs at a place of a payload, in the words of a fault there.
 *
 * @param path - 0 stands for each item of a list
 * @param allowed - the words that may stand there, if there are only some
 * @returns undefined if the schema does not know the place
 */
export function expectationAt(
  path: Path,
  locale: Locale,
  allowed?: readonly string[]
): string | undefined {
  const [schema] = shapeAt(PAYLOAD_SHAPE, path)?.schemas ?? [];
  if (schema === undefined) return undefined;
  // The shape has only schemas of valibot.
  const {issues} = v.safeParse(schema as v.GenericSchema, WRONG);
  const message = issues?.[0]?.message ?? '';
  const code = valueCodeOf(message, path);
  return wordsOf(
    {level: 'fault', code, path, ...(allowed && {allowed})},
    locale
  );
}
