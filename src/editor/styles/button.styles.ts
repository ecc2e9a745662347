import {css} from 'lit';

/** Buttons, and switches that look like them. */
export const buttonStyles = css`
  button,
  input,
  select,
  textarea {
    font: inherit;
    color: inherit;
  }

  button {
    cursor: pointer;
  }

  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 0.5em;
    min-block-size: var(--_target);
    padding: 0.25rem 1rem;
    border: 1px solid var(--_accent);
    border-radius: var(--_control-radius);
    background: var(--_surface);
    color: var(--_accent);
    font-weight: var(--_bold);
    line-height: 1.3;
    text-align: center;
    text-decoration: none;
  }

  .button:hover,
  .button.main {
    background: var(--_accent);
    color: var(--_on-accent);
  }

  .button.main:hover {
    background: color-mix(in srgb, var(--_accent), var(--_text) 25%);
  }

  .button:disabled,
  .button[aria-disabled='true'] {
    border-color: var(--_border);
    background: none;
    color: var(--_muted);
    cursor: default;
  }

  /* Removes or deletes something. */
  .button.danger {
    border-color: var(--_fault);
    color: var(--_fault);
  }

  .button.danger:hover {
    background: var(--_fault);
    color: var(--_surface);
  }

  /* A button in a text or a list, which looks like a link. */
  .link {
    display: inline-block;
    min-inline-size: 24px;
    min-block-size: 24px;
    padding: 0;
    border: 0;
    background: none;
    color: var(--_accent);
    text-align: start;
    text-decoration: underline;
    text-decoration-thickness: 0.08em;
    text-underline-offset: 0.2em;
  }

  .link:hover {
    text-decoration-thickness: 0.16em;
  }

  /* A button with a symbol only. It needs an aria-label. */
  .icon {
    display: inline-grid;
    place-items: center;
    inline-size: var(--_target);
    block-size: var(--_target);
    padding: 0;
    border: 1px solid transparent;
    border-radius: var(--_control-radius);
    background: none;
  }

  .icon:hover {
    border-color: var(--_edge);
  }

  /* Buttons or tags in a row. */
  .row {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5rem;
  }

  /* A choice of a few: radio buttons in labels, which look like one switch. */
  .segments {
    display: inline-flex;
    flex-wrap: wrap;
    max-inline-size: 100%;
    border: 1px solid var(--_edge);
    border-radius: calc(var(--_target) / 2);
    background: var(--_surface);
  }

  .segments > * {
    position: relative;
    display: grid;
    place-items: center;
    min-block-size: calc(var(--_target) - 0.375rem);
    padding: 0.125rem 0.875rem;
    border-radius: inherit;
    font-size: 0.875rem;
    font-weight: var(--_bold);
    cursor: pointer;
  }

  .segments input {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    margin: 0;
    opacity: 0;
    cursor: pointer;
  }

  .segments > *:has(:checked) {
    background: var(--_accent);
    color: var(--_on-accent);
  }

  .segments > *:has(:focus-visible) {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }

  @media (forced-colors: active) {
    /* Otherwise the browser puts its own background behind the text. */
    .button.main,
    .button:hover,
    .segments > *:has(:checked) {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }
  }
`;
