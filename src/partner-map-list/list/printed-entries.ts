import {str} from '@lit/localize';
import {html, type TemplateResult} from 'lit';
import {formatsIn} from '../../language/formats.js';
import {msgIn} from '../../language/messages.js';
import type {More} from './entries.js';
import type {PartnerDetails} from './entries.model.js';

/** Reduces details to the links, for the paper of a long list. */
export const onlyLinks = ({links}: PartnerDetails): PartnerDetails => ({
  note: undefined,
  facets: [],
  milestones: [],
  topics: [],
  participants: [],
  goals: [],
  links,
  meaning: undefined,
});

/** Says how many entries paper has, and how one prints others. */
export function renderUnprinted({left, total, locale}: More): TemplateResult {
  const {number} = formatsIn(locale);
  const [count, all] = [number(total - left), number(total)];
  return html`
    <p class="unprinted">
      ${msgIn(locale)(
        str`Printed here: the first ${count} of ${all} partners. To print others, search for them or filter the list first.`
      )}
    </p>
  `;
}
