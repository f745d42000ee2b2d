import { css } from 'lit';

export const countdownStyles = css`
  .countdown {
    position: relative;
    padding: 0.75em 0.25em;
    border: 1px solid transparent;
    border-radius: calc(0.85 * var(--ec-radius));
    background: var(--ec-tint);
  }

  .time-left {
    display: grid;
    grid-auto-columns: 1fr;
    grid-auto-flow: column;
  }

  .segment {
    text-align: center;
  }

  .segment + .segment {
    border-inline-start: 1px solid color-mix(in oklab, var(--ec-accent) 18%, transparent);
  }

  .segment b {
    display: block;
    padding-inline: 0.15em;
    font-weight: 700;
    font-size: 1.75em;
    font-variant-numeric: tabular-nums;
    line-height: 1.15;
    letter-spacing: -0.02em;
    white-space: nowrap;
  }

  .segment span {
    display: block;
    color: var(--ec-muted);
    font-size: 0.75em;
  }

  .pause {
    position: absolute;
    inset-block-start: -1em;
    inset-inline-end: -0.625em;
    display: grid;
    place-items: center;
    inline-size: max(2.25em, 28px);
    block-size: max(2.25em, 28px);
    padding: 0;
    border: 1px solid var(--ec-line);
    border-radius: 50%;
    background: var(--ec-surface);
    color: var(--ec-muted);
    font-size: 0.75em;
    cursor: pointer;
  }

  .pause:hover {
    color: var(--ec-link);
  }

  @container (max-width: 17em) {
    .time-left {
      display: flex;
      flex-wrap: wrap;
      gap: 0.5em 0;
    }

    /* The third of three has the second row. */
    .segment {
      flex: 50%;
    }

    .segment:nth-of-type(odd) {
      border-inline-start: 0;
    }
  }

  @media (forced-colors: active) {
    .countdown {
      border-color: CanvasText;
    }
  }

  @media print {
    .countdown {
      display: none;
    }
  }
`;
