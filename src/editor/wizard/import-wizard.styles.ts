import {css} from 'lit';

export const styles = css`
  :host {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.25rem;
  }

  /* Regions without a message take no space, and still exist for screen readers. */
  [role='status']:not(span, :has(> *)),
  [role='alert']:not(:has(> *)) {
    position: absolute;
  }

  .steps {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 1.25rem;
    color: var(--_muted);
    font-size: 0.9375rem;
  }

  .steps span {
    display: inline-grid;
    place-items: center;
    inline-size: 1.625rem;
    block-size: 1.625rem;
    margin-inline-end: 0.25rem;
    border: 1px solid var(--_edge);
    border-radius: 50%;
    font-size: 0.875rem;
  }

  .steps .past {
    color: var(--_text);
  }

  .steps [aria-current] {
    color: var(--_text);
    font-weight: var(--_bold);
  }

  .steps [aria-current] span {
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_on-accent);
  }

  .drop {
    border-style: dashed;
    border-color: var(--_edge);
  }

  #cells {
    font-size: 0.875rem;
    white-space: pre;
    overflow-x: auto;
  }

  .choices {
    margin-block-start: 0.75rem;
    gap: 0.5rem;
  }

  .choice {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: 0.625rem;
    align-items: baseline;
    min-block-size: var(--_target);
    padding-block: 0.375rem;
    cursor: pointer;
  }

  .scroll {
    position: relative;
    overflow-x: auto;
  }

  table {
    inline-size: 100%;
    border-collapse: collapse;
    font-size: 0.9375rem;
  }

  th,
  td {
    padding: 0.5rem 0.75rem 0.5rem 0;
    border-block-end: 1px solid var(--_border);
    text-align: start;
    vertical-align: top;
    overflow-wrap: normal;
  }

  thead th {
    color: var(--_muted);
    font-size: 0.875rem;
  }

  tbody th {
    min-inline-size: 9rem;
    font-weight: var(--_bold);
  }

  /* Filters are long: in a narrow column they would make each row very high. */
  table:not(.columns) td:last-child {
    min-inline-size: 18rem;
  }

  .columns select {
    min-inline-size: 11rem;
  }

  .unused {
    color: var(--_muted);
  }

  .samples {
    color: var(--_muted);
    overflow-wrap: anywhere;
  }

  .counts {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 8rem), 1fr));
    gap: 0.75rem;
  }

  .counts div {
    display: flex;
    flex-direction: column-reverse;
    justify-content: flex-end;
    padding: 0.625rem 0.875rem;
    border: 1px solid var(--_border);
    border-radius: var(--_control-radius);
    background: var(--_surface);
  }

  .counts dt {
    color: var(--_muted);
    font-size: 0.875rem;
    line-height: 1.3;
  }

  .counts dd {
    font-size: 1.375rem;
    font-weight: var(--_bold);
  }

  .cards {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1rem;
  }

  .plain {
    display: grid;
    gap: 0.25rem;
    margin-block-start: 0.5rem;
  }

  .changed {
    gap: 0.75rem;
  }

  .changed > li {
    font-weight: var(--_bold);
  }

  .changed .plain {
    margin-block-start: 0.125rem;
    padding-inline-start: 1rem;
    font-weight: 400;
  }

  del {
    color: var(--_muted);
  }

  ins {
    text-decoration: none;
    font-weight: var(--_bold);
  }

  summary {
    font-weight: var(--_bold);
  }

  .remarks h4 {
    margin-block: 0.75rem 0.25rem;
    font-size: 0.9375rem;
  }

  .pages {
    margin-block-start: 0.5rem;
  }

  .notice .button {
    margin-block-start: 0.5rem;
  }

  .buttons {
    padding-block-start: 1rem;
    border-block-start: 1px solid var(--_border);
  }

  @media (max-width: 40rem) {
    .columns,
    .columns tbody,
    .columns tr,
    .columns th,
    .columns td {
      display: block;
    }

    .columns thead {
      display: none;
    }

    .columns tr {
      padding-block: 0.5rem;
      border-block-end: 1px solid var(--_border);
    }

    .columns tr > * {
      padding: 0.125rem 0;
      border: 0;
    }
  }
`;
