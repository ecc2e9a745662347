import {css} from 'lit';

export const styles = css`
  .head {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.25em;
  }

  /* Said and not shown. */
  .quiet {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  .controls {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0.75em 1.5em;
    margin-block-start: 0.75em;
  }

  .kinds,
  .finders,
  .field {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    min-inline-size: 0;
  }

  .field {
    align-items: center;
    max-inline-size: 100%;
    font-size: 0.875em;
  }

  .field input,
  .field select {
    min-inline-size: 0;
    min-block-size: 2.5em;
    padding: 0.25em 0.75em;
    border: 1px solid var(--_muted);
    border-radius: 1.5em;
    background: var(--_surface);
    color: var(--_text);
  }

  .field.search {
    position: relative;
    flex: 1 1 13em;
  }

  .field.search .icon {
    position: absolute;
    inset-inline-start: 0.875em;
    color: var(--_muted);
    pointer-events: none;
  }

  .field input {
    inline-size: 100%;
    padding-inline-start: 2.25em;
  }

  .field input::placeholder {
    color: var(--_muted);
    opacity: 1;
  }

  .sides {
    border-block-start: 1px solid var(--_border);
  }

  .list-side {
    position: relative;
  }

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
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0 1em;
  }

  .what {
    flex: 1 1 10em;
    min-inline-size: 0;
    text-wrap: pretty;
  }

  .choose {
    padding: 0;
    border: 0;
    background: none;
    color: inherit;
    text-align: start;
  }

  /* The whole row chooses, and the button's name is still the partner's. */
  .choose::after {
    content: '';
    position: absolute;
    inset: -0.5em calc(var(--_space) * -0.5);
  }

  .choose:hover {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }

  .choose:focus-visible {
    outline: none;
    box-shadow: none;
    /* The list scrolls until all of the row shows. */
    scroll-margin: 3em;
  }

  .choose:focus-visible::after {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
    border-radius: calc(var(--_radius) / 2);
    box-shadow: 0 0 0 2px var(--_surface);
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

  .distance {
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }

  .details {
    display: grid;
    gap: 0.75em;
    margin-block-start: 0.875em;
  }

  .milestones {
    display: grid;
    gap: 0.5em;
  }

  .milestones li {
    display: flex;
    gap: 0.75em;
  }

  .year {
    flex: none;
    font-variant-numeric: tabular-nums;
  }

  .more,
  .none {
    padding: 1em var(--_space);
    text-align: center;
  }

  .none {
    display: grid;
    justify-items: center;
    align-content: center;
    gap: 1em;
    min-block-size: 12em;
  }

  .actions ::slotted(*) {
    display: block;
    margin: 1em var(--_space);
  }

  .downloads {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    padding: 1em var(--_space);
  }

  .footer {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.5em;
  }

  .sources {
    flex: 1 1 auto;
  }

  .sources summary {
    inline-size: fit-content;
    min-block-size: 24px;
    cursor: pointer;
  }

  .sources ul {
    display: grid;
    gap: 0.25em;
    padding-block: 0.5em;
  }

  /* Without a list there is no order. */
  .view-map .sort {
    display: none;
  }

  /* The list leads in a narrow window. Where PartnerMap finds out that it is
     one, it puts the list first for the keyboard too, and nothing moves. The
     map's room is known before the map: a page may arrive in pieces. */
  .view-both .sides {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
  }

  .view-both .list-side {
    grid-row: 1;
  }

  /* No border, which would change the size by which the map found its place. */
  .view-both .map {
    grid-row: 2;
    box-shadow: 0 -1px var(--_border);
  }

  @container (inline-size >= 22.75em) {
    .view-both .sides {
      grid-template-rows: clamp(17.5em, 62cqi, 33.25em) auto;
    }

    .view-both .map {
      grid-row: 1;
      box-shadow: none;
    }

    .view-both .list-side {
      grid-row: 2;
      border-block-start: 1px solid var(--_border);
    }
  }

  @container (inline-size >= 48em) {
    .view-both .sides {
      grid-template: 100% / minmax(0, 2fr) minmax(19em, 1fr);
      block-size: 33em;
    }

    .view-both .map {
      block-size: 100%;
    }

    .view-both .list-side {
      grid-area: 1 / 2;
      overflow: auto;
      overscroll-behavior: contain;
      border-block-start: 0;
      border-inline-start: 1px solid var(--_border);
    }

    /* Firefox stops at what scrolls; outside of it is no room for a ring. */
    .list-side:focus-visible {
      outline-offset: -3px;
      box-shadow: inset 0 0 0 5px var(--_surface);
    }
  }

  @media print {
    .controls,
    .downloads,
    .more {
      display: none !important;
    }

    .view-both .sides {
      display: block !important;
      block-size: auto !important;
    }

    .view-both .map {
      block-size: 28em !important;
    }

    .list-side {
      overflow: visible !important;
    }

    /* They are open then. */
    .sources summary {
      list-style: none;
    }
  }
`;
