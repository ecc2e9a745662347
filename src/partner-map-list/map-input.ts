import {str} from '@lit/localize';
import {memo} from '../element/memo.js';
import {isPrerendering} from '../element/prerendering.js';
import {project} from '../geo/projection.js';
import {formatsIn} from '../language/formats.js';
import type {Locale} from '../language/locale.js';
import {msgIn} from '../language/messages.js';
import type {MapPlace} from '../map/map.model.js';
import type {Shape} from '../map/shapes.js';
import type {MapTexts} from '../map/map-texts.js';
import type {Land} from '../map/map-outlines.js';
import type {Region} from '../map/regions.js';
import type {MapInput} from '../map/scene.js';
import type {Kind, LonLat, Partner, Payload} from '../payload/schema.js';
import type {Filtered} from './list/filtered-partners.js';
import {type PartnerEntry, partnerEntry} from './list/entries.model.js';
import {MAX_PRINTED} from './list/list-controller.js';
import {legendOf, shapeOf} from './map-legend.js';
import {shortName} from './short-name.js';

/** A partner as a place on the map, in one language. */
class PartnerPlace implements MapPlace {
  readonly x: number;
  readonly y: number;

  constructor(
    readonly partner: Partner,
    readonly locale: Locale,
    readonly home: LonLat | undefined,
    readonly kinds: readonly Kind[] | undefined
  ) {
    ({x: this.x, y: this.y} = project(partner.location));
  }

  get id(): string {
    return this.partner.id;
  }

  get location(): LonLat {
    return this.partner.location;
  }

  get status(): MapPlace['status'] {
    return this.partner.status;
  }

  get name(): string {
    return this.partner.name[this.locale];
  }

  /** The city for a university. */
  get label(): string {
    const {kind, place, name} = this.partner;
    // The place of a city is its region.
    const city = kind === 'university' ? place : undefined;
    return (city ?? name)[this.locale];
  }

  /** The institution: a city has many universities. */
  get closeLabel(): string {
    const {kind, name} = this.partner;
    const text = name[this.locale];
    return kind === 'university' ? shortName(text) : text;
  }

  get shape(): Shape {
    return shapeOf(this.partner.kind, this.kinds);
  }

  get facts(): readonly string[] {
    const {place, since, distance, status} = this.#entry;
    return [place, since, distance, status].filter(
      (fact) => fact !== undefined
    );
  }

  /** Formatted on demand: of ten thousand places the map shows a few. */
  get description(): string {
    return this.#entry.label;
  }

  get #entry(): PartnerEntry {
    return partnerEntry(this.partner, this.locale, this.home, this.kinds);
  }
}

/** Prepares partners for the map, by id. */
const placesById = (
  partners: readonly Partner[],
  locale: Locale,
  home: LonLat | undefined,
  kinds: readonly Kind[] | undefined
): ReadonlyMap<string, MapPlace> =>
  new Map(
    partners.map((partner) => [
      partner.id,
      new PartnerPlace(partner, locale, home, kinds),
    ])
  );

/** Returns the texts of a map that shows a number of partners, given in words. */
function mapTexts(count: string, locale: Locale): MapTexts {
  const msg = msgIn(locale);
  const {country, list, number} = formatsIn(locale);
  return {
    name: msg(str`Map: ${count}`),
    keys: msg('Arrow keys move, plus and minus zoom.'),
    zoomIn: msg('Zoom in'),
    closest: msg('Zoom in: closest view'),
    zoomOut: msg('Zoom out'),
    farthest: msg('Zoom out: whole world'),
    fullScreen: msg('Full screen'),
    pan: {
      up: msg('Move north'),
      down: msg('Move south'),
      left: msg('Move west'),
      right: msg('Move east'),
    },
    regions: {world: msg('World'), europe: msg('Europe')},
    showAll: msg('Show all partners on the map'),
    members: msg('Partners in one place'),
    close: msg('Close'),
    country,
    legend: msg('Legend'),
    number,
    cluster: (places) => {
      // Without a script nobody can open the cluster.
      if (isPrerendering) return list(places.map(({name}) => name));
      const members = number(places.length);
      return msg(str`Show ${members} partners`);
    },
  };
}

/** What the map needs to know of the element. */
interface MapOptions {
  readonly locale: Locale;
  readonly selected: string | null;
  readonly region: Region | 'auto';
  readonly land: Land;
  readonly plain: boolean;
  readonly view: string;
}

/** Returns the numbers that partners have in the printed list. */
function numbersIn(found: readonly Partner[]) {
  const numbers = new Map(
    found.slice(0, MAX_PRINTED).map(({id}, i) => [id, i + 1])
  );
  return (id: string) => numbers.get(id);
}

/** Prepares what the map shows; each part is prepared when its input changes. */
export class MapInputs {
  readonly #places = memo(placesById);
  readonly #found = memo(
    (found: readonly Partner[], all: ReadonlyMap<string, MapPlace>) =>
      found.flatMap(({id}) => all.get(id) ?? [])
  );
  readonly #numbers = memo(numbersIn);
  readonly #texts = memo(mapTexts);
  readonly #legend = memo(legendOf);

  of(
    {office, kinds}: Payload,
    {unsorted, found, listed, count}: Filtered,
    {locale, selected, region, land, plain, view}: MapOptions,
    isFiltered: boolean,
    isPrinting: boolean
  ): MapInput {
    const places = this.#places(unsorted, locale, office?.location, kinds);
    return {
      places: this.#found(found, places),
      all: places,
      home: office && {name: office.city[locale], location: office.location},
      selected,
      region,
      land,
      texts: this.#texts(count, locale),
      legend: this.#legend(unsorted, locale, kinds),
      isPlain: plain,
      isFiltered,
      // Without its list, numbers on a map say nothing.
      numberOf:
        isPrinting && view === 'both' ? this.#numbers(listed) : undefined,
    };
  }
}
