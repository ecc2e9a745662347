// The texts of the test site, and the address of another site in them.

import {ELSEWHERE} from '../wordpress/address-posts.mjs';

const LINK = '<a href="https://www.dortmund.de/">Dortmund International</a>';
export const PLACEHOLDER = `<div data-intl-embed="partner-map-list" data-lang="en" data-kinds="twin-city" data-plain="true"><p>${LINK}</p></div>`;

const withAddresses = (addresses) =>
  addresses
    .map(
      (address) =>
        `<div data-intl-embed="sdg-badges" data-src="${address}" data-icon-base="${address}">x</div>`
    )
    .join('\n');

export const HERE = ['/own/a.json', 'own/{goal}.svg?b=1#c', '/%5Cx/a.json'];

/** The texts by name. */
export const TEXTS = {
  basic: {format: 'basic_html', value: PLACEHOLDER},
  listed: {format: 'listed', value: PLACEHOLDER},
  full: {format: 'full_html', value: PLACEHOLDER},
  elsewhere: {format: 'listed', value: withAddresses(ELSEWHERE)},
  here: {format: 'listed', value: withAddresses(HERE)},
  others: {format: 'others', value: withAddresses(ELSEWHERE.slice(0, 1))},
};
