import { css } from 'lit';

export const calendarStyles = css`
  /* On a line of its own rather than with words on two. */
  .calendar {
    flex: 1 1 auto;
    min-inline-size: min(12em, 100%);
  }

  .calendar[open] {
    flex-basis: 100%;
  }

  .calendar summary {
    display: flex;
    inline-size: auto;
    color: inherit;
    list-style: none;
  }

  .calendar summary::-webkit-details-marker {
    display: none;
  }

  .calendar-list {
    margin-block-start: 0.5em;
    padding: 0.25em;
    border: 1px solid var(--ec-line);
    border-radius: calc(0.7 * var(--ec-radius));
    list-style: none;
  }

  .calendar-link {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
    align-items: center;
    justify-content: space-between;
    min-block-size: max(2.75em, 44px);
    padding-inline: 0.5em;
    border-radius: calc(0.5 * var(--ec-radius));
    color: inherit;
    font-size: 0.9375em;
    text-decoration: none;
  }

  .calendar-link:hover {
    background: var(--ec-tint);
  }

  .calendar-link small {
    color: var(--ec-muted);
  }
`;
