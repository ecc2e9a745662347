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

  .kind-meaning {
    flex: 1 1 100%;
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

  .field [type='search'],
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

  .field [type='search'] {
    inline-size: 100%;
    padding-inline-start: 2.25em;
  }

  /* iOS zooms in on a field with smaller text. */
  @media (pointer: coarse) {
    .field input,
    .field select {
      font-size: max(16px, 1em);
    }
  }

  .field input::placeholder {
    color: var(--_muted);
    opacity: 1;
  }

  /* The name of the longest country does not set the width. */
  .field.country select {
    flex: 1 1 8em;
    max-inline-size: 14em;
  }

  .field.in-view {
    flex-wrap: nowrap;
    min-block-size: 2.5em;
    font-variant-numeric: tabular-nums;
  }

  .field.in-view input,
  .field.value input {
    flex: none;
    inline-size: 1.25em;
    block-size: 1.25em;
    margin: 0;
    accent-color: var(--_accent);
  }
`;
