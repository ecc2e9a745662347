import {nothing, svg} from 'lit';
import {classMap} from 'lit/directives/class-map.js';
import type {Point} from '../geo/projection.js';
import {LAND} from '../geo/land-outline.js';
import type {PictureModel} from './picture.model.js';

// The round end of a line without length is a dot. Unlike the radius of a circle,
// the width of a line can stay the same at any scale.
const at = ({x, y}: Point) => `M${x} ${y}h.01`;

/** Renders the drawing: lines to the partners over the outlines of land. */
export const renderPicture = ({frame, lines, dots, home}: PictureModel) => svg`
  <svg
    class="drawing"
    viewBox="${frame.x} ${frame.y} ${frame.width} ${frame.height}"
    aria-hidden="true"
  >
    <path class="land" d=${LAND}></path>
    ${lines.map(
      ({d, isSuspended}) =>
        svg`<path class=${classMap({line: true, suspended: isSuspended})} d=${d}></path>`
    )}
    ${dots.map(
      (dot) => svg`
        <path class="dot-edge" d=${at(dot)}></path>
        <path class="dot" d=${at(dot)}></path>
        ${
          dot.isSuspended
            ? svg`<path class="dot-hole" d=${at(dot)}></path>`
            : nothing
        }
      `
    )}
    ${
      home &&
      svg`
        <path class="home-edge" d=${at(home)}></path>
        <path class="home" d=${at(home)}></path>
        <path class="home-hole" d=${at(home)}></path>
      `
    }
  </svg>
`;
