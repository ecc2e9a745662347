import {css, type CSSResult, unsafeCSS} from 'lit';
import {adaptiveStyles} from '../element/adaptive.styles.js';
import {tokenStyles} from '../element/tokens.styles.js';

/**
 * Styles of the elements for visitors, on the host: in the editor no rules of a page
 * could override it, and no element needs a container for them.
 */
const onHost = ({cssText}: CSSResult) =>
  unsafeCSS(cssText.replaceAll('.root', ':host'));

/** Colours that only the editor has: names, and values for light and dark. */
const COLOURS = {
  ground: ['#edf1f4', '#0c1015'],
  // Of a control: 3:1 against its ground.
  edge: ['#70808f', '#76848f'],
  fault: ['#a3211b', '#ffa79d'],
  'fault-soft': ['#fdf0ee', '#33191a'],
  warning: ['#8a5a00', '#f0c36a'],
  'warning-soft': ['#fff6e3', '#2c2413'],
  success: ['#1d6b3c', '#86d3a3'],
  'success-soft': ['#eaf6ee', '#14291c'],
} as const;

const colours = (of: (light: string, dark: string) => string) =>
  unsafeCSS(
    Object.entries(COLOURS)
      .map(([name, [light, dark]]) => `--_${name}:${of(light, dark)};`)
      .join('')
  );

const editorTokens = css`
  :host {
    ${colours((light) => light)}
    --_control-radius: min(var(--_radius), 0.375rem);
    --_target: 2.5rem;
  }

  @supports (color: light-dark(#000, #fff)) {
    :host {
      ${colours((light, dark) => `light-dark(${light},${dark})`)}
    }
  }

  @media (pointer: coarse) {
    :host {
      --_target: 44px;
    }
  }

  @media (prefers-contrast: more) {
    :host {
      --_edge: var(--_text);
    }
  }

  @media (forced-colors: active) {
    :host {
      --_ground: Canvas;
      --_edge: CanvasText;
      --_fault: CanvasText;
      --_fault-soft: Canvas;
      --_warning: CanvasText;
      --_warning-soft: Canvas;
      --_success: CanvasText;
      --_success-soft: Canvas;
    }
  }
`;

const textStyles = css`
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

  /* It gets the focus on navigation only, and nobody can do anything with it. */
  .title:focus-visible {
    outline: none;
    box-shadow: none;
  }
`;

const controlStyles = css`
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
    max-inline-size: 100%;
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

  .segments label {
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

  .segments label:has(:checked) {
    background: var(--_accent);
    color: var(--_on-accent);
  }

  .segments label:has(:focus-visible) {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }

  @media (forced-colors: active) {
    /* Otherwise the browser puts a ground of its own behind the letters. */
    .button.main,
    .button:hover,
    .segments label:has(:checked) {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }
  }
`;

const boxStyles = css`
  .panel {
    padding: 1.25rem;
    border: 1px solid var(--_border);
    border-radius: var(--_control-radius);
    background: var(--_surface);
  }

  /* A message: what is wrong, what was done, what to know. */
  .notice {
    --_mark: var(--_accent);

    padding: 0.75rem 1rem;
    border: 1px solid var(--_border);
    border-inline-start: 0.25rem solid var(--_mark);
    border-radius: var(--_control-radius);
    background: var(--_surface);
    font-size: 0.9375rem;
  }

  .notice.fault {
    --_mark: var(--_fault);

    background: var(--_fault-soft);
  }

  .notice.warning {
    --_mark: var(--_warning);

    background: var(--_warning-soft);
  }

  .notice.success {
    --_mark: var(--_success);

    background: var(--_success-soft);
  }

  dialog {
    inline-size: min(40rem, 100% - 2rem);
    max-block-size: calc(100% - 2rem);
    margin: auto;
    padding: 1.5rem;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: inherit;
  }

  dialog::backdrop {
    background: rgb(0 0 0 / 45%);
  }

  @media (prefers-reduced-motion: reduce) {
    * {
      animation: none !important;
      scroll-behavior: auto !important;
      transition: none !important;
    }
  }
`;

/**
 * The styles of every element of the editor: `static styles = [...editorStyles, …]`.
 *
 * - text: `.title`, `.muted`, `.hint`, `.quiet`
 * - controls: `.button` (with `.main`, `.danger`), `.link`, `.icon`, `.segments`;
 *   inputs need no class
 * - fields: `.field` with `.label`, `.hint`, `.error`; `.fields`, `.pair`, `.row`
 * - boxes: `.panel`, `.notice` (with `.fault`, `.warning`, `.success`), `dialog`
 * - colours: the tokens of the elements, such as `--_accent`, and `--_ground`,
 *   `--_edge`, `--_fault`, `--_warning`, `--_success`, each also with `-soft`
 */
export const editorStyles: readonly CSSResult[] = [
  onHost(tokenStyles),
  onHost(adaptiveStyles),
  editorTokens,
  textStyles,
  controlStyles,
  boxStyles,
];
