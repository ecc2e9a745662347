import * as v from 'valibot';
import {slugOf} from '../import/slug.js';
import {date as dateSchema} from '../payload/schema-values.js';
import {countryCode} from '../places/country-code.js';
import {didYouMean} from './did-you-mean.js';
import type {ValueCode} from './finding.js';

/*
 * What someone probably meant by a value that does not fit. A proposal is written as
 * it belongs in the file, so that it can be copied.
 */

const quoted = (text: string) => `"${text}"`;

const two = (digits: string) => digits.padStart(2, '0');

/** What people write for the words of the format, in both languages. */
const SYNONYMS: Readonly<Record<string, string>> = {
  'twin-city':
    'partnerstadt partnerstädte städtepartnerschaft partner-city sister-city twin-town city stadt twinning',
  university: 'uni universität hochschule hochschulpartnerschaft college',
  project: 'projekt projektpartnerschaft projektpartner',
  'inner-german': 'innerdeutsch deutsch german',
  active: 'aktiv laufend current',
  suspended: 'ruht ruhend ausgesetzt paused on-hold inactive inaktiv',
  ended: 'beendet ausgelaufen expired terminated',
  Mo: 'mon monday montag',
  Tu: 'tue tuesday di die dienstag',
  We: 'wed wednesday mi mit mittwoch',
  Th: 'thu thursday do don donnerstag',
  Fr: 'fri friday fre freitag',
  Sa: 'sat saturday sam samstag sonnabend',
  Su: 'sun sunday so son sonntag',
  cities: 'städte stadt city',
  'united-nations': 'un uno vereinte-nationen',
  alliances: 'bündnis bündnisse alliance',
};

/** The allowed word for another one, by its meaning or by its letters. */
function allowedWord(
  typed: string,
  allowed: readonly string[]
): string | undefined {
  const word = typed
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/g, '-');
  return (
    allowed.find((each) => each.toLowerCase() === word) ??
    allowed.find((each) => SYNONYMS[each]?.split(' ').includes(word)) ??
    didYouMean(typed, allowed)
  );
}

function id(text: string): string | undefined {
  const made = slugOf(text);
  return made === '' ? undefined : quoted(made);
}

/** The earliest year of `seit 1996`, `2009/2010` or `WS 2012/13`. */
const year = (text: string): string | undefined =>
  /(?<!\d)(?:1[0-9]|2[01])\d\d(?!\d)/.exec(text)?.[0];

const GERMAN_DAY =
  /^\s*(?<day>\d{1,2})\.\s*(?<month>\d{1,2})\.\s*(?<year>\d{4})\s*$/;

const YEAR_FIRST =
  /^\s*(?<year>\d{4})[-./](?<month>\d{1,2})[-./](?<day>\d{1,2})/;

function date(text: string): string | undefined {
  const parts = GERMAN_DAY.exec(text) ?? YEAR_FIRST.exec(text);
  const {day = '', month = '', year} = parts?.groups ?? {};
  const written = `${year}-${two(month)}-${two(day)}`;
  return v.is(dateSchema, written) ? quoted(written) : undefined;
}

function time(text: string): string | undefined {
  const [, hour, minute = '00', half] =
    /^\s*(\d{1,2})(?:[:.h]\s*(\d\d))?\s*(?:uhr|h|([ap])\.?m\.?)?\s*$/i.exec(
      text
    ) ?? [];
  if (hour === undefined) return undefined;
  // At 12 a.m. a day begins, at 12 p.m. it is noon.
  const at = half
    ? (Number(hour) % 12) + (half.toLowerCase() === 'p' ? 12 : 0)
    : Number(hour);
  return at < 24 && Number(minute) < 60
    ? quoted(`${two(String(at))}:${minute}`)
    : undefined;
}

function link(text: string): string | undefined {
  const address = text.trim();
  return /^(?:\/\/)?[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}(?:[/?#]\S*)?$/i.test(address)
    ? quoted(`https://${address.replace(/^\/\//, '')}`)
    : undefined;
}

function email(text: string): string | undefined {
  const address = text
    .trim()
    .replace(/^mailto:/i, '')
    .replace(/\s*(?:\(at\)|\[at\]|\sat\s)\s*/i, '@');
  return /^[\w.+'-]+@[\w-]+(?:\.[\w-]+)+$/.test(address)
    ? quoted(address)
    : undefined;
}

function phone(text: string): string | undefined {
  const number = text
    .replace(/^\s*(?:tel(?:efon)?|phone|fon)?[.:]*\s*/i, '')
    .replace(/[.–—]/g, '-')
    .trim();
  return number !== text && /^\+?[ ()/-]*\d[\d ()/-]{2,}$/.test(number)
    ? quoted(number)
    : undefined;
}

const country = (text: string): string | undefined => {
  const code = countryCode(text);
  return code === undefined ? undefined : quoted(code);
};

/** A number that was written as a text, or with a decimal comma. */
const number = (text: string): string | undefined =>
  /^\s*-?\d+(?:[.,]\d+)?\s*°?\s*$/.test(text)
    ? String(Number(text.replace(',', '.').replace('°', '')))
    : undefined;

/** Two numbers of which a decimal comma has made three or four. */
function place(value: unknown): string | undefined {
  if (!Array.isArray(value)) return undefined;
  const parts = value.map(String);
  const [a, b, c, d] = parts;
  const joined =
    parts.length === 4
      ? [[`${a}.${b}`, `${c}.${d}`]]
      : parts.length === 3
        ? [
            [`${a}.${b}`, c],
            [a, `${b}.${c}`],
          ]
        : [];
  const fitting = joined.filter(([lon, lat]) => {
    const [x, y] = [Number(lon), Number(lat)];
    return Math.abs(x) <= 180 && Math.abs(y) <= 90;
  });
  // Which of the commas was meant is open if both ways give a place.
  return fitting.length === 1 ? `[${fitting[0]?.join(', ')}]` : undefined;
}

const BY_CODE: Partial<
  Record<ValueCode, (text: string) => string | undefined>
> = {
  id,
  country,
  year,
  date,
  time,
  link,
  reference: link,
  email,
  phone,
  longitude: number,
  latitude: number,
  goal: number,
  version: number,
};

/** What was probably meant by a value, as JSON, or undefined. */
export function meantBy(
  code: ValueCode,
  value: unknown,
  allowed: readonly string[] = []
): string | undefined {
  if (code === 'place') return place(value);
  if (code === 'list' && typeof value !== 'object')
    return JSON.stringify([value]);
  if (typeof value === 'number')
    return code === 'text' ? quoted(String(value)) : undefined;
  if (typeof value !== 'string') return undefined;
  if (allowed.length > 0) {
    const word = allowedWord(value, allowed);
    return word === undefined ? undefined : quoted(word);
  }
  if (code === 'text-pair') {
    const text = JSON.stringify(value);
    return `{"de": ${text}, "en": ${text}}`;
  }
  return BY_CODE[code]?.(value);
}
