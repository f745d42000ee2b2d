import { css } from 'lit';

/** Two columns where the card is wide enough for them. */
export const layoutStyles = css`
  .picture {
    display: block;
    inline-size: 100%;
    aspect-ratio: 2;
    object-fit: cover;
    background: var(--ec-tint);
  }

  .content {
    display: grid;
    padding: calc(1.25 * var(--ec-space));
  }

  .content > * + * {
    margin-block-start: calc(1.25 * var(--ec-space));
  }

  .aside {
    display: grid;
    gap: var(--ec-space);
    align-content: start;
  }

  @container (min-width: 40em) {
    /* The last row takes up the height by which the second column is longer, so that the first is not torn apart. */
    .content {
      grid-template-rows: repeat(4, auto) 1fr;
      grid-template-columns: minmax(0, 1fr) 18.75em;
      column-gap: calc(2 * var(--ec-space));
      padding: calc(1.75 * var(--ec-space));
    }

    .content > .aside {
      grid-row: 1 / span 5;
      grid-column: 2;
      margin-block-start: 0;
    }

    .content > :not(.aside) {
      grid-column: 1;
    }
  }

  @container (min-width: 60em) {
    .content {
      grid-template-columns: minmax(0, 1fr) 22em;
      padding: calc(2.25 * var(--ec-space));
    }
  }
`;
