import {css} from 'lit';

export const mapStyles = css`
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
  }

  .marker.suspended .dot,
  .marker.ended .dot {
    fill: var(--_surface);
    stroke: var(--_accent);
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

  .ring {
    fill: var(--_surface);
    stroke: var(--_text);
    stroke-width: 3px;
  }

  .chosen .dot {
    fill: var(--_accent);
  }

  .label-text {
    fill: var(--_text);
    stroke: var(--_sea);
    stroke-width: 3px;
    stroke-linejoin: round;
    paint-order: stroke;
    dominant-baseline: central;
    pointer-events: none;
  }

  .label-text.strong {
    font-weight: 700;
  }

  .map button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 0.5em;
    min-inline-size: 2.5em;
    min-block-size: 2.5em;
    padding: 0;
    border: 1px solid var(--_muted);
    background: var(--_surface);
    color: var(--_text);
  }

  .map button:hover {
    border-color: var(--_text);
  }

  .map button[aria-disabled='true'] {
    color: var(--_muted);
    cursor: default;
  }

  .map button[aria-disabled='true'] .sign {
    opacity: 0.5;
  }

  .zoom {
    position: absolute;
    inset-block-start: 0.75em;
    inset-inline-end: 0.75em;
    display: grid;
    gap: 0.25em;
  }

  .zoom button {
    border-radius: min(var(--_radius), 0.5em);
  }

  .regions {
    position: absolute;
    inset-block-end: 0.75em;
    inset-inline-start: 0.75em;
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    max-inline-size: calc(100% - 3.25em);
  }

  .map .chip-button {
    padding-inline: 0.75em;
  }

  .map .pan {
    position: absolute;
    min-inline-size: 2em;
    min-block-size: 2em;
    border-radius: 50%;
  }

  /* At the world's edge it goes, unless that would take the focus away. */
  .pan[aria-disabled='true']:not(:focus) {
    visibility: hidden;
  }

  .pan.up {
    inset-block-start: 0.5em;
    left: calc(50% - 1em);
  }

  .pan.down {
    inset-block-end: 0.5em;
    left: calc(50% - 1em);
  }

  @container (inline-size < 32em) {
    .pan.down {
      left: auto;
      right: 0.5em;
    }
  }

  .pan.left {
    inset-block-start: calc(50% - 1em);
    left: 0.5em;
  }

  .pan.right {
    inset-block-start: calc(50% - 1em);
    right: 0.5em;
  }

  .pan.down .sign {
    transform: rotate(180deg);
  }

  .pan.left .sign {
    transform: rotate(-90deg);
  }

  .pan.right .sign {
    transform: rotate(90deg);
  }

  .sign {
    inline-size: 1em;
    block-size: 1em;
    flex: none;
    fill: none;
    stroke: currentcolor;
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  .members {
    position: absolute;
    inset: 0.75em;
    inset-block-start: auto;
    max-block-size: 70%;
    overflow: auto;
    padding: 0.75em;
    border: 1px solid var(--_border);
    border-radius: min(var(--_radius), 0.5em);
    background: var(--_surface);
  }

  .members ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    padding-inline-end: 3em;
  }

  .members li button {
    padding: 0.25em 0.75em;
    border-radius: 1.5em;
  }

  .members .close {
    position: absolute;
    inset-block-start: 0.5em;
    inset-inline-end: 0.5em;
    border-radius: 50%;
  }

  @media print {
    .map {
      print-color-adjust: exact;
      break-inside: avoid;
    }

    .zoom,
    .regions,
    .pan,
    .members {
      display: none !important;
    }
  }
`;
