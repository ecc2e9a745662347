import {html, nothing, type TemplateResult} from 'lit';
import type {Locale} from '../../../src/language/locale.js';
import {TEXTS} from '../builder-texts.js';
import {isOnlyHere} from '../only-here.js';

interface AddressField {
  readonly address: string;
  readonly locale: Locale;
  /** The URL of the files, if the page offers them. */
  readonly files: string;
  readonly onChange: (address: string) => void;
}

/** The address of the script, with a warning if visitors cannot reach it. */
export function addressField({
  address,
  locale,
  files,
  onChange,
}: AddressField): TemplateResult {
  const texts = TEXTS[locale];
  const isLocal = isOnlyHere(address);
  return html`<div class=${isLocal ? 'address warning' : 'address'}>
    <div role="status">
      ${
        isLocal
          ? html`<p>
            <b><span aria-hidden="true">⚠ </span>${texts.onlyHere}</b>
            ${texts.notPublic} <a href=${files} download>${texts.getFiles}</a>
          </p>`
          : nothing
      }
    </div>
    <label class="field"
      >${texts.address}
      <input
        id="address"
        name="address"
        inputmode="url"
        autocomplete="off"
        autocapitalize="none"
        spellcheck="false"
        aria-describedby="about-address"
        .value=${address}
        @change=${({target}: Event) => {
          if (target instanceof HTMLInputElement) onChange(target.value);
        }}
    /></label>
    <p class="about" id="about-address">${texts.addressAbout}</p>
  </div>`;
}
