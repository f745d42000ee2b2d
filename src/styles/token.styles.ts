import { css } from 'lit';

/**
 * The custom properties of the card. Each is resolved here once, to a prefixed name for the other style sheets: slotted
 * content inherits it. Colours are pairs for light and dark, and follow `color-scheme`.
 *
 * @cssproperty [--event-card-max-inline-size=75rem] - Widest that the card becomes.
 * @cssproperty [--event-card-accent=light-dark(#0b5cad, #6cb2ff)] - Buttons, and what stands out.
 * @cssproperty --event-card-on-accent - Text on the accent; black or white.
 * @cssproperty --event-card-link - Links; the accent, as dark or light as can be read.
 * @cssproperty [--event-card-surface=light-dark(#fff, #161b22)] - Background of the card.
 * @cssproperty [--event-card-text=light-dark(#17202b, #e8edf3)] - Text.
 * @cssproperty [--event-card-muted=light-dark(#526070, #9aa8b8)] - Text of lesser weight.
 * @cssproperty [--event-card-line=light-dark(#dbe1e8, #2b333d)] - Borders.
 * @cssproperty [--event-card-live=light-dark(#b3261e, #ff8a80)] - Live, and cancelled.
 * @cssproperty [--event-card-warning=light-dark(#b26a00, #ffb454)] - Notice of a change.
 * @cssproperty [--event-card-radius=14px] - Corners of the card; those inside follow.
 * @cssproperty [--event-card-space=1em] - Unit of all distances.
 */
export const tokenStyles = css`
  :host {
    --ec-max-inline-size: var(--event-card-max-inline-size, 75rem);
  }

  .card {
    /*
     * Colours derived from the page's accent. They are invalid, so that a fallback applies, if the page sets none. The
     * lightness of the accent is unknown here: it is darkened more than white text needs, and lightened or darkened more
     * than text on the surface needs. With a colour for the text on it, it is used as it is.
     */
    --ec-given: color-mix(in oklab, var(--event-card-accent) 50%, #000);
    --ec-given-as-is: color-mix(in oklab, var(--event-card-on-accent) 0%, var(--event-card-accent));
    --ec-given-contrast: color-mix(in oklab, var(--event-card-accent) 0%, #fff);
    --ec-given-readable: light-dark(var(--ec-given), color-mix(in oklab, var(--event-card-accent) 35%, #fff));
    --ec-plain: var(--event-card-accent, light-dark(#0b5cad, #6cb2ff));
    --ec-accent: var(--ec-given-as-is, var(--ec-given, var(--ec-plain)));
    --ec-on-accent: var(--event-card-on-accent, var(--ec-given-contrast, light-dark(#fff, #000)));
    --ec-link: var(--event-card-link, var(--ec-given-readable, var(--ec-plain)));
    --ec-surface: var(--event-card-surface, light-dark(#fff, #161b22));
    --ec-text: var(--event-card-text, light-dark(#17202b, #e8edf3));
    --ec-muted: var(--event-card-muted, light-dark(#526070, #9aa8b8));
    --ec-line: var(--event-card-line, light-dark(#dbe1e8, #2b333d));
    --ec-live: var(--event-card-live, light-dark(#b3261e, #ff8a80));
    --ec-warning: var(--event-card-warning, light-dark(#b26a00, #ffb454));
    --ec-radius: var(--event-card-radius, 14px);
    --ec-space: var(--event-card-space, 1em);
    --ec-tint: color-mix(in oklab, var(--ec-accent) 8%, var(--ec-surface));
  }

  /*
   * Browsers without light-dark(), which are before Chromium 123, Firefox 120 and Safari 17.5: the system's colours follow
   * color-scheme, and white is read on this accent in both. If the page's accent is invalid here, so is the colour of the
   * text on it, which is then that of the card.
   */
  @supports not (color: light-dark(red, red)) {
    .card {
      --ec-given-readable: initial;
      --ec-plain: #0b5cad;
      --ec-given-contrast: color-mix(
        in oklab,
        var(--event-card-accent) 0%,
        var(--event-card-on-accent, #fff)
      );
      --ec-on-accent: var(--ec-given-contrast, var(--event-card-on-accent, #fff));
      --ec-link: var(--event-card-link, var(--ec-text)); /* LinkText is dark on dark before Chromium 123 */
      --ec-surface: var(--event-card-surface, Canvas);
      --ec-text: var(--event-card-text, CanvasText);
      --ec-muted: var(--event-card-muted, var(--ec-text));
      --ec-line: var(--event-card-line, GrayText);
      --ec-live: var(--event-card-live, var(--ec-text));
      --ec-warning: var(--event-card-warning, var(--ec-text));
    }
  }

  /* Before Chromium 111, the page's accent cannot be made dark enough for white text. */
  @supports not (color: color-mix(in oklab, red, red)) {
    .card {
      --ec-accent: #0b5cad;
      --ec-on-accent: #fff;
      --ec-tint: transparent;
    }
  }

  /*
   * Exact colours from the accent. Chromium supports them from 119 on, but some crash the tab until 131, which @supports
   * cannot detect: 132 is the first version with sideways-lr, and Safari the only browser with this font.
   */
  @supports (color: color(from red xyz-d65 x y z)) and
    ((writing-mode: sideways-lr) or (font: -apple-system-body)) {
    .card {
      --ec-given: var(--event-card-accent);
      /* White up to the luminance at which black has the same contrast, 4.6, by the formula of WCAG 2. */
      --ec-given-contrast: color(
        from var(--event-card-accent) xyz-d65 clamp(0, (0.179 - y) * 1e6, 0.9505)
          clamp(0, (0.179 - y) * 1e6, 1) clamp(0, (0.179 - y) * 1e6, 1.089)
      );
      --ec-given-readable: light-dark(
        oklch(from var(--event-card-accent) min(l, 0.5) c h),
        oklch(from var(--event-card-accent) max(l, 0.75) c h)
      );
    }
  }

  .light {
    color-scheme: light;
  }

  .dark {
    color-scheme: dark;
  }

  /* Black on white, whatever the page has: browsers leave out backgrounds. */
  @media print {
    .card {
      color-scheme: light;
      --ec-accent: #fff;
      --ec-on-accent: #000;
      --ec-link: #000;
      --ec-surface: #fff;
      --ec-text: #000;
      --ec-muted: #000;
      --ec-live: #000;
    }
  }
`;
