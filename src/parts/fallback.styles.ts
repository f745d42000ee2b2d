import { css } from 'lit';

export const fallbackStyles = css`
  .waiting {
    margin-block: 0.5em;
  }

  .retry {
    min-block-size: max(2.75em, 44px);
    margin-block: 0.25em;
    padding: 0.5em 1.125em;
    border: 1px solid;
    border-radius: 0.6em;
    background: none;
    color: inherit;
    font: inherit;
    cursor: pointer;
  }

  @media print {
    .waiting {
      display: none;
    }
  }
`;
