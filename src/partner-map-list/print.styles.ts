import {css} from 'lit';

/** Paper: small print in two columns, numbered as the markers on the map are. */
export const printStyles = css`
  .unprinted {
    display: none;
  }

  @media print {
    .root {
      font-size: 9.5pt;
      line-height: 1.3;
    }

    .card {
      overflow: visible;
      border: 0;
    }

    .body,
    .footer,
    .list-side > .facts {
      padding-inline: 0;
    }

    .list-side {
      border: 0 !important;
    }

    .list {
      columns: 2;
      column-gap: 2em;
      counter-reset: partner;
    }

    .entry,
    .entry.open {
      padding: 0.4em 0;
      border-inline-start: 0;
      counter-increment: partner;
    }

    .view-both .entry .partner::before {
      content: counter(partner) '. ';
    }

    .details {
      gap: 0.25em;
      margin-block-start: 0.25em;
    }

    .details .tag {
      padding: 0;
      border: 0;
    }

    .details .tag:not(:last-child)::after {
      content: ',';
    }

    /* The element's own links are short; a reader copies them from paper. */
    .card a[data-address] {
      min-block-size: 0;
    }

    .card a[data-address]::after {
      content: ' (' attr(data-address) ')';
    }

    .unprinted {
      display: block;
      padding-block: 0.5em;
    }
  }
`;
