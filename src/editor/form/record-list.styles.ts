import {css} from 'lit';

export const styles = css`
  :host {
    display: grid;
    gap: 0.75rem;
  }

  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: 0.75rem;
  }

  .head .field {
    flex: 1 1 12rem;
  }

  .records {
    border: 1px solid var(--_border);
    border-radius: var(--_control-radius);
    background: var(--_surface);
  }

  li {
    display: flex;
    align-items: center;
    gap: 0.25rem;
    padding-inline: 0.75rem 0.25rem;
    content-visibility: auto;
    contain-intrinsic-block-size: auto 3.375rem;
  }

  li + li {
    border-block-start: 1px solid var(--_border);
  }

  li a {
    display: grid;
    flex: 1;
    min-inline-size: 0;
    padding-block: 0.375rem;
    line-height: 1.375;
    hyphens: auto;
    color: inherit;
    text-decoration: none;
    overflow-wrap: anywhere;
  }

  li a:hover b {
    text-decoration: underline;
  }

  li b {
    color: var(--_accent);
  }

  .icon {
    flex: none;
  }

  .icon svg {
    inline-size: 1rem;
    fill: none;
    stroke: currentColor;
  }
`;
