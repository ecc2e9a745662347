import {str} from '@lit/localize';
import {html, nothing, type TemplateResult} from 'lit';
import {formatsIn} from '../../language/formats.js';
import type {Locale} from '../../language/locale.js';
import {toolMsgIn} from '../../language/tool-messages.js';
import type {WizardContext} from './wizard-context.js';

/** Which part of a long list shows. Pages count from 0. */
interface PageState {
  readonly page: number;
  readonly turn: (page: number) => void;
}

/** How many items a page has. */
const PAGE_SIZE = 25;

/** The page of a list that shows, which the session remembers by a name. */
export const pagesOf = (
  {session, refresh}: WizardContext,
  name: 'open' | 'table' | 'added' | 'changed' | 'gone'
): PageState => ({
  page: session.pages.get(name) ?? 0,
  turn: (page) => {
    session.pages.set(name, page);
    refresh();
  },
});

/** The items of a page. A list that became shorter shows its last page. */
export function onPage<T>(items: readonly T[], page: number): readonly T[] {
  const last = Math.max(0, Math.ceil(items.length / PAGE_SIZE) - 1);
  const start = Math.min(page, last) * PAGE_SIZE;
  return items.slice(start, start + PAGE_SIZE);
}

/** Buttons to turn pages; nothing if there is one page only. */
export function renderPages(
  length: number,
  {page, turn}: PageState,
  label: string,
  locale: Locale
): TemplateResult | typeof nothing {
  const pages = Math.ceil(length / PAGE_SIZE);
  if (pages < 2) return nothing;
  const msg = toolMsgIn(locale);
  const {number} = formatsIn(locale);
  const current = Math.min(page, pages - 1);
  const [from, to] = [
    number(current * PAGE_SIZE + 1),
    number(Math.min(length, (current + 1) * PAGE_SIZE)),
  ];
  const button = (next: number, words: string) =>
    html`<button
      class="button"
      aria-disabled=${next < 0 || next >= pages ? 'true' : 'false'}
      @click=${() => {
        if (next >= 0 && next < pages) turn(next);
      }}
    >
      ${words}
    </button>`;
  return html`<nav class="row pages" aria-label=${label}>
    ${button(current - 1, msg('Back one page'))}
    <span role="status">${msg(str`${from} to ${to} of ${number(length)}`)}</span>
    ${button(current + 1, msg('Next page'))}
  </nav>`;
}
