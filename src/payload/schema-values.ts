import * as v from 'valibot';
import {inRange, integer, list, matching, object} from './schema-builders.js';

/*
 * The values of a payload: texts, links, dates, places, codes.
 */

const aText = 'a text that is not empty';

// Half of a surrogate pair can neither be shown nor encoded as UTF-8.
export const text = v.pipe(
  matching(/\S/, aText),
  v.check((words) => !/\p{Cs}/u.test(words), aText)
);

export const localizedText = object({
  de: v.pipe(text, v.description('The German text.')),
  en: v.pipe(text, v.description('The English text.')),
  'de-simple': v.optional(
    v.pipe(
      text,
      v.description(
        'The German text in Leichte Sprache, one sentence a line. Shown where the language is de-simple.'
      )
    )
  ),
});

/** Whether an address can be parsed and has no user name or password. */
const isAddress = (address: string) => {
  try {
    const {username, password} = new URL(address, 'https://example.org');
    return !username && !password;
  } catch {
    return false;
  }
};

const address = (pattern: RegExp, expected: string) =>
  v.pipe(matching(pattern, expected), v.check(isAddress, expected));

// Data may contain only web addresses: no `javascript:`, no `data:`. The slashes
// are required because `https:page` is a relative address.
const webLink = address(
  /^[Hh][Tt][Tt][Pp][Ss]?:\/\//,
  'an http or https address'
);

// As above, or relative: without a colon, or with the colon after `/`, `?` or `#`.
export const webReference = address(
  /^(?:[Hh][Tt][Tt][Pp][Ss]?:\/\/|\s*[^:\s][^:]*$|[^:]*[/?#])/,
  'an http or https address or a path'
);

export const languageTag = matching(
  /^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/,
  'a language tag such as uk'
);

/** The language of a name that is the same in both texts. */
export const sharedNameLanguage = v.optional(
  v.pipe(
    languageTag,
    v.description(
      'Language of the name, BCP 47, where both texts give the same one.'
    )
  )
);

/** A name in one language only, with that language. */
export const foreignName = object({
  text: v.pipe(text, v.description('The name.')),
  lang: v.pipe(
    languageTag,
    v.description('Language of the name, BCP 47, such as uk or sr-Latn.')
  ),
});

export const localizedLink = object({
  de: v.pipe(webLink, v.description('The page for German readers.')),
  en: v.pipe(webLink, v.description('The page for English readers.')),
  hreflang: v.optional(
    v.pipe(
      languageTag,
      v.description(
        'Language of the page, BCP 47, if German and English readers get the same page.'
      )
    )
  ),
  name: v.optional(
    v.pipe(
      localizedText,
      v.description('What the link opens, such as the title of the page.')
    )
  ),
});

const aDate = 'a date such as 2026-11-23';

// Engines disagree about 30 February: some refuse it, some read 2 March.
export const date = v.pipe(
  matching(/^\d{4}-\d\d-\d\d$/, aDate),
  v.check((day) => {
    const at = new Date(day);
    return !isNaN(at.valueOf()) && at.toISOString().startsWith(day);
  }, aDate)
);

export const year = integer('a year', 1000, 2200);

export const id = matching(
  /^[a-z0-9][a-z0-9-]*$/,
  'an id of small letters, digits and hyphens'
);

export const country = matching(
  /^[A-Z]{2}$/,
  'a country code of two capital letters such as DE'
);

export const lonLat = v.strictTuple(
  [
    v.pipe(
      inRange('a number', -180, 180),
      v.description('Longitude in degrees, east of 0.')
    ),
    v.pipe(
      inRange('a number', -90, 90),
      v.description('Latitude in degrees, north of 0.')
    ),
  ],
  '[longitude, latitude]'
);

export const goals = list(integer('a goal', 1, 17));

// Both become part of a `tel:` or `mailto:` link, so characters with a meaning in
// links are not allowed.
export const phone = matching(
  /^\+?[ ()/-]*\d[\d ()/-]{2,}$/,
  'a phone number such as +49 231 500'
);
export const email = matching(
  /^[\w.+'-]+@[\w-]+(?:\.[\w-]+)+$/,
  'an e-mail address'
);

export const time = matching(
  /^(?:[01]\d|2[0-3]):[0-5]\d$/,
  'a time from 00:00 to 23:59'
);
