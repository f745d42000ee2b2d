import { unsafeCSS } from 'lit';
import { aboutStyles } from './parts/about.styles.js';
import { actionsStyles } from './parts/actions.styles.js';
import { baseStyles } from './styles/base.styles.js';
import { calendarStyles } from './parts/calendar.styles.js';
import { countdownStyles } from './parts/countdown.styles.js';
import { factsStyles } from './parts/facts.styles.js';
import { layoutStyles } from './styles/layout.styles.js';
import { shareStyles } from './parts/share.styles.js';
import { summaryStyles } from './parts/summary.styles.js';
import { tokenStyles } from './styles/token.styles.js';
import { whenStyles } from './parts/when.styles.js';

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
