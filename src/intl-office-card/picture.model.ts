import {greatCircle, linePath} from '../geo/great-circle.js';
import {project} from '../geo/projection.js';
import type {Payload} from '../payload/schema.js';

/** The view model of the drawing, in units of the projected plane. */
export interface PictureModel {
  readonly lines: readonly {readonly d: string; readonly suspended: boolean}[];
  readonly dots: readonly {
    readonly x: number;
    readonly y: number;
    readonly suspended: boolean;
  }[];
  readonly home: {readonly x: number; readonly y: number} | undefined;
}

const round = (value: number) => Math.round(value * 10) / 10;

/** Prepares the lines from the office's city to its partners. */
export function pictureModel({office, partners = []}: Payload): PictureModel {
  const from = office?.location;
  return {
    lines: from
      ? partners.map(({location, status}) => ({
          d: linePath(greatCircle(from, location)),
          suspended: status !== 'active',
        }))
      : [],
    dots: partners.map(({location, status}) => {
      const {x, y} = project(location);
      return {x: round(x), y: round(y), suspended: status !== 'active'};
    }),
    home: from && project(from),
  };
}
