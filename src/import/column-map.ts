import {FIELDS, type Field, type Meaning} from './fields.js';
import {ImportError} from './import-error.js';

/** What a user says about a column: the heading, or the number of the column. */
export interface Mapping extends Meaning {
  readonly heading: string;
}

/** Fields whose texts may be given in both languages. */
const IN_LANGUAGES =
  /^(name|city|note|topics|subject|programme|level|facet)-(de|en)$/;

const isField = (text: string): text is Field =>
  FIELDS.some((field) => field === text);

function meaningOf(text: string): Meaning | undefined {
  if (text === '' || text === '-' || text === 'ignore')
    return {field: 'ignored'};
  const [, field, lang] = IN_LANGUAGES.exec(text) ?? [];
  if (field !== undefined && isField(field) && (lang === 'de' || lang === 'en'))
    return {field, lang};
  return isField(text) ? {field: text} : undefined;
}

/**
 * Reads `Ort=city`, as `--map` has it.
 *
 * @throws {ImportError} if the text has no `=` or the field is unknown
 */
export function readMapping(text: string): Mapping {
  const at = text.lastIndexOf('=');
  if (at < 1) throw new ImportError({code: 'bad-map', text});
  const field = text
    .slice(at + 1)
    .trim()
    .toLowerCase();
  const meaning = meaningOf(field);
  if (!meaning) throw new ImportError({code: 'no-such-field', field});
  return {heading: text.slice(0, at).trim(), ...meaning};
}
