/** The tags of all elements. */
export const TAGS = [
  'intl-office-card',
  'partner-map-list',
  'sdg-badges',
  'network-list',
] as const;

export type Tag = (typeof TAGS)[number];
