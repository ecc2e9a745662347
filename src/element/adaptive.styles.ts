import {css} from 'lit';

/** Styles for more contrast, forced colours and paper. */
export const adaptiveStyles = css`
  @media (prefers-contrast: more) {
    .root {
      --_muted: var(--_text);
      --_border: var(--_text);
    }
  }

  /* Paper has no dark background, even if the page has. */
  @media print, (forced-colors: active) {
    .root {
      --_accent: LinkText;
      --_on-accent: Canvas;
      --_text: CanvasText;
      --_muted: CanvasText;
      --_surface: Canvas;
      --_soft: Canvas;
      --_border: CanvasText;
      --_focus: Highlight;
      --_land: transparent;
      --_sea: Canvas;
      --_halo: Canvas;
      --_coast: GrayText;
      --_boundary: GrayText;
    }

    /* These use system colours, or the official colours of the goals. */
    .button:hover,
    .number,
    .tile,
    button[aria-pressed='true'] {
      forced-color-adjust: none;
    }
  }

  @media print {
    .root {
      color-scheme: light;
    }

    li,
    address {
      break-inside: avoid;
    }

    ::details-content {
      content-visibility: visible;
    }

    .button {
      display: inline;
      padding: 0;
      border: 0;
    }

    a[href]::after {
      content: ' (' attr(href) ')';
      font-weight: 400;
      overflow-wrap: anywhere;
    }
  }
`;
