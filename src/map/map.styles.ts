import {css} from 'lit';
import {controlStyles} from './controls.styles.js';
import {fullScreenStyles} from './full-screen.js';
import {legendStyles} from './legend.styles.js';
import {numberStyles} from './numbers.js';
import {tooltipStyles} from './tooltip.styles.js';

/** The styles of the drawing. */
const drawingStyles = css`
  .map {
    position: relative;
    block-size: clamp(20em, 62cqi, 38em);
    overflow: hidden;
    background: var(--_sea);
    font-size: 0.875em;
    line-height: 1.2;
    overflow-wrap: break-word;
    touch-action: pan-x pan-y;
  }

  .drawing {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    user-select: none;
  }

  .land {
    fill: var(--_land);
    fill-rule: evenodd;
    stroke: var(--_coast);
    stroke-width: 0.75px;
    vector-effect: non-scaling-stroke;
  }

  .boundary {
    fill: none;
    stroke: var(--_boundary);
    stroke-width: 0.75px;
    vector-effect: non-scaling-stroke;
  }

  .boundary.disputed {
    stroke-dasharray: 2 3;
  }

  text.country {
    fill: var(--_muted);
    stroke: var(--_halo);
    stroke-width: 2px;
    stroke-linejoin: round;
    paint-order: stroke;
    font-size: 0.8em;
    letter-spacing: 0.06em;
    text-anchor: middle;
    dominant-baseline: central;
    pointer-events: none;
  }

  .line {
    fill: none;
    stroke: var(--_accent);
    stroke-width: 1px;
    opacity: 0.75;
    vector-effect: non-scaling-stroke;
  }

  .line.suspended {
    stroke-dasharray: 3 4;
  }

  .line.back {
    opacity: 0.35;
  }

  .line.chosen-line {
    stroke-width: 2.5px;
    opacity: 1;
  }

  .line.suspended.chosen-line {
    stroke-dasharray: 7 5;
  }

  .home {
    fill: var(--_surface);
    stroke: var(--_accent);
    stroke-width: 3px;
  }

  .marker {
    cursor: pointer;
    outline: none;
  }

  .target,
  .focus-ring {
    fill: transparent;
  }

  .marker .dot {
    fill: var(--_accent);
    stroke: var(--_surface);
    stroke-width: 2px;
    paint-order: stroke;
  }

  .marker.suspended .dot,
  .marker.ended .dot,
  .chosen .suspended.dot,
  .chosen .ended.dot {
    fill: var(--_surface);
    stroke: var(--_accent);
    stroke-width: 2px;
    paint-order: normal;
  }

  .marker:hover .dot {
    stroke: var(--_text);
  }

  .cluster .dot {
    stroke-width: 2px;
  }

  .marker:focus-visible .focus-ring {
    fill: var(--_surface);
    stroke: var(--_focus);
    stroke-width: 3px;
  }

  .count {
    fill: var(--_on-accent);
    font-weight: 700;
    text-anchor: middle;
    dominant-baseline: central;
    pointer-events: none;
  }

  .chosen {
    pointer-events: none;
  }

  .chosen .dot {
    fill: var(--_accent);
  }

  .ring {
    fill: var(--_surface);
    stroke: var(--_accent);
    stroke-width: 2px;
  }

  .label-text {
    fill: var(--_text);
    stroke: var(--_halo);
    stroke-width: 3px;
    stroke-linejoin: round;
    paint-order: stroke;
    dominant-baseline: central;
    pointer-events: none;
  }

  .label-text.strong {
    font-weight: 700;
  }

  @media print, (forced-colors: active), (prefers-contrast: more) {
    .line.back {
      opacity: 0.75;
    }
  }

  @media print {
    .map {
      print-color-adjust: exact;
      break-inside: avoid;
    }
  }
`;

/** The styles of a map. */
export const mapStyles = [
  drawingStyles,
  controlStyles,
  fullScreenStyles,
  tooltipStyles,
  legendStyles,
  numberStyles,
];
