import type {TemplateResult} from 'lit';
import {formatsIn} from '../../../language/formats.js';
import type {Locale} from '../../../language/locale.js';
import {toolMsgIn} from '../../../language/tool-messages.js';
import type {Path} from '../../document/json.js';
import {setValue} from '../edits.js';
import type {Field} from '../field.js';
import {framed, type Framed, renderFrame} from '../field-frame.js';
import type {FormContext} from '../form-context.js';
import {type Option, renderSelect} from './inputs.js';
import {shownText} from '../text-parts.js';

/**
 * The languages to choose from: those of Europe and of many partners elsewhere. A file
 * can have any other; the choice then shows it, too.
 */
const LANGUAGES = [
  ...['ar', 'be', 'bg', 'bs', 'cs', 'da', 'de', 'el', 'en', 'es', 'et', 'fa'],
  ...['fi', 'fr', 'he', 'hi', 'hr', 'hu', 'hy', 'id', 'is', 'it', 'ja', 'ka'],
  ...['kk', 'ko', 'ku', 'lt', 'lv', 'mk', 'nl', 'no', 'pl', 'pt', 'ro', 'ru'],
  ...['sk', 'sl', 'sq', 'sr', 'sr-Latn', 'sv', 'th', 'tr', 'uk', 'vi', 'zh'],
];

/** The name of a language, or the tag itself if it is none. */
function languageName(tag: string, names: Intl.DisplayNames): string {
  try {
    return names.of(tag) ?? tag;
  } catch {
    return tag;
  }
}

/** The languages by their names, after German and English. */
function languageOptions(present: string, locale: Locale): readonly Option[] {
  const names = new Intl.DisplayNames([locale], {type: 'language'});
  const {compare} = formatsIn(locale);
  const option = (value: string): Option => ({
    value,
    label: languageName(value, names),
  });
  const isKnown = !present || LANGUAGES.includes(present);
  const others = [...LANGUAGES, ...(isKnown ? [] : [present])]
    .filter((tag) => tag !== 'de' && tag !== 'en')
    .map(option)
    .sort((a, b) => compare(a.label, b.label));
  return [option('de'), option('en'), ...others];
}

/** A choice of a language by its name. The content gets its tag, such as `uk`. */
export function renderLanguageChoice(
  framed: Framed,
  context: FormContext
): TemplateResult {
  const {document, locale} = context;
  const {path} = framed;
  const value = shownText(document.at(path));
  return renderFrame(framed, context, (names) =>
    renderSelect({
      names,
      value,
      options: languageOptions(value, locale),
      empty: toolMsgIn(locale)('not stated'),
      onChoose: (chosen) => setValue(document, path, chosen || undefined),
    })
  );
}

/** The language of a name. */
export function renderLanguageField(
  field: Field,
  path: Path,
  context: FormContext
): TemplateResult {
  return renderLanguageChoice(framed(field, path, context), context);
}
