import {html, nothing, type TemplateResult} from 'lit';
import {oneOf} from '../element/attributes.js';
import {IntlElement} from '../element/intl-element.js';
import {memo} from '../element/memo.js';
import {isPrerendering} from '../element/prerendering.js';
import {property} from '../element/property.js';
import {msgIn} from '../language/messages.js';
import type {Office, Payload} from '../payload/schema.js';
import {draftNoteStyles, renderDraftNote} from '../pieces/draft-note.js';
import {heading} from '../pieces/heading.js';
import {renderTags} from '../pieces/network-tags.js';
import {renderText} from '../pieces/text.js';
import {hasContact, renderActions, renderContact} from './contact.js';
import {hasOwnImage, renderImage} from './image.js';
import {type OfficeModel, officeModel} from './intl-office-card.model.js';
import {styles} from './intl-office-card.styles.js';
import {structuredData} from './structured-data.js';
import {taskIcon} from './task-icons.js';

type View = 'full' | 'compact' | 'contact';

/**
 * The office: a picture, an introduction, its tasks, its networks and its contact
 * details.
 *
 * @element intl-office-card
 *
 * @slot image - Your own picture; shown only with its credit.
 * @slot image-credit - The credit of your picture.
 * @slot portrait - A portrait of the contact person.
 * @slot actions - Your own links or buttons beside the link to the website.
 *
 * @csspart card - The card.
 * @csspart image - The picture with its credit.
 * @csspart credit - The credit of the picture.
 * @csspart heading - The office's name.
 * @csspart tasks - The tasks.
 * @csspart contact - The contact panel.
 * @csspart list - The networks.
 * @csspart item - A network.
 * @csspart footer - The date of the content.
 */
export class IntlOfficeCard extends IntlElement {
  static override styles = [...IntlElement.styles, draftNoteStyles, styles];

  /** The full card, the essentials, or only the contact panel. */
  @property(oneOf<View>(['full', 'compact', 'contact'])) view: View = 'full';

  protected override readonly describe = memo(structuredData);

  protected override lacks({office}: Payload): string | undefined {
    return office ? undefined : 'office';
  }

  protected override renderContent(payload: Payload): TemplateResult {
    const {office} = payload;
    if (!office) return html``;
    const model = officeModel(
      {...payload, office},
      this.locale,
      this.content.payload?.office
    );
    return html`
      <div class="card" part="card">${this.#renderView(payload, office, model)}</div>
    `;
  }

  #renderView(payload: Payload, office: Office, model: OfficeModel) {
    const {name, organisation, intro, url, department, contacts} = office;
    switch (this.view) {
      case 'contact':
        return html`
          <div class="body contact" part="contact">
            <div>${this.#renderTitle(model)}</div>
            ${this.#renderContact(model)}
          </div>
          ${this.#renderDraftNote(payload, [name, organisation, department, contacts, url])}
        `;
      case 'compact':
        return html`
          <div class="body summary">
            ${this.#renderSummary(model)}
            ${renderActions(model.website)}
          </div>
          ${this.#renderDraftNote(payload, [name, organisation, intro, url])}
        `;
      default:
        return html`
          ${renderImage(payload, this.locale, this.#hasOwnImage(), this.#slotted)}
          ${this.#renderColumns(model)}
          ${this.#renderDraftNote(payload, office)}
          ${
            model.checked
              ? html`<p class="footer" part="footer">${model.checked}</p>`
              : nothing
          }
        `;
    }
  }

  #renderColumns(model: OfficeModel) {
    const contact = this.#renderContact(model);
    // An empty panel would only show its colour.
    return hasContact(model)
      ? html`
          <div class="columns">
            <div class="body">${this.#renderMain(model)}</div>
            <div class="body contact beside" part="contact">${contact}</div>
          </div>
        `
      : html`<div class="body">${this.#renderMain(model)}${contact}</div>`;
  }

  #renderMain(model: OfficeModel) {
    const msg = msgIn(this.locale);
    return html`
      ${this.#renderSummary(model)}
      ${model.about.map(
        ({heading: title, text}) => html`
          ${title ? this.#renderLabel(renderText(title)) : nothing}
          <p class="about">${renderText(text)}</p>
        `
      )}
      ${
        model.tasks.length > 0
          ? html`
            ${this.#renderLabel(msg('Tasks'))}
            <ul class="tasks" part="tasks" role="list">
              ${model.tasks.map(
                ({icon, ...text}) => html`
                  <li class="task">
                    ${taskIcon(icon)}<span>${renderText(text)}</span>
                  </li>
                `
              )}
            </ul>
          `
          : nothing
      }
      ${
        model.networks.length > 0
          ? html`
            ${this.#renderLabel(msg('Networks'))}
            ${renderTags(model.networks)}
          `
          : nothing
      }
    `;
  }

  #renderTitle({organisation, name}: OfficeModel) {
    return html`
      ${
        organisation
          ? html`<p class="organisation">${renderText(organisation)}</p>`
          : nothing
      }
      ${heading(this.headingLevel, renderText(name), {look: 'title', part: 'heading'})}
    `;
  }

  #renderSummary(model: OfficeModel) {
    return html`
      ${this.#renderTitle(model)}
      ${
        model.intro
          ? html`<p class="intro">${renderText(model.intro)}</p>`
          : nothing
      }
    `;
  }

  #renderLabel(text: unknown) {
    return heading(this.headingLevel + 1, text, {look: 'label section'});
  }

  #renderContact(model: OfficeModel) {
    return renderContact(model, this.headingLevel + 1, msgIn(this.locale));
  }

  #renderDraftNote(payload: Payload, parts: unknown) {
    return this.isSimpleGerman ? renderDraftNote(payload, parts) : nothing;
  }

  /** While prerendering, an element has no children. */
  #hasOwnImage(): boolean {
    return !isPrerendering && hasOwnImage(this);
  }

  readonly #slotted = () => this.requestUpdate();
}

declare global {
  interface HTMLElementTagNameMap {
    'intl-office-card': IntlOfficeCard;
  }
}
