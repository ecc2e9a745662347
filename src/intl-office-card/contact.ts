import {str} from '@lit/localize';
import {html, nothing, type TemplateResult} from 'lit';
import {canDownload} from '../element/can-download.js';
import type {Msg} from '../language/messages.js';
import {closeOnEscape} from '../pieces/disclosure.js';
import {heading} from '../pieces/heading.js';
import {type PageLink, renderLink} from '../pieces/link.js';
import {withAddressBreaks} from '../pieces/address.js';
import {renderText} from '../pieces/text.js';
import type {
  ContactFile,
  ContactModel,
  OfficeModel,
  ReachModel,
} from './intl-office-card.model.js';

/** Whether there is anything of the office to show beside its texts. */
export const hasContact = ({
  contacts,
  department,
  address,
  reach,
  hours,
  website,
}: OfficeModel): boolean =>
  Boolean(department ?? website) ||
  [contacts, address, reach, hours].some((list) => list.length > 0);

/**
 * Renders the ways to reach the office, the people, the address and the opening
 * hours. What belongs to the office is in one block, apart from the people.
 */
export function renderContact(
  office: OfficeModel,
  level: number,
  msg: Msg
): TemplateResult {
  const blocks = [renderPeople(office, msg), renderOffice(office, level, msg)];
  const shown = (office.isOfficeFirst ? blocks.reverse() : blocks).filter(
    (block) => block !== nothing
  );
  return html`
    ${
      shown.length > 0
        ? heading(level, msg('Contact'), {look: 'label'})
        : nothing
    }
    ${shown}
    ${renderActions(office.website, renderOfficeFile(office, msg))}
  `;
}

/** Renders the buttons: the website, the vCard, and those of the host page. */
export function renderActions(
  website: PageLink | undefined,
  save?: TemplateResult
): TemplateResult {
  const slot = html`<slot name="actions"></slot>`;
  // Without a box around it, an empty slot occupies no space.
  return website || save
    ? html`
        <div class="actions">
          ${website ? renderLink(website, 'button') : nothing}
          ${save ?? nothing}${slot}
        </div>
      `
    : slot;
}

function renderOfficeFile({file, contacts}: OfficeModel, msg: Msg) {
  const label =
    contacts.length > 0 ? msg('Save office contact') : msg('Save contact');
  return file && renderFile(file, {label, look: 'button'}, msg);
}

const renderPeople = ({contacts}: OfficeModel, msg: Msg) =>
  contacts.length > 0
    ? html`
        <div class="people">
          ${contacts.map((contact, i) => renderPerson(contact, i === 0, msg))}
        </div>
      `
    : nothing;

const renderPerson = (
  {name, role, reach, asOf, file}: ContactModel,
  hasPortrait: boolean,
  msg: Msg
) => html`
  <div class="person">
    ${hasPortrait ? html`<slot name="portrait"></slot>` : nothing}
    <div class="about-person">
      <strong class="name" translate="no">${name}</strong>
      ${renderReach(reach)}
      ${role ? html`<p class="muted">${renderText(role)}</p>` : nothing}
      ${asOf ? html`<p class="muted">${asOf}</p>` : nothing}
      ${renderFile(
        file,
        {
          label: msg('Save contact'),
          fullLabel: msg(str`Save contact: ${name}`),
          look: 'link',
        },
        msg
      )}
    </div>
  </div>
`;

function renderOffice(
  {department, address, reach, hours}: OfficeModel,
  level: number,
  msg: Msg
) {
  const lines = [
    ...(department ? [html`<div>${renderText(department)}</div>`] : []),
    ...address.map((line) => html`<div translate="no">${line}</div>`),
  ];
  return lines.length + reach.length + hours.length > 0
    ? html`
        <div class="office">
          ${renderReach(reach)}
          ${lines.length > 0 ? html`<address>${lines}</address>` : nothing}
          ${
            hours.length > 0
              ? html`
                <div>
                  ${heading(level, msg('Opening hours'), {look: 'label'})}
                  <dl class="facts">
                    ${hours.map(
                      ({days, times}) => html`<dt>${days}</dt>
                        <dd>${times}</dd>`
                    )}
                  </dl>
                </div>
              `
              : nothing
          }
        </div>
      `
    : nothing;
}

const selectAll = ({currentTarget}: FocusEvent) => {
  // The template binds this listener to the text area.
  (currentTarget as HTMLTextAreaElement).select();
};

/** The words and the look of what saves a file. */
interface FileLabel {
  readonly label: string;
  /** The accessible name, if several files have the same label. */
  readonly fullLabel?: string;
  readonly look: 'button' | 'link';
}

/** Renders a vCard as a download or, if downloads are blocked, as text to copy. */
const renderFile = (
  {name, text, href}: ContactFile,
  {label, fullLabel, look}: FileLabel,
  msg: Msg
) =>
  canDownload()
    ? html`<a
        class="save ${look}"
        download=${name}
        href=${href}
        aria-label=${fullLabel ?? nothing}
        >${label}</a
      >`
    : html`
        <details class="save" @keydown=${closeOnEscape}>
          <summary class=${look} aria-label=${fullLabel ?? nothing}>${label}</summary>
          <label>
            ${msg('Text to copy into a .vcf file')}
            <textarea rows="8" readonly .defaultValue=${text} @focus=${selectAll}></textarea>
          </label>
        </details>
      `;

const renderReach = (links: readonly ReachModel[]) =>
  links.length > 0
    ? html`
        <dl class="facts">
          ${links.map(
            ({label, text, href}) => html`
              <dt>${label}</dt>
              <dd><a href=${href} translate="no" aria-label=${text}>${withAddressBreaks(text)}</a></dd>
            `
          )}
        </dl>
      `
    : nothing;
