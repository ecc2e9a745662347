import {distanceKm} from '../geo/great-circle.js';
import type {PartnerInput} from '../payload/payload-input.js';
import {slipsBetween} from '../places/edit-distance.js';
import {groupedBy} from './clusters.js';
import {fold, foldName, matchesDestroyed} from './fold.js';
import {nameOf} from './entry.js';
import {lonLatOf} from './lon-lat.js';
import type {ListedPartner} from './partner-of.js';
import {pageOf} from './website.js';

/** A place may have been corrected by hand by that much, in km. */
const NEAR = 30;

type Match = (listed: ListedPartner, old: PartnerInput) => boolean;

const isNear = ({partner}: ListedPartner, old: PartnerInput) =>
  partner.country === old.country &&
  distanceKm(lonLatOf(partner), lonLatOf(old)) <= NEAR;

/** All names under which the list knows a partner. */
const listedNames = ({partner, institution}: ListedPartner) => [
  partner.name.de,
  partner.name.en,
  ...institution.entries.map(nameOf),
];

const oldNames = ({name, endonym, otherNames = []}: PartnerInput) => [
  name.de,
  name.en,
  ...(endonym ? [endonym.text] : []),
  ...otherNames.map(({text}) => text),
];

const shareName = (
  listed: ListedPartner,
  old: PartnerInput,
  same: (a: string, b: string) => boolean
) =>
  listedNames(listed).some((one) =>
    oldNames(old).some((other) => same(one, other))
  );

const isSameName = (a: string, b: string) => foldName(a) === foldName(b);

const isSameDestroyed = (a: string, b: string) =>
  matchesDestroyed(fold(a), fold(b)) || matchesDestroyed(fold(b), fold(a));

/** Returns whether two texts differ by a few typing errors only. */
function isSimilar(a: string, b: string): boolean {
  const [one, other] = [foldName(a), foldName(b)];
  const most = Math.min(3, Math.floor(Math.max(one.length, other.length) / 8));
  return slipsBetween(one, other, most) <= most;
}

const websiteOf = ({website}: Pick<PartnerInput, 'website'>) =>
  website && pageOf(website.de);

/** What makes a partner of the list one of the payload, the surest first. */
const MATCHES: readonly Match[] = [
  (listed, old) => isNear(listed, old) && shareName(listed, old, isSameName),
  (listed, old) =>
    isNear(listed, old) && shareName(listed, old, isSameDestroyed),
  (listed, old) =>
    listed.partner.country === old.country &&
    shareName(listed, old, isSameName),
  (listed, old) => isNear(listed, old) && shareName(listed, old, isSimilar),
  (listed, old) =>
    isNear(listed, old) &&
    websiteOf(listed.partner) !== undefined &&
    websiteOf(listed.partner) === websiteOf(old),
];

/**
 * Finds the partner of an earlier payload for each of the list: by name and place,
 * which may both differ a little, then by website. A match must be the only one on both
 * sides.
 */
export function matchPrevious(
  listed: readonly ListedPartner[],
  previous: readonly PartnerInput[]
): ReadonlyMap<ListedPartner, PartnerInput> {
  const matches = new Map<ListedPartner, PartnerInput>();
  let [fresh, old] = [listed, previous];
  for (const isMatch of MATCHES) {
    const byCountry = groupedBy(old, ({country}) => country);
    const pairs = fresh.flatMap((one) =>
      (byCountry.get(one.partner.country) ?? [])
        .filter((other) => isMatch(one, other))
        .map((other) => [one, other] as const)
    );
    const ofOne = new Map<ListedPartner, number>();
    const ofOther = new Map<PartnerInput, number>();
    for (const [one, other] of pairs) {
      ofOne.set(one, (ofOne.get(one) ?? 0) + 1);
      ofOther.set(other, (ofOther.get(other) ?? 0) + 1);
    }
    for (const [one, other] of pairs)
      if (ofOne.get(one) === 1 && ofOther.get(other) === 1)
        matches.set(one, other);
    const taken = new Set(matches.values());
    fresh = fresh.filter((one) => !matches.has(one));
    old = old.filter((other) => !taken.has(other));
  }
  return matches;
}
