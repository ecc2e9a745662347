import {css} from 'lit';

/** The styles of the filters. */
export const filterStyles = css`
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
`;
