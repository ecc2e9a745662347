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
    gap: 1rem;
  }

  .way {
    display: grid;
    grid-template-rows: auto 1fr auto;
    align-content: start;
    justify-items: start;
    gap: 0.75rem;
  }

  .ways > .way {
    margin-block-start: 0;
  }

  h3 + p,
  h3 + ul {
    margin-block-start: 0.25rem;
  }

  .way.over {
    outline: 3px dashed var(--_accent);
    outline-offset: -0.5rem;
  }

  .browser {
    margin-block-start: 2rem;
  }

  .browser p {
    max-inline-size: 48rem;
    margin-block-end: 0.5rem;
  }
`;
