import { css } from 'lit';

export const noticeStyles = css`
  .notice {
    display: grid;
    gap: 0.125em;
    padding: 0.75em 1em;
    border-inline-start: 4px solid var(--ec-warning);
    border-radius: calc(0.7 * var(--ec-radius));
    background: color-mix(in oklab, var(--ec-warning) 10%, var(--ec-surface));
    font-size: 0.9375em;
  }

  .notice.cancelled {
    border-color: var(--ec-live);
    background: color-mix(in oklab, var(--ec-live) 8%, var(--ec-surface));
  }
`;
