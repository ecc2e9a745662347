import {css} from 'lit';
import {draftNoteStyles} from '../pieces/draft-note.js';
import {compactBadgeStyles} from '../pieces/goal-chips.styles.js';
import {milestoneStyles} from '../pieces/milestones.styles.js';

export const styles = [
  compactBadgeStyles,
  draftNoteStyles,
  milestoneStyles,
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
      position: relative;
      align-content: space-between;
      gap: 0.5em;
      block-size: 100%;
      min-block-size: 8.25em;
      padding: 0.75em 0.75em;
      border: 1px solid;
      /* Chromium 112 does not mix the colours in the shorthand. */
      border-color: color-mix(in srgb, var(--_text) 60%, var(--_goal));
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

    .legend {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 0.75em;
      margin-block-end: 1em;
    }

    .sample {
      padding: 0 0.375em;
      border-radius: 0.25em;
      outline: 2px solid var(--_text);
      outline-offset: 1px;
      background: var(--_goal);
      color: var(--_on-goal);
      font-size: 0.875em;
      font-weight: 700;
      forced-color-adjust: none;
    }

    .history {
      display: grid;
      gap: 0.75em;
      max-inline-size: 46em;
      margin-block-start: 1.5em;
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
