import {str} from '@lit/localize';
import {html, nothing} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import {download} from '../../element/download.js';
import {openRowsCsv} from '../../import/open-rows.js';
import {formatsIn} from '../../language/formats.js';
import {toolMsgIn} from '../../language/tool-messages.js';
import type {PartnerInput} from '../../payload/payload-input.js';
import type {Json} from '../document/json.js';
import {lonLatOf} from '../form/place-words.js';
import type {ImportSession, Preview} from './import-session.js';
import type {PlaceAnswerEvent} from './open-place.js';
import {onPage, pagesOf, renderPages} from './paged.js';
import {countryName} from '../form/country-names.js';
import {type FacetWords, facetWords} from './partner-words.js';
import {reportSections} from './report-sections.js';
import type {WizardContext} from './wizard-context.js';

/** How many remarks of one kind show. */
const MOST = 50;

/** Partners for which somebody has chosen a place. */
const placedIn = ({answers}: ImportSession, {open}: Preview) =>
  open.filter(({key}) => answers.get(key)?.kind === 'place');

/** Rows that stay open with what was said so far. */
export const rowsLeftOut = (session: ImportSession, preview: Preview) => {
  const placed = new Set(placedIn(session, preview).flatMap(({rows}) => rows));
  return preview.report.open.filter((row) => !placed.has(row));
};

function renderCounts(preview: Preview, context: WizardContext) {
  const {session, locale} = context;
  const msg = toolMsgIn(locale);
  const {number} = formatsIn(locale);
  const {partners, open, report} = preview;
  const said = placedIn(session, preview).length;
  const years = report.notes.years.reduce(
    (sum, {rows}) => sum + rows.length,
    0
  );
  const count = (value: number, words: string) =>
    html`<div><dt>${words}</dt><dd>${number(value)}</dd></div>`;
  return html`<dl class="counts">
    ${count(report.rows.read, msg('Rows of the list'))}
    ${count(partners.length, msg('Partners with a place'))}
    ${count(open.length - said, msg('Partners still without a place'))}
    ${said > 0 ? count(said, msg('Places chosen by you')) : nothing}
    ${years > 0 ? count(years, msg('Years that cannot be read')) : nothing}
  </dl>`;
}

function renderOpen(preview: Preview, context: WizardContext) {
  const {session, document, locale, gazetteer, refresh} = context;
  const msg = toolMsgIn(locale);
  const {open} = preview;
  if (!gazetteer) return nothing;
  if (open.length === 0)
    return html`<p class="notice success">
      ${msg('Every partner of the list has a place.')}
    </p>`;
  const pages = pagesOf(context, 'open');
  return html`
    <h3>${msg('Where are these partners?')}</h3>
    <p>
      ${msg('Choose a place for each, or leave partners out for now. The editor guesses nothing.')}
    </p>
    <div
      class="cards"
      @place-answer=${({key, answer}: PlaceAnswerEvent) => {
        session.answers = new Map(session.answers).set(key, answer);
        session.comparison = undefined;
        refresh();
      }}
    >
      ${repeat(
        onPage(open, pages.page),
        ({key}) => key,
        (each) =>
          html`<open-place
            .open=${each}
            .gazetteer=${gazetteer}
            .answer=${session.answers.get(each.key)}
            .start=${lonLatOf(document.at(['office', 'location']))}
            .locale=${locale}
          ></open-place>`
      )}
    </div>
    ${renderPages(open.length, pages, msg('Partners without a place'), locale)}
  `;
}

function renderLeftOut(preview: Preview, context: WizardContext) {
  const {session, locale} = context;
  const msg = toolMsgIn(locale);
  const {number, plural} = formatsIn(locale);
  const rows = rowsLeftOut(session, preview);
  const {list} = session;
  if (rows.length === 0 || !list) return nothing;
  return html`<div class="notice">
    <p>
      ${
        plural(rows.length) === 'one'
          ? msg('1 row is left out so far.')
          : msg(str`${number(rows.length)} rows are left out so far.`)
      }
      ${msg('You can save them as a list, complete it in Excel, and read it later.')}
    </p>
    <button
      class="button"
      @click=${() =>
        download(
          msg('rows-left-out.csv'),
          new Blob(
            [openRowsCsv(rows, list.columns, list.source.delimiter, locale)],
            {type: 'text/csv'}
          )
        )}
    >
      ${msg('Save these rows (CSV)')}
    </button>
  </div>`;
}

/** A row of the table. A partner consists of JSON values only. */
function renderPartner(
  partner: PartnerInput,
  facets: FacetWords,
  context: WizardContext
) {
  const {locale} = context;
  const of = partner.facets as unknown as Json | undefined;
  return html`<tr>
    <th scope="row">${partner.name[locale]}</th>
    <td>${partner.place?.[locale] ?? partner.name[locale]}</td>
    <td>${countryName(partner.country, locale)}</td>
    <td>${partner.since ?? '–'}</td>
    <td>${facetWords(of, facets, locale) || '–'}</td>
  </tr>`;
}

function renderTable(preview: Preview, context: WizardContext) {
  const {locale} = context;
  const msg = toolMsgIn(locale);
  const {partners, payload} = preview;
  if (partners.length === 0) return nothing;
  const pages = pagesOf(context, 'table');
  // The import gives facets all their fields.
  const facets = (payload.facets ?? []) as FacetWords;
  return html`
    <h3>${msg('These partners have a place')}</h3>
    <div class="scroll" tabindex="0" role="region" aria-label=${msg('Partners of the list')}>
      <table>
        <thead>
          <tr>
            <th scope="col">${msg('Name')}</th>
            <th scope="col">${msg('Place')}</th>
            <th scope="col">${msg('Country')}</th>
            <th scope="col">${msg('Since')}</th>
            <th scope="col">${msg('Filters')}</th>
          </tr>
        </thead>
        <tbody>
          ${onPage(partners, pages.page).map((partner) =>
            renderPartner(partner, facets, context)
          )}
        </tbody>
      </table>
    </div>
    ${renderPages(partners.length, pages, msg('Partners of the list'), locale)}
  `;
}

function renderRemarks({report}: Preview, {locale}: WizardContext) {
  const msg = toolMsgIn(locale);
  const {number} = formatsIn(locale);
  const sections = reportSections(report, locale);
  if (sections.length === 0) return nothing;
  return html`<details class="remarks">
    <summary>${msg('What was noticed while reading')}</summary>
    ${sections.map(
      ({heading, lines}) =>
        html`<h4>${heading}</h4>
          <ul class="plain">
            ${lines.slice(0, MOST).map((line) => html`<li>${line}</li>`)}
            ${lines.length > MOST ? html`<li>${msg(str`and ${number(lines.length - MOST)} more`)}</li>` : nothing}
          </ul>`
    )}
  </details>`;
}

/** The third step: what each partner becomes, and where it is. */
export function renderPlacesStep(context: WizardContext) {
  const {preview} = context.session;
  if (!preview) return nothing;
  return html`
    ${renderCounts(preview, context)} ${renderOpen(preview, context)}
    ${renderLeftOut(preview, context)} ${renderTable(preview, context)}
    ${renderRemarks(preview, context)}
  `;
}
