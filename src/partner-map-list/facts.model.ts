import {str} from '@lit/localize';
import {formatsIn} from '../language/formats.js';
import type {Locale} from '../language/locale.js';
import {msgIn} from '../language/messages.js';
import type {LonLat, Partner} from '../payload/schema.js';
import {distanceTo} from './partner-map-list.model.js';

/** A partner with the value by which it stands out. */
interface Ranked {
  readonly partner: Partner;
  readonly value: number;
}

/** Anniversaries that people celebrate, in years. */
const isRound = (years: number) =>
  years > 0 && (years % 10 === 0 || years % 25 === 0);

/** The next year, from `thisYear` on, in which a partnership has one. */
function nextRound(since: number, thisYear: number): number {
  let year = Math.max(thisYear, since + 1);
  while (!isRound(year - since)) year++;
  return year;
}

/** Returns all partners with the lowest value; those without a value do not count. */
function lowest(
  partners: readonly Partner[],
  valueOf: (partner: Partner) => number | undefined
): readonly Ranked[] {
  let found: Ranked[] = [];
  for (const partner of partners) {
    const value = valueOf(partner);
    const least = found[0]?.value ?? Infinity;
    if (value === undefined || value > least) continue;
    if (value < least) found = [];
    found.push({partner, value});
  }
  return found;
}

/** Names one or two partners, and counts more. */
function namesOf(found: readonly Ranked[], locale: Locale): string {
  const {compare, list, number} = formatsIn(locale);
  if (found.length > 2) {
    const count = number(found.length);
    return msgIn(locale)(str`${count} partners`);
  }
  const names = found.map(({partner}) => partner.name[locale]);
  const [first = '', ...others] = names;
  // The first list takes some milliseconds to format.
  return others.length ? list(names.sort(compare)) : first;
}

/**
 * Returns what stands out among the partners, in the words of a line above the list:
 * the first, the newest and the farthest partnership, and the next round
 * anniversary, unless the year is unknown. Partnerships on hold or ended are not
 * the newest, and have no anniversary.
 */
export function factsOf(
  partners: readonly Partner[],
  home: LonLat | undefined,
  thisYear: number | undefined,
  locale: Locale
): readonly string[] {
  const msg = msgIn(locale);
  const {kilometres} = formatsIn(locale);
  const active = partners.filter(({status}) => status === 'active');
  const lasting = partners.filter(({status}) => status !== 'ended');
  const facts: string[] = [];

  const first = lowest(partners, ({since}) => since);
  const firstYear = first[0]?.value;
  const newest = lowest(active, ({since}) => since && -since);
  const newestYear = newest[0] && -newest[0].value;
  // If all began in the same year, none is the oldest.
  if (firstYear !== undefined && first.length < partners.length)
    facts.push(msg(str`Oldest: ${namesOf(first, locale)}, ${firstYear}`));
  if (newestYear !== undefined && newestYear !== firstYear)
    facts.push(msg(str`Newest: ${namesOf(newest, locale)}, ${newestYear}`));

  const farthest = lowest(lasting, (partner) => {
    const way = distanceTo(partner, home);
    return way && -way;
  });
  if (farthest[0] && farthest.length < lasting.length) {
    const way = kilometres(-farthest[0].value);
    facts.push(msg(str`Farthest: ${namesOf(farthest, locale)}, ${way}`));
  }

  if (thisYear === undefined) return facts;
  const next = nextAnniversary(active, thisYear);
  const [{partner, value: year} = {}] = next;
  if (partner?.since !== undefined && year !== undefined) {
    const years = year - partner.since;
    const names = namesOf(next, locale);
    facts.push(msg(str`Next anniversary: ${names}, ${years} years in ${year}`));
  }
  return facts;
}

/** The partners with the next round anniversary; the longest of those in one year. */
function nextAnniversary(
  active: readonly Partner[],
  thisYear: number
): readonly Ranked[] {
  const next = lowest(active, ({since}) => since && nextRound(since, thisYear));
  const first = lowest(
    next.map(({partner}) => partner),
    ({since}) => since
  );
  return next.filter(({partner}) => partner.since === first[0]?.value);
}
