// The posts of the test site, and the placeholders that WordPress prints for them.

import {ADDRESS_POSTS, ADDRESS_POSTS_BY_AUTHOR} from './address-posts.mjs';
import {BUILDER_POSTS} from './builder-posts.mjs';

/** The contents by the name of the post: shortcodes, blocks and pasted HTML. */
export const POSTS = {
  shortcode: `[intl_office element="partner-map-list" lang="de" kinds="twin-city, village" view="list" heading-level="3" plain sort="size" onclick="alert(1)" src="javascript:alert(1)"]`,
  block: `<!-- wp:intl-office/widget {"element":"sdg-badges","lang":"en","goals":"11 13 17","downloads":true} /-->`,
  placeholder: `<div class="intl-office" data-intl-embed="partner-map-list" data-lang="de" data-kinds="twin-city" data-heading-level="3" data-plain="" onclick="alert(1)"><a href="https://www.dortmund.de/">Dortmund International</a></div>`,
  tag: `<partner-map-list lang="de"><a href="https://www.dortmund.de/">Dortmund International</a></partner-map-list>`,
  several: `[intl_office]<a href="/buero/" onclick="alert(1)">Our office</a>[/intl_office]\n\n[intl_office element="network-list"]\n\n<!-- wp:intl-office/widget /-->`,
  unknown: `[intl_office element="img"]`,
  none: `Nothing of the office.`,
  oembedGerman: `%widget%/frame/network-list.html?view=compact`,
  oembedEnglish: `%widget%/frame/network-list.en.html?view=compact`,
  ...BUILDER_POSTS,
  ...ADDRESS_POSTS,
};

/** The posts of an author, whose HTML WordPress filters. */
export const BY_AUTHOR = [
  'placeholder',
  'tag',
  'oembedGerman',
  'oembedEnglish',
  ...ADDRESS_POSTS_BY_AUTHOR,
];

const GERMAN = `<a href="https://www.dortmund.de/themen/internationales/staedtepartnerschaften/" lang="de">Büro für Internationale Beziehungen der Stadt Dortmund</a>`;
const ENGLISH = `<a href="https://www.dortmund.de/themen/internationales/staedtepartnerschaften/" lang="en">Office for International Relations of the City of Dortmund (in German)</a>`;

/** The placeholders on each page: their data attributes and their content. */
export const PLACEHOLDERS = {
  shortcode: [
    [
      {
        intlEmbed: 'partner-map-list',
        lang: 'de',
        headingLevel: '3',
        kinds: 'twin-city village',
        view: 'list',
        plain: '',
      },
      GERMAN,
    ],
  ],
  block: [[{intlEmbed: 'sdg-badges', lang: 'en', goals: '11 13 17'}, ENGLISH]],
  placeholder: [
    [
      {
        intlEmbed: 'partner-map-list',
        lang: 'de',
        kinds: 'twin-city',
        headingLevel: '3',
        plain: '',
      },
      '<a href="https://www.dortmund.de/">Dortmund International</a>',
    ],
  ],
  several: [
    [{intlEmbed: 'intl-office-card'}, '<a href="/buero/">Our office</a>'],
    [{intlEmbed: 'network-list'}, ENGLISH],
    [{intlEmbed: 'intl-office-card'}, ENGLISH],
  ],
  unknown: [],
  none: [],
};
