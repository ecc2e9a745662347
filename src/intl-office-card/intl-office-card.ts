import {html, nothing, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {oneOf} from '../element/attributes.js';
import {canDownload} from '../element/can-download.js';
import {closeOnEscape} from '../element/disclosure.js';
import {heading} from '../element/heading.js';
import {IntlElement} from '../element/intl-element.js';
import {memo} from '../element/memo.js';
import {isPrerendering} from '../element/prerendering.js';
import {msgIn, type Msg} from '../language/messages.js';
import {renderTags} from '../network-list/tags.js';
import type {Office, Payload} from '../payload/schema.js';
import {styles} from './intl-office-card.styles.js';
import {
  type ContactFile,
  type ContactView,
  type LinkView,
  type OfficeView,
  officeView,
} from './intl-office-card.view.js';
import {pictureView, renderPicture} from './picture.js';
import {structuredData} from './structured-data.js';
import {taskIcon} from './task-icons.js';

type View = 'full' | 'compact' | 'contact';

/**
 * Who the office is: a picture, what it is there for, its tasks, the networks
 * it works in, and whom to turn to.
 *
 * @element intl-office-card
 *
 * @slot image - A picture of the host's own; shown only with its credit.
 * @slot image-credit - The credit of that picture.
 * @slot portrait - A portrait of the contact person.
 * @slot actions - The host's own links or buttons beside the website's.
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

  /** All of it, the essentials, or the contact panel alone. */
  @property(oneOf<View>(['full', 'compact', 'contact'])) view: View = 'full';

  protected override readonly describe = memo(structuredData);

  protected override lacks({office}: Payload): string | undefined {
    return office ? undefined : 'office';
  }

  protected override renderContent(payload: Payload): TemplateResult {
    const {office} = payload;
    if (!office) return html``;
    const view = officeView({...payload, office}, this.locale);
    if (this.view === 'contact') return this.#renderContactOnly(view);
    if (this.view === 'compact') return this.#renderCompact(view);
    return this.#renderFull(view, payload, office);
  }

  #renderFull(view: OfficeView, payload: Payload, office: Office) {
    const msg = msgIn(this.locale);
    return html`
      <div class="card" part="card">
        ${this.#renderImage(payload, office)}
        <div class="columns">
          <div class="body">
            ${this.#renderSummary(view)}
            ${
              view.tasks.length > 0
                ? html`
                  ${this.#renderLabel(msg('Tasks'))}
                  <ul class="tasks" part="tasks" role="list">
                    ${view.tasks.map(
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
              view.networks.length > 0
                ? html`
                  ${this.#renderLabel(msg('Networks'))}
                  ${renderTags(view.networks)}
                `
                : nothing
            }
          </div>
          <div class="body contact beside" part="contact">
            ${this.#renderContact(view, this.headingLevel + 1)}
          </div>
        </div>
        ${
          view.asOf
            ? html`<p class="footer" part="footer">${view.asOf}</p>`
            : nothing
        }
      </div>
    `;
  }

  #renderCompact(view: OfficeView) {
    return html`
      <div class="card" part="card">
        <div class="body summary">
          ${this.#renderSummary(view)} ${this.#renderActions(view.website)}
        </div>
      </div>
    `;
  }

  #renderContactOnly(view: OfficeView) {
    return html`
      <div class="card" part="card">
        <div class="body contact" part="contact">
          <div>${this.#renderTitle(view)}</div>
          ${this.#renderContact(view, this.headingLevel + 1)}
        </div>
      </div>
    `;
  }

  #renderTitle({organisation, name}: OfficeView) {
    return html`
      ${
        organisation
          ? html`<p class="organisation">${organisation}</p>`
          : nothing
      }
      ${heading(this.headingLevel, name, {look: 'title', part: 'heading'})}
    `;
  }

  #renderSummary(view: OfficeView) {
    return html`
      ${this.#renderTitle(view)}
      ${
        view.intro
          ? html`<p class="intro" lang=${view.introLang ?? nothing}>${view.intro}</p>`
          : nothing
      }
    `;
  }

  #renderLabel(text: string) {
    return heading(this.headingLevel + 1, text, {look: 'label section'});
  }

  /** The host's picture, the payload's or the drawing: each with its credit. */
  #renderImage(payload: Payload, {image}: Office) {
    const {locale} = this;
    const msg = msgIn(locale);
    const slots = isPrerendering
      ? []
      : [...this.children]
          // An empty field of a template is no credit.
          .filter(
            ({slot, textContent}) =>
              slot !== 'image-credit' || textContent.trim()
          )
          .map(({slot}) => slot);
    const isHosts = slots.includes('image') && slots.includes('image-credit');
    const credit = image?.credit?.[locale];
    const picture =
      image && credit
        ? html`<img src=${image.src} alt=${image.alt[locale]} />`
        : renderPicture(pictureView(payload));
    return html`
      <figure class="image" part="image">
        ${isHosts ? nothing : picture}
        <slot
          name="image"
          ?hidden=${!isHosts}
          @slotchange=${this.#slotted}
        ></slot>
        <figcaption class="credit" part="credit">
          ${
            isHosts
              ? nothing
              : (credit ?? msg('Own drawing, outlines: Natural Earth'))
          }
          <slot
            name="image-credit"
            ?hidden=${!isHosts}
            @slotchange=${this.#slotted}
          ></slot>
        </figcaption>
      </figure>
    `;
  }

  #renderContact(view: OfficeView, level: number) {
    const msg = msgIn(this.locale);
    return html`
      ${this.#renderPeople(view, level, msg)}
      ${renderWhere(view)}
      ${
        view.hours.length > 0
          ? html`
            <div>
              ${heading(level, msg('Opening hours'), {look: 'label'})}
              <dl class="facts">
                ${view.hours.map(
                  ({days, times}) => html`<dt>${days}</dt>
                    <dd>${times}</dd>`
                )}
              </dl>
            </div>
          `
          : nothing
      }
      ${this.#renderActions(view.website, view.file)}
    `;
  }

  #renderPeople({contacts}: OfficeView, level: number, msg: Msg) {
    const label = heading(level, msg('Contact'), {look: 'label'});
    return contacts.length === 0
      ? label
      : html`
          ${label}
          ${contacts.map((contact, i) => renderPerson(contact, i === 0))}
        `;
  }

  #renderActions(website: string | undefined, file?: ContactFile) {
    const msg = msgIn(this.locale);
    const slot = html`<slot name="actions"></slot>`;
    // Without a box of its own the empty slot takes no room.
    return website || file
      ? html`
          <div class="actions">
            ${
              website
                ? html`<a class="button" href=${website}>${msg('Website')}</a>`
                : nothing
            }
            ${file ? renderFile(file, msg) : nothing}${slot}
          </div>
        `
      : slot;
  }

  readonly #slotted = () => this.requestUpdate();
}

const renderPerson = (
  {name, initials, role, reach}: ContactView,
  portrait: boolean
) => html`
  <div class="person">
    ${
      portrait
        ? html`<slot name="portrait"
          ><span class="initials" aria-hidden="true">${initials}</span></slot
        >`
        : nothing
    }
    <strong class="name">${name}</strong>
    ${role ? html`<p class="muted">${role}</p>` : nothing}
    ${renderReach(reach)}
  </div>
`;

function renderWhere({department, address, reach}: OfficeView) {
  const lines = [department, ...address].filter(Boolean);
  return lines.length + reach.length > 0
    ? html`
        <div class="where">
          <address>${lines.map((line) => html`<div>${line}</div>`)}</address>
          ${renderReach(reach)}
        </div>
      `
    : nothing;
}

const selectAll = ({currentTarget}: FocusEvent) => {
  // The field that it is listened to at.
  (currentTarget as HTMLTextAreaElement).select();
};

/** The contact to save or, where no file may be had, its text to copy. */
const renderFile = ({name, text, href}: ContactFile, msg: Msg) =>
  canDownload()
    ? html`<a class="button save" download=${name} href=${href}
        >${msg('Save contact')}</a
      >`
    : html`
        <details class="save" @keydown=${closeOnEscape}>
          <summary class="button">${msg('Save contact')}</summary>
          <label>
            ${msg('Text to copy into a .vcf file')}
            <textarea rows="8" readonly .defaultValue=${text} @focus=${selectAll}></textarea>
          </label>
        </details>
      `;

const renderReach = (links: readonly LinkView[]) =>
  links.length > 0
    ? html`
        <dl class="facts">
          ${links.map(
            ({label, text, href}) => html`
              <dt>${label}</dt>
              <dd><a href=${href}>${text}</a></dd>
            `
          )}
        </dl>
      `
    : nothing;

declare global {
  interface HTMLElementTagNameMap {
    'intl-office-card': IntlOfficeCard;
  }
}
