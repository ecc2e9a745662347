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

  .required {
    color: var(--_muted);
    font-size: 0.8125rem;
    font-weight: 400;
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

  .findings {
    display: grid;
    gap: 0.25rem;
  }

  .advice {
    padding-inline-start: 0.5rem;
    border-inline-start: 0.1875rem solid var(--_accent);
    font-size: 0.9375rem;
  }

  .advice.warning {
    border-color: var(--_warning);
    color: var(--_warning);
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

  details > summary {
    inline-size: fit-content;
    min-block-size: 24px;
    color: var(--_accent);
    font-size: 0.9375rem;
    cursor: pointer;
  }

  details[open] > summary {
    margin-block-end: 0.5rem;
  }
`;
