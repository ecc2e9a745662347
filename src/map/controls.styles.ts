import {css} from 'lit';

/** The styles of the buttons over the map; filters share the look of its chips. */
export const controlStyles = css`
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

  .map button[aria-disabled='true'] .icon {
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

  .map .pan {
    position: absolute;
    min-inline-size: 2em;
    min-block-size: 2em;
    border-radius: 50%;
  }

  /* At the edge of the world it is hidden, unless it has the focus. */
  .pan[aria-disabled='true']:not(:focus) {
    visibility: hidden;
  }

  /* Fingers need larger buttons; two of them pan the map. */
  @media (pointer: coarse) {
    .map .pan {
      display: none;
    }

    .map button {
      min-inline-size: max(2.5em, 44px);
      min-block-size: max(2.5em, 44px);
    }
  }

  /* In the middle, because a view without places has nothing there to cover. */
  .map .way-back {
    position: absolute;
    inset: 0;
    margin: auto;
    inline-size: max-content;
    max-inline-size: calc(100% - 7.5em);
    block-size: fit-content;
    padding: 0.5em 1em;
    border-radius: min(var(--_radius), 0.5em);
    font-weight: var(--_bold);
    text-wrap: balance;
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

  .pan.down .icon {
    transform: rotate(180deg);
  }

  .pan.left .icon {
    transform: rotate(-90deg);
  }

  .pan.right .icon {
    transform: rotate(90deg);
  }

  .icon {
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

  /* What a list covers must not receive the focus. */
  .covered {
    visibility: hidden;
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

  .chip-button {
    min-block-size: 2.5em;
    padding: 0.25em 1em;
    border: 1px solid var(--_muted);
    border-radius: 1.5em !important;
    background: var(--_surface);
    color: var(--_text);
    font-size: 0.875em;
  }

  .chip-button:hover {
    border-color: var(--_text);
  }

  .chip-button .count-of {
    margin-inline-start: 0.5em;
    font-weight: 400;
    white-space: nowrap;
  }

  .map .chip-button {
    padding-inline: 0.75em;
    font-size: 1em;
  }

  button[aria-pressed='true'] {
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_on-accent);
    font-weight: 700;
  }

  @media print {
    .zoom,
    .regions,
    .pan,
    .way-back,
    .members {
      display: none !important;
    }
  }
`;
