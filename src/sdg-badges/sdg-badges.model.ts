import {words} from '../element/attributes.js';
import {parsedUrl} from '../element/parsed-url.js';
import type {Payload} from '../payload/schema.js';
import {goalsAmong} from '../pieces/goals.model.js';

/** The goals to highlight: those of the attribute, or else of the payload. */
export function focusOf(
  attribute: string,
  {goals}: Payload
): readonly number[] {
  const highlighted = goalsAmong(words(attribute));
  return highlighted.length > 0 ? highlighted : (goals?.focus ?? []);
}

/**
 * The address of a goal's icon, from the pattern `…/{goal}.svg` or the folder that
 * the host page gives. Allows only http, https and file: the pattern may be
 * untrusted.
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
  const url = parsedUrl(path, baseURI);
  return url && /^(https?|file):$/.test(url.protocol) ? url.href : undefined;
}
