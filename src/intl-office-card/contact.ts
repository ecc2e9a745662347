import {html, nothing, type TemplateResult} from 'lit';
import {canDownload} from '../element/can-download.js';
import type {Msg} from '../language/messages.js';
import {closeOnEscape} from '../pieces/disclosure.js';
import {heading} from '../pieces/heading.js';
import type {
  ContactFile,
  ContactModel,
  LinkModel,
  OfficeModel,
} from './intl-office-card.model.js';

/** Renders the contact persons, the address and the opening hours. */
export const renderContact = (
  office: OfficeModel,
  level: number,
  msg: Msg
): TemplateResult => html`
  ${renderPeople(office, level, msg)}
  ${renderWhere(office)}
  ${
    office.hours.length > 0
      ? html`
        <div>
          ${heading(level, msg('Opening hours'), {look: 'label'})}
          <dl class="facts">
            ${office.hours.map(
              ({days, times}) => html`<dt>${days}</dt>
                <dd>${times}</dd>`
            )}
          </dl>
        </div>
      `
      : nothing
  }
  ${renderActions(msg, office.website, office.file)}
`;

/** Renders the buttons: the website, the vCard, and those of the host page. */
export function renderActions(
  msg: Msg,
  website: string | undefined,
  file?: ContactFile
): TemplateResult {
  const slot = html`<slot name="actions"></slot>`;
  // Without a box around it, an empty slot occupies no space.
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

function renderPeople({contacts}: OfficeModel, level: number, msg: Msg) {
  const label = heading(level, msg('Contact'), {look: 'label'});
  return contacts.length === 0
    ? label
    : html`
        ${label}
        ${contacts.map((contact, i) => renderPerson(contact, i === 0))}
      `;
}

const renderPerson = (
  {name, initials, role, reach}: ContactModel,
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

function renderWhere({department, address, reach}: OfficeModel) {
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
  // The template binds this listener to the text area.
  (currentTarget as HTMLTextAreaElement).select();
};

/** Renders the vCard as a download or, if downloads are blocked, as text to copy. */
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

const renderReach = (links: readonly LinkModel[]) =>
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
