import {html, nothing, type TemplateResult} from 'lit';
import {formatsIn} from '../language/formats.js';
import type {Locale} from '../language/locale.js';
import type {Milestone} from '../payload/schema.js';
import {hyphenated} from './hyphenated.js';
import {type TextModel, textModel} from './text.js';

/** The view model of a milestone. */
export interface MilestoneEntry extends TextModel {
  /** The day if it is known, otherwise the year. */
  readonly when: string;
  /** The same in the format of `<time datetime>`. */
  readonly datetime: string;
}

/** Prepares milestones, in the order of the payload. */
export const milestoneEntries = (
  milestones: readonly Milestone[],
  locale: Locale
): readonly MilestoneEntry[] =>
  milestones.map(({year, date, text}) => ({
    when: date ? formatsIn(locale).date(date) : String(year),
    datetime: date ?? String(year),
    ...textModel(text, locale),
  }));

/** Renders milestones as a timeline; `mark` renders their texts. */
export const renderMilestones = (
  milestones: readonly MilestoneEntry[],
  mark: (text: string) => unknown = hyphenated
): TemplateResult => html`
  <ol class="milestones" role="list">
    ${milestones.map(
      ({when, datetime, text, lang}) => html`
        <li>
          <time class="when" datetime=${datetime}>${mark(when)}</time>
          <p lang=${lang ?? nothing}>${mark(text)}</p>
        </li>
      `
    )}
  </ol>
`;
