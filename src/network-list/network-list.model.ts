import type {Locale} from '../language/locale.js';
import {msgIn} from '../language/messages.js';
import type {Network, NetworkGroup} from '../payload/schema.js';
import {type NetworkEntry, networkEntries} from '../pieces/networks.model.js';

/** Networks of one group. */
export interface NetworkSection {
  /** The name of the group; undefined if no network has a group. */
  readonly name: string | undefined;
  readonly entries: readonly NetworkEntry[];
}

/** The groups in the order of the list; networks without a group come last. */
const GROUPS = [
  'cities',
  'united-nations',
  'alliances',
  undefined,
] as const satisfies readonly (NetworkGroup | undefined)[];

/** Returns the heading of a group. */
function groupName(group: (typeof GROUPS)[number], locale: Locale): string {
  const msg = msgIn(locale);
  switch (group) {
    case 'cities':
      return msg('Networks of cities');
    case 'united-nations':
      return msg('United Nations');
    case 'alliances':
      return msg('Alliances and programmes');
    case undefined:
      return msg('Other networks');
  }
}

/** Groups the networks; within a group the order is that of the payload. */
export function networkSections(
  networks: readonly Network[],
  locale: Locale
): readonly NetworkSection[] {
  const isGrouped = networks.some(({group}) => group);
  return GROUPS.flatMap((group) => {
    const members = networks.filter((network) => network.group === group);
    return members.length > 0
      ? {
          name: isGrouped ? groupName(group, locale) : undefined,
          entries: networkEntries(members, locale),
        }
      : [];
  });
}
