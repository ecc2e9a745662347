import {fixture} from '@open-wc/testing';
import {html, LitElement, nothing, type TemplateResult} from 'lit';
import {baseStyles} from '../element/base.styles.js';
import {project} from '../geo/projection.js';
import {MapController} from '../map/map-controller.js';
import type {MapHome, MapPlace} from '../map/map.model.js';
import {mapStyles} from '../map/map.styles.js';
import type {Land} from '../map/map-outlines.js';
import type {MapTexts} from '../map/map-texts.js';
import type {Region} from '../map/regions.js';
import {shapeOf} from '../partner-map-list/map-legend.js';
import {bundledPayload} from '../payload/bundled.js';
import type {Partner} from '../payload/schema.js';
import {drawn} from './browser.js';

/*
 * A map on its own, for the tests of src/map/.
 */

export const HOME: MapHome = {name: 'Dortmund', location: [7.466, 51.5149]};

/** Returns partners as places with English names. */
export const placesOf = (partners: readonly Partner[]): readonly MapPlace[] =>
  partners.map(({id, kind, name, place, country, location, status}) => ({
    id,
    location,
    ...project(location),
    name: name.en,
    // The place of a city is its region.
    label: (kind === 'university' ? (place ?? name) : name).en,
    closeLabel: name.en,
    facts: [place?.en ?? country],
    shape: shapeOf(kind),
    description: name.en,
    status,
  }));

export const bundledPlaces = placesOf(bundledPayload().partners ?? []);

/** Returns a place for each name, all at one point. */
export const atOnePoint = (...names: readonly string[]): readonly MapPlace[] =>
  names.map((name, i) => ({
    id: `m${i}`,
    location: [30, 50],
    ...project([30, 50]),
    name,
    label: name,
    closeLabel: name,
    facts: ['Somewhere'],
    shape: 'circle',
    description: name,
    status: 'active',
  }));

const TEXTS: MapTexts = {
  name: 'Map',
  keys: 'Arrow keys move, plus and minus zoom.',
  zoomIn: 'Zoom in',
  closest: 'Zoom in: closest view',
  zoomOut: 'Zoom out',
  farthest: 'Zoom out: whole world',
  fullScreen: 'Full screen',
  pan: {
    up: 'Move north',
    down: 'Move south',
    left: 'Move west',
    right: 'Move east',
  },
  regions: {world: 'World', europe: 'Europe'},
  showAll: 'Show all partners on the map',
  members: 'Partners in one place',
  close: 'Close',
  country: (code) => code,
  legend: 'Legend',
  number: String,
  cluster: ({length}) => `Show ${length} partners`,
};

/** An element that shows nothing but a map. */
export class TestMap extends LitElement {
  static override styles = [...baseStyles, ...mapStyles];

  static override properties = {
    places: {},
    shown: {},
    selected: {},
    region: {},
    isMoved: {},
    isPlain: {},
    land: {},
  };

  /** All places. */
  declare places: readonly MapPlace[];
  /** The places that a filter leaves. */
  declare shown: readonly MapPlace[];
  declare selected: string | null;
  declare region: Region | 'auto';
  /** Whether the map is drawn in another place of the template. */
  declare isMoved: boolean;
  /** Whether the map has no buttons. */
  declare isPlain: boolean;
  declare land: Land;
  /** The ids that the visitor chose, in order. */
  readonly chosen: (string | null)[] = [];

  readonly map = new MapController(this, (id) => {
    this.chosen.push(id);
    this.selected = id;
  });

  #all: ReadonlyMap<string, MapPlace> = new Map();

  protected override willUpdate(changed: ReadonlyMap<PropertyKey, unknown>) {
    if (changed.has('places'))
      this.#all = new Map(this.places.map((place) => [place.id, place]));
    if (changed.has('region')) this.map.reset();
    const place = this.#all.get(this.selected ?? '');
    if (changed.has('selected') && place) this.map.reveal(place);
  }

  protected override render(): TemplateResult {
    const map = this.map.render({
      places: this.shown,
      all: this.#all,
      home: HOME,
      selected: this.selected,
      region: this.region,
      land: this.land,
      texts: TEXTS,
      isPlain: this.isPlain,
      isFiltered: this.shown !== this.places,
      legend: [],
    });
    return html`
      <div class="root light">
        ${this.isMoved ? nothing : map} ${this.isMoved ? map : nothing}
      </div>
    `;
  }
}

customElements.define('test-map', TestMap);

/** How a map is shown. */
export interface ShownMap {
  /** The width of its container, CSS px. */
  readonly width?: number;
  readonly region?: Region | 'auto';
  readonly selected?: string;
  readonly isPlain?: boolean;
  readonly land?: Land;
  /** Defaults to the bundled partners. */
  readonly places?: readonly MapPlace[];
}

/** Shows a map on the page. */
export async function showMap({
  width = 600,
  region = 'auto',
  selected,
  isPlain = false,
  land = 'auto',
  places = bundledPlaces,
}: ShownMap = {}): Promise<TestMap> {
  const element = new TestMap();
  Object.assign(element, {
    places,
    shown: places,
    region,
    isPlain,
    land,
    selected: selected ?? null,
  });
  const container = document.createElement('div');
  container.style.width = `${width}px`;
  container.append(element);
  await fixture(container);
  await element.updateComplete;
  // The map is measured within two frames.
  await drawn();
  return element;
}

declare global {
  interface HTMLElementTagNameMap {
    'test-map': TestMap;
  }
}
