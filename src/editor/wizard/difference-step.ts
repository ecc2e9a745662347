import {str} from '@lit/localize';
import {html, nothing} from 'lit';
import {formatsIn} from '../../language/formats.js';
import {toolMsgIn} from '../../language/tool-messages.js';
import type {PartnerInput} from '../../payload/payload-input.js';
import type {FieldChange, PartnerChange} from './difference.js';
import type {Comparison} from './import-session.js';
import {onPage, pagesOf, renderPages} from './paged.js';
import {
  type FacetWords,
  fieldName,
  partnerPlace,
  valueWords,
} from './partner-words.js';
import {rowsLeftOut} from './places-step.js';
import type {WizardContext} from './wizard-context.js';

function renderAdded(added: readonly PartnerInput[], context: WizardContext) {
  const {locale} = context;
  const msg = toolMsgIn(locale);
  const {number} = formatsIn(locale);
  if (added.length === 0) return nothing;
  const pages = pagesOf(context, 'added');
  return html`<details class="panel" ?open=${added.length <= 10}>
    <summary>${msg(str`New partners: ${number(added.length)}`)}</summary>
    <ul class="plain">
      ${onPage(added, pages.page).map(
        (partner) =>
          html`<li>${partner.name[locale]} <span class="muted">${partnerPlace(partner, locale)}</span></li>`
      )}
    </ul>
    ${renderPages(added.length, pages, msg('New partners'), locale)}
  </details>`;
}

function renderField(
  {field, before, after}: FieldChange,
  facets: FacetWords,
  {locale}: WizardContext
) {
  const msg = toolMsgIn(locale);
  const [was, is] = [before, after].map((value) =>
    valueWords(field, value, facets, locale)
  );
  const name = fieldName(field, locale);
  if (was === undefined)
    return html`<li><b>${name}</b>: ${msg(str`new: ${is ?? ''}`)}</li>`;
  return is === undefined
    ? html`<li><b>${name}</b>: ${msg(str`removed: ${was}`)}</li>`
    : html`<li><b>${name}</b>: <del>${was}</del> → <ins>${is}</ins></li>`;
}

function renderChanged(
  changed: readonly PartnerChange[],
  facets: FacetWords,
  context: WizardContext
) {
  const {locale} = context;
  const msg = toolMsgIn(locale);
  const {number} = formatsIn(locale);
  if (changed.length === 0) return nothing;
  const pages = pagesOf(context, 'changed');
  return html`<details class="panel" open>
    <summary>${msg(str`Changed partners: ${number(changed.length)}`)}</summary>
    <ul class="plain changed">
      ${onPage(changed, pages.page).map(
        ({partner, fields}) =>
          html`<li>
            ${partner.name[locale]}
            <ul class="plain">
              ${fields.map((field) => renderField(field, facets, context))}
            </ul>
          </li>`
      )}
    </ul>
    ${renderPages(changed.length, pages, msg('Changed partners'), locale)}
  </details>`;
}

function renderGone(gone: readonly PartnerInput[], context: WizardContext) {
  const {session, locale, refresh} = context;
  const msg = toolMsgIn(locale);
  const {number} = formatsIn(locale);
  if (gone.length === 0) return nothing;
  const pages = pagesOf(context, 'gone');
  const choose = (removed: Iterable<string>) => {
    session.removed = new Set(removed);
    refresh();
  };
  const {removed} = session;
  return html`<section class="panel fields" aria-labelledby="gone">
    <h3 id="gone">
      ${msg(str`Not in the list: ${number(gone.length)}`)}
    </h3>
    <p>
      ${msg('These partners are in the present content but not in the list. They stay, unless you tick them here.')}
    </p>
    <div class="row">
      <button class="button" @click=${() => choose(gone.map(({id}) => id))}>
        ${msg('Remove all')}
      </button>
      <button class="button" @click=${() => choose([])}>
        ${msg('Keep all')}
      </button>
      <span role="status">
        ${removed.size > 0 ? msg(str`To be removed: ${number(removed.size)}`) : ''}
      </span>
    </div>
    <fieldset>
      <legend class="quiet">${msg('Remove')}</legend>
      ${onPage(gone, pages.page).map(
        (partner) =>
          html`<label class="choice">
            <input
              type="checkbox"
              .checked=${removed.has(partner.id)}
              @change=${() =>
                choose(
                  removed.has(partner.id)
                    ? [...removed].filter((id) => id !== partner.id)
                    : [...removed, partner.id]
                )}
            />
            <span>${msg(str`Remove ${partner.name[locale]}`)}
              <span class="muted">${partnerPlace(partner, locale)}</span></span>
          </label>`
      )}
    </fieldset>
    ${renderPages(gone.length, pages, msg('Not in the list'), locale)}
  </section>`;
}

function renderSums({difference}: Comparison, context: WizardContext) {
  const {session, locale} = context;
  const msg = toolMsgIn(locale);
  const {number} = formatsIn(locale);
  const {added, changed, unchanged, gone} = difference;
  const count = (value: number, words: string) =>
    html`<div><dt>${words}</dt><dd>${number(value)}</dd></div>`;
  const left = session.preview ? rowsLeftOut(session, session.preview) : [];
  return html`<dl class="counts">
    ${count(added.length, msg('New'))} ${count(changed.length, msg('Changed'))}
    ${count(unchanged, msg('Unchanged'))}
    ${count(gone.length, msg('Not in the list'))}
    ${left.length > 0 ? count(left.length, msg('Rows left out')) : nothing}
  </dl>`;
}

/** The last step: what changes, and taking it over. */
export function renderDifferenceStep(context: WizardContext) {
  const {session, locale} = context;
  const {comparison} = session;
  if (!comparison) return nothing;
  const msg = toolMsgIn(locale);
  const {added, changed, gone} = comparison.difference;
  // The import gives facets all their fields.
  const facets = (comparison.payload.facets ?? []) as FacetWords;
  return html`
    <p>
      ${msg(
        'This is what changes in your content. What you have written by hand, such as notes and milestones, stays. You can undo it in one step.'
      )}
    </p>
    ${renderSums(comparison, context)} ${renderAdded(added, context)}
    ${renderChanged(changed, facets, context)} ${renderGone(gone, context)}
  `;
}
