import {html, type TemplateResult} from 'lit';

/**
 * The styles that differ without a script. Filter, search and sort order keep
 * their space until the script runs, so that nothing moves; if no script can run,
 * or with `plain`, they have no space.
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

    /* As the button with the same text. */
    .row:hover .partner {
      text-decoration: underline;
      text-underline-offset: 0.2em;
    }

    .entry:has([open]) {
      border-inline-start: 4px solid var(--_accent);
      padding-inline-start: calc(var(--_space) - 4px);
      background: var(--_soft);
    }

    /* The browser scales the drawing; its labels keep about their size. */
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
