import type {Tag} from '../../src/site/tags.js';

/**
 * An attribute of an element and what it accepts: one of some words (the first is the
 * default), some of them, nothing (a boolean attribute), or a text.
 */
export type Option =
  | {
      readonly name: string;
      readonly takes: 'one';
      readonly values: readonly string[];
    }
  | {
      readonly name: string;
      readonly takes: 'some';
      readonly values: readonly string[];
      /** Whether all words together are the default. */
      readonly all: boolean;
      /** Further words, such as kinds that a payload defines. */
      readonly others?: RegExp;
    }
  | {readonly name: string; readonly takes: 'flag'}
  | {readonly name: string; readonly takes: 'text'};

/** The numbers of the goals. */
const GOALS = Array.from({length: 17}, (_, index) => `${index + 1}`);

const one = (name: string, ...values: readonly string[]): Option => ({
  name,
  takes: 'one',
  values,
});
const flag = (name: string): Option => ({name, takes: 'flag'});
const text = (name: string): Option => ({name, takes: 'text'});

/** Without a value the element follows the language of the page. */
const lang = one('lang', '', 'de', 'en', 'de-simple');
const theme = one('theme', 'auto', 'light', 'dark');
const rest = [
  one('heading-level', '2', '1', '3', '4', '5', '6'),
  flag('structured-data'),
  text('src'),
  flag('own-content'),
];

/** The attributes of each element, in the order of the code. */
export const OPTIONS: Readonly<Record<Tag, readonly Option[]>> = {
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
    {
      name: 'kinds',
      takes: 'some',
      values: ['twin-city', 'inner-german', 'project', 'university'],
      all: true,
      others: /^[a-z0-9][a-z0-9-]*$/,
    },
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
    {name: 'goals', takes: 'some', values: GOALS, all: true},
    // The default is in the payload.
    {name: 'focus', takes: 'some', values: GOALS, all: false},
    text('icon-base'),
    ...rest,
  ],
  'network-list': [lang, theme, one('view', 'list', 'compact'), ...rest],
};

/** The attributes of all elements. */
export const NAMES: readonly string[] = [
  ...new Set(
    Object.values(OPTIONS).flatMap((options) => options.map(({name}) => name))
  ),
];

/** Options that are rarely used. */
const RARE: readonly string[] = [
  'heading-level',
  'structured-data',
  'selected',
  'fragment',
  'land',
  'icon-base',
  'src',
  'own-content',
];

export const isRare = ({name}: Option): boolean => RARE.includes(name);
