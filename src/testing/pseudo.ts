import {formatsIn} from '../language/formats.js';
import {templates} from '../language/generated/de.js';
import {GOALS} from '../pieces/goals.js';
import {shown} from './fit.js';

/*
 * A pseudo-locale that replaces German: the English texts with accents, 40 %
 * longer and in brackets, as “[Ŝéàŕçĥ····]”. Text outside brackets was not
 * translated.
 */

const LETTERS: Readonly<Record<string, string>> = Object.fromEntries(
  Array.from('AÀBƁCÇDĎEÉFƑGĜHĤIÎJĴKĶLĻMṀNÑOÖPÞQɊRŔSŠTŢUÛVṼWŴXẌYÝZŽ').flatMap(
    (letter, i, all) => {
      const marked = all[i + 1];
      return i % 2 === 0 && marked
        ? [
            [letter, marked],
            [letter.toLowerCase(), marked.toLowerCase()],
          ]
        : [];
    }
  )
);

const mark = (text: string) =>
  [...text].map((letter) => LETTERS[letter] ?? letter).join('');

/** The characters that extend a text; it can break as often as before. */
const filling = (text: string) => {
  const words = text.split(/\s+/).length;
  const each = Math.ceil((text.length * 0.4) / words);
  return Array.from({length: words}, () => '·'.repeat(each)).join(' ');
};

export const pseudo = (text: string): string =>
  `[${mark(text)} ${filling(text)}]`.replace(/ (?=·+\]$)/, '');

/** Replaces German by the pseudo-locale, for the lifetime of the page. */
export async function speakPseudo(): Promise<void> {
  const response = await fetch('/locales/de.xlf');
  const xlf = new DOMParser().parseFromString(
    await response.text(),
    'application/xml'
  );
  const translated: Record<string, unknown> = templates;
  for (const unit of xlf.querySelectorAll('trans-unit')) {
    const source = unit.querySelector('source')!;
    const strings = ['['];
    for (const node of source.childNodes)
      if (node instanceof Element) strings.push('');
      else strings.push((strings.pop() ?? '') + mark(node.textContent ?? ''));
    strings.push(`${strings.pop() ?? ''}${filling(source.textContent)}]`);
    translated[unit.id] =
      strings.length === 1
        ? strings[0]
        : {strTag: true, strings, values: strings.slice(1).map((_, i) => i)};
  }
  for (const {title} of GOALS) Object.assign(title, {de: pseudo(title.en)});
}

const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null;

/** The texts of a payload that are the same in every language. */
const NAMES = ['abbreviation', 'street', 'postalCode', 'locality', 'name'];

/** A payload with the pseudo-locale instead of German. */
export function pseudoPayload<T>(value: T): T;
export function pseudoPayload(value: unknown): unknown {
  if (Array.isArray(value))
    return value.map((each: unknown) => pseudoPayload(each));
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, child]: [string, unknown]) => {
      if (typeof child === 'string') {
        const {en} = value as {readonly en?: unknown}; // it may have one
        const isText = key === 'de' && typeof en === 'string';
        if (isText && !/^https?:/.test(en)) return [key, pseudo(en)];
        if (NAMES.includes(key)) return [key, `[${child}]`];
      }
      return [key, pseudoPayload(child)];
    })
  );
}

/** The text outside brackets. */
function outside(text: string): string {
  let rest = text;
  for (let before = ''; before !== rest;) {
    before = rest;
    rest = rest.replace(/\[[^[\]]*\]/g, ' ');
  }
  return rest;
}

/** The text of an element without that of its children, but for soft hyphens. */
const ownText = (element: Element): string =>
  Array.from(element.childNodes, (node) =>
    node instanceof Text ? node.data : isSoftHyphen(node) ? '' : '\n'
  ).join('');

const isSoftHyphen = (node: Node): boolean =>
  !(node instanceof Element) || node.matches('.soft-hyphen');

/** Attributes whose text visitors read or hear. */
const SAID = ['alt', 'aria-description', 'aria-label', 'placeholder', 'title'];

/**
 * The texts of an element that were not translated, without those that come from
 * `Intl` or from plain strings of the payload: numbers, kilometres, countries and
 * days; names in another language; addresses and phone numbers.
 */
export function untranslated(
  host: Element,
  countries: readonly string[]
): readonly string[] {
  const {country} = formatsIn('de');
  const given = [
    ...countries.map(country),
    'km',
    'und',
    'September',
    'November',
    ...['Montag', 'Dienstag', 'Mittwoch', 'Freitag'],
  ];
  const found: string[] = [];
  const check = (text: string) => {
    let rest = outside(text);
    for (const each of given) rest = rest.replaceAll(each, '');
    if (/\p{L}/u.test(rest)) found.push(text.trim());
  };
  for (const element of [
    ...shown(host.shadowRoot!),
    ...host.shadowRoot!.querySelectorAll('.quiet, option, [hidden]'),
  ]) {
    const href = element.getAttribute('href') ?? '';
    for (const name of SAID) {
      const said = element.getAttribute(name) ?? '';
      if (!said.includes('.') || !href.includes(said)) check(said);
    }
    if (element.matches('[lang], a[href^="mailto:"]')) continue;
    // A link may have its address as text.
    const text = element.textContent.trim();
    if (text.includes('.') && href.includes(text)) continue;
    check(ownText(element));
  }
  return found;
}
