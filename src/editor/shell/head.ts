import {html, nothing, type TemplateResult} from 'lit';
import type {Locale} from '../../language/locale.js';
import {toolMsgIn} from '../../language/tool-messages.js';
import type {OfficeDocument} from '../document/office-document.js';
import {redoIcon, undoIcon} from './icons.js';
import {unsavedWords} from './unsaved-words.js';

interface Head {
  readonly document: OfficeDocument | undefined;
  readonly locale: Locale;
  /** Says whether this browser keeps the changes. */
  readonly kept: string | undefined;
  readonly step: (what: 'undo' | 'redo') => void;
  readonly speak: (locale: Locale) => void;
}

function status(
  document: OfficeDocument,
  {locale, kept}: Head
): readonly string[] {
  return [
    document.name,
    unsavedWords(document, locale),
    ...(kept !== undefined && !document.isSaved ? [kept] : []),
  ];
}

function actions(
  document: OfficeDocument,
  {locale, step}: Head
): TemplateResult {
  const msg = toolMsgIn(locale);
  return html`
    <button
      class="button"
      title=${msg('Undo')}
      aria-disabled=${!document.canUndo}
      @click=${() => step('undo')}
    >
      ${undoIcon} <span class="words">${msg('Undo')}</span>
    </button>
    <button
      class="button"
      title=${msg('Redo')}
      aria-disabled=${!document.canRedo}
      @click=${() => step('redo')}
    >
      ${redoIcon} <span class="words">${msg('Redo')}</span>
    </button>
    <a class="button" href="#import">${msg('Read a spreadsheet')}</a>
    <a class="button main" href="#save">${msg('Save')}</a>
  `;
}

/** The head of the editor: what is open, whether it is saved, and what to do with it. */
export function renderHead(head: Head): TemplateResult {
  const {document, locale, speak} = head;
  const msg = toolMsgIn(locale);
  const other = locale === 'de' ? 'en' : 'de';
  return html`
    <header class="head">
      <div class="brand">
        <h1>${msg('Edit content')}</h1>
        ${
          document
            ? html`<p class="status">${status(document, head).join(' · ')}</p>`
            : nothing
        }
      </div>
      <button class="link language" lang=${other} @click=${() => speak(other)}>
        ${other === 'de' ? 'Deutsch' : 'English'}
      </button>
      ${
        document
          ? html`<div class="row">${actions(document, head)}</div>`
          : nothing
      }
    </header>
  `;
}

/** A button for the keyboard that skips the head and the list of parts. */
export const renderSkip = (
  locale: Locale,
  skip: () => void
): TemplateResult => html`
  <button class="button skip" @click=${skip}>
    ${toolMsgIn(locale)('Skip to the form')}
  </button>
`;
