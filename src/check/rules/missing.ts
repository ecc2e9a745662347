import {hasSimpleGerman} from '../../payload/simple-german.js';
import type {Finding, HintCode, Path} from '../finding.js';
import {isRecord, listIn} from '../walk.js';

/** Editing replaces one record; what is known of the others stays. */
const simple = new WeakMap<object, boolean>();

function isSimple(part: unknown): boolean {
  if (typeof part !== 'object' || part === null) return false;
  const before = simple.get(part);
  if (before !== undefined) return before;
  const found = Array.isArray(part)
    ? part.some(isSimple)
    : hasSimpleGerman(part);
  // Each change replaces the lists, so only records are worth remembering.
  if (!Array.isArray(part)) simple.set(part, found);
  return found;
}

const isFilled = (value: unknown): boolean =>
  Array.isArray(value) ? value.length > 0 : value !== undefined;

/** What an office lacks that only the office can supply. */
function missingInOffice(office: Readonly<Record<string, unknown>>) {
  const {phone, email, openingHours, image, contacts} = office as Readonly<
    Partial<Record<string, unknown>>
  >;
  const missing: (readonly [HintCode, Path])[] = [];
  if (!isFilled(phone)) missing.push(['missing-phone', ['phone']]);
  if (!isFilled(email)) missing.push(['missing-email', ['email']]);
  if (!isFilled(openingHours))
    missing.push(['missing-hours', ['openingHours']]);
  if (!isFilled(image)) missing.push(['missing-image', ['image']]);
  else if (isRecord(image) && image['credit'] === undefined)
    missing.push(['missing-credit', ['image', 'credit']]);
  if (!isFilled(contacts)) missing.push(['missing-contacts', ['contacts']]);
  for (const [i, contact] of listIn(office, 'contacts').entries())
    if (
      isRecord(contact) &&
      contact['phone'] === undefined &&
      contact['email'] === undefined
    )
      missing.push(['unreachable-contact', ['contacts', i]]);
  return missing.map(([code, path]): Finding => ({
    level: 'hint',
    code,
    path: ['office', ...path],
  }));
}

/**
 * What a payload lacks. A payload without it is valid: the elements leave out what
 * they do not have.
 */
export function missingIn(
  payload: Readonly<Record<string, unknown>>
): readonly Finding[] {
  const {office, partners, networks, goals, sources, updated} =
    payload as Readonly<Partial<Record<string, unknown>>>;
  const hint = (code: HintCode, key: string): Finding => ({
    level: 'hint',
    code,
    path: [key],
  });
  const empty = Object.entries({partners, networks})
    .filter(([, list]) => Array.isArray(list) && list.length === 0)
    .map(([key]) => hint('nothing-to-show', key));
  const parts = [office, partners, networks, goals];
  if (!parts.some((part) => part !== undefined))
    empty.push({level: 'hint', code: 'nothing-to-show', path: []});
  return [
    ...empty,
    ...(updated === undefined ? [hint('missing-update', 'updated')] : []),
    ...(payload['simpleGermanCheckedBy'] === undefined &&
    Object.values(payload).some(isSimple)
      ? [hint('missing-reading-group', 'simpleGermanCheckedBy')]
      : []),
    ...(parts.some(isFilled) && !isFilled(sources)
      ? [hint('missing-sources', 'sources')]
      : []),
    ...(isRecord(office) ? missingInOffice(office) : []),
  ];
}
