import {html, nothing, render, type TemplateResult} from 'lit';
import {TEXTS as SHARED} from '../builder-texts.js';
import {hashOfWay, isChoice, type WayChoice, wayFromHash} from '../choice.js';
import {isRare, type Option, OPTIONS} from '../options.js';
import {SANITISERS} from '../sanitisers.js';
import type {SnippetId} from '../snippets.js';
import {addressField} from '../view/address-field.js';
import {codeView} from '../view/code-view.js';
import {copyText} from '../view/copy.js';
import {optionControl} from '../view/option-control.js';
import {isPartial, showPreview} from '../view/preview.js';
import {radioCards} from '../view/radio-cards.js';
import {keepChoice, Session} from '../view/session.js';
import {
  elementCards,
  withAttribute,
  withElement,
} from '../view/settings-form.js';
import {verdicts} from '../view/verdicts.js';
import {WAY_SNIPPETS, WAYS} from '../ways.js';
import {readPasted} from './pasted.js';
import {PLACES, PLACES_IN, TEXTS, WAY_NAMES, WHEN} from './ways-texts.js';

/*
 * The page with all ways: every attribute, the code of each way, what sanitisers leave,
 * and the way back from code to settings. The URL contains the settings.
 */

const session = new Session(update);
const {data, locale, standard} = session;
const texts = TEXTS[locale];

let choice = wayFromHash(location.hash, standard);
/** What a button has done. */
let done = '';
/** What the pasted code contains. */
let answer = '';

const root = document.getElementById('ways');

type PartId = SnippetId | 'static';

/** The pieces of code of the way. The first one goes into the content. */
const partsOf = ({way}: WayChoice): readonly PartId[] =>
  way === 'static' ? ['static'] : WAY_SNIPPETS[way];

function partView(id: PartId, index: number): TemplateResult {
  const code = session.codeOf(id, choice.settings);
  const place = (index === 0 ? PLACES_IN[choice.way] : undefined) ?? PLACES[id];
  const missing =
    code === null ? SHARED[locale].missing : SHARED[locale].loading;
  return html`<div class="part">
    <h3 id=${`place-${id}`}>${place[locale]}</h3>
    ${
      typeof code === 'string'
        ? codeView({
            id: `code-${id}`,
            label: place[locale],
            code,
            locale,
            isCut: id === 'static',
          })
        : html`<p class="about">${missing}</p>`
    }
  </div>`;
}

function control(option: Option): TemplateResult {
  const {settings} = choice;
  return optionControl(
    {
      option,
      given: settings.attributes[option.name],
      goals: data.goals,
      locale,
      onChange: (value) =>
        change({
          ...choice,
          settings: withAttribute(settings, option.name, value),
        }),
    },
    {hasOthers: true}
  );
}

async function share({currentTarget}: Event): Promise<void> {
  if (!(currentTarget instanceof HTMLElement)) return;
  const {copied, selected} = SHARED[locale];
  done = {copied, selected}[await copyText(location.href, currentTarget)];
  update();
}

function form(): TemplateResult {
  const {settings} = choice;
  const options = OPTIONS[settings.tag];
  return html`<form
    id="settings"
    @submit=${(event: Event) => event.preventDefault()}
  >
    <h2 id="choose">${texts.choose}</h2>
    ${radioCards({
      name: 'element',
      legend: texts.element,
      cards: elementCards(locale),
      chosen: settings.tag,
      onChoose(value) {
        const card = elementCards(locale).find((each) => each.value === value);
        if (card)
          change({...choice, settings: withElement(settings, card.value)});
      },
    })}
    <div class="options box">
      ${options.filter((option) => !isRare(option)).map(control)}
      <details class="more">
        <summary>${texts.more}</summary>
        <div class="options">${options.filter(isRare).map(control)}</div>
      </details>
    </div>
    ${addressField({
      address: settings.address,
      locale,
      files: data.downloads.files,
      onChange: (text) =>
        change({...choice, settings: session.withAddress(settings, text)}),
    })}
    <p class="about">${texts.versions}</p>
    <p class="tools">
      <button type="button" class="button" @click=${share}>
        ${texts.share}
      </button>
      <button
        type="button"
        class="button"
        @click=${() => {
          done = texts.wasReset;
          change(wayFromHash('', standard));
        }}
      >
        ${texts.reset}
      </button>
      <span role="status">${done}</span>
    </p>
  </form>`;
}

function onPaste({target}: Event): void {
  if (!(target instanceof HTMLTextAreaElement)) return;
  const read = readPasted(target.value, choice, locale);
  ({answer} = read);
  change(read.choice);
}

function view(): TemplateResult {
  const {way, settings} = choice;
  const [first] = partsOf(choice);
  const content = first && session.codeOf(first, settings);
  const own = SANITISERS.filter(({cms}) => cms === way);
  return html`${form()}
    <div class="parts">
      <div class="part">
        <h2 id="preview">${SHARED[locale].preview}</h2>
        <div
          class="stage"
          tabindex="0"
          role="region"
          aria-labelledby="preview"
        ></div>
        ${
          isPartial(settings)
            ? html`<p class="about">${SHARED[locale].previewNote}</p>`
            : nothing
        }
      </div>
      <section aria-labelledby="take">
        <h2 id="take">${texts.code}</h2>
        ${radioCards({
          name: 'way',
          legend: texts.way,
          cards: WAYS.map((each) => ({
            value: each,
            label: WAY_NAMES[each][locale],
          })),
          chosen: way,
          onChoose(value) {
            const next = WAYS.find((each) => each === value);
            if (next) change({...choice, way: next});
          },
        })}
        <p class="about">${WHEN[way][locale]}</p>
        ${partsOf(choice).map(partView)}
      </section>
    </div>
    <section class="wide" aria-labelledby="leaves">
      <h2 id="leaves">${texts.leaves}</h2>
      <p class="about">${texts.leavesAbout}</p>
      ${
        typeof content === 'string'
          ? verdicts(
              (own.length ? own : SANITISERS).map(({id}) => id),
              content,
              locale
            )
          : nothing
      }
    </section>
    <section class="wide" aria-labelledby="back">
      <h2 id="back">${texts.back}</h2>
      <label class="field"
        >${texts.paste}
        <textarea
          id="pasted"
          rows="5"
          autocomplete="off"
          autocapitalize="none"
          spellcheck="false"
          @input=${onPaste}
        ></textarea>
      </label>
      <p role="status" id="answer">${answer}</p>
    </section>`;
}

function update(): void {
  if (!root) return;
  render(view(), root);
  const stage = root.querySelector('.stage');
  if (stage) showPreview(stage, choice.settings, locale);
  keepChoice('.languages a, a.same-choice', hashOfWay(choice, standard));
}

function change(next: WayChoice): void {
  choice = next;
  history.replaceState(null, '', hashOfWay(choice, standard));
  update();
}

addEventListener('popstate', () => {
  if (!isChoice(location.hash)) return;
  choice = wayFromHash(location.hash, standard);
  update();
});

update();
void session.start();
