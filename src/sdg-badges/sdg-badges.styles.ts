import {css} from 'lit';
import {compactBadgeStyles} from '../pieces/goal-chips.styles.js';

export const styles = [
  compactBadgeStyles,
  css`
    .lead {
      max-inline-size: 46em;
      margin-block: 0.25em 1.5em;
      color: var(--_muted);
    }

    .tiles {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(min(8.25em, 100%), 1fr));
      gap: 0.75em;
    }

    .tile {
      display: grid;
      grid-template-columns: auto 1fr;
      align-content: space-between;
      gap: 0.5em;
      block-size: 100%;
      min-block-size: 8.25em;
      padding: 0.75em 0.75em;
      border: 1px solid color-mix(in srgb, var(--_text) 60%, var(--_goal));
      border-radius: min(var(--_radius), 0.5em);
      background: var(--_goal);
      color: var(--_on-goal);
      text-decoration: none;
    }

    .tile .number {
      font-size: 1.75em;
      font-weight: 700;
      line-height: 1;
    }

    .tile .name {
      grid-area: 2 / 1 / auto / span 2;
      font-size: 0.8125em;
      font-weight: 700;
      line-height: 1.25;
    }

    .tile:hover .name {
      text-decoration: underline;
      text-underline-offset: 0.15em;
    }

    .tile.focus {
      outline: 3px solid var(--_text);
      outline-offset: 2px;
    }

    .tile.focus:focus-visible,
    .tile:focus-visible {
      outline: 4px double var(--_focus);
      outline-offset: 3px;
    }

    /* Last in reading order, but in the top corner. */
    .tile .stress {
      grid-area: 1 / 2;
      font-size: 0.75em;
      line-height: 1.25;
      text-align: end;
    }

    .tile.official {
      padding: 0;
      border: 0;
      border-radius: 0;
      background: none;
      color: var(--_text);
    }

    .official img {
      display: block;
      inline-size: 100%;
      aspect-ratio: 1;
    }

    .notes {
      display: grid;
      gap: 0.5em;
    }

    /* Two in a row even in a sidebar: seventeen rows would be too long. */
    @container (inline-size < 18em) {
      .tiles {
        grid-template-columns: repeat(auto-fill, minmax(min(7em, 100%), 1fr));
      }
    }
  `,
];
