import { css } from 'lit';

export const aboutStyles = css`
  .about {
    display: grid;
    gap: calc(0.75 * var(--ec-space));
    max-inline-size: 70ch;
    font-size: 0.9375em;
  }

  summary {
    inline-size: fit-content;
    padding-block: 0.375em;
    border-radius: 0.25em;
    color: var(--ec-link);
    font-weight: 600;
    cursor: pointer;
  }

  .more[open] {
    display: grid;
    gap: calc(0.75 * var(--ec-space));
  }

  .agenda {
    display: grid;
    gap: 0.375em;
    list-style: none;
  }

  .agenda-time,
  .agenda-performer {
    color: var(--ec-muted);
  }

  .agenda-time {
    font-variant-numeric: tabular-nums;
  }

  .agenda-performer::before {
    content: '· ';
  }

  .about[hidden],
  .more[hidden] {
    display: none;
  }
`;
