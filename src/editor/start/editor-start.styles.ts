import {css} from 'lit';

export const styles = css`
  :host {
    max-inline-size: 68rem;
    margin-inline: auto;
  }

  .lead {
    max-inline-size: 42rem;
    margin-block: 0.5rem 1.5rem;
    font-size: 1.0625rem;
  }

  .ways,
  .notice {
    margin-block-start: 1rem;
  }

  .drafts li + li {
    margin-block-start: 0.75rem;
  }

  .drafts .row {
    margin-block-start: 0.5rem;
  }

  .ways {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 17rem), 1fr));
    gap: 0 1rem;
  }

  /* Headings, texts and buttons of the ways are at the same heights. */
  .way {
    display: grid;
    grid-row: span 4;
    grid-template-rows: subgrid;
    justify-items: start;
    row-gap: 0.75rem;
  }

  .ways > .way {
    margin-block: 0 1rem;
  }

  .steps {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 17rem), 1fr));
    gap: 0.75rem 1rem;
    margin-block-start: 0.75rem;
    counter-reset: step;
  }

  .steps li {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: 0.75rem;
    counter-increment: step;
  }

  .steps li::before {
    display: grid;
    place-items: center;
    inline-size: 1.75rem;
    block-size: 1.75rem;
    border: 1px solid var(--_accent);
    border-radius: 50%;
    color: var(--_accent);
    content: counter(step);
    content: counter(step) / '';
    font-size: 0.875rem;
    font-weight: var(--_bold);
  }

  .working {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.5rem 1rem;
  }

  h3 + p,
  h3 + ul {
    margin-block-start: 0.25rem;
  }

  .way.over {
    outline: 3px dashed var(--_accent);
    outline-offset: -0.5rem;
  }

  .ways ~ section {
    margin-block-start: 1.5rem;
  }

  .browser {
    padding-block-start: 1.5rem;
    border-block-start: 1px solid var(--_border);
  }

  .browser p {
    max-inline-size: 48rem;
    margin-block-end: 0.75rem;
  }
`;
