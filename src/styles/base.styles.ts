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
  }

  /*
   * Inherited styles that decide whether text can be read. Not reset are visibility and pointer-events, with which a page
   * hides the card itself, as on a slide that is not shown.
   */
  .card,
  .waiting {
    /* The page's size; of nothing, or a hack for the gaps between inline blocks, it is that of the document. */
    font-size: max(1em, min(max(1rem, 16px), (10px - 1em) * 999));
    font-size-adjust: none;
    font-variant: normal;
    line-height: 1.5;
    letter-spacing: normal;
    word-spacing: normal;
    text-align: start;
    text-indent: 0;
    text-shadow: none;
    text-transform: none;
    white-space: normal;
    word-break: normal;
    overflow-wrap: anywhere;
    writing-mode: horizontal-tb;
    -webkit-text-fill-color: currentColor;
    -webkit-text-security: none;
    -webkit-text-stroke: 0;
    -webkit-user-select: text;
    user-select: text;
    cursor: auto;
  }

  /* Phones set Urdu in Nastaliq, whose words slope: the lines of a title would overlap, and dates be cut off. */
  .card:lang(ur),
  .card:lang(ur) .title {
    line-height: 2;
  }

  /*
   * On a page with many cards, those off screen are not laid out, which is most of their work. Few are painted, for a
   * picture of the whole page. Only Safari supports this font: its page search does not find text that is not laid out
   * (WebKit bug 283846).
   */
  @supports not (font: -apple-system-body) {
    .many {
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
