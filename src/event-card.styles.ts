import { unsafeCSS } from 'lit';
import { aboutStyles } from './parts/about.styles.js';
import { actionsStyles } from './parts/actions.styles.js';
import { announcementStyles } from './parts/announcement.styles.js';
import { calendarStyles } from './parts/calendar.styles.js';
import { checkStyles } from './parts/check.styles.js';
import { countdownStyles } from './parts/countdown.styles.js';
import { factsStyles } from './parts/facts.styles.js';
import { fallbackStyles } from './parts/fallback.styles.js';
import { imageStyles } from './parts/image.styles.js';
import { noticeStyles } from './parts/notice.styles.js';
import { shareStyles } from './parts/share.styles.js';
import { summaryStyles } from './parts/summary.styles.js';
import { whenStyles } from './parts/when.styles.js';
import { zonePickerStyles } from './parts/zone-picker.styles.js';
import { baseStyles } from './styles/base.styles.js';
import { layoutStyles } from './styles/layout.styles.js';
import { tokenStyles } from './styles/token.styles.js';

/**
 * The styles of the card; later ones win. They are one sheet, as a browser matches each element of each card against each
 * sheet.
 */
export const styles = unsafeCSS(
  [
    tokenStyles,
    baseStyles,
    layoutStyles,
    fallbackStyles,
    imageStyles,
    summaryStyles,
    noticeStyles,
    whenStyles,
    zonePickerStyles,
    countdownStyles,
    actionsStyles,
    calendarStyles,
    factsStyles,
    aboutStyles,
    shareStyles,
    announcementStyles,
    checkStyles,
  ].join(''),
);
