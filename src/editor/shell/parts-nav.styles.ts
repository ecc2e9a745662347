import {css} from 'lit';

/** The list of the parts of the content, with its counts. */
export const partsNavStyles = css`
  nav {
    padding-block: 0.75rem;
  }

  nav li a {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5rem;
    min-block-size: max(2.25rem, var(--_target) - 0.25rem);
    padding: 0.25rem 1.25rem;
    border-inline-start: 0.25rem solid transparent;
    color: inherit;
    text-decoration: none;
  }

  nav li a:hover {
    text-decoration: underline;
  }

  nav li a:focus-visible {
    outline-offset: -3px;
  }

  nav li a[aria-current] {
    border-color: var(--_accent);
    background: var(--_soft);
    font-weight: var(--_bold);
  }

  /* Forced colours make transparent borders visible. */
  @media (forced-colors: active) {
    nav li a:not([aria-current]) {
      border-color: Canvas;
    }
  }

  .badge {
    min-inline-size: 1.5rem;
    padding-inline: 0.375rem;
    border: 1px solid;
    border-radius: 1rem;
    font-size: 0.8125rem;
    font-weight: var(--_bold);
    line-height: 1.375rem;
    text-align: center;
  }

  .badge.fault {
    background: var(--_fault-soft);
    color: var(--_fault);
  }

  .badge.warning {
    background: var(--_warning-soft);
    color: var(--_warning);
  }

  .parts {
    display: flex;
    align-items: center;
    justify-content: space-between;
    inline-size: 100%;
    min-block-size: var(--_target);
    padding: 0.5rem 1.25rem;
    border: 0;
    background: none;
    font-weight: var(--_bold);
    text-align: start;
  }

  .parts::after {
    inline-size: 0.5rem;
    block-size: 0.5rem;
    border: solid;
    border-width: 0 0.125rem 0.125rem 0;
    content: '';
    rotate: 45deg;
  }

  .parts[aria-expanded='true']::after {
    rotate: -135deg;
  }
`;
