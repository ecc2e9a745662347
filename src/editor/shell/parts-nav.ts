import {str} from '@lit/localize';
import {html, nothing, type TemplateResult} from 'lit';
import {formatsIn} from '../../language/formats.js';
import type {Locale} from '../../language/locale.js';
import {toolMsgIn} from '../../language/tool-messages.js';
import {isList} from '../document/json.js';
import type {OfficeDocument} from '../document/office-document.js';
import type {ShownFinding} from '../findings/shown-finding.js';
import {partNames} from '../part-names.js';
import {type Part, partAt, PARTS, rootOf} from '../parts.js';
import {hashOf, type Route} from '../route.js';

/** The number of faults and of warnings in each part. Hints are not counted. */
function troubles(findings: readonly ShownFinding[]) {
  const counts = new Map<Part, {faults: number; warnings: number}>();
  for (const {level, path} of findings) {
    if (level === 'hint') continue;
    const part = partAt(path);
    const count = counts.get(part) ?? {faults: 0, warnings: 0};
    count[level === 'fault' ? 'faults' : 'warnings'] += 1;
    counts.set(part, count);
  }
  return counts;
}

interface PartsNav {
  readonly document: OfficeDocument;
  readonly locale: Locale;
  readonly route: Route;
  readonly findings: readonly ShownFinding[];
}

/** The parts of the content with the number of their records, faults and warnings. */
export function renderPartsNav({
  document,
  locale,
  route,
  findings,
}: PartsNav): TemplateResult {
  const msg = toolMsgIn(locale);
  const {number} = formatsIn(locale);
  const names = partNames(locale);
  const counts = troubles(findings);
  const badge = (count: number | undefined, level: string, words: string) =>
    count
      ? html`${' '}<span class="badge ${level}"
            ><span aria-hidden="true">${number(count)}</span
            ><span class="quiet">${words}</span></span
          >`
      : nothing;
  return html`
    <ul role="list">
      ${PARTS.map((part) => {
        const value = document.at(rootOf(part));
        const isCurrent = route.screen === 'part' && route.part === part;
        const {faults = 0, warnings = 0} = counts.get(part) ?? {};
        return html`<li>
          <a
            href=${hashOf({screen: 'part', part})}
            aria-current=${isCurrent ? 'page' : nothing}
          >
            <span
              >${names[part]}${
                isList(value) ? ` · ${number(value.length)}` : nothing
              }</span
            >
            ${badge(
              faults,
              'fault',
              faults === 1 ? msg('1 fault') : msg(str`${faults} faults`)
            )}
            ${badge(
              warnings,
              'warning',
              warnings === 1 ? msg('1 warning') : msg(str`${warnings} warnings`)
            )}
          </a>
        </li>`;
      })}
    </ul>
  `;
}
