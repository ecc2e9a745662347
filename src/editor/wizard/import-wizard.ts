import {str} from '@lit/localize';
import {html, LitElement, nothing, type PropertyValues} from 'lit';
import {property, state} from 'lit/decorators.js';
import {formatsIn} from '../../language/formats.js';
import type {Locale} from '../../language/locale.js';
import {toolMsgIn} from '../../language/tool-messages.js';
import type {Gazetteer} from '../../places/gazetteer.js';
import type {OfficeDocument} from '../document/office-document.js';
import {editorStyles} from '../editor.styles.js';
import {NoticeEvent} from '../events.js';
import {openWorld} from '../gazetteer.js';
import {renderColumnsStep} from './columns-step.js';
import {renderDifferenceStep} from './difference-step.js';
import {styles} from './import-wizard.styles.js';
import {endSession, sessionOf, type Step, STEPS} from './import-session.js';
import {renderListStep} from './list-step.js';
import {renderPlacesStep} from './places-step.js';
import type {WizardContext} from './wizard-context.js';

/** Lets the page paint before a task that blocks it. */
const painted = () =>
  new Promise((resolve) => {
    setTimeout(resolve, 0);
  });

/** Imports partners from a spreadsheet, step by step. */
export class ImportWizard extends LitElement {
  static override styles = [...editorStyles, styles];

  @property({attribute: false}) document!: OfficeDocument;
  @property({attribute: false}) locale: Locale = 'de';

  @state() private gazetteer: Gazetteer | undefined;
  @state() private isBusy = false;
  @state() private hasNoPlaces = false;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('document')) return;
    changed.get('document')?.removeEventListener('change', this.#change);
    this.document.addEventListener('change', this.#change);
    const {session} = this;
    // Places and differences depend on content that may have changed meanwhile.
    if (session.step !== 'list' && session.list) session.step = 'columns';
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.hasUpdated) this.document.addEventListener('change', this.#change);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.document.removeEventListener('change', this.#change);
  }

  private get session() {
    return sessionOf(this.document);
  }

  protected override render() {
    const {locale, session, isBusy} = this;
    const msg = toolMsgIn(locale);
    const {step} = session;
    const at = STEPS.indexOf(step);
    const context: WizardContext = {
      session,
      document: this.document,
      locale,
      gazetteer: this.gazetteer,
      refresh: this.#refresh,
      go: (next) => void this.#go(next),
    };
    return html`
      <ol class="steps" aria-label=${msg('Steps')}>
        ${STEPS.map(
          (each, i) =>
            html`<li
              class=${i < at ? 'past' : ''}
              aria-current=${each === step ? 'step' : nothing}
            >
              <span>${i + 1}</span> ${this.#stepName(each)}
            </li>`
        )}
      </ol>
      <h2 class="title" tabindex="-1">
        <span class="quiet">${msg(str`Step ${at + 1} of ${STEPS.length}:`)}</span>
        ${this.#title(step)}
      </h2>
      <div role="status">
        ${isBusy ? html`<p class="notice">${msg('One moment, the list is being read …')}</p>` : nothing}
      </div>
      <div role="alert">
        ${
          this.hasNoPlaces
            ? html`<p class="notice fault">
              ${msg('The list of the places of the world could not be loaded: the file places.js is missing beside this page.')}
            </p>`
            : nothing
        }
      </div>
      ${this.#renderStep(context)} ${this.#renderButtons(context)}
    `;
  }

  #stepName(step: Step): string {
    const msg = toolMsgIn(this.locale);
    switch (step) {
      case 'list':
        return msg('List');
      case 'columns':
        return msg('Columns');
      case 'places':
        return msg('Places');
      case 'difference':
        return msg('Take over');
    }
  }

  #title(step: Step): string {
    const msg = toolMsgIn(this.locale);
    switch (step) {
      case 'list':
        return msg('Read partners from a list');
      case 'columns':
        return msg('What do the columns hold?');
      case 'places':
        return msg('What becomes of the list');
      case 'difference':
        return msg('What changes in your content');
    }
  }

  #renderStep(context: WizardContext) {
    switch (context.session.step) {
      case 'list':
        return renderListStep(context);
      case 'columns':
        return renderColumnsStep(context);
      case 'places':
        return renderPlacesStep(context);
      case 'difference':
        return renderDifferenceStep(context);
    }
  }

  #renderButtons(context: WizardContext) {
    const {session, go, locale} = context;
    const msg = toolMsgIn(locale);
    const at = STEPS.indexOf(session.step);
    const [before, after] = [STEPS[at - 1], STEPS[at + 1]];
    if (!before) return nothing;
    const isReady = session.step !== 'columns' || session.hasKind;
    return html`<div class="row buttons">
      <button class="button" @click=${() => go(before)}>${msg('Back')}</button>
      ${
        after
          ? html`<button
            class="button main"
            aria-disabled=${isReady ? 'false' : 'true'}
            @click=${() => {
              if (isReady) go(after);
            }}
          >
            ${msg('Next step')}
          </button>`
          : html`<button class="button main" @click=${this.#takeOver}>
            ${msg('Take over into the content')}
          </button>`
      }
      ${
        isReady
          ? nothing
          : html`<span class="hint">${msg('Name the kind in both languages first.')}</span>`
      }
    </div>`;
  }

  readonly #refresh = () => this.requestUpdate();

  /** An undo while the wizard is open changes the content that it compares with. */
  readonly #change = () => {
    const {session} = this;
    session.preview = undefined;
    session.comparison = undefined;
    if (session.step === 'places' || session.step === 'difference')
      void this.#go('columns');
  };

  async #go(step: Step) {
    const {session} = this;
    if (step === 'places' || step === 'difference') {
      if (this.isBusy) return;
      this.isBusy = true;
      try {
        this.gazetteer ??= await openWorld();
        this.hasNoPlaces = false;
        await this.updateComplete;
        await painted();
        const {content} = this.document;
        session.show(this.gazetteer, content);
        if (step === 'difference') session.compare(this.gazetteer, content);
      } catch (error) {
        if (this.gazetteer) throw error;
        this.hasNoPlaces = true;
        return;
      } finally {
        this.isBusy = false;
      }
    }
    session.step = step;
    this.requestUpdate();
    await this.updateComplete;
    const heading = this.renderRoot.querySelector<HTMLElement>('.title');
    heading?.focus();
    heading?.scrollIntoView({block: 'nearest'});
  }

  readonly #takeOver = () => {
    const {document, session, gazetteer, locale} = this;
    const {comparison} = session;
    if (!gazetteer || !comparison) return;
    const msg = toolMsgIn(locale);
    const {number} = formatsIn(locale);
    const {added, changed} = comparison.difference;
    const value = session.contentAfter(gazetteer, document.content);
    document.removeEventListener('change', this.#change);
    document.closeStep();
    document.edit({kind: 'replace', value});
    endSession(document);
    const notice = new NoticeEvent(
      msg(
        str`The list was taken over: ${number(added.length)} new, ${number(changed.length)} changed.`
      ),
      {label: msg('Undo'), run: () => document.undo()}
    );
    // The wizard is no longer on the page once the partners show.
    const root = this.getRootNode();
    window.addEventListener('hashchange', () => root.dispatchEvent(notice), {
      once: true,
    });
    location.hash = '#partners';
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'import-wizard': ImportWizard;
  }
}
