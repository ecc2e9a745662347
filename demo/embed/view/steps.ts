import {html, nothing, type TemplateResult} from 'lit';
import type {Locale} from '../../../src/language/locale.js';
import {TEXTS} from '../builder-texts.js';
import {
  contentCodeOf,
  type CodeId,
  type Recipe,
  type Step,
} from '../recipes/recipe.js';
import type {DownloadId} from '../recipes/recipe.js';
import {codeView} from './code-view.js';
import {richText} from './rich-text.js';
import {verdicts} from './verdicts.js';

interface Steps {
  readonly recipe: Recipe;
  readonly locale: Locale;
  /** The code, undefined while it is loading, or null if it is missing. */
  readonly codeOf: (id: CodeId) => string | null | undefined;
  readonly downloads: Readonly<Record<DownloadId, string>>;
}

/** The code of a step, or why there is none. */
function code(
  {code: id, heading}: Step,
  {codeOf, locale}: Steps
): TemplateResult | typeof nothing {
  if (!id) return nothing;
  const texts = TEXTS[locale];
  const text = codeOf(id);
  return typeof text === 'string'
    ? codeView({
        id: `code-${id}`,
        label: heading[locale],
        code: text,
        locale,
        isCut: id === 'static',
      })
    : html`<p class="about">${text === null ? texts.missing : texts.loading}</p>`;
}

/** What to do, each action on a line of its own. */
function instructions(text: string): TemplateResult {
  const actions = text.split('\n');
  return actions.length === 1
    ? html`<p>${richText(text)}</p>`
    : html`<ul class="actions">
        ${actions.map((action) => html`<li>${richText(action)}</li>`)}
      </ul>`;
}

function step(each: Step, steps: Steps): TemplateResult {
  const {heading, text, by, download} = each;
  const {locale, downloads} = steps;
  return html`<li class="step">
    <h3>${heading[locale]}</h3>
    ${by ? html`<p class="by">${by[locale]}</p>` : nothing}
    ${
      download
        ? html`<p>
          <a class="button" href=${downloads[download]} download
            >${TEXTS[locale].downloads[download]}</a
          >
        </p>`
        : nothing
    }
    ${instructions(text[locale])} ${code(each, steps)}
  </li>`;
}

/** What the system leaves of the code that an editor puts into the content. */
function left({
  recipe,
  codeOf,
  locale,
}: Steps): TemplateResult | typeof nothing {
  const id = contentCodeOf(recipe);
  const text = id && codeOf(id);
  if (!recipe.sanitisers || !text) return nothing;
  return html`<h3>${TEXTS[locale].leaves}</h3>
    ${verdicts(recipe.sanitisers, text, locale)}`;
}

/** The steps of a recipe, with the code and what is to know about it. */
export function stepsView(steps: Steps): TemplateResult {
  const {recipe, locale} = steps;
  return html`<ol class="steps" role="list">
      ${recipe.steps.map((each) => step(each, steps))}
    </ol>
    ${
      recipe.note
        ? html`<p class="note">
          <b>${TEXTS[locale].note}:</b> ${richText(recipe.note[locale])}
        </p>`
        : nothing
    }
    ${left(steps)}`;
}
