import {css} from 'lit';

/** The styles of the tooltip over the map. */
export const tooltipStyles = css`
  .tooltips {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    pointer-events: none;
    user-select: none;
  }

  .tooltip {
    fill: var(--_text);
    pointer-events: auto;
  }

  /* Wide, so that the pointer gets from the marker to the box. */
  .tooltip path {
    stroke: transparent;
    stroke-width: 12px;
    pointer-events: all;
  }

  .tooltip text {
    fill: var(--_surface);
    text-anchor: middle;
    dominant-baseline: central;
    pointer-events: none;
  }

  .tooltip-title {
    font-weight: 700;
  }

  .tooltip-fact {
    font-size: 0.9em;
  }

  @media print {
    .tooltips {
      display: none;
    }
  }
`;
