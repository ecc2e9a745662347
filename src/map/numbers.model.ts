import {type Obstacle, placeLabels} from './labels.js';
import type {Label} from './labels.js';
import {type MapMarker, type MapModel, RADIUS} from './map.model.js';
import type {Size} from './viewport.js';

/** A marker on paper: a disc with a short text. */
export interface NumberedMarker {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly text: string;
}

/** Numbers of a cluster beside its disc. */
export interface NumberLabel extends Label {
  readonly text: string;
}

/** What paper shows over the map, and below it. */
export interface Numbers {
  readonly discs: readonly NumberedMarker[];
  readonly labels: readonly NumberLabel[];
  /** The numbers of clusters that have no room for them, by letter. */
  readonly key: readonly (readonly [letter: string, numbers: string])[];
}

/** What the numbers depend on besides the map. */
export interface NumberOptions {
  readonly size: Size;
  readonly numberOf: (id: string) => number | undefined;
  readonly textWidth: (text: string) => number;
  readonly lineHeight: number;
}

/** The longest text inside a disc, and beside one. */
const INSIDE = 5;
const BESIDE = 16;

/** The letters in the discs of clusters: A to Z, AA, AB and so on. */
function letter(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : letter(Math.floor(index / 26) - 1) + last;
}

/** Writes numbers in order, and three or more in a row as a range: `3–5, 8`. */
export function rangesOf(numbers: readonly number[]): string {
  const sorted = [...numbers].sort((a, b) => a - b);
  const runs: [first: number, last: number][] = [];
  for (const number of sorted) {
    const run = runs.at(-1);
    if (run?.[1] === number - 1) run[1] = number;
    else runs.push([number, number]);
  }
  return runs
    .flatMap(([first, last]) =>
      last === first
        ? [`${first}`]
        : last === first + 1
          ? [`${first}`, `${last}`]
          : [`${first}–${last}`]
    )
    .join(', ');
}

/** Covers the box of a label with discs, as obstacles of other labels. */
const discsOver = ({box}: Label): readonly Obstacle[] => {
  const radius = (box.bottom - box.top) / 2;
  const count = Math.ceil((box.right - box.left) / radius);
  return Array.from({length: count + 1}, (_, i) => ({
    x: Math.min(box.left + i * radius, box.right),
    y: box.top + radius,
    radius,
  }));
};

/**
 * Prepares the numbers of all markers for paper. A cluster has the numbers of its
 * members, inside of its disc or beside it; if there is no room, it has a letter
 * that the key explains.
 */
export function numbersOf(
  {markers, labels, home, chosen}: MapModel,
  {size, numberOf, textWidth, lineHeight}: NumberOptions
): Numbers {
  const texts = new Map(
    markers.map(({id, ids}) => [
      id,
      rangesOf(ids.flatMap((each) => numberOf(each) ?? [])),
    ])
  );
  const textOf = ({id}: MapMarker) => texts.get(id) ?? '';
  const radiusOf = (marker: MapMarker) =>
    marker.ids.length > 1 ? RADIUS.cluster : RADIUS.home;
  const obstacles: readonly Obstacle[] = [
    ...markers.map((marker) => ({...marker, radius: radiusOf(marker)})),
    ...[home, chosen].flatMap((at) =>
      at ? {...at, radius: RADIUS.chosen} : []
    ),
    ...labels.flatMap(discsOver),
  ];
  const long = markers.filter((marker) => textOf(marker).length > INSIDE);
  const placed = placeLabels(
    long
      .filter((marker) => textOf(marker).length <= BESIDE)
      .map((marker) => ({
        id: marker.id,
        width: textWidth(textOf(marker)),
        height: lineHeight,
        at: marker,
        radius: radiusOf(marker),
        weight: 1,
      })),
    obstacles,
    size
  );
  const beside = new Set(placed.map(({id}) => id));
  const keyed = long.filter(({id}) => !beside.has(id));
  const letters = new Map(keyed.map(({id}, i) => [id, letter(i)]));
  return {
    discs: markers
      .filter((marker) => textOf(marker) !== '')
      .map((marker) => ({
        x: marker.x,
        y: marker.y,
        radius: radiusOf(marker),
        text:
          letters.get(marker.id) ??
          (beside.has(marker.id) ? '' : textOf(marker)),
      })),
    labels: placed.map((label) => ({
      ...label,
      text: texts.get(label.id) ?? '',
    })),
    key: keyed.map((marker) => [letters.get(marker.id) ?? '', textOf(marker)]),
  };
}
