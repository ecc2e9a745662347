import {css, type CSSResult} from 'lit';
import {adaptiveStyles} from './adaptive.styles.js';
import {tokenStyles} from './tokens.styles.js';

const rootStyles = css`
  :host {
    display: block;
    box-sizing: border-box;
    min-inline-size: 0;
    max-inline-size: 100%;
  }

  :host([hidden]) {
    display: none;
  }

  /*
   * Set styles here, not on :host: page rules, such as one for every element,
   * override :host.
   */
  .root {
    container-type: inline-size;
    contain-intrinsic-inline-size: 40em;
    color: var(--_text);
    font-family: var(--_font);
    font-style: normal;
    font-weight: 400;
    letter-spacing: normal;
    line-height: 1.5;
    overflow-wrap: anywhere;
    hyphens: manual;
    text-align: start;
    text-indent: 0;
    text-shadow: none;
    text-transform: none;
    white-space: normal;
    word-spacing: 0;
  }

  /* Leichte Sprache has each sentence on its own line. */
  [lang='de-simple'] {
    white-space: pre-line;
  }

  /* Slotted content keeps the direction of the page. */
  :host(:dir(rtl)) slot {
    direction: rtl;
  }

  /* Reserve space for content that is still loading. */
  .waiting {
    min-block-size: 12em;
  }

  .light {
    color-scheme: light;
  }

  .dark {
    color-scheme: dark;
  }

  * {
    box-sizing: border-box;
    margin: 0;
  }

  ul,
  ol {
    padding: 0;
    list-style: none;
  }

  button,
  input,
  select {
    font: inherit;
  }

  button {
    cursor: pointer;
  }

  h1,
  h2,
  h3,
  h4,
  h5,
  h6 {
    font-size: 1em;
    font-weight: var(--_bold);
    line-height: 1.25;
    text-wrap: balance;
  }

  /* See pieces/hyphenated.ts. */
  .soft-hyphen::before {
    content: '\\ad';
  }

  /* In lines of similar length Chromium draws no generated hyphen. */
  :is(h1, h2, h3, h4, h5, h6):has(.soft-hyphen) {
    text-wrap: wrap;
  }

  .title {
    font-size: 1.5em;
  }

  .label {
    color: var(--_muted);
    font-size: 0.875em;
    font-weight: var(--_bold);
  }

  .muted {
    color: var(--_muted);
    font-size: 0.875em;
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

  .card {
    overflow: hidden;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
  }

  .body {
    padding: var(--_space);
  }

  .tags {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }

  .tag {
    display: inline-block;
    max-inline-size: 100%;
    padding: 0.25em 0.75em;
    border: 1px solid var(--_border);
    border-radius: 1.5em;
    background: var(--_surface);
    color: var(--_text);
    font-size: 0.875em;
  }

  /* No link is part of a sentence: each needs the target size of WCAG 2.2, 2.5.8. */
  a {
    display: inline-block;
    min-inline-size: 24px;
    min-block-size: 24px;
    color: var(--_accent);
    text-decoration: underline;
    text-decoration-thickness: 0.08em;
    text-underline-offset: 0.2em;
  }

  a:hover {
    text-decoration-thickness: 0.16em;
  }

  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    min-block-size: 2.5em;
    padding: 0.5em 1em;
    border: var(--kern-metric-border-width-light, 2px) solid var(--_accent);
    border-radius: min(var(--_radius), 0.5em);
    background: none;
    color: var(--_accent);
    font-weight: var(--_bold);
    text-decoration: none;
  }

  .button:hover {
    background: var(--_accent);
    color: var(--_on-accent);
  }

  /* Two colours, so that the ring is visible on every background. */
  :focus-visible {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
    box-shadow: 0 0 0 2px var(--_surface);
    scroll-margin: 8px;
  }

  .footer {
    /* --_space is in em of the normal text; the text here is smaller. */
    padding: 0.75em calc(var(--_space) / 0.875);
    border-block-start: 1px solid var(--_border);
    color: var(--_muted);
    font-size: 0.875em;
  }

  @container (inline-size < 30em) {
    .root > * {
      --_space: var(--intl-space, 1em);
    }

    .title {
      font-size: 1.25em;
    }
  }

  @container (inline-size < 18em) {
    .root > * {
      hyphens: auto;
    }

    .title {
      font-size: 1.125em;
    }
  }
`;

/**
 * The styles of every element: the tokens, the reset against styles inherited
 * from the page, and the few pieces that several elements are made of. Sizes
 * are in `em`, so that they follow the text of the page, whatever its root size.
 */
export const baseStyles: readonly CSSResult[] = [
  tokenStyles,
  rootStyles,
  adaptiveStyles,
];
