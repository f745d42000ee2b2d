import { css } from 'lit';

export const aboutStyles = css`
  .about,
  .rest {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(0.75 * var(--ec-space));
  }

  .about {
    max-inline-size: 70ch;
    font-size: 0.9375em;
  }

  /* A short one in another direction stands where the others begin. */
  .about p {
    justify-self: start;
  }

  .rest {
    padding-block-start: 0.5em;
  }

  /* The margins that a browser gives them, which would come on top of the gap; those of the page stay. */
  ::slotted(:is(p, ul, ol)) {
    margin-block: 0;
  }

  .agenda {
    display: grid;
    gap: 0.375em;
    list-style: none;
  }

  .agenda li {
    padding-inline-start: 1.25em;
  }

  .agenda li::before {
    content: '';
    float: inline-start;
    margin-block-start: 0.5em;
    margin-inline-start: -1.25em;
    border: 0.25em solid var(--ec-link); /* unlike a background it is there in forced colours */
    border-radius: 50%;
  }

  .agenda-time,
  .agenda-performer {
    color: var(--ec-muted);
  }

  .agenda-time {
    margin-inline-end: 0.25em;
    font-variant-numeric: tabular-nums;
  }

  .agenda-performer::before {
    content: '· ';
  }

  .about[hidden],
  .more[hidden] {
    display: none;
  }

  @media print {
    .more::details-content {
      content-visibility: visible;
    }

    .more summary {
      list-style: none;
    }
  }
`;
