import {str} from '@lit/localize';
import {html, nothing, type TemplateResult} from 'lit';
import type {Locale} from '../../language/locale.js';
import {toolMsgIn} from '../../language/tool-messages.js';
import {changesBetween} from '../document/changes.js';
import type {Json} from '../document/json.js';
import {type ChangeGroup, changesInWords} from './change-words.js';

/** The most changes of a part that show at once. */
const SHOWN = 8;

function renderGroup({heading, lines}: ChangeGroup, locale: Locale) {
  const msg = toolMsgIn(locale);
  const items = (some: readonly string[]) =>
    html`<ul role="list">
      ${some.map((line) => html`<li>${line}</li>`)}
    </ul>`;
  const rest = lines.slice(SHOWN);
  return html`<h4>${heading}</h4>
    ${items(lines.slice(0, SHOWN))}
    ${
      rest.length > 0
        ? html`<details>
            <summary>${msg(str`${rest.length} more`)}</summary>
            ${items(rest)}
          </details>`
        : nothing
    }`;
}

/** Says in words what has changed since the content was saved. */
export function renderChanges(
  saved: Json,
  content: Json,
  locale: Locale
): TemplateResult {
  const msg = toolMsgIn(locale);
  const groups = changesInWords(
    changesBetween(saved, content),
    content,
    locale
  );
  return html`<section class="changes" aria-labelledby="changes">
    <h3 id="changes">${msg('What has changed')}</h3>
    ${
      groups.length === 0
        ? html`<p>${msg('Nothing since the last save.')}</p>`
        : groups.map((group) => renderGroup(group, locale))
    }
  </section>`;
}
