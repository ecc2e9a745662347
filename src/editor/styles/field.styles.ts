import {css} from 'lit';

/** Inputs, and fields with labels, hints and errors. */
export const fieldStyles = css`
  input:not([type='checkbox'], [type='radio'], [type='file']),
  select,
  textarea {
    inline-size: 100%;
    min-block-size: var(--_target);
    padding: 0.375rem 0.625rem;
    border: 1px solid var(--_edge);
    border-radius: var(--_control-radius);
    background: var(--_surface);
  }

  input[type='file'] {
    inline-size: 100%;
    min-inline-size: 0;
    max-inline-size: 100%;
  }

  ::file-selector-button {
    min-block-size: var(--_target);
    margin-inline-end: 0.75rem;
    padding: 0.25rem 1rem;
    border: 1px solid var(--_accent);
    border-radius: var(--_control-radius);
    background: var(--_surface);
    color: var(--_accent);
    font: inherit;
    font-weight: var(--_bold);
    cursor: pointer;
  }

  textarea {
    min-block-size: 5.5rem;
    resize: vertical;
    line-height: 1.5;
  }

  input[type='checkbox'],
  input[type='radio'] {
    inline-size: 1.25rem;
    block-size: 1.25rem;
    accent-color: var(--_accent);
    vertical-align: -0.25rem;
  }

  [aria-invalid='true']:not([role='group']) {
    border-color: var(--_fault) !important;
    box-shadow: inset 3px 0 0 var(--_fault);
  }

  /* One control with its label above, its hint and its errors below. */
  .field {
    display: grid;
    /* A wide control, such as one for files, does not widen its hint. */
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
    gap: 0.25rem;
    min-inline-size: 0;
  }

  .label {
    font-size: 0.9375rem;
    font-weight: var(--_bold);
  }

  .error {
    color: var(--_fault);
    font-size: 0.9375rem;
  }

  .fields {
    display: grid;
    gap: 1.25rem 1rem;
  }

  /* Two fields side by side if there is space: German and English. */
  .pair {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 13rem), 1fr));
    gap: 1rem;
  }

  .required {
    color: var(--_muted);
    font-size: 0.8125rem;
    font-weight: 400;
  }

  .findings {
    display: grid;
    gap: 0.25rem;
  }

  .advice {
    padding-inline-start: 0.5rem;
    border-inline-start: 0.1875rem solid var(--_accent);
    font-size: 0.9375rem;
  }

  .advice.warning {
    border-color: var(--_warning);
    color: var(--_warning);
  }
`;
