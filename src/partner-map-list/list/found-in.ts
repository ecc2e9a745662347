import {html, nothing, type TemplateResult} from 'lit';
import type {Locale} from '../../language/locale.js';
import {msgIn} from '../../language/messages.js';
import type {PartnerMarks} from './partner-marks.js';

/** The detail of a closed entry in which the search found a word. */
export const renderFoundIn = (
  {hidden, detail}: PartnerMarks,
  locale: Locale
): TemplateResult | typeof nothing =>
  hidden
    ? html`
      <p class="muted found-in">
        ${msgIn(locale)('Found in:')}
        <span lang=${hidden.lang ?? nothing}>${detail(hidden.text)}</span>
      </p>
    `
    : nothing;
