import { css } from 'lit';

/** The frame of the card, and shared styles of its parts. */
export const baseStyles = css`
  :host {
    display: block;
    max-inline-size: var(--ec-max-inline-size);
  }

  :host([hidden]) {
    display: none;
  }

  .card {
    container-type: inline-size;
    /* Without it a card in a float, or in a row of flex items, would have no width. */
    contain-intrinsic-inline-size: 240px;
    position: relative;
    overflow: clip;
    border: 1px solid var(--ec-line);
    border-radius: var(--ec-radius);
    background: var(--ec-surface);
    color: var(--ec-text);
    line-height: 1.5;
    letter-spacing: normal;
    word-spacing: normal;
    text-align: start;
    text-indent: 0;
    text-transform: none;
    white-space: normal;
    overflow-wrap: anywhere;
  }

  /* Phones set Urdu in Nastaliq, whose words slope: the lines of a title would overlap, and dates be cut off. */
  .card:lang(ur),
  .card:lang(ur) .title {
    line-height: 2;
  }

  /*
   * Cards off screen are not laid out, which is most of the work of many cards. Only Safari supports this font: its page
   * search does not find text that is not laid out (WebKit bug 283846).
   */
  @supports not (font: -apple-system-body) {
    .card {
      content-visibility: auto;
      contain-intrinsic-block-size: auto 34rem;
    }
  }

  .card *,
  .card *::before {
    box-sizing: border-box;
  }

  h1,
  h2,
  h3,
  h4,
  h5,
  h6,
  p,
  ul,
  ol,
  dl,
  dd {
    margin: 0;
    padding: 0;
  }

  /* A page that displays every element would show JSON-LD in the card. */
  ::slotted(script) {
    display: none !important;
  }

  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  /* Keeps the full stop at the end of an English sentence in a right-to-left card. */
  .notice b,
  .hint,
  .waiting,
  .qr p,
  small {
    unicode-bidi: plaintext;
  }

  .icon {
    flex: none;
    inline-size: 1.25em;
    block-size: 1.25em;
    fill: currentColor;
  }

  summary {
    inline-size: fit-content;
    padding-block: 0.375em;
    border-radius: 0.25em;
    color: var(--ec-link);
    font-weight: 600;
    cursor: pointer;
  }

  input,
  select,
  textarea {
    display: block;
    inline-size: 100%;
    min-block-size: max(2.75em, 44px);
    border: 1px solid var(--ec-muted);
    border-radius: calc(0.7 * var(--ec-radius));
    background: var(--ec-surface);
    color: var(--ec-text);
    font: inherit;
  }

  /* Fallback content has only the page's colours. */
  :focus-visible {
    outline: 3px solid var(--ec-link, currentColor);
    outline-offset: 2px;
  }

  @media print {
    .card {
      break-inside: avoid;
      content-visibility: visible;
    }
  }
`;
