import {css} from 'lit';

export const styles = css`
  :host {
    min-block-size: 100vh;
    background: var(--_ground);
  }

  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.5rem 1.5rem;
    padding: 0.75rem 1.75rem;
    border-block-end: 1px solid var(--_border);
    background: var(--_surface);
  }

  .brand {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 0.75rem;
  }

  .brand h1 {
    font-size: 1.125rem;
  }

  .skip {
    position: absolute;
    inset-inline-start: 1rem;
    inset-block-start: 0.5rem;
    z-index: 2;
  }

  .skip:not(:focus) {
    clip-path: inset(50%);
  }

  .columns {
    display: grid;
    grid-template-columns: 13.75rem minmax(20rem, 1fr) minmax(20rem, 1.1fr);
  }

  .columns > * {
    min-inline-size: 0;
  }

  nav,
  main,
  aside {
    padding: 1.25rem 1.625rem;
  }

  nav {
    padding: 1rem 0;
    border-inline-end: 1px solid var(--_border);
    background: var(--_surface);
  }

  nav a {
    display: block;
    min-block-size: 2.5rem;
    padding: 0.5rem 1.5rem;
    border-inline-start: 0.25rem solid transparent;
    color: inherit;
    text-decoration: none;
  }

  nav a:hover {
    text-decoration: underline;
  }

  nav a[aria-current] {
    border-color: var(--_accent);
    background: var(--_soft);
    font-weight: var(--_bold);
  }

  aside {
    border-inline-start: 1px solid var(--_border);
  }
`;
