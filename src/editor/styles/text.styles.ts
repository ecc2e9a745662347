import {css} from 'lit';

/** Headings, paragraphs, links, and the focus ring. */
export const textStyles = css`
  :host {
    display: block;
    min-inline-size: 0;
    color: var(--_text);
    font-family: var(--_font);
    line-height: 1.5;
    overflow-wrap: break-word;
  }

  :host([hidden]),
  [hidden] {
    display: none !important;
  }

  * {
    box-sizing: border-box;
    margin: 0;
  }

  ul,
  ol,
  fieldset {
    min-inline-size: 0;
    padding: 0;
    border: 0;
    list-style: none;
  }

  h1,
  h2,
  h3,
  h4 {
    font-size: 1.125rem;
    font-weight: var(--_bold);
    line-height: 1.3;
    text-wrap: balance;
  }

  .title {
    font-size: 1.375rem;
  }

  legend {
    padding: 0;
    font-weight: var(--_bold);
  }

  a {
    display: inline-block;
    min-block-size: 24px;
    color: var(--_accent);
    text-decoration-thickness: 0.08em;
    text-underline-offset: 0.2em;
  }

  a:hover {
    text-decoration-thickness: 0.16em;
  }

  .muted,
  .hint {
    color: var(--_muted);
    font-size: 0.875rem;
    overflow-wrap: anywhere;
  }

  /* For screen readers only. */
  .quiet {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  /* Two colours, so that the ring is visible on every background. */
  :focus-visible {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
    box-shadow: 0 0 0 2px var(--_surface);
    scroll-margin: 5rem 1rem;
  }

  /* A title gets the focus only on navigation: it is no control. */
  .title:focus-visible {
    outline: none;
    box-shadow: none;
  }
`;
