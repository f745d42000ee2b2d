import { css } from 'lit';

/** A card of its own, below the one that it is about. */
export const checkStyles = css`
  .check {
    content-visibility: visible;
    display: grid;
    gap: 0.5em;
    margin-block: 1em;
    padding: var(--ec-space) calc(1.25 * var(--ec-space));
    font-size: 0.9375em;
    user-select: text;
  }

  .check ul {
    padding-inline-start: 1.25em;
  }
`;
