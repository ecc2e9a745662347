/** The tags of the elements, in the order in which pages show them. */
export const TAGS = [
  'intl-office-card',
  'partner-map-list',
  'sdg-badges',
  'network-list',
];
