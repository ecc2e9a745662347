import {css} from 'lit';

export const styles = css`
  .title {
    margin-block-end: 1rem;
  }

  section {
    margin-block-start: 2rem;
  }

  h3 {
    margin-block-end: 0.5rem;
  }

  section > p {
    max-inline-size: 44rem;
    margin-block-end: 0.75rem;
  }

  .changes h4 {
    margin-block: 0.75rem 0.25rem;
    font-size: 1rem;
  }

  .changes ul,
  .steps {
    padding-inline-start: 1.25rem;
    list-style: disc;
  }

  .steps {
    list-style: decimal;
  }

  .steps li,
  .changes li,
  .notice li {
    margin-block-end: 0.375rem;
  }

  .notice ul {
    margin-block-start: 0.5rem;
  }

  .fields {
    margin-block: 0.75rem;
    max-inline-size: 34rem;
  }

  pre {
    margin-block: 0.25rem 0.5rem;
    padding: 0.75rem 1rem;
    overflow: auto;
    border: 1px solid var(--_border);
    border-radius: var(--_control-radius);
    background: var(--_soft);
    font-size: 0.875rem;
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }

  .notice .row {
    margin-block-start: 0.5rem;
  }

  [role='status'] .notice {
    margin-block-start: 0.75rem;
  }
`;
