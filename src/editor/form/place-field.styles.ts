import {css} from 'lit';

export const styles = css`
  fieldset {
    display: grid;
    gap: 0.5rem;
  }

  legend {
    margin-block-end: 0.375rem;
    font-size: 0.9375rem;
  }

  .place {
    padding: 0.5rem 0.75rem;
    border-inline-start: 0.25rem solid var(--_accent);
    background: var(--_surface);
  }

  .search {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
  }

  .search input {
    flex: 1 1 10rem;
    inline-size: auto;
  }

  .results {
    margin-block-start: 0.25rem;
    border: 1px solid var(--_border);
    border-radius: var(--_control-radius);
    background: var(--_surface);
  }

  .results li + li {
    border-block-start: 1px solid var(--_border);
  }

  .result {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.75rem;
    inline-size: 100%;
    min-block-size: var(--_target);
    padding: 0.375rem 0.75rem;
    border: 0;
    background: none;
    text-align: start;
  }

  .result:hover {
    background: var(--_soft);
  }

  .result b {
    color: var(--_accent);
  }

  details[open] > summary {
    margin-block-end: 0.5rem;
  }
`;
