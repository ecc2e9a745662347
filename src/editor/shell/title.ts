import type {Locale} from '../../language/locale.js';
import {toolMsgIn} from '../../language/tool-messages.js';
import {isRecord, type Json} from '../document/json.js';
import type {OfficeDocument} from '../document/office-document.js';
import {partNames} from '../part-names.js';
import {isListOfForms, type Part} from '../parts.js';
import {pathOf, type Route} from '../route.js';

const words = (value: Json | undefined): string | undefined =>
  typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;

/** The name of a record in a language, or in the other one, if it has a name. */
export function nameOf(
  record: Json | undefined,
  locale: Locale
): string | undefined {
  const name = isRecord(record) ? (record['name'] ?? record['title']) : null;
  return isRecord(name)
    ? (words(name[locale]) ?? words(name[locale === 'de' ? 'en' : 'de']))
    : words(name);
}

const unnamed = (part: Part, locale: Locale): string => {
  const msg = toolMsgIn(locale);
  return part === 'partners' ? msg('New partner') : msg('New network');
};

/** The heading of a screen: the name of the part, or of the record. */
export function titleOf(
  route: Route,
  document: OfficeDocument | undefined,
  locale: Locale
): string {
  const msg = toolMsgIn(locale);
  switch (route.screen) {
    case 'start':
      return msg('Start');
    case 'import':
      return msg('Read a spreadsheet');
    case 'save':
      return msg('Save');
    case 'part': {
      if (route.index === undefined || !isListOfForms(route.part))
        return partNames(locale)[route.part];
      const record = document?.at(pathOf(route));
      return nameOf(record, locale) ?? unnamed(route.part, locale);
    }
  }
}

/** The title of the page: the screen, the file, the editor. */
export const pageTitle = (
  route: Route,
  document: OfficeDocument | undefined,
  locale: Locale
): string =>
  [
    titleOf(route, document, locale),
    document?.name,
    toolMsgIn(locale)('Edit content'),
  ]
    .filter(Boolean)
    .join(' · ');
