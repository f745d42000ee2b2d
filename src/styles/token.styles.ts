import { css } from 'lit';

/**
 * What a page can set. Each token is resolved here once, to a name that the other style sheets use; that has a prefix, as
 * it is inherited by what the page puts into the slots. Colours are pairs for light and dark, and follow `color-scheme`.
 */
export const tokenStyles = css`
  :host {
    --ec-max-inline-size: var(--event-card-max-inline-size, 75rem); /* Widest that the card becomes. */
  }

  .card {
    --ec-contrast: light-dark(#fff, #06213d);
    --ec-readable: var(--ec-accent);
    --ec-accent: var(--event-card-accent, light-dark(#0b5cad, #6cb2ff)); /* Buttons, and what stands out. */
    --ec-on-accent: var(--event-card-on-accent, var(--ec-contrast)); /* Text on the accent; black or white. */
    --ec-link: var(
      --event-card-link,
      var(--ec-readable)
    ); /* Links; the accent, as dark or light as can be read. */
    --ec-surface: var(--event-card-surface, light-dark(#fff, #161b22)); /* Background of the card. */
    --ec-text: var(--event-card-text, light-dark(#17202b, #e8edf3)); /* Text. */
    --ec-muted: var(--event-card-muted, light-dark(#526070, #9aa8b8)); /* Text of lesser weight. */
    --ec-line: var(--event-card-line, light-dark(#dbe1e8, #2b333d)); /* Borders. */
    --ec-live: var(--event-card-live, light-dark(#b3261e, #ff8a80)); /* Live, and cancelled. */
    --ec-warning: var(--event-card-warning, light-dark(#b26a00, #ffb454)); /* Notice of a change. */
    --ec-radius: var(--event-card-radius, 14px); /* Corners of the card; those inside follow. */
    --ec-space: var(--event-card-space, 1em); /* Unit of all distances. */
    --ec-tint: color-mix(in oklab, var(--ec-accent) 8%, var(--ec-surface));
  }

  /* Not in Firefox 126 and 127, where a page that sets the accent sets these, too. */
  @supports (color: color(from red xyz-d65 x y z)) {
    .card {
      /* White up to the luminance at which black has the same contrast, 4.6, by the formula of WCAG 2. */
      --ec-contrast: color(
        from var(--ec-accent) xyz-d65 clamp(0, (0.179 - y) * 1e6, 0.9505) clamp(0, (0.179 - y) * 1e6, 1)
          clamp(0, (0.179 - y) * 1e6, 1.089)
      );
      --ec-readable: light-dark(
        oklch(from var(--ec-accent) min(l, 0.5) c h),
        oklch(from var(--ec-accent) max(l, 0.75) c h)
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
