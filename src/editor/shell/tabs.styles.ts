import {css} from 'lit';

/** The tabs of a narrow screen. */
export const tabStyles = css`
  .tabs {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.5rem;
    padding-inline: 1rem;
    border-block-end: 1px solid var(--_border);
    background: var(--_surface);
  }

  .tabs button {
    flex: 0 1 auto;
    min-block-size: var(--_target);
    padding: 0.5rem;
    border: 0;
    border-block-end: 0.1875rem solid transparent;
    background: none;
    white-space: nowrap;
  }

  .tabs button:focus-visible {
    outline-offset: -3px;
  }

  .tabs button[aria-selected='true'] {
    border-color: var(--_accent);
    color: var(--_accent);
    font-weight: var(--_bold);
  }
`;
