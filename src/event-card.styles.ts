import { css } from 'lit';
import { countdownStyles } from './styles/countdown.styles.js';
import { shareStyles } from './styles/share.styles.js';
import { tokenStyles } from './styles/token.styles.js';

/** The frame of the card, and what its parts have in common. */
const cardStyles = css`
  :host {
    display: block;
    max-inline-size: var(--ec-max-inline-size);
  }

  :host([hidden]) {
    display: none;
  }

  .card {
    container-type: inline-size;
    contain-intrinsic-inline-size: 24rem;
    position: relative;
    overflow: clip;
    border: 1px solid var(--ec-line);
    border-radius: var(--ec-radius);
    background: var(--ec-surface);
    color: var(--ec-text);
    line-height: 1.5;
    text-align: start;
    overflow-wrap: anywhere;
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
  dl,
  dd {
    margin: 0;
    padding: 0;
  }

  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  .icon {
    inline-size: 1.25em;
    block-size: 1.25em;
    fill: currentColor;
  }

  :focus-visible {
    outline: 3px solid var(--ec-accent);
    outline-offset: 2px;
  }

  .picture {
    display: block;
    inline-size: 100%;
    aspect-ratio: 2;
    object-fit: cover;
    background: var(--ec-tint);
  }

  .content {
    display: grid;
    padding: calc(1.25 * var(--ec-space));
  }

  .content > * + * {
    margin-block-start: calc(1.25 * var(--ec-space));
  }

  .summary {
    display: grid;
    gap: calc(0.5 * var(--ec-space));
  }

  .eyebrow {
    display: flex;
    flex-wrap: wrap;
    gap: 0.375em 0.625em;
    align-items: center;
    color: var(--ec-muted);
    font-size: 0.8125em;
  }

  .status {
    display: inline-flex;
    gap: 0.5em;
    align-items: center;
    padding: 0.125em 0.75em;
    border: 1px solid transparent;
    border-radius: 99em;
    background: var(--ec-tint);
    color: var(--ec-link);
    font-weight: 600;
  }

  .status.ended {
    background: color-mix(in oklab, var(--ec-muted) 12%, var(--ec-surface));
    color: var(--ec-muted);
  }

  .status.live,
  .status.cancelled {
    background: color-mix(in oklab, var(--ec-live) 10%, var(--ec-surface));
    color: var(--ec-live);
  }

  .status.live::before {
    content: '';
    inline-size: 0.5em;
    block-size: 0.5em;
    border-radius: 50%;
    background: currentColor;
  }

  .title {
    font-weight: 700;
    font-size: 1.375em;
    line-height: 1.25;
    letter-spacing: -0.01em;
    text-wrap: balance;
  }

  .super-event,
  .organizers {
    color: var(--ec-muted);
    font-size: 0.9375em;
  }

  .organizers b {
    color: var(--ec-text);
    font-weight: 600;
  }

  .notice {
    display: grid;
    gap: 0.125em;
    padding: 0.75em 1em;
    border-inline-start: 4px solid var(--ec-warning);
    border-radius: calc(0.7 * var(--ec-radius));
    background: color-mix(in oklab, var(--ec-warning) 10%, var(--ec-surface));
    font-size: 0.9375em;
  }

  .notice.cancelled {
    border-color: var(--ec-live);
    background: color-mix(in oklab, var(--ec-live) 8%, var(--ec-surface));
  }

  .aside {
    display: grid;
    gap: var(--ec-space);
    align-content: start;
  }

  .when {
    display: flex;
    gap: 0.875em;
    align-items: center;
  }

  .leaf {
    flex: none;
    align-self: start;
    min-inline-size: 3.5em;
    overflow: clip;
    border: 1px solid var(--ec-line);
    border-radius: calc(0.7 * var(--ec-radius));
    text-align: center;
  }

  .leaf span {
    display: block;
    padding: 0.25em 0.5em;
    background: var(--ec-accent);
    color: var(--ec-on-accent);
    font-weight: 700;
    font-size: 0.6875em;
    letter-spacing: 0.06em;
    text-transform: uppercase;
  }

  .leaf b {
    display: block;
    font-size: 1.5em;
    font-variant-numeric: tabular-nums;
  }

  .date {
    display: block;
    font-weight: 600;
  }

  .time {
    display: block;
    color: var(--ec-muted);
    font-size: 0.8125em;
  }

  .time:first-of-type,
  .distance {
    color: var(--ec-text);
  }

  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: calc(0.625 * var(--ec-space));
  }

  .button,
  ::slotted([slot='actions']) {
    flex: 1 1 10em;
  }

  .button {
    display: inline-flex;
    gap: 0.5em;
    align-items: center;
    justify-content: center;
    min-block-size: 2.75rem;
    padding: 0.5em 1.125em;
    border: 1px solid var(--ec-line);
    border-radius: calc(0.7 * var(--ec-radius));
    color: inherit;
    font-weight: 600;
    text-align: center;
    text-decoration: none;
  }

  .button:hover {
    background: var(--ec-tint);
  }

  .primary {
    border-color: var(--ec-accent);
    background: var(--ec-accent);
    color: var(--ec-on-accent);
  }

  .primary:hover {
    background: color-mix(in oklab, var(--ec-accent) 88%, var(--ec-text));
  }

  .link {
    color: var(--ec-link);
    text-underline-offset: 0.2em;
  }

  .facts {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(8.5em, 100%), 1fr));
    gap: calc(0.75 * var(--ec-space)) calc(1.25 * var(--ec-space));
    font-size: 0.9375em;
  }

  dt {
    color: var(--ec-muted);
    font-size: 0.8em;
  }

  .about {
    display: grid;
    gap: calc(0.75 * var(--ec-space));
    max-inline-size: 70ch;
    font-size: 0.9375em;
  }

  summary {
    inline-size: fit-content;
    padding-block: 0.375em;
    border-radius: 0.25em;
    color: var(--ec-link);
    font-weight: 600;
    cursor: pointer;
  }

  .more[open] {
    display: grid;
    gap: calc(0.75 * var(--ec-space));
  }

  .actions[hidden],
  .about[hidden],
  .more[hidden] {
    display: none;
  }

  @container (min-width: 40rem) {
    /* The last row takes up the height by which the second column is longer, so that the first is not torn apart. */
    .content {
      grid-template-rows: repeat(4, auto) 1fr;
      grid-template-columns: minmax(0, 1fr) 18.75rem;
      column-gap: calc(2 * var(--ec-space));
      padding: calc(1.75 * var(--ec-space));
    }

    .title {
      font-size: 1.5em;
    }

    .content > .aside {
      grid-row: 1 / span 5;
      grid-column: 2;
      margin-block-start: 0;
    }

    .content > :not(.aside) {
      grid-column: 1;
    }
  }

  @container (min-width: 60rem) {
    .content {
      grid-template-columns: minmax(0, 1fr) 22rem;
      padding: calc(2.25 * var(--ec-space));
    }

    .title {
      font-size: 1.75em;
    }
  }

  @media (forced-colors: active) {
    .status,
    .primary,
    .leaf span {
      border: 1px solid;
    }
  }

  @media print {
    .card {
      break-inside: avoid;
    }
  }
`;

export const styles = [tokenStyles, cardStyles, countdownStyles, shareStyles];
