import {html, type TemplateResult} from 'lit';

/**
 * What looks different without script. Filter, search and sorting keep their
 * room for the script that may come, so that nothing moves then; where none can
 * come, or with `plain`, none is kept. In a narrow window the list leads, at
 * the width at which `PartnerMap` says so.
 */
export const renderStyles = (): TemplateResult => html`
  <style>
    .controls {
      visibility: hidden;
    }

    @media (scripting: none) {
      .controls {
        display: none;
      }
    }

    :host([plain]) .controls {
      display: none;
    }

    .marker {
      cursor: auto;
    }

    .row {
      cursor: pointer;
    }

    /* As the button with the same text has it. */
    .row:hover .partner {
      text-decoration: underline;
      text-underline-offset: 0.2em;
    }

    .entry:has([open]) {
      border-inline-start: 4px solid var(--_accent);
      padding-inline-start: calc(var(--_space) - 4px);
      background: var(--_soft);
    }

    /* The drawing is scaled, and its labels are to keep about their size. */
    @container (inline-size < 36em) {
      .drawing {
        font-size: 1.25em;
      }
    }

    @container (inline-size >= 48em) {
      .drawing {
        font-size: 0.8em;
      }
    }
  </style>
`;
