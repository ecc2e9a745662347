import {html, LitElement, type PropertyValues, svg} from 'lit';
import {property, state} from 'lit/decorators.js';
import {
  type LonLat,
  type Point,
  project,
  unproject,
} from '../../geo/projection.js';
import type {Locale} from '../../language/locale.js';
import {toolMsgIn} from '../../language/tool-messages.js';
import {editorStyles} from '../editor.styles.js';
import {countryPaths} from './country-paths.js';
import {styles} from './place-map.styles.js';
import {coordinateWords, rounded} from './place-words.js';

/** The height of the map, by its width. */
const RATIO = 2 / 3;
/** Widths of the part of the plane that shows; the plane has 1000 units. */
const WORLD_WIDTH = 1000;
const NEAR_WIDTH = 60;
const LEAST_WIDTH = 3;
const ZOOM_STEP = 2;
/** The part of the width by which an arrow key moves the place. */
const ARROW_STEP = 1 / 50;
/** Further than this from the centre, by the width, the map follows the place. */
const EDGE = 0.35;

/** Fires when somebody has chosen a place on the map. */
export class PlaceChosenEvent extends Event {
  constructor(readonly location: LonLat) {
    super('place-chosen');
  }
}

/** A map of the world on which a click or arrow keys choose a place. */
export class PlaceMap extends LitElement {
  static override styles = [...editorStyles, styles];

  @property({attribute: false}) location: LonLat | undefined;
  /** Where the map begins if there is no place yet. */
  @property({attribute: false}) start: LonLat | undefined;
  /** The country that stands out. */
  @property({attribute: false}) country = '';
  @property({attribute: false}) locale: Locale = 'de';

  @state() private centre: Point = project([10, 30]);
  @state() private width = WORLD_WIDTH;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!this.hasUpdated) {
      const at = this.location ?? this.start;
      if (at) this.centre = project(at);
      if (at) this.width = this.location ? NEAR_WIDTH : NEAR_WIDTH * 4;
    } else if (changed.has('location') && this.location) {
      const {x, y} = project(this.location);
      const isFar =
        Math.abs(x - this.centre.x) > this.width * EDGE ||
        Math.abs(y - this.centre.y) > this.width * RATIO * EDGE;
      if (isFar) this.centre = {x, y};
    }
  }

  protected override render() {
    const {centre, width, locale, location} = this;
    const msg = toolMsgIn(locale);
    const height = width * RATIO;
    const box = [centre.x - width / 2, centre.y - height / 2, width, height];
    const marker = location && project(location);
    return html`
      <div class="frame">
        <svg
          viewBox=${box.join(' ')}
          tabindex="0"
          role="application"
          aria-label=${msg('Map: arrow keys move the place, plus and minus zoom')}
          @click=${this.#click}
          @keydown=${this.#press}
        >
          ${countryPaths().map(
            ({code, d}) =>
              svg`<path class=${code === this.country ? 'own' : ''} d=${d}></path>`
          )}
          ${
            marker
              ? svg`<circle class="halo" cx=${marker.x} cy=${marker.y} r=${width / 45}></circle><circle class="dot" cx=${marker.x} cy=${marker.y} r=${width / 90}></circle>`
              : ''
          }
        </svg>
        <div class="zoom">
          <button
            type="button"
            class="icon"
            aria-label=${msg('Show more closely')}
            @click=${() => this.#zoom(1 / ZOOM_STEP)}
          >
            <span aria-hidden="true">+</span>
          </button>
          <button
            type="button"
            class="icon"
            aria-label=${msg('Show more of the world')}
            @click=${() => this.#zoom(ZOOM_STEP)}
          >
            <span aria-hidden="true">−</span>
          </button>
        </div>
      </div>
      <p class="hint">
        ${msg('Click where the place is. Zoom in first to be exact.')}
        <span role="status"
          >${location ? coordinateWords(location, locale) : ''}</span
        >
      </p>
    `;
  }

  #zoom(factor: number) {
    const {location, width} = this;
    this.width = Math.min(WORLD_WIDTH, Math.max(LEAST_WIDTH, width * factor));
    if (factor < 1 && location) this.centre = project(location);
  }

  #choose(point: Point) {
    const location = unproject(point);
    if (!location) return;
    this.dispatchEvent(new PlaceChosenEvent(rounded(location)));
  }

  readonly #click = (event: MouseEvent) => {
    const {currentTarget, clientX, clientY} = event;
    if (!(currentTarget instanceof Element)) return;
    const {left, top, width, height} = currentTarget.getBoundingClientRect();
    this.#choose({
      x: this.centre.x + ((clientX - left) / width - 0.5) * this.width,
      y: this.centre.y + ((clientY - top) / height - 0.5) * this.width * RATIO,
    });
  };

  readonly #press = (event: KeyboardEvent) => {
    const {key} = event;
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (key === '+' || key === '-') {
      event.preventDefault();
      this.#zoom(key === '+' ? 1 / ZOOM_STEP : ZOOM_STEP);
      return;
    }
    const step = this.width * ARROW_STEP;
    const moves: Readonly<Record<string, readonly [number, number]>> = {
      ArrowLeft: [-step, 0],
      ArrowRight: [step, 0],
      ArrowUp: [0, -step],
      ArrowDown: [0, step],
    };
    const move = moves[key];
    if (!move) return;
    event.preventDefault();
    const {x, y} = this.location ? project(this.location) : this.centre;
    this.#choose({x: x + move[0], y: y + move[1]});
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'place-map': PlaceMap;
  }
  interface HTMLElementEventMap {
    'place-chosen': PlaceChosenEvent;
  }
}
