import {html, LitElement, nothing, type PropertyValues} from 'lit';
import {property, state} from 'lit/decorators.js';
import {toolMsgIn} from '../../language/tool-messages.js';
import type {Place} from '../../places/gazetteer.js';
import {
  isRecord,
  isSame,
  itemsOf,
  type Json,
  type Path,
} from '../document/json.js';
import {editorStyles} from '../editor.styles.js';
import {openGazetteer, openWorld} from '../gazetteer.js';
import {
  renderCoordinateInputs,
  type TypedCoordinates,
} from './coordinate-inputs.js';
import {setValue} from './edits.js';
import type {Field} from './field.js';
import {renderFindings, requiredMark} from './field-frame.js';
import {findPlaces, nameSource} from './find-places.js';
import {renderFoundPlaces, type Search} from './found-places.js';
import {type FormContext, keyOf} from './form-context.js';
import {styles} from './place-field.styles.js';
import type {PlaceChosenEvent} from './place-map.js';
import {locationWords, lonLatOf, typedDegrees} from './place-words.js';
import {shownText, textIn} from './text-parts.js';
import {fieldWords} from './words/field-words.js';

/**
 * The place of a record: found by name in the gazetteer, chosen on the map, or typed as
 * coordinates.
 */
export class PlaceField extends LitElement {
  static override styles = [...editorStyles, styles];
  static override shadowRootOptions: ShadowRootInit = {
    ...LitElement.shadowRootOptions,
    delegatesFocus: true,
  };

  @property({attribute: false}) field!: Field;
  @property({attribute: false}) path: Path = [];
  @property({attribute: false}) context!: FormContext;
  @property({attribute: false}) value: Json | undefined;

  @state() private search: Search = {state: 'idle'};
  @state() private isMapOpen = false;
  /** Coordinates as someone types them, until both are complete. */
  @state() private typed: TypedCoordinates | undefined;
  /** The name to search for, once somebody has changed it. */
  @state() private words: string | undefined;

  protected override willUpdate(changed: PropertyValues<this>): void {
    const before = changed.get('path');
    if (changed.has('value') && this.typed) {
      // Undo or a search has changed the place: what was typed is out of date.
      const [lon, lat] = this.typed;
      const typed = [typedDegrees(lon), typedDegrees(lat)];
      if (!isSame(this.value, typed)) this.typed = undefined;
    }
    if (!before || keyOf(before) === keyOf(this.path)) return;
    this.search = {state: 'idle'};
    this.typed = undefined;
    this.words = undefined;
  }

  protected override render() {
    const {context, field, path} = this;
    const {locale} = context;
    const msg = toolMsgIn(locale);
    const {label, hint} = fieldWords(field, locale);
    const findings = context.findingsIn(path);
    const location = lonLatOf(this.value);
    const {name, country} = this.#record;
    const [lon, lat] = itemsOf(this.value);
    return html`
      <fieldset aria-describedby="hint ${findings.length ? 'findings' : ''}">
        <legend>${label}${requiredMark(field.isRequired, context)}</legend>
        <p class="place">
          ${
            location
              ? locationWords(name, country, location, locale)
              : msg('No place yet')
          }
        </p>
        <form class="search" @submit=${this.#submit}>
          <label class="quiet" for="words">${msg('Name of the place')}</label>
          <input
            type="search"
            id="words"
            autocomplete="off"
            .value=${this.words ?? name}
            @input=${(event: Event) => {
              if (event.target instanceof HTMLInputElement)
                this.words = event.target.value;
            }}
          />
          <button class="button">${msg('Find the place')}</button>
        </form>
        <div role="status">${renderFoundPlaces(this.search, locale, (place) =>
          this.#choose(place)
        )}</div>
        <p class="hint" id="hint">${hint}</p>
        ${renderFindings(findings, context, 'findings')}
        <details
          @toggle=${(event: Event) => {
            if (event.target instanceof HTMLDetailsElement)
              this.isMapOpen = event.target.open;
          }}
        >
          <summary>${msg('Choose on the map')}</summary>
          ${
            this.isMapOpen
              ? html`<place-map
                .location=${location}
                .start=${lonLatOf(context.document.at(['office', 'location']))}
                .country=${country}
                .locale=${locale}
                @place-chosen=${(event: PlaceChosenEvent) =>
                  setValue(context.document, path, event.location, keyOf(path))}
              ></place-map>`
              : nothing
          }
        </details>
        <details ?open=${this.value !== undefined && !location}>
          <summary>${msg('Type the coordinates')}</summary>
          ${renderCoordinateInputs(this.typed ?? [shownText(lon), shownText(lat)], locale, this.#type)}
        </details>
      </fieldset>
    `;
  }

  /** What the record around the place says about it. */
  get #record(): {readonly name: string; readonly country: string} {
    const {document, locale} = this.context;
    const record = document.at(this.path.slice(0, -1));
    if (!isRecord(record)) return {name: '', country: ''};
    const nameIn = (key: string) =>
      textIn(record[key], locale) || textIn(record[key], 'de');
    const address = record['address'];
    const country = isRecord(address) ? address['country'] : record['country'];
    const place = nameIn('place');
    const name = nameIn('city') || nameIn('name');
    return {
      // The place of a university is its city, that of a city is its region.
      name: record['kind'] === 'university' ? place || name : name || place,
      country: shownText(country),
    };
  }

  readonly #type = (typed: TypedCoordinates) => {
    const {context, path} = this;
    this.typed = typed;
    const [lon, lat] = typed;
    const isEmpty = !lon.trim() && !lat.trim();
    if (!isEmpty && (!lon.trim() || !lat.trim())) return;
    const value = [typedDegrees(lon), typedDegrees(lat)];
    setValue(context.document, path, isEmpty ? undefined : value, keyOf(path));
  };

  readonly #submit = (event: Event) => {
    event.preventDefault();
    void this.#find();
  };

  async #find() {
    const {name, country} = this.#record;
    const words = (this.words ?? name).trim();
    if (!words) return;
    this.search = {state: 'searching'};
    try {
      const places = await openGazetteer();
      if (places.needsWorld(words, country || undefined)) await openWorld();
      // A place that is not in the country of the record shows all the same.
      const found = findPlaces(places, words, country);
      this.search = {state: 'done', words, ...found};
    } catch {
      this.search = {state: 'failed'};
    }
  }

  #choose(place: Place) {
    const {context, path} = this;
    const {document} = context;
    nameSource(document);
    const record = path.slice(0, -1);
    const {country} = this.#record;
    const value = document.at(record);
    // Of the records with a place, only partners have a country beside it.
    if (!country && path[0] === 'partners' && isRecord(value))
      setValue(document, record, {
        ...value,
        country: place.country,
        location: place.location,
      });
    else setValue(document, path, place.location);
    this.search = {state: 'idle'};
    this.typed = undefined;
    this.words = undefined;
    void this.updateComplete.then(() =>
      this.renderRoot.querySelector<HTMLElement>('#words')?.focus()
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'place-field': PlaceField;
  }
}
