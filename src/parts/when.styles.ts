import { css } from 'lit';

export const whenStyles = css`
  .when {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 0.875em;
    align-items: center;
  }

  .date-badge {
    flex: none;
    align-self: start;
    min-inline-size: 3.5em;
    overflow: clip;
    border: 1px solid var(--ec-line);
    border-radius: calc(0.7 * var(--ec-radius));
    text-align: center;
  }

  .date-badge span {
    display: block;
    padding: 0.25em 0.5em;
    background: var(--ec-accent);
    color: var(--ec-on-accent);
    font-weight: 700;
    font-size: 0.6875em;
    letter-spacing: 0.06em;
    text-transform: uppercase;
  }

  /* Letters of Arabic are joined. */
  [dir='rtl'] .date-badge span {
    letter-spacing: normal;
  }

  .date-badge b {
    display: block;
    font-size: 1.5em;
    font-variant-numeric: tabular-nums;
  }

  .when-text {
    flex: 1 1 9em;
  }

  .date {
    display: block;
    font-weight: 600;
  }

  .time {
    display: block;
    color: var(--ec-muted);
    font-size: 0.8125em;
  }

  .time:first-of-type,
  .distance {
    color: var(--ec-text);
  }

  @media (forced-colors: active), print {
    .date-badge span {
      border-block-end: 1px solid;
    }
  }
`;
