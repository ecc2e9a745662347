import {css} from 'lit';
import {compactBadgeStyles} from '../../pieces/goal-chips.styles.js';

export const styles = [
  compactBadgeStyles,
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

    .required {
      color: var(--_muted);
      font-weight: 400;
    }

    .group {
      display: grid;
      gap: 0.75rem;
    }

    .group:focus {
      outline: none;
    }

    .group > legend {
      margin-block-end: 0.25rem;
      font-size: 0.9375rem;
    }

    .group > .hint {
      margin-block-start: -0.75rem;
    }

    .group.list {
      gap: 0.5rem;
    }

    .group.list > .hint {
      margin-block-start: -0.25rem;
    }

    .localized {
      display: grid;
      gap: 0.25rem;
    }

    .findings {
      display: grid;
      gap: 0.25rem;
      margin: 0;
    }

    .advice {
      font-size: 0.9375rem;
    }

    .advice.warning {
      color: var(--_warning);
    }

    .advice.hint {
      color: var(--_muted);
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

    details > summary {
      inline-size: fit-content;
      min-block-size: 24px;
      color: var(--_accent);
      font-size: 0.9375rem;
      cursor: pointer;
    }

    details[open] > summary {
      margin-block-end: 0.75rem;
    }

    .rows {
      border: 1px solid var(--_border);
      border-radius: var(--_control-radius);
      background: var(--_surface);
    }

    .rows > li + li {
      border-block-start: 1px solid var(--_border);
    }

    .item-head {
      display: flex;
      align-items: center;
      gap: 0.25rem;
      padding-inline: 0.25rem 0.5rem;
    }

    .inline {
      flex: 1;
      min-inline-size: 0;
      padding-block: 0.75rem;
    }

    .item-name {
      flex: 1;
      min-inline-size: 0;
      min-block-size: var(--_target);
      padding: 0.25rem 0.25rem;
      border: 0;
      background: none;
      text-align: start;
      overflow-wrap: anywhere;
    }

    .item-name:hover {
      text-decoration: underline;
    }

    .item-name b {
      margin-inline-end: 0.5rem;
    }

    .item-fields {
      padding: 0.5rem 1rem 1rem;
    }

    .row-add {
      padding: 0.5rem 0.75rem;
    }

    .row-add .link {
      min-block-size: calc(var(--_target) - 0.75rem);
    }

    .grip {
      flex: none;
      inline-size: calc(var(--_target) - 0.75rem);
      color: var(--_muted);
      cursor: grab;
      touch-action: none;
    }

    .grip svg {
      inline-size: 1rem;
      fill: currentColor;
    }

    .grip[aria-pressed='true'] {
      border-color: var(--_accent);
      background: var(--_soft);
      color: var(--_accent);
    }

    .dragged {
      opacity: 0.5;
    }

    .drop-before {
      box-shadow: 0 -3px 0 var(--_accent);
    }

    .drop-after {
      box-shadow: 0 3px 0 var(--_accent);
    }

    .mark {
      flex: none;
      padding: 0 0.5rem;
      border-radius: 1rem;
      background: var(--_warning-soft);
      color: var(--_warning);
      font-size: 0.875rem;
    }

    .mark.fault {
      background: var(--_fault-soft);
      color: var(--_fault);
    }

    .remove {
      color: var(--_fault);
    }

    .actions {
      gap: 0.75rem;
    }

    .item-head .actions {
      flex: none;
      flex-wrap: nowrap;
      gap: 0;
    }

    @container (inline-size < 30rem) {
      .item-head:has(.inline) {
        flex-wrap: wrap;
      }

      .inline {
        flex-basis: calc(100% - 4rem);
      }

      .item-head:has(.inline) .actions {
        margin-inline-start: auto;
      }
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
