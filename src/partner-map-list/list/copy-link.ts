import {
  css,
  html,
  nothing,
  type ReactiveControllerHost,
  type TemplateResult,
} from 'lit';
import {createRef, type Ref, ref} from 'lit/directives/ref.js';
import {isPrerendering} from '../../element/prerendering.js';
import type {Locale} from '../../language/locale.js';
import {msgIn} from '../../language/messages.js';
import {addressWith} from '../fragment.js';

/** Whether the page has an address that opens elsewhere. */
const hasAddress = () => /^(https?|file):$/.test(location.protocol);

/** The partner whose address was copied or, if that is forbidden, is shown. */
interface Copied {
  readonly id: string;
  readonly isCopied: boolean;
}

/**
 * The button that copies the address of a partner, and what came of it. Where the
 * page may not write to the clipboard, a field shows the address to copy.
 */
export class CopyLink {
  readonly #host: ReactiveControllerHost;
  readonly #field: Ref<HTMLInputElement> = createRef();
  #last: Copied | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /** `key` is the one under which the fragment has the id of the partner. */
  render(key: string, id: string, locale: Locale): TemplateResult | undefined {
    if (isPrerendering || !key || !hasAddress()) return undefined;
    const msg = msgIn(locale);
    const last = this.#last?.id === id ? this.#last : undefined;
    const address = addressWith(location, key, id);
    return html`
      <div class="share">
        <button
          type="button"
          class="copy"
          @click=${() => this.#copy(id, address)}
        >
          ${msg('Copy link')}
        </button>
        <span class="muted" role="status"
          >${last?.isCopied ? msg('Link copied') : nothing}</span
        >
        ${
          last && !last.isCopied
            ? html`<input
              readonly
              aria-label=${msg('Link to copy')}
              .value=${address}
              ${ref(this.#field)}
            />`
            : nothing
        }
      </div>
    `;
  }

  async #copy(id: string, address: string): Promise<void> {
    // Without this, a second copy would not be announced.
    await this.#show(undefined);
    let isCopied = true;
    try {
      await navigator.clipboard.writeText(address);
    } catch {
      // The browser has no clipboard for an insecure page, or the page forbids it.
      isCopied = false;
    }
    await this.#show({id, isCopied});
    this.#field.value?.focus();
    this.#field.value?.select();
  }

  #show(last: Copied | undefined): Promise<boolean> {
    this.#last = last;
    this.#host.requestUpdate();
    return this.#host.updateComplete;
  }
}

/** The styles of the button and the field. */
export const copyLinkStyles = css`
  .share {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25em 0.75em;
  }

  .copy {
    min-block-size: 24px;
    padding: 0;
    border: 0;
    background: none;
    color: var(--_accent);
    text-decoration: underline;
    text-decoration-thickness: 0.08em;
    text-underline-offset: 0.2em;
  }

  .copy:hover {
    text-decoration-thickness: 0.16em;
  }

  .share input {
    flex: 1 1 100%;
    min-inline-size: 0;
    min-block-size: 2.5em;
    padding: 0.25em 0.75em;
    border: 1px solid var(--_muted);
    border-radius: min(var(--_radius), 0.5em);
    background: var(--_surface);
    color: var(--_text);
  }

  @media print {
    .share {
      display: none;
    }
  }
`;
