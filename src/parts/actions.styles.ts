import { css } from 'lit';

export const actionsStyles = css`
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: calc(0.625 * var(--ec-space));
  }

  .button,
  ::slotted([slot='actions']) {
    flex: 1 1 11em;
    max-inline-size: 100%;
    overflow-wrap: break-word; /* a button is as wide as its longest word, where there is room */
  }

  .button {
    display: inline-flex;
    gap: 0.5em;
    align-items: center;
    justify-content: center;
    min-block-size: max(2.75em, 44px);
    padding: 0.5em;
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
    border-color: var(--ec-link);
    background: var(--ec-accent);
    color: var(--ec-on-accent);
  }

  .primary:hover {
    box-shadow: inset 0 0 0 2px var(--ec-on-accent);
  }

  .link {
    color: var(--ec-link);
    text-underline-offset: 0.2em;
  }

  .actions[hidden] {
    display: none;
  }

  @media (forced-colors: active) {
    .primary {
      border: 3px solid;
    }
  }

  @media print {
    .actions {
      display: none;
    }
  }
`;
