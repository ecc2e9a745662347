import {str} from '@lit/localize';
import type {CheckedText} from '../check/findings-in-text.js';
import type {Finding, Level} from '../check/finding.js';
import {type Group, grouped} from '../check/grouped.js';
import {pathText, placeOf} from '../check/place-of.js';
import {wordsOf} from '../check/words-of.js';
import {formatsIn} from '../language/formats.js';
import type {Locale} from '../language/locale.js';
import {toolMsgIn} from '../language/tool-messages.js';
import {contentsOf} from './contents-of.js';
import {countWords} from './count-words.js';

/** How many lines of a group are named. */
const MOST_LINES = 5;

const levelName = (level: Level, locale: Locale): string => {
  const msg = toolMsgIn(locale);
  return {fault: msg('fault'), warning: msg('warning'), hint: msg('hint')}[
    level
  ];
};

/** The names of lists as in “in 3 of 14 partners”. */
const listNames = (locale: Locale): Readonly<Record<string, string>> => {
  const msg = toolMsgIn(locale);
  return {
    partners: msg('partners', {id: 'in-partners'}),
    networks: msg('networks', {id: 'in-networks'}),
    sources: msg('sources', {id: 'in-sources'}),
    kinds: msg('kinds', {id: 'in-kinds'}),
    facets: msg('facets', {id: 'in-facets'}),
  };
};

/** Says in how many records of a list a finding is, and in which lines. */
function spread(
  {findings, list, size}: Group,
  positionOf: CheckedText['positionOf'],
  locale: Locale
): string | undefined {
  if (findings.length === 1) return undefined;
  const msg = toolMsgIn(locale);
  const {number} = formatsIn(locale);
  const name = listNames(locale)[list] ?? list;
  const records = new Set(findings.map(({path}) => path[1])).size;
  const lines = [
    ...new Set(findings.map(({offset = 0}) => positionOf(offset).line)),
  ];
  const first = lines.slice(0, MOST_LINES).join(', ');
  const more = number(lines.length - MOST_LINES);
  const [some, all] = [number(records), number(size)];
  return lines.length > MOST_LINES
    ? msg(str`In ${some} of ${all} ${name}: lines ${first} and ${more} more.`)
    : msg(str`In ${some} of ${all} ${name}: lines ${first}.`);
}

/**
 * What a check has found, one finding a line in the form that editors and terminals
 * link, `file:line:column level: place: sentence`, and the verdict at the end.
 */
export function checkReport(
  name: string,
  {findings, value, positionOf}: CheckedText,
  locale: Locale
): readonly string[] {
  const msg = toolMsgIn(locale);
  const lines = grouped(findings, value).map((group) => {
    const [first] = group.findings;
    const {line, column} = positionOf(first.offset ?? 0);
    const place = placeOf(first.path, value, locale);
    return [
      `${name}:${line}:${column} ${levelName(first.level, locale)}:`,
      place === '' ? undefined : `${place}:`,
      wordsOf(first, locale),
      spread(group, positionOf, locale),
    ]
      .filter((part) => part !== undefined)
      .join(' ');
  });
  const counts = countWords(findings, locale);
  const isValid = findings.every(({level}) => level !== 'fault');
  if (!isValid) return [...lines, msg(str`${name} is not valid: ${counts}`)];
  const contents = contentsOf(value, locale);
  return [
    ...lines,
    counts === ''
      ? msg(str`${name} is valid: ${contents}`)
      : msg(str`${name} is valid: ${contents} (${counts})`),
  ];
}

/** A finding as `--json` prints it. */
export const findingAsJson = (
  file: string,
  finding: Finding,
  positionOf: CheckedText['positionOf'],
  locale: Locale
) => ({
  file,
  ...positionOf(finding.offset ?? 0),
  level: finding.level,
  code: finding.code,
  path: pathText(finding.path),
  message: wordsOf(finding, locale),
});
