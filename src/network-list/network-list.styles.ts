import {css} from 'lit';

export const styles = css`
  .networks {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(18em, 100%), 1fr));
    gap: 1.5em 2em;
    margin-block-start: 1em;
  }

  .network {
    padding-block-start: 0.75em;
    border-block-start: 2px solid var(--_accent);
  }

  .about {
    margin-block-start: 0.25em;
  }
`;
