import { unsafeCSS } from 'lit';
import { aboutStyles } from './styles/about.styles.js';
import { actionsStyles } from './styles/actions.styles.js';
import { baseStyles } from './styles/base.styles.js';
import { calendarStyles } from './styles/calendar.styles.js';
import { countdownStyles } from './styles/countdown.styles.js';
import { factsStyles } from './styles/facts.styles.js';
import { layoutStyles } from './styles/layout.styles.js';
import { shareStyles } from './styles/share.styles.js';
import { summaryStyles } from './styles/summary.styles.js';
import { tokenStyles } from './styles/token.styles.js';
import { whenStyles } from './styles/when.styles.js';

/**
 * The styles of the card, by subject; later ones win. They are one sheet, as a browser matches each element of each card
 * against each sheet.
 */
export const styles = unsafeCSS(
  [
    tokenStyles,
    baseStyles,
    layoutStyles,
    summaryStyles,
    whenStyles,
    countdownStyles,
    actionsStyles,
    calendarStyles,
    factsStyles,
    aboutStyles,
    shareStyles,
  ].join(''),
);
