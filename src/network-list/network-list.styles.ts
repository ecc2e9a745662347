import {css} from 'lit';

export const styles = css`
  .section {
    display: grid;
    gap: 1em 2em;
    margin-block-start: 1em;
  }

  .section + .section {
    margin-block-start: 1.5em;
    padding-block-start: 1.5em;
    border-block-start: 1px solid var(--_border);
  }

  .group {
    color: var(--_muted);
  }

  .networks {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(18em, 100%), 1fr));
    gap: 1.25em 2em;
  }

  .page-language {
    color: var(--_muted);
    font-weight: 400;
  }

  .network p {
    max-inline-size: 36em;
    margin-block-start: 0.25em;
  }

  /* The heading of a group is beside its networks. */
  @container (inline-size >= 56em) {
    .section.grouped {
      grid-template-columns: 10em minmax(0, 1fr);
    }
  }
`;
