import { css } from 'lit';

export const announcementStyles = css`
  .announcement:empty {
    position: absolute;
  }

  .announcement:not(:empty) {
    position: absolute;
    inset-block-end: calc(0.625 * var(--ec-space));
    inset-inline: 0;
    inline-size: fit-content;
    max-inline-size: 100%;
    margin-inline: auto;
    box-sizing: border-box;
    padding: 0.375em 1em;
    border: 1px solid transparent;
    border-radius: 99em;
    background: var(--ec-text);
    color: var(--ec-surface);
    font-size: 0.875em;
  }
`;
