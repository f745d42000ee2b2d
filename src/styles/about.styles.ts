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

  .about[hidden],
  .more[hidden] {
    display: none;
  }
`;
