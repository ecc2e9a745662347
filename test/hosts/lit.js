// Another Lit on the page.

import {html, LitElement, render} from 'lit';

class HostGreeting extends LitElement {
  render() {
    return html`<p>The host’s own</p>`;
  }
}
customElements.define('host-greeting', HostGreeting);
render(html`<host-greeting></host-greeting>`, document.createElement('div'));
