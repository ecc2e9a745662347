import {css} from 'lit';

export const styles = css`
  .frame {
    position: relative;
  }

  svg {
    display: block;
    inline-size: 100%;
    aspect-ratio: 3 / 2;
    border: 1px solid var(--_edge);
    border-radius: var(--_control-radius);
    background: var(--_sea);
    cursor: crosshair;
  }

  path {
    fill: var(--_land);
    stroke: var(--_boundary);
    stroke-width: 1;
    vector-effect: non-scaling-stroke;
  }

  .own {
    fill: color-mix(in srgb, var(--_accent) 12%, var(--_land));
  }

  .dot {
    fill: var(--_accent);
  }

  .halo {
    fill: none;
    stroke: var(--_accent);
    stroke-width: 2;
    vector-effect: non-scaling-stroke;
  }

  .zoom {
    position: absolute;
    inset-block-start: 0.5rem;
    inset-inline-end: 0.5rem;
    display: grid;
    gap: 0.25rem;
  }

  .zoom .icon {
    border-color: var(--_edge);
    background: var(--_surface);
    font-size: 1.25rem;
  }

  @media (forced-colors: active) {
    svg {
      forced-color-adjust: none;
      background: Canvas;
    }

    path {
      fill: Canvas;
      stroke: GrayText;
    }

    .dot,
    .halo {
      stroke: CanvasText;
    }

    .dot {
      fill: CanvasText;
    }
  }
`;
