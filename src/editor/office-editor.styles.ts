import {css, type CSSResult} from 'lit';
import {headStyles} from './shell/head.styles.js';
import {partsNavStyles} from './shell/parts-nav.styles.js';
import {tabStyles} from './shell/tabs.styles.js';

const columnStyles = css`
  :host {
    display: flex;
    flex-direction: column;
    min-block-size: 100vh;
    background: var(--_ground);
  }

  .columns {
    display: grid;
    flex: 1;
    grid-template-columns: 15rem minmax(0, 1fr);
    min-block-size: 0;
  }

  .side {
    border-inline-end: 1px solid var(--_border);
    background: var(--_surface);
  }

  main {
    min-inline-size: 0;
  }

  .columns > main {
    display: grid;
    grid-template-columns: minmax(20rem, 1.05fr) minmax(20rem, 1fr);
    min-block-size: 0;
  }

  .columns > .single {
    grid-template-columns: minmax(0, 1fr);
  }

  .alone,
  .panel-form,
  .panel-preview,
  .panel-findings {
    min-inline-size: 0;
    padding: 1.25rem 1.625rem 3rem;
  }

  .panel-form > .title {
    margin-block-end: 1rem;
  }

  .panel-preview {
    border-inline-start: 1px solid var(--_border);
  }

  .alone {
    inline-size: min(100%, 72rem);
    margin-inline: auto;
  }

  .side editor-findings {
    margin: 0.5rem 0.75rem 1.5rem;
  }

  .other {
    margin: 0.75rem 1.5rem;
  }

  /* A screen that is high enough: each column scrolls alone, the head stays. */
  @media (min-width: 68.01rem) and (min-height: 36rem) {
    :host {
      block-size: 100vh;
      block-size: 100dvh;
    }

    /* Positioned, so that hidden texts in them do not lengthen the page. */
    .side,
    .panel-form,
    .panel-preview {
      position: relative;
      overflow: auto;
    }

    .alone {
      flex: 1;
    }
  }

  /* One after the other, with tabs. */
  .narrow,
  .narrow > main {
    display: block;
  }

  .narrow .panel-preview {
    border: 0;
  }

  .narrow nav {
    padding-block: 0;
  }

  .narrow .side {
    border: 0;
    border-block-end: 1px solid var(--_border);
  }

  @media (max-width: 40rem) {
    .alone,
    .panel-form,
    .panel-findings {
      padding: 1rem 1rem 3rem;
    }

    .panel-preview {
      padding: 1rem 0.5rem 3rem;
    }
  }
`;

export const styles: readonly CSSResult[] = [
  columnStyles,
  headStyles,
  partsNavStyles,
  tabStyles,
];
