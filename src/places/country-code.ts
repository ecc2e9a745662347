import isoCodes from 'i18n-iso-countries/codes.json' with {type: 'json'};
import german from 'i18n-iso-countries/langs/de.json' with {type: 'json'};
import english from 'i18n-iso-countries/langs/en.json' with {type: 'json'};
import {OTHER_CODES, VARIANTS} from './country-variants.js';
import {slipsBetween} from './edit-distance.js';
import {fold} from './fold.js';

type Names = Readonly<Record<string, string | readonly string[]>>;

/** Names that stand for two countries: nobody can tell which one is meant. */
const SHARED: Readonly<Record<string, readonly string[]>> = {
  Kongo: ['CD', 'CG'],
  Congo: ['CD', 'CG'],
  Korea: ['KR', 'KP'],
};

/** Words of a title that do not tell countries apart. */
const TITLES =
  /\b(?:the|die|der|das|republik|republic|rep|of|von|königreich|kingdom|fürstentum|großherzogtum|staat|state|land)\b\.?/giu;

const codes = new Map<string, string>();
for (const [alpha2, alpha3] of isoCodes) {
  if (!alpha2 || !alpha3) continue;
  codes.set(alpha2, alpha2);
  codes.set(alpha3, alpha2);
}
// Users' code of ISO 3166-1, which the European Union and GeoNames use for Kosovo.
codes.set('XK', 'XK');
for (const [code, country] of Object.entries(OTHER_CODES))
  if (!codes.has(code)) codes.set(code, country);

/** All countries, by ISO 3166-1 alpha-2. */
export const COUNTRY_CODES: ReadonlySet<string> = new Set(codes.values());

const shared = new Map(
  Object.entries(SHARED).map(([name, of]) => [fold(name), of])
);

const names = new Map<string, string>();
/** Names without the words of titles, unless two countries then have the same. */
const short = new Map<string, string | undefined>();

const withoutTitle = (name: string) => fold(name.replace(TITLES, ' '));

function learn(name: string, country: string): void {
  const folded = fold(name);
  if (shared.has(folded)) return;
  if (!names.has(folded)) names.set(folded, country);
  const key = withoutTitle(name);
  if (!key || shared.has(key)) return;
  const known = short.get(key);
  short.set(key, known === undefined || known === country ? country : 'XX');
}

for (const [country, list] of VARIANTS)
  for (const name of list) learn(name, country);
for (const catalogue of [german.countries, english.countries] as Names[])
  for (const [country, list] of Object.entries(catalogue))
    for (const name of typeof list === 'string' ? [list] : list)
      learn(name, country);

/**
 * Whether a code is an alpha-2 code of ISO 3166-1 in capitals, or `XK`. ISO has no code
 * for Kosovo; `XK` is from its range for users, and what GeoNames and the European
 * Union write.
 */
export const isCountryCode = (code: string): boolean => COUNTRY_CODES.has(code);

function byName(words: string): string | undefined {
  const folded = fold(words);
  if (!folded || shared.has(folded)) return undefined;
  const found = names.get(folded) ?? short.get(withoutTitle(words));
  return found === 'XX' ? undefined : found;
}

/**
 * The country that words in a list name, as ISO 3166-1 alpha-2: by its name in German
 * or English (`VR China`, `Großbritannien (Schottland)`), or by a code (`GBR`, `UK`,
 * `D`). `undefined` for what it does not know, and for `Kongo` and `Korea`, which are
 * two countries.
 */
export function countryCode(words: string): string | undefined {
  const text = words.trim();
  const code = text.replace(/[.\s]/g, '');
  // A code has capitals; short words in small letters are words.
  if (/^[A-Z]{1,3}$/.test(code) || /^[a-z]{2}$/.test(code)) {
    const found = codes.get(code.toUpperCase());
    if (found) return found;
  }
  const whole = byName(text);
  if (whole) return whole;
  // Großbritannien (Schottland), Frankreich/Korsika, CH - Schweiz: the first part that
  // is a country, if no other one is a different country.
  const parts = text
    .split(/[()[\]/,;|]|\s[-–—]\s/u)
    .map((part) => part.trim())
    .filter(Boolean);
  if (parts.length < 2 || shared.has(fold(parts[0] ?? ''))) return undefined;
  const found = new Set(
    parts.map((part) => countryCode(part)).filter((part) => part !== undefined)
  );
  const [only] = found;
  return found.size === 1 ? only : undefined;
}

/**
 * Countries that words may mean, as ISO 3166-1 alpha-2, best first, at most three:
 * both of a shared name, and names that differ by a slip of the keyboard.
 */
export function suggestCountry(words: string): readonly string[] {
  const folded = fold(words);
  const both = shared.get(folded);
  if (both) return both;
  const most = folded.length < 6 ? 1 : folded.length < 10 ? 2 : 3;
  const near = new Map<string, number>();
  for (const [name, country] of names) {
    const away = slipsBetween(folded, name, most);
    if (away <= most && away < (near.get(country) ?? Infinity))
      near.set(country, away);
  }
  return [...near]
    .sort(([, a], [, b]) => a - b)
    .slice(0, 3)
    .map(([country]) => country);
}
