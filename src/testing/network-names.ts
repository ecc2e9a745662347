import {html} from 'lit';
import {heading} from '../pieces/heading.js';
import {IntlElement} from '../element/intl-element.js';
import {register} from '../element/register.js';
import type {Locale} from '../language/locale.js';
import type {Payload} from '../payload/schema.js';

/*
 * A minimal element, for tests of what all elements share.
 */

/** Shows the names of the networks. */
export class NetworkNames extends IntlElement {
  protected override lacks({networks}: Payload) {
    return networks ? undefined : 'networks';
  }

  protected override readonly describe = (
    {networks = []}: Payload,
    locale: Locale
  ) => JSON.stringify(networks.map(({name}) => name[locale]));

  protected override renderContent({networks = []}: Payload) {
    const names = networks.map(({name}) => name[this.locale]);
    return html`${heading(this.headingLevel, names.join(', '))}`;
  }
}

register('network-names', NetworkNames);

/** A payload with one network. */
export const payloadOf = (name: string) => ({
  schemaVersion: 1,
  networks: [{id: 'one', name: {de: `${name} (de)`, en: `${name} (en)`}}],
});

/** A payload whose network lacks its English name. */
export const bad = {
  schemaVersion: 1,
  networks: [{id: 'one', name: {de: 'Nur das'}}],
};

/** The text of an element without its fallback. */
export const text = (el: Element) => el.shadowRoot?.textContent.trim();
