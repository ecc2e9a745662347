import {str} from '@lit/localize';
import type {Finding, Level} from '../check/finding.js';
import {formatsIn} from '../language/formats.js';
import type {Locale} from '../language/locale.js';
import {toolMsgIn} from '../language/tool-messages.js';

/** How many findings of each level there are. */
export const countLevels = (findings: readonly Finding[]) => {
  const count = (level: Level) =>
    findings.filter((each) => each.level === level).length;
  return {
    faults: count('fault'),
    warnings: count('warning'),
    hints: count('hint'),
  };
};

/** How many findings of each level there are, in words; empty if there are none. */
export function countWords(
  findings: readonly Finding[],
  locale: Locale
): string {
  const {faults, warnings, hints} = countLevels(findings);
  const msg = toolMsgIn(locale);
  const {number} = formatsIn(locale);
  return [
    faults === 1 ? msg('1 fault') : msg(str`${number(faults)} faults`),
    warnings === 1 ? msg('1 warning') : msg(str`${number(warnings)} warnings`),
    hints === 1 ? msg('1 hint') : msg(str`${number(hints)} hints`),
  ]
    .filter((_, i) => [faults, warnings, hints][i] !== 0)
    .join(', ');
}
