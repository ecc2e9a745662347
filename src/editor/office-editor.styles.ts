import {css} from 'lit';

export const styles = css`
  :host {
    display: flex;
    flex-direction: column;
    min-block-size: 100vh;
    background: var(--_ground);
  }

  .skip {
    position: absolute;
    inset-inline-start: 1rem;
    inset-block-start: 0.5rem;
    z-index: 2;
  }

  .skip:not(:focus) {
    clip-path: inset(50%);
  }

  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.5rem 1.5rem;
    padding: 0.75rem 1.5rem;
    border-block-end: 1px solid var(--_border);
    background: var(--_surface);
  }

  .brand {
    flex: 1 1 14rem;
  }

  .status {
    color: var(--_muted);
    font-size: 0.875rem;
    overflow-wrap: anywhere;
  }

  .language {
    padding: 0.5rem;
  }

  .columns {
    display: grid;
    flex: 1;
    grid-template-columns: 15rem minmax(0, 1fr);
    min-block-size: 0;
  }

  .side {
    border-inline-end: 1px solid var(--_border);
    background: var(--_surface);
  }

  main {
    min-inline-size: 0;
  }

  .columns > main {
    display: grid;
    grid-template-columns: minmax(20rem, 1fr) minmax(20rem, 1.1fr);
    min-block-size: 0;
  }

  .columns > .single {
    grid-template-columns: minmax(0, 1fr);
  }

  .alone,
  .panel-form,
  .panel-preview,
  .panel-findings {
    min-inline-size: 0;
    padding: 1.25rem 1.625rem 3rem;
  }

  .panel-form > .title {
    margin-block-end: 1rem;
  }

  .panel-preview {
    border-inline-start: 1px solid var(--_border);
  }

  .alone {
    inline-size: min(100%, 72rem);
    margin-inline: auto;
  }

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

  /* Forced colours paint what is transparent. */
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

  .side editor-findings {
    margin: 0.5rem 1.125rem 1.5rem;
  }

  .other {
    margin: 0.75rem 1.5rem;
  }

  .message {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 1rem;
    align-items: center;
    margin: 0.75rem 1.625rem;
  }

  .message p {
    flex: 1 1 20rem;
  }

  /* A screen that is high enough: each column scrolls alone, the head stays. */
  @media (min-width: 68.01rem) and (min-height: 36rem) {
    :host {
      block-size: 100vh;
      block-size: 100dvh;
    }

    /* Positioned, so that hidden texts in them do not lengthen the page. */
    .side,
    .panel-form,
    .panel-preview {
      position: relative;
      overflow: auto;
    }

    .alone {
      flex: 1;
    }
  }

  /* One after the other, with tabs. */
  .narrow,
  .narrow > main {
    display: block;
  }

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

  .narrow .panel-preview {
    border: 0;
  }

  .narrow nav {
    padding-block: 0;
  }

  .narrow .side {
    border: 0;
    border-block-end: 1px solid var(--_border);
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

  @media (max-width: 40rem) {
    .head {
      padding: 0.75rem 1rem;
    }

    /* Three lines: name and language, status, buttons. */
    .brand {
      display: contents;
    }

    h1 {
      flex: 1;
    }

    .status,
    .head .row {
      flex: 1 1 100%;
      order: 1;
    }

    .head .row {
      flex-wrap: nowrap;
    }

    .language {
      padding-block: 0;
    }

    .head .button {
      flex: 1 1 auto;
      padding-inline: 0.5rem;
      font-size: 0.9375rem;
    }

    .words {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }

    .alone,
    .panel-form,
    .panel-findings {
      padding: 1rem 1rem 3rem;
    }

    .panel-preview {
      padding: 1rem 0.5rem 3rem;
    }
  }
`;
