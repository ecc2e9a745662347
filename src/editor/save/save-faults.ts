import {str} from '@lit/localize';
import {html, type TemplateResult} from 'lit';
import type {Locale} from '../../language/locale.js';
import {toolMsgIn} from '../../language/tool-messages.js';
import type {Json, Path} from '../document/json.js';
import {placeInWords} from '../findings/place-in-words.js';
import type {ShownFinding} from '../findings/shown-finding.js';
import {sizeInWords} from './size-in-words.js';

/** The most faults that show. The list of findings has them all. */
const SHOWN = 8;

/**
 * Says whether visitors will see the content, and which faults, or which size of its
 * file, keep it from them.
 */
export function renderFaults(
  findings: readonly ShownFinding[],
  content: Json,
  text: string,
  locale: Locale,
  goTo: (path: Path) => void
): TemplateResult {
  const msg = toolMsgIn(locale);
  const faults = findings.filter(({level}) => level === 'fault');
  const {length} = faults;
  const size = sizeInWords(text, locale);
  if (length === 0 && size) return html`<p class="notice fault">${size}</p>`;
  if (length === 0)
    return html`<p class="notice success">
      ${msg('Everything is in order: visitors will see this content.')}
    </p>`;
  return html`<section class="notice fault" aria-labelledby="faults">
    <h3 id="faults">
      ${
        length === 1
          ? msg('Not valid: 1 fault')
          : msg(str`Not valid: ${length} faults`)
      }
    </h3>
    <p>
      ${msg(
        'Visitors see this content only when the faults are corrected. You can save it all the same and go on later.'
      )}
    </p>
    <ul role="list">
      ${faults.slice(0, SHOWN).map(
        ({path, text: fault}) =>
          html`<li>
            <button class="link" @click=${() => goTo(path)}>
              ${placeInWords(content, path, locale)}: ${fault}
            </button>
          </li>`
      )}
    </ul>
  </section>`;
}
