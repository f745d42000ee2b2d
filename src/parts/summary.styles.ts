import { css } from 'lit';

export const summaryStyles = css`
  .summary {
    display: grid;
    gap: calc(0.5 * var(--ec-space));
  }

  .eyebrow {
    display: flex;
    flex-wrap: wrap;
    gap: 0.375em 0.625em;
    align-items: center;
    color: var(--ec-muted);
    font-size: 0.8125em;
  }

  .status {
    display: inline-flex;
    gap: 0.5em;
    align-items: center;
    padding: 0.125em 0.75em;
    border: 1px solid transparent;
    border-radius: 99em;
    background: var(--ec-tint);
    color: var(--ec-link);
    font-weight: 600;
  }

  .status.ended {
    background: color-mix(in oklab, var(--ec-muted) 12%, var(--ec-surface));
    color: var(--ec-muted);
  }

  .status.live,
  .status.cancelled {
    background: color-mix(in oklab, var(--ec-live) 10%, var(--ec-surface));
    color: var(--ec-live);
  }

  .status.live::before {
    content: '';
    border: 0.25em solid; /* unlike a background it is there in forced colours */
    border-radius: 50%;
  }

  .title {
    font-weight: 700;
    font-size: min(1.375em, 12.5cqi); /* room for a word of ten letters in a narrow card with large text */
    line-height: 1.25;
    letter-spacing: -0.01em;
    text-wrap: balance;
  }

  .super-event,
  .organizers {
    color: var(--ec-muted);
    font-size: 0.9375em;
  }

  .organizers b {
    color: var(--ec-text);
    font-weight: 600;
  }

  @container (min-width: 40em) {
    .title {
      font-size: 1.5em;
    }
  }

  @container (min-width: 60em) {
    .title {
      font-size: 1.75em;
    }
  }

  @media (forced-colors: active), print {
    .status {
      border-color: CanvasText;
    }
  }
`;
