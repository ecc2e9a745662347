import {css} from 'lit';

export const styles = css`
  .image {
    position: relative;
    display: grid;
    overflow: hidden;
    border-block-end: 1px solid var(--_border);
    background: var(--_sea);
  }

  .image img,
  .image slot[name='image']::slotted(*) {
    display: block;
    inline-size: 100%;
    block-size: auto;
    max-block-size: 22em;
    object-fit: cover;
  }

  .drawing {
    display: block;
    inline-size: 100%;
    block-size: clamp(7em, 28cqi, 18em);
  }

  .land {
    fill: var(--_land);
    stroke: var(--_coast);
    stroke-width: 0.75px;
    vector-effect: non-scaling-stroke;
  }

  .line {
    fill: none;
    stroke: var(--_accent);
    stroke-width: 1px;
    vector-effect: non-scaling-stroke;
  }

  .line.suspended {
    stroke-dasharray: 3 4;
  }

  /* A place is a dot with an edge; the home and suspended partners have a hole. */
  .dot-edge,
  .dot,
  .dot-hole,
  .home-edge,
  .home,
  .home-hole {
    fill: none;
    stroke: var(--_surface);
    stroke-linecap: round;
    vector-effect: non-scaling-stroke;
  }

  .dot,
  .home {
    stroke: var(--_accent);
  }

  .dot-edge {
    stroke-width: 8px;
  }

  .dot {
    stroke-width: 6px;
  }

  .dot-hole {
    stroke-width: 3px;
  }

  .home-edge {
    stroke-width: 13px;
  }

  .home {
    stroke-width: 11px;
  }

  .home-hole {
    stroke-width: 5px;
  }

  .credit {
    padding: 0.5em calc(var(--_space) / 0.75);
    background: var(--_surface);
    color: var(--_muted);
    font-size: 0.75em;
  }

  .organisation {
    color: var(--_accent);
    font-weight: 700;
  }

  .intro {
    max-inline-size: 42em;
    margin-block-start: 0.5em;
  }

  .about {
    max-inline-size: 42em;
  }

  .section {
    margin-block: 1.5em 0.75em;
  }

  .tasks {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, max(16em, 40%)), 1fr));
    gap: 1em 1.5em;
  }

  .task {
    display: flex;
    gap: 0.75em;
  }

  .icon {
    flex: none;
    inline-size: 1.5em;
    block-size: 1.5em;
    fill: none;
    stroke: var(--_accent);
    stroke-width: 1.6;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  .contact {
    display: flex;
    flex-direction: column;
    gap: 1.5em;
    background: var(--_soft);
  }

  .contact > .label {
    margin-block-end: -0.75em;
  }

  .beside {
    border-block-start: 1px solid var(--_border);
  }

  .people,
  .office {
    display: grid;
    gap: 1em;
  }

  .people + .office,
  .office + .people {
    padding-block-start: 1em;
    border-block-start: 1px solid var(--_border);
  }

  .person {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em 1em;
  }

  .about-person {
    display: grid;
    flex: 1 1 10em;
    gap: 0.25em;
  }

  ::slotted([slot='portrait']) {
    display: block;
    flex: none;
    inline-size: 5em !important;
    block-size: 5em !important;
    border-radius: 50%;
    object-fit: cover;
  }

  /* Leichte Sprache has no small print. */
  .muted [lang='de-simple'] {
    color: var(--_text);
    font-size: calc(1em / 0.875);
  }

  .name {
    font-size: 1.125em;
  }

  .save.link {
    justify-self: start;
    /* As large as a target must be. */
    padding-block: 0.25em;
  }

  .facts {
    display: grid;
    grid-template-columns: fit-content(55%) 1fr;
    gap: 0.25em 0.75em;
  }

  .label + .facts {
    margin-block-start: 0.25em;
  }

  .facts dt {
    color: var(--_muted);
  }

  .facts dd {
    min-inline-size: 0;
  }

  address {
    font-style: normal;
  }

  .actions {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.75em;
  }

  /* The name of a page may need two lines. */
  .actions a.button {
    text-align: center;
  }

  .actions a.button:not(.save) {
    display: inline-block;
    text-wrap: balance;
  }

  details {
    flex: 1 1 100%;
  }

  summary {
    margin-block-end: 0.5em;
    cursor: pointer;
  }

  summary.link {
    inline-size: fit-content;
    padding-block: 0.25em;
    color: var(--_accent);
  }

  textarea {
    inline-size: 100%;
    padding: 0.5em;
    border: 1px solid var(--_muted);
    background: var(--_surface);
    color: var(--_text);
    font: inherit;
  }

  .summary .actions {
    margin-block-start: 1em;
  }

  @container (inline-size >= 46em) {
    .credit {
      position: absolute;
      inset-block-end: 0.5em;
      inset-inline-end: 0.5em;
      padding: 0.25em 0.75em;
      border-radius: 1em;
    }

    .columns {
      display: grid;
      grid-template-columns: minmax(0, 1fr) minmax(17em, 30%);
    }

    .beside {
      border-block-start: 0;
      border-inline-start: 1px solid var(--_border);
    }
  }

  @media print {
    .actions a.button:not(.save) {
      text-align: start;
    }

    .save {
      display: none;
    }
  }
`;
