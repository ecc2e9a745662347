import {css} from 'lit';

/** The styles of what a search found in the texts of an entry. */
export const markStyles = css`
  mark {
    border-radius: 0.2em;
    background: color-mix(in srgb, var(--_accent) 22%, transparent);
    color: var(--_text);
  }

  .found-in {
    margin-block-start: 0.25em;
  }

  @media (forced-colors: active) {
    mark {
      background: Mark;
      color: MarkText;
      forced-color-adjust: none;
    }
  }
`;
