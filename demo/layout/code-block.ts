import {html, type ServerRenderedTemplate} from '@lit-labs/ssr';
import type {Locale} from '../../src/language/locale.js';
import type {Localized} from '../page.js';

const TEXTS: Localized<{copy: string; copied: string}> = {
  de: {copy: 'Kopieren', copied: 'Kopiert'},
  en: {copy: 'Copy', copied: 'Copied'},
};

interface CodeBlock {
  readonly id: string;
  /** What the code is, for people who do not see where it is. */
  readonly label: string;
  readonly code: string;
  readonly locale: Locale;
}

/**
 * Code with a button to copy it, which `copy-code.ts` shows if the browser may write to
 * the clipboard.
 */
export const codeBlock = ({
  id,
  label,
  code,
  locale,
}: CodeBlock): ServerRenderedTemplate => {
  const {copy, copied} = TEXTS[locale];
  // Without spaces around the code: they would be part of it.
  return html`<div class="code">
<pre id=${id} tabindex="0" role="group" aria-label=${label}><code>${code}</code></pre>
<p><button type="button" class="button copy" data-of=${id} data-copied=${copied} hidden>${copy}</button> <span role="status"></span></p>
</div>`;
};
