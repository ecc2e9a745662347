import {html, type TemplateResult} from 'lit';
import type {Locale} from '../../../src/language/locale.js';
import {TEXTS} from '../builder-texts.js';
import {sanitise, verdictOf} from '../sanitise.js';
import {type Rules, type SanitiserId, SANITISERS} from '../sanitisers.js';
import {SANITISER_NAMES, VERDICTS} from '../verdict-texts.js';
import {beginningOf} from './code-view.js';

const MARKS = {good: '✓', fair: '!', bad: '✗'};

function verdict(rules: Rules, code: string, locale: Locale): TemplateResult {
  const texts = TEXTS[locale];
  const result = sanitise(code, rules);
  const {tone, ...text} = VERDICTS[verdictOf(code, result)];
  return html`<li class=${`verdict ${tone}`} id=${rules.id}>
    <h3>${SANITISER_NAMES[rules.id][locale]}</h3>
    <p class="word"><span aria-hidden="true" .textContent=${MARKS[tone]}></span> ${text[locale]}</p>
    <details>
      <summary>${texts.left}</summary>
      <pre><code>${result ? beginningOf(result) : texts.nothing}</code></pre>
    </details>
  </li>`;
}

/** What sanitisers leave of some code. */
export const verdicts = (
  ids: readonly SanitiserId[],
  code: string,
  locale: Locale
): TemplateResult =>
  html`<ul class="verdicts" role="list">
    ${ids.map((id) => {
      const rules = SANITISERS.find((each) => each.id === id);
      return rules && verdict(rules, code, locale);
    })}
  </ul>`;
