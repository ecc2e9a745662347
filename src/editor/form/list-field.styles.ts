import {css} from 'lit';

/** Lists of texts or records in a form. */
export const listStyles = css`
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
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 0.5rem;
    flex: 1;
    min-inline-size: 0;
    min-block-size: var(--_target);
    padding: 0.25rem 0.25rem;
    border: 0;
    background: none;
    text-align: start;
    overflow-wrap: anywhere;
  }

  .item-name > span {
    display: -webkit-box;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
  }

  .item-name:hover {
    text-decoration: underline;
  }

  .item-name::after {
    flex: none;
    content: '▸';
    content: '▸' / '';
    color: var(--_muted);
  }

  .item-name[aria-expanded='true']::after {
    content: '▾';
    content: '▾' / '';
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

  .remove {
    color: var(--_fault);
  }

  .actions {
    gap: 0.75rem;
  }

  .actions [aria-disabled='true'] {
    color: var(--_muted);
    opacity: 0.5;
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
`;
