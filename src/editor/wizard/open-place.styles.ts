import {css} from 'lit';

export const styles = css`
  .card {
    display: grid;
    gap: 0.5rem;
    padding: 1rem 1.25rem;
    border: 1px solid var(--_border);
    border-inline-start: 0.25rem solid var(--_warning);
    border-radius: var(--_control-radius);
    background: var(--_surface);
  }

  .done {
    border-inline-start-color: var(--_success);
  }

  legend {
    float: inline-start;
    inline-size: 100%;
    font-size: 1.0625rem;
  }

  .choices {
    display: grid;
  }

  .choice {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: 0.625rem;
    align-items: center;
    min-block-size: var(--_target);
    padding-block: 0.375rem;
    cursor: pointer;
  }

  .search .row {
    flex-wrap: nowrap;
  }

  .search input {
    max-inline-size: 24rem;
  }

  .search .button {
    flex: none;
  }

  place-map {
    max-inline-size: 40rem;
    margin-block-start: 0.5rem;
  }
`;
