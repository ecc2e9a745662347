import type {Locale} from '../../language/locale.js';
import {
  isRecord,
  itemsOf,
  type Json,
  type Path,
  valueAt,
} from '../document/json.js';
import {checkContent} from './check-content.js';
import type {Checked} from './checked.js';

/** The partners of a content. */
export const partnersIn = (content: Json): readonly Json[] =>
  itemsOf(valueAt(content, ['partners']));

/** A content with these partners only. */
export const withPartners = (content: Json, partners: readonly Json[]): Json =>
  isRecord(content) ? {...content, partners} : content;

/**
 * Checks one partner of a content, and keeps what is known of the others. It does not
 * see what two partners have in common, such as their location.
 */
export function checkPartner(
  {findings, faults}: Checked,
  content: Json,
  index: number,
  locale: Locale
): Checked {
  const partner = partnersIn(content)[index] ?? null;
  const own = checkContent(withPartners(content, [partner]), locale);
  const isOther = ([part, at]: Path) => part !== 'partners' || at !== index;
  // The partner was checked alone, as the first of a list.
  const back = (path: Path): Path => ['partners', index, ...path.slice(2)];
  const moved = own.findings
    .filter(({path: [part, at]}) => part === 'partners' && at === 0)
    .map(({level, path, text, fix}) => ({
      level,
      text,
      path: back(path),
      fix: fix && {
        label: fix.label,
        edit:
          fix.edit.kind === 'replace'
            ? fix.edit
            : {...fix.edit, path: back(fix.edit.path)},
      },
    }));
  return {
    content,
    findings: [...findings.filter(({path}) => isOther(path)), ...moved],
    faults: [
      ...faults.filter(isOther),
      ...moved.filter(({level}) => level === 'fault').map(({path}) => path),
    ],
  };
}
