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
    block-size: clamp(7em, 21cqi, 15em);
  }

  .land {
    fill: var(--_land);
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

  .dot,
  .home {
    fill: var(--_accent);
    stroke: var(--_surface);
    stroke-width: 1.5px;
    vector-effect: non-scaling-stroke;
  }

  .dot.suspended,
  .home {
    fill: var(--_surface);
    stroke: var(--_accent);
    stroke-width: 2px;
  }

  .home {
    stroke-width: 3px;
  }

  .credit {
    position: absolute;
    inset-block-end: 0.5em;
    inset-inline-end: 0.5em;
    max-inline-size: calc(100% - 1em);
    padding: 0.25em 0.75em;
    border-radius: 1em;
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

  .beside {
    border-block-start: 1px solid var(--_border);
  }

  .person,
  .where {
    display: grid;
    gap: 0.25em;
  }

  .initials {
    display: grid;
    place-items: center;
    inline-size: 3em;
    block-size: 3em;
    margin-block-end: 0.5em;
    border-radius: 50%;
    background: var(--_accent);
    color: var(--_on-accent);
    font-size: 1.5em;
    font-weight: 700;
  }

  ::slotted([slot='portrait']) {
    display: block;
    inline-size: 5em !important;
    block-size: 5em !important;
    margin-block-end: 0.5em;
    border-radius: 50%;
    object-fit: cover;
  }

  .name {
    font-size: 1.125em;
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

  details {
    flex: 1 1 100%;
  }

  summary {
    margin-block-end: 0.5em;
    cursor: pointer;
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
    .initials,
    .save {
      display: none;
    }
  }
`;
