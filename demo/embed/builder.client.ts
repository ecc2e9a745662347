import {html, nothing, render, type TemplateResult} from 'lit';
import {keyed} from 'lit/directives/keyed.js';
import {TEXTS} from './builder-texts.js';
import {
  type Choice,
  choiceFromHash,
  hashOfChoice,
  hashOfWay,
  isChoice,
} from './choice.js';
import {hasAddress} from './recipes/recipe.js';
import {recipeOf, SYSTEMS, systemOf} from './recipes/systems.js';
import {addressField} from './view/address-field.js';
import {isPartial, showPreview} from './view/preview.js';
import {radioCards} from './view/radio-cards.js';
import {richText} from './view/rich-text.js';
import {keepChoice, Session} from './view/session.js';
import {settingsForm} from './view/settings-form.js';
import {stepsView} from './view/steps.js';

/*
 * The embed builder: two questions about the website, one about what to show, then three
 * steps with the code, and the live preview. The URL contains all answers.
 */

const session = new Session(update);
const {data, locale, standard} = session;
const texts = TEXTS[locale];

let choice = choiceFromHash(location.hash, standard);
/** What to search for among the partners. */
let search = '';
/** What has changed, for people who do not see it. */
let announcement = '';

const root = document.getElementById('builder');

const numbered = (index: 0 | 1 | 2): TemplateResult =>
  html`<span class="number">${index + 1}</span> ${texts.questions[index]}`;

function systemQuestion(): TemplateResult {
  return radioCards({
    name: 'system',
    legend: numbered(0),
    cards: SYSTEMS.map(({id, name, about}) => ({
      value: id,
      label: name[locale],
      about: about[locale],
    })),
    chosen: choice.system,
    onChoose(value) {
      const system = SYSTEMS.find(({id}) => id === value);
      if (!system) return;
      announcement = texts.nextQuestion(system.name[locale]);
      change({...choice, system: system.id, use: undefined}, 'system');
    },
  });
}

function useQuestion(): TemplateResult {
  const system = systemOf(choice.system);
  if (!system)
    return html`<div class="question">
      <p class="legend">${numbered(1)}</p>
      <p class="about">${texts.systemFirst}</p>
    </div>`;
  const {id, hint, recipes} = system;
  return html`${keyed(
    id,
    radioCards({
      name: 'use',
      legend: numbered(1),
      hint: hint && richText(hint[locale]),
      cards: recipes.map(({use, label, hint: about}) => ({
        value: use,
        label: label[locale],
        about: about[locale],
      })),
      chosen: choice.use,
      onChoose(use) {
        const next = {...choice, use};
        announcement = texts.stepsShown(recipeOf(next)?.label[locale] ?? '');
        change(next, 'use');
      },
    })
  )}`;
}

function steps(): TemplateResult {
  const recipe = recipeOf(choice);
  const {settings} = choice;
  return html`<section class="do" aria-labelledby="do">
    <h2 id="do">${texts.steps}</h2>
    ${
      recipe
        ? html`${
            hasAddress(recipe)
              ? addressField({
                  address: settings.address,
                  locale,
                  files: data.downloads.files,
                  onChange(text) {
                    const address = text.replace(/\s/g, '');
                    change(
                      {
                        ...choice,
                        settings: {...settings, address: address || standard},
                      },
                      'address'
                    );
                  },
                })
              : nothing
          }
        ${keyed(
          `${choice.system} ${choice.use}`,
          stepsView({
            recipe,
            locale,
            codeOf: (id) => session.codeOf(id, settings),
            downloads: data.downloads,
          })
        )}`
        : html`<p class="about">${texts.stepsBefore}</p>`
    }
  </section>`;
}

const view = (): TemplateResult =>
  html`<p class="hidden" role="status">${announcement}</p>
    <form id="settings" @submit=${(event: Event) => event.preventDefault()}>
      ${systemQuestion()} ${useQuestion()}
      ${settingsForm({
        settings: choice.settings,
        data,
        legend: numbered(2),
        search,
        onSearch(text) {
          search = text;
          update();
        },
        onChange: (settings) => change({...choice, settings}, 'settings'),
      })}
      ${steps()}
    </form>
    <div class="see">
      <h2 id="preview" tabindex="-1">${texts.preview}</h2>
      <div class="stage" tabindex="0" role="region" aria-labelledby="preview"></div>
      ${
        isPartial(choice.settings)
          ? html`<p class="about">${texts.previewNote}</p>`
          : nothing
      }
    </div>
    <p class="jump">
      <button type="button" class="button" @click=${jump}>
        ${isPreviewVisible ? texts.toQuestions : texts.toPreview}
      </button>
    </p>`;

/** Whether a narrow window shows the preview. */
let isPreviewVisible = false;
/** Where the visitor was before the jump to the preview. */
let before = 0;

/** On narrow windows, leads to the preview and back. */
function jump(): void {
  if (isPreviewVisible) scrollTo({top: before});
  else {
    before = scrollY;
    document.getElementById('preview')?.focus();
    document.querySelector('.see')?.scrollIntoView();
  }
}

function update(): void {
  if (!root) return;
  render(view(), root);
  const stage = root.querySelector('.stage');
  if (stage) showPreview(stage, choice.settings, locale);
  keepChoice('.languages a', hashOfChoice(choice, standard));
  const way = recipeOf(choice)?.way ?? 'tag';
  keepChoice(
    'a.same-choice',
    hashOfWay({way, settings: choice.settings}, standard)
  );
}

/** The part of the choice that the last entry of the history is about. */
let last = '';

/**
 * Applies a choice. The back button leads to the answers before: each part of the choice
 * has one entry in the history, however often it changes.
 */
function change(next: Choice, part: string): void {
  choice = next;
  const hash = hashOfChoice(choice, standard);
  if (part === last) history.replaceState(null, '', hash);
  else history.pushState(null, '', hash);
  last = part;
  update();
}

addEventListener('popstate', () => {
  if (isChoice(location.hash)) {
    choice = choiceFromHash(location.hash, standard);
    announcement = '';
    last = '';
    update();
  } else {
    // A link within the page, such as “Skip to content”.
    history.replaceState(null, '', hashOfChoice(choice, standard));
  }
});

update();
const see = root?.querySelector('.see');
if (see)
  new IntersectionObserver(([entry]) => {
    isPreviewVisible = entry?.isIntersecting ?? false;
    update();
  }).observe(see);
void session.start();
