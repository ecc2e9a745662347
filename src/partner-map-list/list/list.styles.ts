import {css} from 'lit';

/** The styles of the list. */
export const listStyles = css`
  .entry {
    position: relative;
    padding: 0.875em var(--_space);
  }

  .entry + .entry {
    border-block-start: 1px solid var(--_border);
  }

  .entry.open {
    border-inline-start: 4px solid var(--_accent);
    padding-inline-start: calc(var(--_space) - 4px);
    background: var(--_soft);
  }

  .row {
    position: relative;
    cursor: pointer;
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    align-items: center;
    text-wrap: pretty;
  }

  /* See base.styles.ts. */
  .row :has(> .soft-hyphen),
  .found-in {
    text-wrap: wrap;
  }

  /* Without a box around them: a summary must not contain one. */
  .row > * {
    grid-column: 1;
  }

  .choose {
    padding: 0;
    border: 0;
    background: none;
    color: inherit;
    text-align: start;
    user-select: text;
  }

  /* The whole row acts as the button, whose name is the partner's. It is below
     the ring, so that its text can be selected. */
  .choose::after {
    content: '';
    position: absolute;
    inset: -0.5em calc(var(--_space) * -0.5);
    pointer-events: none;
  }

  .row:hover .choose {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }

  .choose:focus-visible {
    outline: none;
    box-shadow: none;
    /* The list scrolls until the whole row is visible. */
    scroll-margin: 6em;
  }

  .choose:focus-visible::after {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
    border-radius: calc(var(--_radius) / 2);
    box-shadow: 0 0 0 2px var(--_surface);
  }

  .entry .close {
    position: absolute;
    inset-block-start: 0.625em;
    inset-inline-end: calc(var(--_space) - 0.75em);
    display: grid;
    place-items: center;
    inline-size: 2.5em;
    block-size: 2.5em;
    padding: 0;
    border: 0;
    border-radius: 50%;
    background: none;
    color: var(--_muted);
  }

  .entry .close:hover {
    color: var(--_text);
  }

  .entry.open .row {
    padding-inline-end: 2.25em;
  }

  @media (pointer: coarse) {
    .entry .close {
      min-inline-size: 44px;
      min-block-size: 44px;
    }
  }

  .names {
    font-weight: 400;
  }

  .meta {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0.25em 0.5em;
  }

  .small {
    padding: 0 0.75em;
    font-size: 0.875em;
  }

  .row > .distance {
    grid-area: 1 / 2 / span 3;
    /* 1em of the row, whose text is larger. */
    margin-inline-start: calc(1em / 0.875);
  }

  @container (inline-size < 17em) {
    .row > .distance {
      grid-area: auto / 1;
      margin-inline-start: 0;
    }
  }

  /* Beside the button that closes the entry. */
  @container (inline-size < 20em) {
    .entry.open .row > .distance {
      grid-area: auto / 1;
      margin-inline-start: 0;
    }
  }

  .distance {
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }

  .details {
    display: grid;
    gap: 0.75em;
    margin-block-start: 0.875em;
  }

  .links {
    display: grid;
    gap: 0.25em;
  }

  .more,
  .none {
    padding: 1em var(--_space);
    text-align: center;
  }

  .none .button {
    scroll-margin: 1em;
  }

  .none {
    display: grid;
    justify-items: center;
    align-content: center;
    gap: 1em;
    min-block-size: 12em;
  }
`;
