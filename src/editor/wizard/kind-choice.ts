import type {Kind} from '../../payload/schema.js';
import {KNOWN_KINDS} from '../../payload/classification-schema.js';
import {freeId, slugOf} from '../../import/slug.js';
import type {Locale} from '../../language/locale.js';
import {isList, isRecord, type Json, valueAt} from '../document/json.js';
import {textIn} from '../form/text-parts.js';
import {choiceWords} from '../form/words/choice-words.js';

/** The choice for a kind that the content does not have yet. */
export const NEW_KIND = '+';

/** The words of a new kind, as somebody types them. */
export interface KindWords {
  readonly de: string;
  readonly en: string;
  readonly pluralDe: string;
  readonly pluralEn: string;
}

export const NO_WORDS: KindWords = {de: '', en: '', pluralDe: '', pluralEn: ''};

/** The kinds of the content, with their words. */
export function kindsOf(
  content: Json,
  locale: Locale
): readonly (readonly [id: string, words: string])[] {
  const kinds = valueAt(content, ['kinds']);
  const own = (isList(kinds) ? kinds : []).flatMap((kind) =>
    isRecord(kind) && typeof kind['id'] === 'string'
      ? [[kind['id'], textIn(kind['name'], locale) || kind['id']] as const]
      : []
  );
  const words = new Map<string, string>([
    ...KNOWN_KINDS.map(
      (id) => [id, choiceWords('partners.kind', id, locale)] as const
    ),
    ...own,
  ]);
  return [...words];
}

/** The kind that words define; undefined while one of its names is missing. */
export function newKindOf(
  {de, en, pluralDe, pluralEn}: KindWords,
  taken: readonly string[]
): Kind | undefined {
  const name = {de: de.trim(), en: en.trim()};
  if (name.de === '' || name.en === '') return undefined;
  return {
    id: freeId([slugOf(name.en), slugOf(name.de)], new Set(taken)),
    name,
    plural: {de: pluralDe.trim() || name.de, en: pluralEn.trim() || name.en},
  };
}
