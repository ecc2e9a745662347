/** The tags of the elements, in the order of the demo. */
export const TAGS = [
  'intl-office-card',
  'partner-map-list',
  'sdg-badges',
  'network-list',
];
