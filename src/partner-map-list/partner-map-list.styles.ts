import {css} from 'lit';
import {filterStyles} from './list/filters.styles.js';
import {draftNoteStyles} from '../pieces/draft-note.js';
import {milestoneStyles} from '../pieces/milestones.styles.js';
import {factStyles} from './facts.js';
import {facetStyles} from './list/facet-filters.js';
import {copyLinkStyles} from './list/copy-link.js';
import {fullScreenLayout} from './full-screen.styles.js';
import {printStyles} from './print.styles.js';
import {listStyles} from './list/list.styles.js';
import {markStyles} from './list/marks.styles.js';

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

  /* The map comes first, with the list within reach below it. */
  .view-both .sides {
    display: grid;
    grid-template: clamp(17.5em, 62cqi, 33.25em) / minmax(0, 1fr);
  }

  .view-both .list-side {
    border-block-start: 1px solid var(--_border);
  }

  @container (inline-size >= 48em) {
    .view-both .sides {
      grid-template: minmax(0, 1fr) auto / minmax(0, 2fr) minmax(19em, 1fr);
      block-size: 33em;
    }

    .view-both .map {
      block-size: 100%;
    }

    .view-both .list-side {
      grid-area: 1 / 2 / 3;
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

    /* Firefox prints no text in the map if the container query changes its parent. */
    .view-both .sides {
      display: block !important;
      grid-template: none !important;
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
  facetStyles,
  draftNoteStyles,
  milestoneStyles,
  listStyles,
  copyLinkStyles,
  factStyles,
  markStyles,
  elementStyles,
  fullScreenLayout,
  printStyles,
];
