import {css} from 'lit';
import {compactBadgeStyles} from '../../pieces/goal-chips.styles.js';
import {listStyles} from './list-field.styles.js';

export const styles = [
  compactBadgeStyles,
  listStyles,
  css`
    :host {
      container-type: inline-size;
    }

    .form,
    .item-fields {
      display: grid;
      gap: 1.5rem;
    }

    .grid {
      display: grid;
      gap: 1.25rem 1rem;
    }

    .grid > * {
      min-inline-size: 0;
    }

    @container (inline-size > 26rem) {
      .grid {
        grid-template-columns: 1fr 1fr;
      }

      .grid > .whole {
        grid-column: 1 / -1;
      }
    }

    .group {
      display: grid;
      gap: 0.75rem;
    }

    .group:focus {
      outline: none;
    }

    .group > legend {
      margin-block-end: 0.5rem;
      font-size: 1.0625rem;
    }

    .group.list {
      gap: 0.5rem;
    }

    .localized {
      container-type: inline-size;
      display: grid;
      gap: 0.375rem;
    }

    .languages {
      display: grid;
      gap: 0.5rem 1rem;
    }

    .part > .label {
      font-size: 0.875rem;
      font-weight: 400;
    }

    /* Side by side if most names fit, else below each other with the label beside. */
    @container (inline-size > 40rem) {
      .languages {
        grid-template-columns: 1fr 1fr;
      }
    }

    @container (23rem < inline-size <= 40rem) {
      .languages .part {
        grid-template-columns: 4.5rem minmax(0, 1fr);
      }

      .languages .part > .label {
        padding-block-start: 0.5rem;
      }

      .languages .part > :not(.label) {
        grid-column: 2;
      }

      /* A button below the control. */
      .language > .part ~ * {
        margin-inline-start: 4.75rem;
      }
    }

    /* The summary above says the same. */
    .localized details .label {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }

    .shared {
      display: grid;
      gap: 1rem;
    }

    input.narrow {
      inline-size: 5rem;
    }

    .check {
      display: inline-flex;
      align-items: center;
      gap: 0.5rem;
      min-block-size: max(24px, var(--_target) - 0.75rem);
    }

    textarea {
      field-sizing: content;
      max-block-size: 30rem;
    }

    details[open] > summary {
      margin-block-end: 0.75rem;
    }

    .drawings {
      gap: 0.5rem 1.25rem;
    }

    .drawings .icon {
      inline-size: 2rem;
      block-size: 2rem;
      fill: none;
      stroke: currentColor;
      stroke-width: 1.5;
    }

    .record-actions {
      display: grid;
      gap: 0.75rem;
      padding-block-start: 1rem;
      border-block-start: 1px solid var(--_border);
    }

    .goals {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(min(100%, 12rem), 1fr));
      gap: 0.5rem;
    }

    .goal {
      display: grid;
      grid-template-columns: auto 1fr auto;
      align-items: center;
      gap: 0.625rem;
      min-block-size: var(--_target);
      padding: 0 0.625rem 0 0;
      overflow: clip;
      border: 1px solid var(--_edge);
      border-radius: var(--_control-radius);
      background: var(--_surface);
      font-size: 0.875rem;
      line-height: 1.25;
      text-align: start;
    }

    .goal:hover .name {
      text-decoration: underline;
    }

    .goal .number {
      display: grid;
      place-items: center;
      align-self: stretch;
      inline-size: 2.25rem;
      background: var(--_goal);
      color: var(--_on-goal);
      font-weight: 700;
    }

    .goal::after {
      content: '';
      inline-size: 1em;
    }

    .goal[aria-pressed='true'] {
      border-color: var(--_accent);
      background: var(--_soft);
      box-shadow: inset 0 0 0 1px var(--_accent);
      font-weight: var(--_bold);
    }

    .goal[aria-pressed='true']::after {
      content: '✓';
      content: '✓' / '';
    }
  `,
];
