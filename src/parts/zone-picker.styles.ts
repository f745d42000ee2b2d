import { css } from 'lit';

export const zonePickerStyles = css`
  .hint,
  .zone {
    font-size: 0.8125em;
  }

  .hint {
    margin-block-start: 0.375em;
    color: var(--ec-muted);
  }

  .zone summary {
    padding-block: 0.25em;
    font-weight: inherit;
    text-decoration: underline;
    text-underline-offset: 0.2em;
    list-style: none;
  }

  /* Safari draws its own triangle. */
  .zone summary::-webkit-details-marker {
    display: none;
  }

  .zone input,
  .zone select {
    margin-block-start: 0.375em;
    padding: 0.375em 0.5em;
    /* iOS magnifies the page around a field with smaller text. */
    font-size: max(1em, 16px);
  }

  /* Names of places can be too long for a narrow card. Where they cannot have lines, as in Firefox, they end in dots. */
  .zone select {
    field-sizing: content;
    text-overflow: ellipsis;
    white-space: normal;
  }

  .zone option {
    white-space: normal;
  }

  .zone ::placeholder {
    color: var(--ec-muted);
    opacity: 1;
  }

  .zone select:not([size='1']) {
    field-sizing: fixed;
    padding: 0;
  }

  @media print {
    .hint,
    .zone {
      display: none;
    }
  }
`;
