import {css, html, LitElement} from 'lit';
import {property, query, state} from 'lit/decorators.js';
import type {Locale} from '../../language/locale.js';
import {toolMsgIn} from '../../language/tool-messages.js';
import {type Tag, TAGS} from '../../site/tags.js';
import {editorStyles} from '../editor.styles.js';
import {NoticeEvent} from '../events.js';
import {styles} from './editor-save.styles.js';
import {scriptAddress, srcSnippet} from './src-snippet.js';
import {type System, systemName, SYSTEMS, systemSteps} from './systems.js';

const isSystem = (value: string): value is System =>
  (SYSTEMS as readonly string[]).includes(value);

const isTag = (value: string): value is Tag =>
  (TAGS as readonly string[]).includes(value);

/** What an element shows, in words. */
function tagName(tag: Tag, locale: Locale): string {
  const msg = toolMsgIn(locale);
  switch (tag) {
    case 'intl-office-card':
      return msg('The office');
    case 'partner-map-list':
      return msg('Map and list of the partners');
    case 'sdg-badges':
      return msg('The 17 goals');
    case 'network-list':
      return msg('Networks');
  }
}

/** What to do with a saved file: steps for each system, and the code to copy. */
export class NextSteps extends LitElement {
  static override styles = [
    ...editorStyles,
    styles,
    css`
      :host {
        display: block;
      }
    `,
  ];

  @property({attribute: false}) locale: Locale = 'de';
  /** The name of the file. */
  @property({attribute: false}) name = 'payload.json';

  @state() private system: System = 'unknown';
  @state() private element: Tag = 'partner-map-list';
  @state() private address = '';

  @query('code') private code!: HTMLElement;

  protected override render() {
    const msg = toolMsgIn(this.locale);
    return html`
      <h3>${msg('How does the file get onto the website?')}</h3>
      <div class="fields">
        <div class="field">
          <label class="label" for="system"
            >${msg('What is your website made with?')}</label
          >
          <select id="system" @change=${this.#chooseSystem}>
            ${SYSTEMS.map(
              (each) =>
                html`<option value=${each} .selected=${each === this.system}>
                  ${systemName(each, this.locale)}
                </option>`
            )}
          </select>
        </div>
      </div>
      <ol class="steps" role="list">
        ${systemSteps(this.system, this.name, this.locale).map(
          (step) => html`<li>${step}</li>`
        )}
      </ol>
      <div class="fields">
        <div class="field">
          <label class="label" for="element"
            >${msg('What should the page show?')}</label
          >
          <select id="element" @change=${this.#chooseElement}>
            ${TAGS.map(
              (each) =>
                html`<option value=${each} .selected=${each === this.element}>
                  ${tagName(each, this.locale)}
                </option>`
            )}
          </select>
        </div>
        <div class="field">
          <label class="label" for="address"
            >${msg('Address of the file on the website')}</label
          >
          <input
            id="address"
            type="url"
            aria-describedby="address-hint"
            .value=${this.address}
            @input=${this.#writeAddress}
          />
          <p class="hint" id="address-hint">
            ${msg(
              'It can be empty. For example https://www.example.org/files/payload.json.'
            )}
          </p>
        </div>
      </div>
      <p class="label" id="code">${msg('Code for the page')}</p>
      <pre role="group" tabindex="0" aria-labelledby="code"><code>${this.snippet}</code></pre>
      <button class="button" @click=${this.#copy}>${msg('Copy the code')}</button>
    `;
  }

  /** The code to copy. */
  get snippet(): string {
    return srcSnippet(this.element, {
      script: scriptAddress(document.baseURI),
      src: this.address.trim() || `/${this.name}`,
    });
  }

  readonly #chooseSystem = (event: Event) => {
    const {value} = event.target as HTMLSelectElement;
    if (isSystem(value)) this.system = value;
  };

  readonly #chooseElement = (event: Event) => {
    const {value} = event.target as HTMLSelectElement;
    if (isTag(value)) this.element = value;
  };

  readonly #writeAddress = (event: Event) => {
    this.address = (event.target as HTMLInputElement).value;
  };

  readonly #copy = async () => {
    const msg = toolMsgIn(this.locale);
    try {
      await navigator.clipboard.writeText(this.snippet);
      this.dispatchEvent(new NoticeEvent(msg('The code is copied.')));
    } catch {
      getSelection()?.selectAllChildren(this.code);
      this.dispatchEvent(
        new NoticeEvent(
          msg('The code is selected: copy it with the keyboard now.')
        )
      );
    }
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'next-steps': NextSteps;
  }
}
