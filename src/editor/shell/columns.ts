import {str} from '@lit/localize';
import {html, nothing, type TemplateResult} from 'lit';
import {classMap} from 'lit/directives/class-map.js';
import {keyed} from 'lit/directives/keyed.js';
import type {Locale} from '../../language/locale.js';
import {toolMsgIn} from '../../language/tool-messages.js';
import type {OfficeDocument} from '../document/office-document.js';
import type {ContentCheck} from '../findings/content-check.js';
import {pathOf, type Route} from '../route.js';
import {renderPartsNav} from './parts-nav.js';
import {tabList} from './tabs.js';
import {titleOf} from './title.js';

/** What shows on a narrow screen, one at a time. */
export type Tab = 'form' | 'preview' | 'findings';

interface Columns {
  readonly document: OfficeDocument;
  readonly locale: Locale;
  readonly route: Route;
  readonly check: ContentCheck;
  readonly tab: Tab;
  readonly isNarrow: boolean;
  /** Whether the list of parts is open, on a narrow screen. */
  readonly isListOpen: boolean;
  /** Whether the preview has the space of the form too. */
  readonly isPreviewLarge: boolean;
  /** Another number replaces the form by a new one. */
  readonly attempt: number;
  readonly chooseTab: (tab: Tab) => void;
  readonly toggleList: () => void;
  readonly togglePreview: () => void;
}

function renderScreen({
  document,
  locale,
  route,
  check: {findings},
  attempt,
}: Columns) {
  switch (route.screen) {
    case 'import':
      return html`<import-wizard
        .document=${document}
        .locale=${locale}
      ></import-wizard>`;
    case 'save':
      return html`<editor-save
        .document=${document}
        .locale=${locale}
        .findings=${findings}
      ></editor-save>`;
    case 'start':
      return nothing;
    case 'part':
      return html`
        <h2 class="title" tabindex="-1">
          ${titleOf(route, document, locale)}
        </h2>
        ${keyed(
          attempt,
          html`<editor-form
            .document=${document}
            .path=${pathOf(route)}
            .formPart=${route.part}
            .locale=${locale}
            .findings=${findings}
          ></editor-form>`
        )}
      `;
  }
}

const renderFindings = ({document, locale, check}: Columns) =>
  check.checked
    ? html`<editor-findings
        .document=${document}
        .locale=${locale}
        .findings=${check.findings}
      ></editor-findings>`
    : nothing;

function renderSide(columns: Columns): TemplateResult {
  const {document, locale, route, check, isNarrow, isListOpen} = columns;
  const msg = toolMsgIn(locale);
  return html`
    <div class="side">
      <nav aria-label=${msg('Parts of the content')}>
        ${
          isNarrow
            ? html`<button
                class="parts"
                aria-expanded=${isListOpen}
                aria-controls="parts"
                @click=${columns.toggleList}
              >
                ${
                  route.screen === 'part'
                    ? msg(str`Part: ${titleOf(route, document, locale)}`)
                    : msg('Parts of the content')
                }
              </button>`
            : nothing
        }
        <div id="parts" ?hidden=${isNarrow && !isListOpen}>
          ${renderPartsNav({document, locale, route, findings: check.findings})}
          <p class="other">
            <a href="#start">${msg('Open other content')}</a>
          </p>
        </div>
      </nav>
      ${
        isNarrow
          ? nothing
          : html`<section aria-label=${msg('Faults and hints')}>
              ${renderFindings(columns)}
            </section>`
      }
    </div>
  `;
}

function renderTabs({locale, check, chooseTab}: Columns, value: Tab) {
  const msg = toolMsgIn(locale);
  const {length} = check.findings;
  return tabList<Tab>({
    label: msg('View'),
    value,
    tabs: [
      ['form', msg('Form')],
      ['preview', msg('Preview')],
      ['findings', length ? msg(str`Hints (${length})`) : msg('Hints')],
    ],
    choose: chooseTab,
  });
}

/**
 * The parts of the content, the screen and its preview: columns, or on a narrow screen
 * one after the other with tabs.
 */
export function renderColumns(columns: Columns): TemplateResult {
  const {check, locale, route, isNarrow, isPreviewLarge} = columns;
  const hasPreview = route.screen === 'part';
  const hasTabs = isNarrow && hasPreview;
  const isLarge = isPreviewLarge && hasPreview && !isNarrow;
  const tab = hasPreview ? columns.tab : 'form';
  const panel = (each: Tab, content: unknown) => html`
    <div
      id="panel-${each}"
      class="panel-${each}"
      role=${hasTabs ? 'tabpanel' : nothing}
      aria-labelledby=${hasTabs ? `tab-${each}` : nothing}
      ?hidden=${hasTabs ? each !== tab : isLarge && each === 'form'}
    >
      ${content}
    </div>
  `;
  return html`
    <div class=${classMap({columns: true, narrow: isNarrow})}>
      ${renderSide(columns)}
      <main class=${classMap({single: isLarge || !hasPreview})}>
        ${hasTabs ? renderTabs(columns, tab) : nothing}
        ${panel('form', renderScreen(columns))}
        ${
          hasPreview
            ? panel(
                'preview',
                html`<editor-preview
                  .checked=${check.settled}
                  .locale=${locale}
                  .route=${route}
                  .large=${isLarge}
                  @toggle-size=${columns.togglePreview}
                ></editor-preview>`
              )
            : nothing
        }
        ${hasTabs ? panel('findings', renderFindings(columns)) : nothing}
      </main>
    </div>
  `;
}
