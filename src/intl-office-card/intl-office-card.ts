import {html, nothing, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {oneOf} from '../element/attributes.js';
import {IntlElement} from '../element/intl-element.js';
import {memo} from '../element/memo.js';
import {isPrerendering} from '../element/prerendering.js';
import {msgIn} from '../language/messages.js';
import type {Payload} from '../payload/schema.js';
import {heading} from '../pieces/heading.js';
import {renderTags} from '../pieces/network-tags.js';
import {renderActions, renderContact} from './contact.js';
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
  static override styles = [...IntlElement.styles, styles];

  /** The full card, the essentials, or only the contact panel. */
  @property(oneOf<View>(['full', 'compact', 'contact'])) view: View = 'full';

  protected override readonly describe = memo(structuredData);

  protected override lacks({office}: Payload): string | undefined {
    return office ? undefined : 'office';
  }

  protected override renderContent(payload: Payload): TemplateResult {
    const {office} = payload;
    if (!office) return html``;
    const model = officeModel({...payload, office}, this.locale);
    if (this.view === 'contact') return this.#renderContactOnly(model);
    if (this.view === 'compact') return this.#renderCompact(model);
    return this.#renderFull(model, payload);
  }

  #renderFull(model: OfficeModel, payload: Payload) {
    const msg = msgIn(this.locale);
    return html`
      <div class="card" part="card">
        ${renderImage(payload, this.locale, this.#hasOwnImage(), this.#slotted)}
        <div class="columns">
          <div class="body">
            ${this.#renderSummary(model)}
            ${
              model.tasks.length > 0
                ? html`
                  ${this.#renderLabel(msg('Tasks'))}
                  <ul class="tasks" part="tasks" role="list">
                    ${model.tasks.map(
                      ({icon, text, lang}) => html`
                        <li class="task">
                          ${taskIcon(icon)}<span lang=${lang ?? nothing}
                            >${text}</span
                          >
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
          </div>
          <div class="body contact beside" part="contact">
            ${this.#renderContact(model)}
          </div>
        </div>
        ${
          model.asOf
            ? html`<p class="footer" part="footer">${model.asOf}</p>`
            : nothing
        }
      </div>
    `;
  }

  #renderCompact(model: OfficeModel) {
    return html`
      <div class="card" part="card">
        <div class="body summary">
          ${this.#renderSummary(model)}
          ${renderActions(msgIn(this.locale), model.website)}
        </div>
      </div>
    `;
  }

  #renderContactOnly(model: OfficeModel) {
    return html`
      <div class="card" part="card">
        <div class="body contact" part="contact">
          <div>${this.#renderTitle(model)}</div>
          ${this.#renderContact(model)}
        </div>
      </div>
    `;
  }

  #renderTitle({organisation, name}: OfficeModel) {
    return html`
      ${
        organisation
          ? html`<p class="organisation">${organisation}</p>`
          : nothing
      }
      ${heading(this.headingLevel, name, {look: 'title', part: 'heading'})}
    `;
  }

  #renderSummary(model: OfficeModel) {
    return html`
      ${this.#renderTitle(model)}
      ${
        model.intro
          ? html`<p class="intro" lang=${model.introLang ?? nothing}>${model.intro}</p>`
          : nothing
      }
    `;
  }

  #renderLabel(text: string) {
    return heading(this.headingLevel + 1, text, {look: 'label section'});
  }

  #renderContact(model: OfficeModel) {
    return renderContact(model, this.headingLevel + 1, msgIn(this.locale));
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
