import * as v from 'valibot';
import {allowedIn} from '../payload/allowed-words.js';
import {undefinedIds} from '../payload/classification-check.js';
import {partner} from '../payload/partner-schema.js';
import {payloadSchema} from '../payload/schema.js';
import {fault} from './fault.js';
import type {Finding, Path, ValueCode} from './finding.js';
import {gotOf} from './got.js';
import {meantBy} from './meant.js';
import {valueCodeOf} from './value-code.js';
import {isRecord, listIn} from './walk.js';

/** What a fault needs of an issue of valibot. */
interface Issue {
  readonly path?:
    readonly {readonly key: unknown; readonly input?: unknown}[] | undefined;
  readonly message: string;
  readonly expected?: string | null;
  readonly input: unknown;
}

const problemOf = (value: unknown): NonNullable<Finding['problem']> => {
  if (value === undefined) return 'missing';
  if (value === null) return 'null';
  return typeof value === 'string' && value.trim() === '' ? 'empty' : 'wrong';
};

/** A decimal comma makes three or four numbers of two: the place as a whole is wrong. */
function wholePlace(issue: Issue): Issue {
  const {path = [], message} = issue;
  const input = path.at(-1)?.input;
  const isPart = /^(?:a number|\[longitude)/.test(message);
  return isPart && Array.isArray(input) && input.length !== 2
    ? {
        path: [...path.slice(0, -1), {key: 0}],
        message: '[longitude, latitude]',
        input,
      }
    : issue;
}

/** Makes a finding of an issue, with what was probably meant. */
function faultOf(issue: Issue, parent: Path): Finding<ValueCode> {
  const {path = [], message, expected, input} = wholePlace(issue);
  const way = [
    ...parent,
    ...path.map(({key}) => (typeof key === 'number' ? key : String(key))),
  ];
  const code = valueCodeOf(message, way);
  const allowed = allowedIn(expected);
  const meant = meantBy(code, input, allowed);
  return {
    level: 'fault',
    code,
    path: way,
    problem: problemOf(input),
    ...(input !== undefined && {got: gotOf(input)}),
    ...(meant !== undefined && {meant}),
    ...(allowed.length > 0 && {allowed}),
  };
}

/** The faults of a value. If one place fails several checks, the first counts. */
function faultsBy(
  schema: v.GenericSchema,
  value: unknown,
  path: Path
): readonly Finding[] {
  try {
    const {issues = []} = v.safeParse(schema, value);
    return issues.map((issue) => faultOf(issue, path));
  } catch {
    // An object from script may have a getter that throws.
    return [fault('unreadable')];
  }
}

/** The faults of a partner, with paths from the partner on. */
const ofPartners = new WeakMap<object, readonly Finding[]>();

function partnerFaults(record: unknown, i: number): readonly Finding[] {
  const path: Path = ['partners', i];
  if (!isRecord(record)) return faultsBy(partner, record, path);
  // Editing replaces one record; the faults of the others are known.
  const known = ofPartners.get(record) ?? faultsBy(partner, record, path);
  ofPartners.set(record, known);
  if (known.length === 0) return known;
  return known.map((each) =>
    each.path[1] === i || each.path.length < 2
      ? each
      : {...each, path: [...path, ...each.path.slice(2)]}
  );
}

/** Ids that an earlier partner has already. */
function repeatedIds(partners: readonly unknown[]): readonly Finding[] {
  const first = new Map<unknown, number>();
  return partners.flatMap((each, i) => {
    const id = isRecord(each) ? each['id'] : undefined;
    if (typeof id !== 'string') return [];
    const before = first.get(id);
    if (before === undefined) {
      first.set(id, i);
      return [];
    }
    return {
      level: 'fault' as const,
      code: 'own-id' as const,
      path: ['partners', i, 'id'],
      problem: 'wrong' as const,
      got: gotOf(id),
      other: `partners[${before}]`,
    };
  });
}

/**
 * The faults for which elements refuse a payload, in the order of the schema. They are
 * those of `readPayload`, but a partner that has been checked before costs nothing.
 */
export function valueFaults(value: unknown): readonly Finding[] {
  const hasPartners = isRecord(value) && Array.isArray(value['partners']);
  if (!hasPartners) return faultsBy(payloadSchema, value, []);
  const partners = listIn(value, 'partners');
  const rest = faultsBy(payloadSchema, {...value, partners: []}, []);
  const faults = [
    ...rest,
    ...partners.flatMap(partnerFaults),
    ...repeatedIds(partners),
    ...undefinedIds(value)
      .filter(({path: [part]}) => part.key === 'partners')
      .map((issue) => faultOf(issue, [])),
  ];
  const places = new Set<string>();
  return faults.filter(({path}) => {
    const place = path.join('\n');
    const isNew = !places.has(place);
    places.add(place);
    return isNew;
  });
}
