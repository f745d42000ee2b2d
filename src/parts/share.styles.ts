import { css } from 'lit';

export const shareStyles = css`
  .share {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 0.75em;
    align-items: center;
    justify-content: space-between;
    padding: calc(0.625 * var(--ec-space)) calc(1.25 * var(--ec-space));
    border-block-start: 1px solid var(--ec-line);
  }

  .invite {
    font-weight: 600;
    font-size: 0.9375em;
  }

  .share ul {
    margin-inline: -0.75em;
    list-style: none;
    text-wrap: balance;
  }

  /* Firefox balances lines of what is in inline elements, and none of inline blocks without spaces between them. */
  .share li {
    display: inline;
  }

  .share-button,
  .face {
    display: inline-grid;
    place-items: center;
  }

  .share-button {
    vertical-align: top;
    min-inline-size: max(2.75em, 44px);
    block-size: max(2.75em, 44px);
    padding: 0;
    border: 0;
    border-radius: calc(0.7 * var(--ec-radius));
    background: none;
    color: var(--ec-muted);
    font: inherit;
    text-decoration: none;
    cursor: pointer;
  }

  /* As much around a name, where there is no icon, as around an icon: both begin where the text above does. */
  .face {
    place-self: stretch;
    padding-inline: 0.75em;
  }

  .share-button:hover,
  .share-button[aria-expanded='true'] {
    background: var(--ec-tint);
    color: var(--ec-link);
  }

  .panel {
    flex: 1 0 100%;
    min-inline-size: 0;
    padding-block: 0.25em 0.625em;
    color: var(--ec-muted);
    font-size: 0.875em;
  }

  .copy-text {
    margin-block-start: 0.375em;
    padding: 0.5em 0.75em;
    resize: vertical;
  }

  .qr {
    display: flex;
    flex-wrap: wrap;
    gap: 1em;
    align-items: center;
  }

  .qr p {
    flex: 1 1 10em;
  }

  /* Always dark on light: scanners do not read the opposite. */
  .qr-code {
    flex: none;
    min-inline-size: min(10em, 100%);
    max-inline-size: 100%;
    block-size: auto;
    border: 1px solid var(--ec-line);
    border-radius: 8px;
    background: #fff;
    fill: #000;
    forced-color-adjust: none;
  }

  .qr .link {
    display: block;
    padding-block: 0.75em;
  }

  /* On paper the address is all that can be passed on. */
  .print-url {
    display: none;
  }

  @container (min-width: 40em) {
    .share {
      padding-inline: calc(1.75 * var(--ec-space));
    }
  }

  @container (min-width: 60em) {
    .share {
      padding-inline: calc(2.25 * var(--ec-space));
    }
  }

  @media print {
    .invite,
    .share ul,
    .panel {
      display: none;
    }

    .print-url {
      display: block;
    }
  }
`;
