import {svg} from 'lit';
import {classMap} from 'lit/directives/class-map.js';
import {FRAME, LAND} from './land-outline.js';
import type {PictureModel} from './picture.model.js';

/** Renders the drawing: lines to the partners over the outlines of land. */
export const renderPicture = ({lines, dots, home}: PictureModel) => svg`
  <svg
    class="drawing"
    viewBox="${FRAME.x} ${FRAME.y} ${FRAME.width} ${FRAME.height}"
    preserveAspectRatio="xMidYMid slice"
    aria-hidden="true"
  >
    <path class="land" d=${LAND}></path>
    ${lines.map(
      ({d, suspended}) =>
        svg`<path class=${classMap({line: true, suspended})} d=${d}></path>`
    )}
    ${dots.map(
      ({x, y, suspended}) =>
        svg`<circle class=${classMap({dot: true, suspended})} cx=${x} cy=${y} r="1.6"></circle>`
    )}
    ${home && svg`<circle class="home" cx=${home.x} cy=${home.y} r="2.6"></circle>`}
  </svg>
`;
