// What can be set on each element: its attributes, as data.

/** The goals' numbers. */
const GOALS = Array.from({length: 17}, (_, index) => `${index + 1}`);

/**
 * An attribute and what it takes: one of some words (the first is the default),
 * some of them, nothing but being there, or a text. Where all of some words are
 * the same as none, `all` is the default.
 */
const one = (name, ...values) => ({name, takes: 'one', values});
const some = (name, values, all) => ({name, takes: 'some', values, all});
const flag = (name) => ({name, takes: 'nothing'});
const text = (name) => ({name, takes: 'text'});

/** Without a language the element has the page's. */
const lang = one('lang', '', 'de', 'en', 'de-simple');
const theme = one('theme', 'auto', 'light', 'dark');
const rest = [
  one('heading-level', '2', '1', '3', '4', '5', '6'),
  flag('structured-data'),
  text('src'),
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
    some('kinds', ['twin-city', 'inner-german', 'project', 'university'], true),
    one('region', 'auto', 'world', 'europe'),
    one('sort', 'name', 'since', 'distance'),
    flag('plain'),
    flag('downloads'),
    text('selected'),
    ...rest,
  ],
  'sdg-badges': [
    lang,
    theme,
    one('view', 'tiles', 'compact'),
    some('goals', GOALS, true),
    // Without any the payload says which.
    some('focus', GOALS, false),
    text('icon-base'),
    ...rest,
  ],
  'network-list': [lang, theme, one('view', 'list', 'compact'), ...rest],
};

/** The elements' tags. */
export const TAGS = Object.keys(ELEMENTS);

/** The attributes that any of the elements has. */
export const NAMES = [
  ...new Set(
    Object.values(ELEMENTS).flatMap((options) => options.map(({name}) => name))
  ),
];
