import {css} from 'lit';

/** The looks of the list of findings. */
export const styles = css`
  section + section {
    margin-block-start: 1rem;
  }

  .notice {
    padding: 0.75rem;
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

  .place {
    color: var(--_accent);
    font-weight: var(--_bold);
    text-decoration: underline;
  }

  .more {
    margin-block-start: 0.75rem;
  }
`;
