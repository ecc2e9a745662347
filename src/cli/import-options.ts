import {str} from '@lit/localize';
import * as v from 'valibot';
import {didYouMean} from '../check/did-you-mean.js';
import {readMapping} from '../import/column-map.js';
import {slugOf} from '../import/slug.js';
import type {Locale} from '../language/locale.js';
import {toolMsgIn} from '../language/tool-messages.js';
import {KNOWN_KINDS} from '../payload/classification-schema.js';
import type {Kind} from '../payload/schema.js';
import {id} from '../payload/schema-values.js';
import {readOptions} from './read-options.js';
import {UsageError} from './usage-error.js';

const OPTIONS = {
  home: {type: 'string'},
  kind: {type: 'string'},
  'kind-name': {type: 'string'},
  'kind-plural': {type: 'string'},
  out: {type: 'string'},
  map: {type: 'string', multiple: true},
  previous: {type: 'string'},
  'keep-gone': {type: 'boolean'},
  office: {type: 'string'},
  sheet: {type: 'string'},
  force: {type: 'boolean'},
} as const;

/** Reads `Freundschaft|Friendship`; one word stands for both languages. */
const bothOf = (text: string) => {
  const [de = '', en = ''] = text.split('|').map((each) => each.trim());
  return {de: de || en, en: en || de};
};

/** Makes the kind that a payload must define, if it is none of the known ones. */
const newKindOf = (
  id: string,
  name: string | undefined,
  plural: string | undefined
): Kind | undefined =>
  name === undefined
    ? undefined
    : {id, name: bothOf(name), plural: bothOf(plural ?? name)};

/**
 * Returns whether a payload need not define a kind.
 *
 * @param defined - the kinds that an earlier payload defines
 */
export const isKnownKind = (kind: string, defined: readonly string[]) =>
  KNOWN_KINDS.some((known) => known === kind) || defined.includes(kind);

/** Says which kinds there are, and how to add one. */
export function unknownKindText(kind: string, locale: Locale): string {
  const msg = toolMsgIn(locale);
  const kinds = KNOWN_KINDS.join(', ');
  const meant = didYouMean(kind, KNOWN_KINDS);
  const example = slugOf(kind) || 'friendship';
  const own = msg(
    str`For a kind of your own say what it is called: --kind ${example} --kind-name "Freundschaft|Friendship" --kind-plural "Freundschaften|Friendships"`
  );
  return meant === undefined
    ? msg(str`There is no kind “${kind}”. There are: ${kinds}. ${own}`)
    : msg(str`There is no kind “${kind}”. Did you mean ${meant}? ${own}`);
}

/** Reads the arguments of the command. Throws a `UsageError` if one is missing. */
export function readImportOptions(args: readonly string[], locale: Locale) {
  const msg = toolMsgIn(locale);
  const {positionals, values} = readOptions(args, OPTIONS, locale);
  const [list, ...more] = positionals;
  if (list === undefined)
    throw new UsageError(
      msg('Which list should be imported? For example list.xlsx or list.csv.')
    );
  if (more.length > 0)
    throw new UsageError(
      msg(str`One list at a time: “${more[0] ?? ''}” is one too many.`)
    );
  const {kind, out, home, previous} = values;
  if (kind === undefined)
    throw new UsageError(
      msg(
        str`Which kind of partners does the list have? One of ${KNOWN_KINDS.join(', ')}, for example --kind university.`
      )
    );
  if (!v.is(id, kind)) throw new UsageError(unknownKindText(kind, locale));
  if (out === undefined)
    throw new UsageError(
      msg('Where should the result go? For example --out payload.json.')
    );
  if (home === undefined && previous === undefined)
    throw new UsageError(
      msg(
        'In which city is the office? The map begins there. For example --home Dortmund.'
      )
    );
  return {
    list,
    kind,
    out,
    home,
    previous,
    newKind: newKindOf(kind, values['kind-name'], values['kind-plural']),
    map: (values.map ?? []).map(readMapping),
    keepGone: values['keep-gone'] ?? false,
    office: values.office,
    sheet: values.sheet,
    force: values.force ?? false,
  };
}
