import {words} from '../element/attributes.js';
import type {Payload} from '../payload/schema.js';
import {goalsAmong} from '../pieces/goals.model.js';

/** The goals to stress: those of the attribute, or else the payload's. */
export function focusOf(
  attribute: string,
  {goals}: Payload
): readonly number[] {
  const stressed = goalsAmong(words(attribute));
  return stressed.length > 0 ? stressed : (goals?.focus ?? []);
}

/**
 * The address of a goal's icon, from the host's pattern `…/{goal}.svg` or from
 * the folder alone. Only the web's own schemes: a template's value is data too.
 */
export function iconAddress(
  pattern: string,
  baseURI: string,
  goal: number
): string | undefined {
  if (!pattern) return undefined;
  const path = pattern.includes('{goal}')
    ? pattern.replaceAll('{goal}', String(goal))
    : `${pattern.replace(/\/$/, '')}/${goal}.svg`;
  if (!URL.canParse(path, baseURI)) return undefined;
  const {protocol, href} = new URL(path, baseURI);
  return /^(https?|file):$/.test(protocol) ? href : undefined;
}
