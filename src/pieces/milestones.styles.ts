import {css} from 'lit';

/** The styles of a timeline: a dot for each milestone, and a line between them. */
export const milestoneStyles = css`
  .milestones li {
    position: relative;
    padding-block-end: 0.75em;
    padding-inline-start: 1.25em;
  }

  .milestones li:last-child {
    padding-block-end: 0;
  }

  .milestones li::before {
    content: '';
    position: absolute;
    inset-block-start: 0.4em;
    inset-inline-start: 0;
    inline-size: 0.625em;
    block-size: 0.625em;
    border: 2px solid var(--_accent);
    border-radius: 50%;
  }

  .milestones li:not(:last-child)::after {
    content: '';
    position: absolute;
    inset-block: 1.4em -0.05em;
    inset-inline-start: calc(0.3125em - 1px);
    border-inline-start: 2px solid var(--_border);
  }

  .when {
    font-size: 0.875em;
    font-weight: var(--_bold);
    font-variant-numeric: tabular-nums;
  }
`;
