import {css} from 'lit';

/** The head of the editor, and the messages below it. */
export const headStyles = css`
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

  /* Undo and redo keep their icons, and their words as tooltips. */
  @media (max-width: 75rem) {
    .words {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
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
  }

  @media (max-width: 22rem) {
    .head .button {
      padding-inline: 0.375rem;
      font-size: 0.875rem;
    }
  }
`;
