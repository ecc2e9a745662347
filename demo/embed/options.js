// The attributes of the elements, as data.

/** The numbers of the goals. */
const GOALS = Array.from({length: 17}, (_, index) => `${index + 1}`);

/**
 * Attributes and what they accept (`takes`): one of some words (the first is the
 * default), some of them, nothing (boolean), or a text. If all words are the default,
 * `all` is true. `others` are further words, such as kinds that a payload defines.
 */
const one = (name, ...values) => ({name, takes: 'one', values});
const some = (name, values, all, others) => ({
  name,
  takes: 'some',
  values,
  all,
  others,
});
const flag = (name) => ({name, takes: 'nothing'});
const text = (name) => ({name, takes: 'text'});

/** Without a value the element follows the language of the page. */
const lang = one('lang', '', 'de', 'en', 'de-simple');
const theme = one('theme', 'auto', 'light', 'dark');
const rest = [
  one('heading-level', '2', '1', '3', '4', '5', '6'),
  flag('structured-data'),
  text('src'),
  flag('own-content'),
];

/** The attributes of each element, in the order of form and code. */
export const ELEMENTS = {
  'intl-office-card': [
    lang,
    theme,
    one('view', 'full', 'compact', 'contact'),
    ...rest,
  ],
  'partner-map-list': [
    lang,
    theme,
    one('view', 'both', 'map', 'list'),
    some(
      'kinds',
      ['twin-city', 'inner-german', 'project', 'university'],
      true,
      /^[a-z0-9][a-z0-9-]*$/
    ),
    one('region', 'auto', 'world', 'europe'),
    one('land', 'auto', 'simple'),
    one('sort', 'name', 'since', 'distance'),
    flag('plain'),
    flag('downloads'),
    text('selected'),
    text('fragment'),
    ...rest,
  ],
  'sdg-badges': [
    lang,
    theme,
    one('view', 'tiles', 'compact'),
    some('goals', GOALS, true),
    // The default is in the payload.
    some('focus', GOALS, false),
    text('icon-base'),
    ...rest,
  ],
  'network-list': [lang, theme, one('view', 'list', 'compact'), ...rest],
};

/** The tags of the elements. */
export const TAGS = Object.keys(ELEMENTS);

/** The attributes of all elements. */
export const NAMES = [
  ...new Set(
    Object.values(ELEMENTS).flatMap((options) => options.map(({name}) => name))
  ),
];
