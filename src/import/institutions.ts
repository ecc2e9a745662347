import {distanceKm} from '../geo/great-circle.js';
import type {Gazetteer} from '../places/gazetteer.js';
import {clustersOf, groupedBy, joinedBy} from './clusters.js';
import {type Entry, nameOf, type OpenRow, type Spot} from './entry.js';
import {fold, foldName, matchesDestroyed} from './fold.js';
import {type Placing, placingOf, wordsOf} from './placing.js';

/** An institution: all its rows, and where it is. */
export interface Institution {
  readonly entries: readonly Entry[];
  readonly spot: Spot;
}

/** A place that was chosen among several of its name. */
export interface Choice {
  readonly city: string;
  readonly chosen: string;
  readonly others: readonly string[];
  readonly rows: readonly number[];
}

/** The institutions of a list, and the rows that cannot be placed. */
export interface Grouping {
  readonly institutions: readonly Institution[];
  readonly open: readonly OpenRow[];
  readonly choices: readonly Choice[];
  /** Rows without a place of their own, which got the one of other rows. */
  readonly completed: readonly number[];
  /** Rows whose coordinates were swapped, as their city shows. */
  readonly swapped: readonly number[];
}

interface Placed {
  readonly entry: Entry;
  readonly spot: Spot;
}

/** Coordinates of one house differ a little from list to list, in km. */
const SAME_PLACE = 5;

const isSamePlace = ({spot: a}: Placed, {spot: b}: Placed) =>
  a.country === b.country &&
  (a.placeId !== undefined && b.placeId !== undefined
    ? a.placeId === b.placeId
    : distanceKm(a.location, b.location) <= SAME_PLACE);

/** The Erasmus codes of some rows, with their countries. */
const codesOf = (placed: readonly Placed[]) =>
  placed.flatMap(({entry: {erasmusCode}, spot: {country}}) =>
    erasmusCode === undefined ? [] : `${country} ${erasmusCode}`
  );

/** Returns whether one name is the other with letters that an export destroyed. */
const isSameDestroyed = (a: readonly Placed[], b: readonly Placed[]) => {
  const names = (group: readonly Placed[]) => [
    ...new Set(group.map(({entry}) => fold(nameOf(entry)))),
  ];
  const [first, second] = [a[0], b[0]];
  return (
    first !== undefined &&
    second !== undefined &&
    isSamePlace(first, second) &&
    names(a).some((one) =>
      names(b).some(
        (other) => matchesDestroyed(one, other) || matchesDestroyed(other, one)
      )
    )
  );
};

/** The place that most rows of an institution have, of which there is at least one. */
function spotOf(placed: readonly Placed[]): Spot {
  const spots = placed
    .map(({spot}) => ({spot, key: JSON.stringify(spot)}))
    .sort((a, b) => (a.key < b.key ? -1 : 1));
  const count = (key: string) =>
    spots.filter((other) => other.key === key).length;
  return spots.reduce((most, each) =>
    count(each.key) > count(most.key) ? each : most
  ).spot;
}

/** Returns whether a row may be at a place that its own cells do not name for sure. */
function mayBeAt(
  {code, city}: Entry,
  placing: Placing,
  placed: readonly Placed[]
): boolean {
  const [first] = placed;
  if (!first || (code !== undefined && code !== first.spot.country))
    return false;
  if (placing.kind === 'placed') return false;
  if (placing.reason === 'unknown-country' || city === '') return city === '';
  if (placing.reason === 'ambiguous-place')
    return placing.places.some(
      ({country, location}) =>
        country === first.spot.country &&
        distanceKm(location, first.spot.location) <= SAME_PLACE
    );
  return placed.some(({entry}) =>
    matchesDestroyed(fold(city), fold(entry.city))
  );
}

/**
 * Makes institutions of rows: the same name in the same place is one, whatever the
 * order of the rows; the same name in two cities is two. A row without a city belongs
 * to the institution of its name, if there is only one.
 */
