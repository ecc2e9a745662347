// Renames Lit's Trusted Types policy: a second Lit on the page that creates a
// policy of the same name would throw, unless the page allows duplicates.

import replace from '@rollup/plugin-replace';

export const trustedTypesPolicy = () =>
  replace({
    'createPolicy("lit-html"': 'createPolicy("intl-office"',
    delimiters: ['', ''],
    include: '**/lit-html/**',
    preventAssignment: false,
  });
