import {svg} from 'lit';
import {greatCircle, linePath} from '../geo/great-circle.js';
import {landPath} from '../geo/outline.js';
import {project} from '../geo/projection.js';
import type {Payload} from '../payload/schema.js';

/** The part of the plane that the picture shows: the North Atlantic to Asia. */
export const FRAME = {x: 262, y: 44, width: 440, height: 92} as const;

/** What the picture is made of, in plane units. */
export interface PictureView {
  readonly lines: readonly {readonly d: string; readonly suspended: boolean}[];
  readonly dots: readonly {
    readonly x: number;
    readonly y: number;
    readonly suspended: boolean;
  }[];
  readonly home: {readonly x: number; readonly y: number} | undefined;
}

const round = (value: number) => Math.round(value * 10) / 10;

/** The lines from the office's city to its partners. */
export function pictureView({office, partners = []}: Payload): PictureView {
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

/** The project's own drawing: the partners' lines over the outlines of land. */
export const renderPicture = ({lines, dots, home}: PictureView) => svg`
  <svg
    class="drawing"
    viewBox="${FRAME.x} ${FRAME.y} ${FRAME.width} ${FRAME.height}"
    preserveAspectRatio="xMidYMid slice"
    aria-hidden="true"
  >
    <path class="land" d=${landPath()}></path>
    ${lines.map(
      ({d, suspended}) =>
        svg`<path class=${suspended ? 'line suspended' : 'line'} d=${d}></path>`
    )}
    ${dots.map(
      ({x, y, suspended}) =>
        svg`<circle class=${suspended ? 'dot suspended' : 'dot'} cx=${x} cy=${y} r="1.6"></circle>`
    )}
    ${home && svg`<circle class="home" cx=${home.x} cy=${home.y} r="2.6"></circle>`}
  </svg>
`;
