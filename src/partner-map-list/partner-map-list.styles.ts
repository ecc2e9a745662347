import {css} from 'lit';
import {filterStyles} from './list/filters.styles.js';
import {draftNoteStyles} from '../pieces/draft-note.js';
import {milestoneStyles} from '../pieces/milestones.styles.js';
import {factStyles} from './facts.js';
import {copyLinkStyles} from './list/copy-link.js';
import {listStyles} from './list/list.styles.js';

const elementStyles = css`
  .head {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.25em;
  }

  .sides {
    border-block-start: 1px solid var(--_border);
  }

  .list-side {
    position: relative;
  }

  .actions ::slotted(*) {
    display: block;
    margin: 1em var(--_space);
  }

  .downloads {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    padding: 1em var(--_space);
  }

  .footer {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.5em;
  }

  .sources {
    flex: 1 1 auto;
  }

  .sources summary {
    inline-size: fit-content;
    min-block-size: 24px;
    cursor: pointer;
  }

  .sources ul {
    display: grid;
    gap: 0.25em;
    padding-block: 0.5em;
  }

  /* Without a list there is nothing to sort. */
  .view-map .sort {
    display: none;
  }

  /* In a narrow element the list comes first. The script then changes the order
     for the keyboard as well, and nothing moves. The space for the map is reserved
     before the map is there, because a page may load slowly. */
  .view-both .sides {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
  }

  .view-both .list-side {
    grid-row: 1;
  }

  /* No border: it would change the size that decides where the map is. */
  .view-both .map {
    grid-row: 2;
    box-shadow: 0 -1px var(--_border);
  }

  @container (inline-size >= 22.75em) {
    .view-both .sides {
      grid-template-rows: clamp(17.5em, 62cqi, 33.25em) auto;
    }

    .view-both .map {
      grid-row: 1;
      box-shadow: none;
    }

    .view-both .list-side {
      grid-row: 2;
      border-block-start: 1px solid var(--_border);
    }
  }

  @container (inline-size >= 48em) {
    .view-both .sides {
      grid-template: 100% / minmax(0, 2fr) minmax(19em, 1fr);
      block-size: 33em;
    }

    .view-both .map {
      block-size: 100%;
    }

    .view-both .list-side {
      grid-area: 1 / 2;
      overflow: auto;
      border-block-start: 0;
      border-inline-start: 1px solid var(--_border);
    }

    /* In Firefox the Tab key reaches scroll containers; the ring is inside. */
    .list-side:focus-visible {
      outline-offset: -3px;
      box-shadow: inset 0 0 0 5px var(--_surface);
    }
  }

  @media print {
    .controls,
    .downloads,
    .more {
      display: none !important;
    }

    .view-both .sides {
      display: block !important;
      block-size: auto !important;
    }

    .view-both .map {
      block-size: 28em !important;
    }

    .list-side {
      overflow: visible !important;
    }

    /* On paper they are open. */
    .sources summary {
      list-style: none;
    }
  }
`;

/** The styles of the element; those of the map come before them. */
export const styles = [
  filterStyles,
  draftNoteStyles,
  milestoneStyles,
  listStyles,
  copyLinkStyles,
  factStyles,
  elementStyles,
];
