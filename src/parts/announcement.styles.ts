import { css } from 'lit';

export const announcementStyles = css`
  .announcement:empty {
    position: absolute;
  }

  .announcement:not(:empty) {
    position: absolute;
    inset-block-end: calc(0.625 * var(--ec-space));
    inset-inline-start: 50%;
    padding: 0.375em 1em;
    border: 1px solid transparent;
    border-radius: 99em;
    background: var(--ec-text);
    color: var(--ec-surface);
    font-size: 0.875em;
    translate: -50% 0;
  }

  .announcement:not(:empty):dir(rtl) {
    translate: 50% 0;
  }
`;
