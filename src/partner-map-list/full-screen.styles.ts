import {css} from 'lit';

/** The element on the full screen: heading and footer keep their size, the map grows. */
export const fullScreenLayout = css`
  .root:fullscreen {
    overflow: auto;
    background: var(--_surface);
  }

  .root:fullscreen .card {
    display: flex;
    flex-direction: column;
    min-block-size: 100%;
    border: 0;
    border-radius: 0;
  }

  .root:fullscreen .sides {
    flex: 1 1 auto;
  }

  .root:fullscreen .map {
    block-size: max(20em, 70vh);
  }

  @container (inline-size >= 48em) {
    .root:fullscreen .card {
      block-size: 100%;
    }

    /* On a low screen the page scrolls. */
    .root:fullscreen .sides {
      display: grid;
      min-block-size: 20em;
      block-size: auto;
    }

    .root:fullscreen .map {
      block-size: 100%;
    }

    .root:fullscreen .list-side {
      max-block-size: 100%;
      overflow: auto;
    }

    .root:fullscreen .view-map .sides {
      grid-template-rows: minmax(0, 1fr) auto;
    }
  }
`;
