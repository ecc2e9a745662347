import {greatCircle, linePath} from '../geo/great-circle.js';
import {type Point, project, WORLD} from '../geo/projection.js';
import type {Payload} from '../payload/schema.js';

/** A place in the drawing. */
export interface Dot extends Point {
  readonly isSuspended: boolean;
}

/** The view model of the drawing, in units of the projected plane. */
export interface PictureModel {
  /** The part of the plane that shows in any case. */
  readonly frame: {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
  };
  readonly lines: readonly {
    readonly d: string;
    readonly isSuspended: boolean;
  }[];
  readonly dots: readonly Dot[];
  readonly home: Point | undefined;
  /** Whether the payload names GeoNames as a source. */
  readonly isFromGeoNames: boolean;
}

/** The space between the places and the edge of the drawing. */
const MARGIN = 14;

/** The least that shows, even if all places are close together. */
const LEAST = {width: 240, height: 90} as const;

const round = (value: number) => Math.round(value * 10) / 10;

const rounded = ({x, y}: Point): Point => ({x: round(x), y: round(y)});

/** The interval of some values with its margin, widened to at least `least`. */
function extent(values: readonly number[], least: number) {
  const [from, to] = values.reduce(
    ([a, b], value) => [Math.min(a, value), Math.max(b, value)],
    [Infinity, -Infinity]
  );
  const size = Math.max(to - from + 2 * MARGIN, least);
  return {start: round((from + to - size) / 2), size: round(size)};
}

function frameAround(points: readonly Point[]): PictureModel['frame'] {
  if (points.length === 0) return {x: 0, y: 0, ...WORLD};
  const across = extent(
    points.map(({x}) => x),
    LEAST.width
  );
  const down = extent(
    points.map(({y}) => y),
    LEAST.height
  );
  return {
    x: across.start,
    y: down.start,
    width: across.size,
    height: down.size,
  };
}

/** Prepares the lines from the office's city to its partners. */
export function pictureModel({
  office,
  partners = [],
  sources,
}: Payload): PictureModel {
  const from = office?.location;
  const ways = from
    ? partners.map(({location, status}) => ({
        lines: greatCircle(from, location),
        isSuspended: status !== 'active',
      }))
    : [];
  const dots = partners.map(({location, status}) => ({
    ...rounded(project(location)),
    isSuspended: status !== 'active',
  }));
  const home = from && rounded(project(from));
  return {
    frame: frameAround([
      ...ways.flatMap(({lines}) => lines.flat()),
      ...dots,
      ...(home ? [home] : []),
    ]),
    lines: ways.map(({lines, isSuspended}) => ({
      d: linePath(lines),
      isSuspended,
    })),
    dots,
    home,
    isFromGeoNames: sources.some(({url}) =>
      /^https?:\/\/(?:www\.)?geonames\.org(?:\/|$)/i.test(url?.en ?? '')
    ),
  };
}
