import {css} from 'lit';

/** Panels, messages and dialogs. */
export const boxStyles = css`
  .panel {
    padding: 1.25rem;
    border: 1px solid var(--_border);
    border-radius: var(--_control-radius);
    background: var(--_surface);
  }

  /* A message: what is wrong, what was done, what to know. */
  .notice {
    --_mark: var(--_accent);

    padding: 0.75rem 1rem;
    border: 1px solid var(--_border);
    border-inline-start: 0.25rem solid var(--_mark);
    border-radius: var(--_control-radius);
    background: var(--_surface);
    font-size: 0.9375rem;
  }

  .notice.fault {
    --_mark: var(--_fault);

    background: var(--_fault-soft);
  }

  .notice.warning {
    --_mark: var(--_warning);

    background: var(--_warning-soft);
  }

  .notice.success {
    --_mark: var(--_success);

    background: var(--_success-soft);
  }

  dialog {
    inline-size: min(40rem, 100% - 2rem);
    max-block-size: calc(100% - 2rem);
    margin: auto;
    padding: 1.5rem;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: inherit;
  }

  dialog::backdrop {
    background: rgb(0 0 0 / 45%);
  }

  @media (prefers-reduced-motion: reduce) {
    * {
      animation: none !important;
      scroll-behavior: auto !important;
      transition: none !important;
    }
  }

  /* A mark beside an entry that needs attention. */
  .mark {
    flex: none;
    padding: 0 0.5rem;
    border-radius: 1rem;
    background: var(--_warning-soft);
    color: var(--_warning);
    font-size: 0.875rem;
  }

  .mark.fault {
    background: var(--_fault-soft);
    color: var(--_fault);
  }

  summary {
    inline-size: fit-content;
    min-block-size: 24px;
    color: var(--_accent);
    cursor: pointer;
  }
`;
