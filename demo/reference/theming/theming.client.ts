import {localeOf} from '../../../src/language/locale.js';
import {enableCopying} from '../../layout/copy-code.js';
import {contrastOf, MIN_CONTRAST} from './contrast.js';
import {TEXTS} from './theming-texts.js';
import {
  codeOf,
  type Colour,
  COLOUR_NAMES,
  type Look,
  pairedPropertiesOf,
  type Pair,
  propertiesOf,
  SUPPORTS_PAIRS,
} from './tokens.js';

/*
 * The page about theming: applies the values of the inputs to the elements, and shows
 * them as CSS to copy. Stores nothing.
 */

const SCHEMES = ['light', 'dark'] as const;

const texts = TEXTS[localeOf(document.documentElement.lang)];
const inputs = [...document.querySelectorAll<HTMLInputElement>('.tune input')];
const elements = [
  ...document.querySelectorAll<HTMLElement>('.looks [heading-level]'),
];
const code = document.querySelector('#rule code');
const status = document.querySelector('.low');

/** The value of an input, of the checked one of a group, with its unit. */
function valueOf(name: string): string {
  const own = inputs.filter((input) => input.name === name);
  const input = own.find(({type, checked}) => type !== 'radio' || checked);
  return input ? `${input.value}${input.dataset['unit'] ?? ''}` : '';
}

const pairOf = (name: string): Pair => ({
  light: valueOf(`${name}-light`),
  dark: valueOf(`${name}-dark`),
});

const readLook = (): Look => ({
  accent: pairOf('accent'),
  colours: Object.fromEntries(
    COLOUR_NAMES.map((name) => [name, pairOf(name)])
  ) as Record<Colour, Pair>,
  radius: valueOf('radius'),
  space: valueOf('space'),
  font: valueOf('font'),
});

/** What is hard to read, in sentences. */
function warningsFor({accent, colours}: Look): readonly string[] {
  const {text, muted, surface, soft} = colours;
  const isLow = (pair: Pair, scheme: keyof Pair) =>
    [surface, soft].some(
      (ground) => contrastOf(pair[scheme], ground[scheme]) < MIN_CONTRAST
    );
  return SCHEMES.flatMap((scheme) => [
    ...(isLow(accent, scheme) ? [texts.low[scheme]] : []),
    ...([text, muted].some((pair) => isLow(pair, scheme))
      ? [texts.lowText[scheme]]
      : []),
  ]);
}

const paragraph = (text: string): HTMLElement => {
  const element = document.createElement('p');
  element.textContent = text;
  return element;
};

/** Properties that an element has had: one that is not set any more is removed. */
const known = new Set<string>();

let told = '';

function show(): void {
  const look = readLook();
  for (const input of inputs) {
    if (input.type === 'radio') continue;
    const value = valueOf(input.name);
    const shown = input.parentElement?.querySelector('.value');
    if (shown) shown.textContent = value;
    if (input.type === 'range') input.setAttribute('aria-valuetext', value);
  }
  const properties = new Map([
    ...propertiesOf(look),
    ...(CSS.supports(SUPPORTS_PAIRS) ? pairedPropertiesOf(look) : []),
  ]);
  for (const name of properties.keys()) known.add(name);
  for (const {style} of elements)
    for (const name of known)
      // An empty value removes the property.
      style.setProperty(name, properties.get(name) ?? '');
  if (code) code.textContent = codeOf(look);

  const warnings = warningsFor(look);
  // Announces a warning once, not for each colour that the visitor tries.
  if (warnings.join() === told) return;
  told = warnings.join();
  status?.replaceChildren(...warnings.map(paragraph));
}

for (const input of inputs) input.addEventListener('input', show);
document.querySelector('.reset')?.addEventListener('click', () => {
  for (const input of inputs) {
    if (input.type === 'radio') input.checked = input.defaultChecked;
    else input.value = input.defaultValue;
  }
  show();
});

for (const part of document.querySelectorAll<HTMLElement>('.tune, .looks'))
  part.hidden = false;
// Browsers may restore inputs after a reload.
show();
enableCopying();
