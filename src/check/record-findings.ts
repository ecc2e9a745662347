import type {Finding, Path} from './finding.js';
import {dates} from './rules/dates.js';
import {countryCodes, placesInCountries} from './rules/countries.js';
import {links} from './rules/links.js';
import type {Rule} from './rules/rule.js';
import {localizedTexts, plainTexts} from './rules/texts.js';
import {unknownKeys} from './rules/unknown-keys.js';
import type {Shape} from './shape.js';
import {isRecord, walk} from './walk.js';

const RULES: readonly Rule[] = [
  unknownKeys,
  plainTexts,
  localizedTexts,
  dates,
  links,
  countryCodes,
  placesInCountries,
];

const findingsFor = (
  value: unknown,
  shape: Shape,
  path: Path,
  today: string
): readonly Finding[] => {
  const findings: Finding[] = [];
  walk(value, shape, path, (each, at, way) => {
    for (const rule of RULES)
      findings.push(...rule(each, {shape: at, path: way, today}));
  });
  return findings;
};

/** The findings of a record of a list, so that editing another costs nothing. */
const known = new WeakMap<
  object,
  {readonly today: string; readonly findings: readonly Finding[]}
>();

function inRecord(record: unknown, shape: Shape, path: Path, today: string) {
  if (!isRecord(record)) return findingsFor(record, shape, path, today);
  const before = known.get(record);
  const findings =
    before?.today === today
      ? before.findings
      : findingsFor(record, shape, path, today);
  known.set(record, {today, findings});
  // The record may have moved within its list.
  return findings.map((each) => ({
    ...each,
    path: [...path, ...each.path.slice(path.length)],
  }));
}

/** Warnings and hints about each value of a payload, in its order. */
export function recordFindings(
  payload: Readonly<Record<string, unknown>>,
  shape: Shape,
  today: string
): readonly Finding[] {
  const top = RULES.flatMap((rule) => rule(payload, {shape, path: [], today}));
  const parts = [...(shape.entries ?? [])].flatMap(([key, entry]) => {
    const part = payload[key];
    const {item} = entry;
    return item && Array.isArray(part)
      ? part.flatMap((record: unknown, i) =>
          inRecord(record, item, [key, i], today)
        )
      : part === undefined
        ? []
        : findingsFor(part, entry, [key], today);
  });
  return [...top, ...parts];
}
