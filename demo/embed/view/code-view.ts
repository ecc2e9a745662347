import {html, nothing, type TemplateResult} from 'lit';
import {TEXTS} from '../builder-texts.js';
import type {Locale} from '../../../src/language/locale.js';
import {copyText} from './copy.js';

/** The visible part of a long text. */
const LINES = 14;
const CHARACTERS = 1200;

/** The beginning of a long text, or the whole of a short one. */
export function beginningOf(text: string): string {
  const beginning = text
    .split('\n')
    .slice(0, LINES)
    .join('\n')
    .slice(0, CHARACTERS);
  return beginning.length < text.length ? `${beginning} …` : beginning;
}

interface CodeView {
  readonly id: string;
  readonly label: string;
  readonly code: string;
  readonly locale: Locale;
  /** Whether to show only the beginning of long code. */
  readonly isCut?: boolean;
}

/** Copies the code beside a button, and says so next to the button. */
async function copyBeside(
  button: HTMLElement,
  code: string,
  locale: Locale
): Promise<void> {
  const pre = button.closest('.code')?.querySelector('pre');
  const status = button.parentElement?.querySelector('[role="status"]');
  if (!pre || !status) return;
  const {copied, selected} = TEXTS[locale];
  status.textContent = '';
  status.textContent = {copied, selected}[await copyText(code, pre)];
}

/** Code with a button that copies it. */
export function codeView({
  id,
  label,
  code,
  locale,
  isCut = false,
}: CodeView): TemplateResult {
  const texts = TEXTS[locale];
  const shown = isCut ? beginningOf(code) : code;
  const onCopy = ({currentTarget}: Event) => {
    if (currentTarget instanceof HTMLElement)
      void copyBeside(currentTarget, code, locale);
  };
  return html`<div class="code">
    <pre id=${id}><code>${shown}</code></pre>
    ${shown === code ? nothing : html`<p class="about">${texts.beginning}</p>`}
    <p class="copying">
      <button
        type="button"
        class="button main copy"
        aria-describedby=${`${id}-of`}
        @click=${onCopy}
      >
        ${texts.copy}</button
      ><span class="hidden" id=${`${id}-of`}>${label}</span>
      <span role="status"></span>
    </p>
  </div>`;
}
