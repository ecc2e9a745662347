import {type LonLat, type Point, project} from '../geo/projection.js';
import type {clusterPlaces, Place} from './clusters.js';
import {
  type Country,
  type CountryName,
  placeCountryNames,
} from './country-names.js';
import {
  type Label,
  type LabelRequest,
  type Obstacle,
  placeLabels,
} from './labels.js';
import {labelsAt} from './place-labels.js';
import type {Shape} from './shapes.js';
import {isVisible, type Size, toScreen, type Viewport} from './viewport.js';

/** A place to show on the map, at its point in the plane. */
export interface MapPlace extends Place {
  /** The same place on the globe: lines end there. */
  readonly location: LonLat;
  /** The full name. */
  readonly name: string;
  /** The name beside the marker, often shorter. */
  readonly label: string;
  /** Instead of `label`, where the map is close or several have that label. */
  readonly closeLabel: string;
  /** Further facts in its tooltip. */
  readonly facts: readonly string[];
  readonly shape: Shape;
  /** The accessible name of its marker. */
  readonly description: string;
  /** The class of its marker; only lines to active places are solid. */
  readonly status: 'active' | 'suspended' | 'ended';
}

/** The place at which all lines start. */
export interface MapHome {
  readonly name: string;
  readonly location: LonLat;
}

/** A marker or a cluster on the screen, in CSS px from the top left of the map. */
export interface MapMarker extends Point {
  readonly id: string;
  /** The ids of all places that the marker represents. */
  readonly ids: readonly string[];
  /** The place, unless the marker is a cluster. */
  readonly place: MapPlace | undefined;
}

/** A label with its text. */
export interface MapLabel extends Label {
  readonly text: string;
  readonly isStrong: boolean;
}

/** Everything that the map draws, in CSS px from its top left. */
export interface MapModel {
  /** The SVG transform from the plane to the screen. */
  readonly transform: string;
  readonly markers: readonly MapMarker[];
  readonly labels: readonly MapLabel[];
  readonly countryNames: readonly CountryName[];
  readonly home: Point | undefined;
  /** The chosen place, whether it has a marker or is in a cluster. */
  readonly chosen: (Point & {readonly place: MapPlace}) | undefined;
}

/** Everything that the model depends on. */
export interface MapState {
  readonly viewport: Viewport;
  readonly size: Size;
  readonly markersIn: ReturnType<typeof clusterPlaces>;
  readonly placeOf: (id: string) => MapPlace | undefined;
  readonly home: MapHome | undefined;
  readonly selected: string | null;
  /** The marker under the pointer, and the marker with the focus. */
  readonly hovered: string | undefined;
  readonly focused: string | undefined;
  /** Returns the width of a text in CSS px. */
  readonly textWidth: (text: string) => number;
  readonly lineHeight: number;
  /** The countries that may be named, and their names in the map's language. */
  readonly countries: readonly Country[];
  readonly countryName: (code: string) => string;
  /** The lines to places, in the plane: no country name covers them. */
  readonly lines: readonly (readonly Point[])[];
  /** The buttons over the map, which cover no label. */
  readonly controls: readonly Obstacle[];
}

/** Radii in CSS px. A target is at least 24 px wide. */
export const RADIUS = {
  marker: 7,
  cluster: 13,
  home: 8,
  chosen: 12,
  target: 12,
  focus: 14,
} as const;

/** Weights of labels; those of other markers are distances in CSS px. */
const WEIGHT = {
  chosen: 3e4,
  hovered: 2.5e4,
  home: 2e4,
  isolated: 1e4,
} as const;

/** Nobody reads more labels than this. */
const MAX_LABELS = 120;

/** The font size and the letter spacing of country names, per that of labels. */
const COUNTRY_NAME = {size: 0.8, spacing: 0.06};

/** The id of the label of home; ids of places are never empty. */
const HOME_ID = '';

const radiusOf = ({ids}: MapMarker) =>
  ids.length === 1 ? RADIUS.marker : RADIUS.cluster;

