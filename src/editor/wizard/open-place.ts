import {str} from '@lit/localize';
import {html, LitElement, nothing, type PropertyValues} from 'lit';
import {property, state} from 'lit/decorators.js';
import type {LonLat} from '../../geo/projection.js';
import {reasonText} from '../../import/open-rows.js';
import {rowsText} from '../../import/report-lines.js';
import {formatsIn} from '../../language/formats.js';
import type {Locale} from '../../language/locale.js';
import {toolMsgIn} from '../../language/tool-messages.js';
import {countryAt} from '../../places/country-at.js';
import {countryCode} from '../../places/country-code.js';
import type {Gazetteer, Place} from '../../places/gazetteer.js';
import {editorStyles} from '../editor.styles.js';
import {countryName} from '../form/country-names.js';
import {findPlaces} from '../form/find-places.js';
import {coordinateWords, nameOfPlace, whereIs} from '../form/place-words.js';
import {
  answerOfPlace,
  answerOfPoint,
  isSameAnswer,
  type OpenPlace,
  type PlaceAnswer,
  placesFor,
} from './open-places.js';
import {styles} from './open-place.styles.js';

/** Fires when somebody has said where a partner is, or that it is to be left out. */
export class PlaceAnswerEvent extends Event {
  constructor(
    readonly key: string,
    readonly answer: PlaceAnswer
  ) {
    super('place-answer', {bubbles: true, composed: true});
  }
}

/** A partner of the list without a clear place: proposals, a search and a map. */
export class OpenPlaceCard extends LitElement {
  static override styles = [...editorStyles, styles];

  @property({attribute: false}) open!: OpenPlace;
  @property({attribute: false}) gazetteer!: Gazetteer;
  @property({attribute: false}) answer: PlaceAnswer | undefined;
  /** Where the map begins: the place of the office. */
  @property({attribute: false}) start: LonLat | undefined;
  @property({attribute: false}) locale: Locale = 'de';

  @state() private proposals: readonly Place[] = [];
  @state() private found: readonly Place[] = [];
  @state() private searched: string | undefined;
  @state() private words: string | undefined;
  @state() private isMapOpen = false;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('open') && !changed.has('gazetteer')) return;
    if (changed.get('open')?.key === this.open.key) return;
    this.proposals = placesFor(this.open, this.gazetteer);
    this.found = [];
    this.searched = undefined;
    this.words = undefined;
  }

  protected override render() {
    const {open, locale, answer} = this;
    const msg = toolMsgIn(locale);
    const {name, city, country, reason, rows} = open;
    const places = this.#places;
    const answers = places.map((place) => ({
      place,
      answer: answerOfPlace(place),
    }));
    const isPoint =
      answer?.kind === 'place' &&
      !answers.some(({answer: each}) => isSameAnswer(each, answer));
    const inList = [city, country].filter((text) => text !== '').join(', ');
    const numbers = rows.map(({row}) => row.number);
    return html`
      <fieldset class="card ${answer ? 'done' : ''}" aria-describedby="why">
        <legend>${name}</legend>
        <p class="hint" id="why">
          ${reasonText(reason, locale)}
          ${inList ? msg(str`In the list: ${inList}.`) : nothing}
          (${rowsText(numbers, locale)})
        </p>
        <div class="choices">
          ${answers.map(({place, answer: each}) =>
            this.#renderChoice(
              each,
              nameOfPlace(place, locale),
              `${whereIs(place, locale)} · ${this.#inhabitants(place)}`
            )
          )}
          ${
            isPoint
              ? this.#renderChoice(
                  answer,
                  msg('Point on the map'),
                  [
                    coordinateWords(answer.location, locale),
                    answer.country && countryName(answer.country, locale),
                  ]
                    .filter(Boolean)
                    .join(' · ')
                )
              : nothing
          }
          ${this.#renderChoice({kind: 'skip'}, msg('Leave out for now'), '')}
        </div>
        <form class="search" @submit=${this.#submit}>
          <label class="label" for="words">${msg('Another place')}</label>
          <div class="row">
            <input
              type="search"
              id="words"
              autocomplete="off"
              .value=${this.words ?? city}
              @input=${this.#type}
            />
            <button class="button">${msg('Find the place')}</button>
          </div>
        </form>
        <p role="status" class="hint">${this.#searchWords()}</p>
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
                .location=${answer?.kind === 'place' ? answer.location : undefined}
                .start=${places[0]?.location ?? this.start}
                .country=${countryCode(country) ?? ''}
                .locale=${locale}
                @place-chosen=${(event: {readonly location: LonLat}) =>
                  this.#say(
                    answerOfPoint(
                      event.location,
                      open,
                      countryAt(event.location) ?? countryCode(country)
                    )
                  )}
              ></place-map>`
              : nothing
          }
        </details>
      </fieldset>
    `;
  }

  /** What somebody can choose from. */
  get #places(): readonly Place[] {
    return [...new Set([...this.proposals, ...this.found])];
  }

  #inhabitants({population}: Place) {
    const {number} = formatsIn(this.locale);
    return toolMsgIn(this.locale)(str`${number(population)} inhabitants`);
  }

  #renderChoice(answer: PlaceAnswer, name: string, where: string) {
    return html`<label class="choice">
      <input
        type="radio"
        name="place-${this.open.key}"
        .checked=${isSameAnswer(this.answer, answer)}
        @change=${() => this.#say(answer)}
      />
      <span
        ><b>${name}</b>${
          where ? html`${' '}<span class="muted">${where}</span>` : nothing
        }</span
      >
    </label>`;
  }

  #searchWords() {
    const {searched, found, locale} = this;
    const msg = toolMsgIn(locale);
    if (searched === undefined) return '';
    return found.length > 0
      ? msg('The places that were found are among the choices above.')
      : msg(
          str`“${searched}” was not found. Try another name, or choose the place on the map.`
        );
  }

  #say(answer: PlaceAnswer) {
    this.dispatchEvent(new PlaceAnswerEvent(this.open.key, answer));
  }

  readonly #type = ({target}: Event) => {
    if (target instanceof HTMLInputElement) this.words = target.value;
  };

  readonly #submit = (event: Event) => {
    event.preventDefault();
    const words = (this.words ?? this.open.city).trim();
    if (words === '') return;
    const country = countryCode(this.open.country) ?? '';
    const {places} = findPlaces(this.gazetteer, words, country);
    this.found = places;
    this.searched = words;
    const [first] = places;
    // The first place that was found is proposed, not decided: the focus goes to it.
    if (first) void this.#focusChoice(first);
  };

  async #focusChoice(place: Place) {
    await this.updateComplete;
    const radios =
      this.renderRoot.querySelectorAll<HTMLInputElement>('[type=radio]');
    radios[this.#places.indexOf(place)]?.focus();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'open-place': OpenPlaceCard;
  }
  interface HTMLElementEventMap {
    'place-answer': PlaceAnswerEvent;
  }
}
