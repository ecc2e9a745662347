import {greatCircle, linePath} from '../geo/great-circle.js';
import {type LonLat, type Point, project} from '../geo/projection.js';
import type {Partner} from '../payload/schema.js';
import type {clusterPlaces} from './clusters.js';
import {type Label, type Obstacle, placeLabels, type Wanted} from './labels.js';
import {isSeen, type Size, toScreen, type Viewport} from './viewport.js';

/** A marker or a cluster at its place in the window, in CSS px. */
export interface MapMarker extends Point {
  readonly id: string;
  /** All partners it stands for. */
  readonly ids: readonly string[];
  /** The partner, where it is one alone. */
  readonly partner: Partner | undefined;
}

/** A label with its text. */
export interface MapLabel extends Label {
  readonly text: string;
  readonly strong: boolean;
}

/** What the map draws, in CSS px of its window. */
export interface MapView {
  /** From the plane into the window, as an SVG transform. */
  readonly transform: string;
  readonly markers: readonly MapMarker[];
  readonly labels: readonly MapLabel[];
  readonly home: Point | undefined;
  /** The chosen partner's place, whether it has a marker or is in a cluster. */
  readonly chosen: Point | undefined;
}

/** What decides what the map draws. */
export interface MapWanted {
  readonly view: Viewport;
  readonly size: Size;
  readonly markersIn: ReturnType<typeof clusterPlaces>;
  readonly partnerOf: (id: string) => Partner | undefined;
  readonly nameOf: (partner: Partner) => string;
  readonly home: {readonly name: string; readonly location: LonLat} | undefined;
  readonly selected: string | null;
  /** The marker under the pointer, and the one with the focus and its ring. */
  readonly hovered: string | undefined;
  readonly focused: string | undefined;
  /** The width of a text in CSS px, and the height of a line. */
  readonly measure: (text: string) => number;
  readonly lineHeight: number;
  /** What stands over the map and is not to cover a label. */
  readonly controls: readonly Obstacle[];
}

/** Radii in CSS px. A target is never smaller than 24 px across. */
export const RADIUS = {
  marker: 6,
  cluster: 13,
  home: 8,
  chosen: 10,
  target: 12,
  focus: 14,
} as const;

/** More labels than this nobody reads. */
const MOST_LABELS = 120;

const radiusOf = ({ids}: MapMarker) =>
  ids.length === 1 ? RADIUS.marker : RADIUS.cluster;

/** The distance to the nearest other point: who stands alone is named first. */
const solitude = (at: Point, others: readonly Point[]) =>
  others.reduce(
    (least, other) =>
      other === at
        ? least
        : Math.min(least, Math.hypot(other.x - at.x, other.y - at.y)),
    1e4
  );

/** Prepares what the map draws in its window. */
export function mapView(wanted: MapWanted): MapView {
  const {view, size, markersIn, partnerOf, home, selected} = wanted;
  const screen = (point: Point) => toScreen(view, size, point);
  const markers = markersIn(view, size).map((marker): MapMarker => {
    const {id, ids} = marker;
    const partner = ids.length === 1 ? partnerOf(id) : undefined;
    return {id, ids, partner, ...screen(marker)};
  });
  const chosenPartner = selected === null ? undefined : partnerOf(selected);
  const chosenPoint = chosenPartner && project(chosenPartner.location);
  const chosen =
    chosenPoint && isSeen(view, size, chosenPoint)
      ? screen(chosenPoint)
      : undefined;
  const homeAt = home && screen(project(home.location));

  return {
    transform: `translate(${size.width / 2 - view.x * view.scale} ${
      size.height / 2 - view.y * view.scale
    }) scale(${view.scale})`,
    markers,
    labels: labels(wanted, markers, homeAt, chosenPartner, chosen),
    home: homeAt,
    chosen,
  };
}

function labels(
  wanted: MapWanted,
  markers: readonly MapMarker[],
  homeAt: Point | undefined,
  chosenPartner: Partner | undefined,
  chosen: Point | undefined
): readonly MapLabel[] {
  const {size, nameOf, home, focused, measure, lineHeight, controls} = wanted;
  const hovered = wanted.hovered ?? focused;
  const texts = new Map<string, string>();
  const label = (
    id: string,
    text: string,
    at: Point,
    radius: number,
    weight: number
  ): Wanted => {
    texts.set(id, text);
    const width = measure(text);
    return {id, width, height: lineHeight, at, radius, weight};
  };

  const singles = markers.filter(
    ({id, partner}) => partner && id !== chosenPartner?.id
  );
  const all = [
    ...(chosenPartner && chosen
      ? [
          label(
            chosenPartner.id,
            nameOf(chosenPartner),
            chosen,
            RADIUS.chosen,
            3e4
          ),
        ]
      : []),
    ...(home && homeAt ? [label('', home.name, homeAt, RADIUS.home, 2e4)] : []),
    ...singles
      .filter(({id}, i) => i < MOST_LABELS || id === hovered)
      .map((marker) =>
        label(
          marker.id,
          // Only those with a partner are left.
          marker.partner ? nameOf(marker.partner) : '',
          marker,
          marker.id === focused ? RADIUS.focus : RADIUS.marker,
          marker.id === hovered ? 2.5e4 : solitude(marker, markers)
        )
      ),
  ];
  const obstacles: readonly Obstacle[] = [
    ...controls,
    ...markers.map((marker) => ({...marker, radius: radiusOf(marker)})),
    ...(homeAt ? [{...homeAt, radius: RADIUS.home}] : []),
    ...(chosen ? [{...chosen, radius: RADIUS.chosen}] : []),
  ];
  return placeLabels(all, obstacles, size).map((each) => ({
    ...each,
    text: texts.get(each.id) ?? '',
    strong: each.id === '' || each.id === chosenPartner?.id,
  }));
}

/** Lines from the office's city, as SVG path data in units of the plane. */
export interface Lines {
  readonly active: string;
  /** To partners with whom contacts are on hold or over. */
  readonly suspended: string;
}

/** More lines than these are a tangle: then only the chosen partner has one. */
const MOST_LINES = 60;

/** The lines to the shown partners, or where they are many to the chosen one. */
export function linesTo(
  partners: readonly Partner[],
  home: LonLat | undefined,
  selected: string | null
): Lines {
  const shown =
    partners.length > MOST_LINES
      ? partners.filter(({id}) => id === selected)
      : partners;
  const path = (active: boolean) =>
    home
      ? shown
          .filter(({status}) => (status === 'active') === active)
          .map(({location}) => linePath(greatCircle(home, location)))
          .join('')
      : '';
  return {active: path(true), suspended: path(false)};
}
