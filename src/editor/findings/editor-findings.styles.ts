import {css} from 'lit';

/** The looks of the list of findings. */
export const styles = css`
  section + section {
    margin-block-start: 1rem;
  }

  .notice {
    padding: 0.625rem 0.75rem;
    font-size: 0.875rem;
    overflow-wrap: anywhere;
  }

  li + li {
    margin-block-start: 0.75rem;
  }

  h2,
  h3 {
    margin-block-end: 0.5rem;
    font-size: 0.9375rem;
  }

  .go {
    color: inherit;
    text-decoration: none;
  }

  /* On a line of its own, since the column is narrow. */
  .place {
    display: block;
    color: var(--_accent);
    font-weight: var(--_bold);
    text-decoration: underline;
  }

  .more {
    margin-block-start: 0.75rem;
  }
`;
