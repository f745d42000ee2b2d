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

  /* Names of places can be too long for a narrow card. Where they cannot have lines, as in Firefox, they end in dots. */
  .zone select {
    padding: 0.375em 0.5em;
    field-sizing: content;
    text-overflow: ellipsis;
    white-space: normal;
  }

  @media print {
    .hint,
    .zone {
      display: none;
    }
  }
`;