export function groupEntries(
  entries: readonly Entry[],
  gazetteer: Gazetteer
): Grouping {
  const open: OpenRow[] = [];
  const completed: number[] = [];
  const swapped: number[] = [];
  const chosen: (Omit<Choice, 'rows'> & {readonly row: number})[] = [];
  const known = new Map<string, Placing>();
  const placingFor = (entry: Entry) => {
    const {city, region, country, code, coordinates} = entry;
    // Proposals for a row without a city depend on its name.
    const name = city === '' ? nameOf(entry) : '';
    const key = JSON.stringify([
      city,
      region,
      country,
      code,
      coordinates,
      name,
    ]);
    const placing = known.get(key) ?? placingOf(entry, gazetteer);
    known.set(key, placing);
    return placing;
  };

  const named = entries.filter((entry) => {
    if (nameOf(entry) !== '') return true;
    open.push({row: entry.row, reason: 'no-name', proposals: []});
    return false;
  });
  const groups = [...groupedBy(named, (entry) => foldName(nameOf(entry)))];
  const clusters = groups.flatMap(([, group]) => {
    const placings = group.map((entry) => ({
      entry,
      placing: placingFor(entry),
    }));
    const placed = placings.flatMap(({entry, placing}): readonly Placed[] => {
      if (placing.kind === 'open') return [];
      if (placing.isSwapped) swapped.push(entry.row.number);
      if (placing.others.length > 0)
        chosen.push({
          city: entry.city,
          chosen: placeWords(placing.spot),
          others: placing.others.map(wordsOf),
          row: entry.row.number,
        });
      return [{entry, spot: placing.spot}];
    });
    const sure = clustersOf(placed, isSamePlace);
    const joined = sure.map((cluster) => [...cluster]);
    for (const {entry, placing} of placings) {
      if (placing.kind === 'placed') continue;
      const {reason, proposals} = placing;
      const fitting = sure.filter((cluster) =>
        mayBeAt(entry, placing, cluster)
      );
      const [only] = fitting;
      if (only && fitting.length === 1) {
        joined[sure.indexOf(only)]?.push({entry, spot: spotOf(only)});
        completed.push(entry.row.number);
      } else if (fitting.length > 1)
        open.push({
          row: entry.row,
          reason: 'several-places',
          proposals: fitting.map((cluster) => placeWords(spotOf(cluster))),
        });
      else open.push({row: entry.row, reason, proposals});
    }
    return joined;
  });

  const institutions = mergedClusters(clusters).map((placed) => ({
    entries: placed
      .map(({entry}) => entry)
      .sort((a, b) => a.row.number - b.row.number),
    spot: spotOf(placed),
  }));
  return {
    institutions,
    open: open.sort((a, b) => a.row.number - b.row.number),
    choices: choicesOf(chosen),
    completed: completed.sort((a, b) => a - b),
    swapped,
  };
}

/** Merges what has the same Erasmus code, and names with destroyed letters. */
function mergedClusters(
  clusters: readonly (readonly Placed[])[]
): readonly (readonly Placed[])[] {
  const byCode = joinedBy(clusters, codesOf).map((group) => group.flat());
  const isDestroyed = (cluster: readonly Placed[]) =>
    cluster.some(({entry}) => fold(nameOf(entry)).includes('?'));
  const destroyed = byCode.filter(isDestroyed);
  // Only few can be the same as these: comparing all with all would take long.
  const related = byCode.filter(
    (cluster) =>
      !isDestroyed(cluster) &&
      destroyed.some((other) => isSameDestroyed(cluster, other))
  );
  const merged = clustersOf([...destroyed, ...related], isSameDestroyed);
  return [
    ...byCode.filter(
      (cluster) => !destroyed.includes(cluster) && !related.includes(cluster)
    ),
    ...merged.map((group) => group.flat()),
  ];
}

const placeWords = ({names, country, location}: Spot) =>
  `${names?.de ?? location.join(' ')}, ${country}`;

const choicesOf = (
  chosen: readonly (Omit<Choice, 'rows'> & {readonly row: number})[]
): readonly Choice[] =>
  Array.from(
    groupedBy(chosen, ({city, chosen: place}) => `${city} ${place}`).values(),
    (group) => {
      const [{city, chosen: place, others}] = group as [(typeof group)[number]];
      const rows = group.map(({row}) => row).sort((a, b) => a - b);
      return {city, chosen: place, others, rows};
    }
  );