/** The distance to the nearest other point: isolated markers get labels first. */
const isolation = (at: Point, others: readonly Point[]) =>
  others.reduce<number>(
    (least, other) =>
      other === at
        ? least
        : Math.min(least, Math.hypot(other.x - at.x, other.y - at.y)),
    WEIGHT.isolated
  );

/** Prepares what the map draws. */
export function mapModel(state: MapState): MapModel {
  const {viewport, size, markersIn, placeOf, home, selected} = state;
  const screen = (point: Point) => toScreen(viewport, size, point);
  const markers = markersIn(viewport, size).map((marker): MapMarker => {
    const {id, ids} = marker;
    const place = ids.length === 1 ? placeOf(id) : undefined;
    return {id, ids, place, ...screen(marker)};
  });
  const chosenPlace = selected === null ? undefined : placeOf(selected);
  const chosen =
    chosenPlace && isVisible(viewport, size, chosenPlace)
      ? {...screen(chosenPlace), place: chosenPlace}
      : undefined;
  const homeAt = home && screen(project(home.location));
  const obstacles: readonly Obstacle[] = [
    ...state.controls,
    ...markers.map((marker) => ({...marker, radius: radiusOf(marker)})),
    ...(homeAt ? [{...homeAt, radius: RADIUS.home}] : []),
    ...(chosen ? [{...chosen, radius: RADIUS.chosen}] : []),
  ];
  const placed = labels(state, obstacles, markers, homeAt, chosen);

  return {
    transform: `translate(${size.width / 2 - viewport.x * viewport.scale} ${
      size.height / 2 - viewport.y * viewport.scale
    }) scale(${viewport.scale})`,
    markers,
    labels: placed,
    countryNames: countryNames(state, obstacles, placed),
    home: homeAt,
    chosen,
  };
}

function countryNames(
  {
    countries,
    countryName,
    viewport,
    size,
    textWidth,
    lineHeight,
    lines,
  }: MapState,
  obstacles: readonly Obstacle[],
  placed: readonly MapLabel[]
): readonly CountryName[] {
  if (countries.length === 0) return [];
  const {size: fontSize, spacing} = COUNTRY_NAME;
  return placeCountryNames({
    countries,
    viewport,
    size,
    nameOf: countryName,
    widthOf: (text) =>
      (textWidth(text) + text.length * lineHeight * spacing) * fontSize,
    height: lineHeight * fontSize,
    obstacles: [...obstacles, ...placed.map(({box}) => box)],
    lines,
  });
}

function labels(
  state: MapState,
  obstacles: readonly Obstacle[],
  markers: readonly MapMarker[],
  homeAt: Point | undefined,
  chosen: MapModel['chosen']
): readonly MapLabel[] {
  const {size, home, focused, textWidth, lineHeight} = state;
  const hovered = state.hovered ?? focused;
  const chosenPlace = chosen?.place;
  const labelOf = labelsAt(state.viewport, markers);
  const texts = new Map<string, string>();
  const label = (
    id: string,
    text: string,
    at: Point,
    radius: number,
    weight: number
  ): LabelRequest => {
    texts.set(id, text);
    const width = textWidth(text);
    return {id, width, height: lineHeight, at, radius, weight};
  };

  const requests: readonly LabelRequest[] = [
    ...(chosen
      ? [
          label(
            chosen.place.id,
            labelOf(chosen.place),
            chosen,
            RADIUS.chosen,
            WEIGHT.chosen
          ),
        ]
      : []),
    ...(home && homeAt
      ? [label(HOME_ID, home.name, homeAt, RADIUS.home, WEIGHT.home)]
      : []),
    ...markers
      .filter(({id, place}) => place && id !== chosenPlace?.id)
      .filter(({id}, i) => i < MAX_LABELS || id === hovered)
      .map((marker) =>
        label(
          marker.id,
          marker.place ? labelOf(marker.place) : '',
          marker,
          marker.id === focused ? RADIUS.focus : RADIUS.marker,
          marker.id === hovered ? WEIGHT.hovered : isolation(marker, markers)
        )
      ),
  ];
  return placeLabels(requests, obstacles, size).map((each) => ({
    ...each,
    text: texts.get(each.id) ?? '',
    isStrong: each.id === HOME_ID || each.id === chosenPlace?.id,
  }));
}
