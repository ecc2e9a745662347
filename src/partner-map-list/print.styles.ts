import {css} from 'lit';

/** Paper: small print in two columns, numbered as the markers on the map are. */
export const printStyles = css`
  .unprinted,
  .set-filters {
    display: none;
  }

  @media print {
    .root {
      font-size: 8.75pt;
      line-height: 1.25;
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
      padding: 0.3em 0;
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
      content: ', ';
    }

    .view-both .map {
      block-size: 23em !important;
    }

    /* Date and text in one line, without the dots of the timeline. */
    .details .milestones li {
      padding: 0;
    }

    .details .milestones li::before,
    .details .milestones li::after {
      display: none;
    }

    .milestones .when::after {
      content: ': ';
    }

    .details p,
    .details .links li {
      display: inline;
    }

    .sources ul {
      display: block;
      padding: 0;
    }

    .sources li {
      display: inline;
    }

    .sources li:not(:last-child)::after,
    .details .links li:not(:last-child)::after {
      content: ' · ';
    }

    .details .links,
    .details .tags {
      display: block;
      font-size: 0.875em;
    }

    .details .tags li {
      display: inline;
      font-size: 1em;
    }

    .card a {
      display: inline;
    }

    /* Readers copy short addresses from paper. */
    .card a[data-address]::after {
      content: ' (' attr(data-address) ')';
    }

    .set-filters {
      display: block;
    }

    .unprinted {
      display: block;
      padding-block: 0.5em;
    }
  }
`;
