import {contrastOf} from './contrast.js';

/** Colours that differ in light and in dark, as `#rrggbb`. */
export interface Pair {
  readonly light: string;
  readonly dark: string;
}

/** The colours besides the accent that a page can set, with the usual values. */
export const COLOURS = {
  text: {light: '#15202b', dark: '#f1f5f8'},
  muted: {light: '#4b5a68', dark: '#aab8c4'},
  surface: {light: '#ffffff', dark: '#161d25'},
  soft: {light: '#f3f7fa', dark: '#1d2731'},
  border: {light: '#d5dde3', dark: '#36424e'},
  focus: {light: '#15202b', dark: '#f1f5f8'},
  land: {light: '#fbfaf6', dark: '#2b3641'},
  sea: {light: '#e3edf3', dark: '#10181f'},
} as const satisfies Readonly<Record<string, Pair>>;

/** The name of a colour besides the accent. */
export type Colour = keyof typeof COLOURS;

export const COLOUR_NAMES = Object.keys(COLOURS) as readonly Colour[];

/** A look: what a page sets. */
export interface Look {
  readonly accent: Pair;
  readonly colours: Readonly<Record<Colour, Pair>>;
  /** CSS lengths. */
  readonly radius: string;
  readonly space: string;
  /** A CSS font family; empty: that of the page. */
  readonly font: string;
}

/** The look of the example. */
export const LOOK: Look = {
  accent: {light: '#7a1f5c', dark: '#f2a6d8'},
  colours: COLOURS,
  radius: '4px',
  space: '1.25em',
  font: '',
};

/** White or black, whichever has more contrast: at least 4.5:1 on any colour. */
const textOn = (colour: string): string =>
  contrastOf(colour, '#ffffff') >= contrastOf(colour, '#000000')
    ? '#fff'
    : '#000';

type Properties = readonly (readonly [string, string])[];

const isUsual = (name: Colour, {light, dark}: Pair): boolean =>
  light === COLOURS[name].light && dark === COLOURS[name].dark;

/** The colours that a look sets, by their custom properties. */
function coloursOf({accent, colours}: Look): readonly [string, Pair][] {
  const others = COLOUR_NAMES.filter((name) => !isUsual(name, colours[name]));
  return [
    ['--intl-color-accent', accent],
    [
      '--intl-color-on-accent',
      {light: textOn(accent.light), dark: textOn(accent.dark)},
    ],
    ...others.map((name): [string, Pair] => [
      `--intl-color-${name}`,
      colours[name],
    ]),
  ];
}

/** The custom properties of a look for all browsers, with an empty value if not set. */
export const propertiesOf = (look: Look): Properties => [
  ...coloursOf(look).map(([name, {light}]) => [name, light] as const),
  ['--intl-radius', look.radius],
  ['--intl-space', look.space],
  ['--intl-font-family', look.font],
];

/** Those that differ in light and dark, for browsers that support both in one. */
export const pairedPropertiesOf = (look: Look): Properties =>
  coloursOf(look).map(
    ([name, {light, dark}]) => [name, `light-dark(${light}, ${dark})`] as const
  );

/** The condition for colours that differ in light and dark. */
export const SUPPORTS_PAIRS = '(color: light-dark(#000, #fff))';

function ruleOf(properties: Properties): string {
  const lines = properties
    .filter(([, value]) => value)
    .map(([name, value]) => `  ${name}: ${value};\n`);
  return `:root {\n${lines.join('')}}`;
}

/** The CSS of a look. Browsers without `light-dark()` use the colours for light. */
export const codeOf = (look: Look): string =>
  `${ruleOf(propertiesOf(look))}
@supports ${SUPPORTS_PAIRS} {
${ruleOf(pairedPropertiesOf(look)).replace(/^/gm, '  ')}
}`;
