import {geoIdentity, geoStream} from 'd3-geo';
import {BORDERS, COUNTRIES, DISPUTED, LAND} from './fine-land.js';

export {COUNTRIES};

/** Outlines as SVG path data, in units of the plane. */
export interface Outlines {
  /** Land, to be filled by the even-odd rule. */
  readonly land: string;
  /** Borders between countries. */
  readonly borders: string;
  /** Lines that are disputed or not final, to be drawn dashed. */
  readonly disputed: string;
}

type Position = [x: number, y: number];

/** A line or a closed ring, and the rectangle around it. */
interface Line {
  readonly points: Position[];
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

function lineOf(points: Position[]): Line {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of points) {
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
  }
  return {points, left, top, right, bottom};
}

/** Reads relative path data that consists of `m` and, for rings, `z`. */
function read(data: string): readonly Line[] {
  let [x, y] = [0, 0];
  return data
    .split('m')
    .slice(1)
    .map((part) => {
      const numbers = part.match(/-?[\d.]+/g) ?? [];
      const line: Position[] = [];
      for (let i = 0; i < numbers.length; i += 2) {
        x += Number(numbers[i]);
        y += Number(numbers[i + 1]);
        line.push([x, y]);
      }
      // After `z` the next ring begins relative to the start of this one.
      const [start] = line;
      if (start && part.endsWith('z')) {
        [x, y] = start;
        line.push(start);
      }
      return lineOf(line);
    });
}

const rings = read(LAND);
const borders = read(BORDERS);
const disputed = read(DISPUTED);

/** To a hundredth of a unit: half a pixel at the largest scale. */
const round = (value: number) => Math.round(value * 100) / 100;

/** Returns the outlines within a rectangle. Rings are closed along its edge. */
export function outlinesWithin(
  left: number,
  top: number,
  right: number,
  bottom: number
): Outlines {
  const clip = geoIdentity().clipExtent([
    [left, top],
    [right, bottom],
  ]);
  /** Most lines are elsewhere, so they are not even clipped. */
  const near = (lines: readonly Line[]) =>
    lines
      .filter(
        (line) =>
          line.left < right &&
          line.right > left &&
          line.top < bottom &&
          line.bottom > top
      )
      .map(({points}) => points);
  const path = (
    geometry: GeoJSON.MultiLineString | GeoJSON.MultiPolygon,
    end = ''
  ): string => {
    let data = '';
    let command = 'M';
    geoStream(
      geometry,
      clip.stream({
        point: (x, y) => {
          data += `${command}${round(x)} ${round(y)}`;
          command = 'L';
        },
        lineStart: () => {
          command = 'M';
        },
        lineEnd: () => {
          data += end;
        },
        polygonStart: () => undefined,
        polygonEnd: () => undefined,
      })
    );
    return data;
  };
  const open = (lines: readonly Line[]) =>
    path({type: 'MultiLineString', coordinates: near(lines)});
  return {
    land: path(
      {type: 'MultiPolygon', coordinates: near(rings).map((ring) => [ring])},
      'z'
    ),
    borders: open(borders),
    disputed: open(disputed),
  };
}
