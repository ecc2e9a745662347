import {html, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import {repeat} from 'lit/directives/repeat.js';
import {TEXTS} from '../builder-texts.js';
import type {PageData} from '../page-data.js';

interface PartnerPicker {
  readonly data: PageData;
  readonly chosen: string | undefined;
  /** What to search for. */
  readonly search: string;
  readonly onSearch: (text: string) => void;
  readonly onChoose: (id: string) => void;
}

/** A text without case and accents, so that `sao` finds `São`. */
const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase();

/** The partners whose name contains a text. */
export const partnersWith = (
  partners: PageData['partners'],
  search: string
): PageData['partners'] =>
  partners.filter(([, name]) => plain(name).includes(plain(search.trim())));

/** Chooses one of the partners by name, from a list that a search narrows down. */
export function partnerPicker({
  data: {partners, locale},
  chosen,
  search,
  onSearch,
  onChoose,
}: PartnerPicker): TemplateResult {
  const texts = TEXTS[locale];
  const found = partnersWith(partners, search);
  const isFound = (id: string) => found.some(([each]) => each === id);
  const shown = [
    ['', texts.noPartner] as const,
    // A choice stays visible.
    ...partners.filter(([id]) => id === chosen || isFound(id)),
  ];
  return html`<fieldset class="partners">
    <legend>${texts.partner}</legend>
    <label class="field"
      >${texts.findPartner}
      <input
        type="search"
        id="find-partner"
        autocomplete="off"
        spellcheck="false"
        .value=${live(search)}
        @input=${({target}: Event) => {
          if (target instanceof HTMLInputElement) onSearch(target.value);
        }}
    /></label>
    <p class="hidden" role="status">
      ${search ? texts.partnersFound(found.length) : ''}
    </p>
    <div class="names">
      ${repeat(
        shown,
        ([id]) => id,
        ([id, name]) =>
          html`<label class="tick"
            ><input
              type="radio"
              name="selected"
              value=${id}
              autocomplete="off"
              .checked=${live(id === (chosen ?? ''))}
              @change=${() => onChoose(id)} /><span>${name}</span></label
          >`
      )}
    </div>
  </fieldset>`;
}
