import { css } from 'lit';

export const factsStyles = css`
  .facts {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(8em, 100%), 1fr));
    gap: calc(0.75 * var(--ec-space)) calc(1.25 * var(--ec-space));
    font-size: 0.9375em;
  }

  .fact.long {
    grid-column: 1 / -1;
  }

  .fact dt {
    color: var(--ec-muted);
    font-size: 0.8em;
  }
`;
