// The pages of the demo, for tests in browsers too. pages.node-test.mjs compares the
// list with the pages of the build.

export const LANGUAGES = ['de', 'en'];

/** The pages of made-up hosts. */
export const HOSTS = [
  'hosts/city-portal',
  'hosts/small-town',
  'hosts/university',
  'hosts/blog',
  'hosts/flyer',
];

export const PAGES = [
  'index',
  ...HOSTS,
  'reference/index',
  'reference/partner-map-list',
  'reference/intl-office-card',
  'reference/sdg-badges',
  'reference/network-list',
  'reference/content',
  'reference/theming',
  'embed',
  'embed/ways',
  'about',
];
