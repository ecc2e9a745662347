import {css, unsafeCSS} from 'lit';
import {GOALS} from './goals.js';

// White text has a contrast of 4.5:1 on these goals' colours, black on all others.
const WHITE_ON = [1, 4, 8, 10, 13, 16, 17];

const colours = unsafeCSS(
  GOALS.map(
    ({colour}, i) =>
      `.goal-${i + 1}{--_goal:${colour};--_on-goal:${
        WHITE_ON.includes(i + 1) ? '#fff' : '#000'
      }}`
  ).join('')
);

/** The styles of the small badges, for every element that shows goals. */
export const compactBadgeStyles = css`
  ${colours}

  .badges {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }

  .chip {
    display: inline-grid;
    grid-template-columns: auto minmax(0, 1fr);
    max-inline-size: 100%;
    min-block-size: 1.75em;
    overflow: clip;
    border: 1px solid var(--_border);
    border-radius: 0.5em;
    background: var(--_surface);
    color: var(--_text);
    font-size: 0.875em;
    line-height: 1.3;
    text-decoration: none;
  }

  .chip:hover .name {
    text-decoration: underline;
  }

  .chip .number {
    display: grid;
    place-items: center;
    min-inline-size: 2em;
    padding-inline: 0.5em;
    background: var(--_goal);
    color: var(--_on-goal);
    font-weight: 700;
  }

  .chip .name {
    align-self: center;
    padding: 0.25em 0.75em;
  }

  .chip.focus {
    border: 2px solid var(--_text);
  }

  .chip.focus .number {
    grid-row: span 2;
  }

  .chip .stress {
    grid-column: 2;
    padding: 0 0.75em 0.25em;
    font-weight: 700;
  }

  @media print {
    .chip,
    .tile,
    .sample {
      print-color-adjust: exact;
    }

    /* Do not print seventeen addresses that differ only by a number. */
    .tile::after,
    .chip::after {
      content: none !important;
    }
  }
`;
