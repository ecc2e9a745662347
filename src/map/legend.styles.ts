import {css} from 'lit';

/** The styles of the legend, and of the shapes in texts. */
export const legendStyles = css`
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.25em;
    padding: 0.375em calc(var(--_space) / 0.8125);
    border-block-start: 1px solid var(--_border);
    color: var(--_muted);
    font-size: 0.8125em;
  }

  .legend li {
    display: flex;
    align-items: baseline;
    gap: 0.5em;
  }

  .key {
    flex: none;
    inline-size: 0.875em;
    block-size: 0.875em;
    fill: var(--_accent);
    vertical-align: -0.0625em;
  }

  .key.with-line {
    inline-size: 1.5em;
  }

  .key-line {
    stroke: var(--_accent);
    stroke-dasharray: 3 3;
  }

  .key .hollow {
    fill: var(--_surface);
    stroke: var(--_accent);
    stroke-width: 2px;
  }
`;
