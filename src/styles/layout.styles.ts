import { css } from 'lit';

/** Two columns in a wide card. */
export const layoutStyles = css`
  .content {
    display: grid;
    padding: calc(1.25 * var(--ec-space));
  }

  .content > * + * {
    margin-block-start: calc(1.25 * var(--ec-space));
  }

  .aside {
    display: flex;
    flex-wrap: wrap;
    gap: var(--ec-space);
    align-items: center;
    align-content: start;
  }

  .aside > * {
    flex: 1 1 18em;
  }

  @container (min-width: 40em) {
    .content {
      padding: calc(1.75 * var(--ec-space));
    }

    /* With little content the first column would be mostly empty: then the second one stays below it. */
    .content:has(.countdown):has(.fact:nth-child(4), > .about:not([hidden])) {
      /* The last row absorbs the height by which the second column is taller, so that the first one keeps its gaps. */
      grid-template-rows: repeat(4, auto) 1fr;
      grid-template-columns: minmax(0, 1fr) max(18.75em, 29cqi);
      column-gap: calc(2 * var(--ec-space));
    }

    /* Not nested, which is newer than ':has()' and container queries. */
    .content:has(.countdown):has(.fact:nth-child(4), > .about:not([hidden])) > * {
      grid-column: 1;
    }

    .content:has(.countdown):has(.fact:nth-child(4), > .about:not([hidden])) > .aside {
      grid-row: 1 / span 5;
      grid-column: 2;
      margin-block-start: 0;
    }
  }

  @container (min-width: 60em) {
    .content {
      padding: calc(2.25 * var(--ec-space));
    }
  }
`;
