import { html, nothing } from 'lit';
import type { CalendarController } from '../calendar/calendar-controller.js';
import { hasManyWatched } from '../clock/on-screen.js';
import type { ShareController } from '../share/share-controller.js';
import type { ZoneController } from '../zone/zone-controller.js';
import { renderAbout } from './about.js';
import { renderActions } from './actions.js';
import { renderAnnouncement, type Announcement } from './announcement.js';
import { renderCalendar } from './calendar.js';
import type { CountdownController } from './countdown-controller.js';
import { renderCountdown } from './countdown.js';
import { renderFacts } from './facts.js';
import { renderImage } from './image.js';
import { renderNotice } from './notice.js';
import { renderShare } from './share.js';
import { renderSummary } from './summary.js';
import type { CardView } from './view.js';
import { renderWhen } from './when.js';
import { renderZonePicker } from './zone-picker.js';

/** The controllers of the interactive parts. */
export interface CardControllers {
  readonly calendar: CalendarController;
  readonly countdown: CountdownController;
  readonly share: ShareController;
  readonly zone: ZoneController;
}

/**
 * The card.
 *
 * @csspart card - The card itself: its frame and background.
 * @csspart content - Everything but the image, the share buttons and the footer.
 * @csspart aside - When, countdown and buttons: a second column in a wide card.
 */
export const renderCard = (view: CardView, announcement: Announcement, controllers: CardControllers) => {
  const { occurrence, settings, language } = view;
  const { timer, isPaused, handlePause } = controllers.countdown;
  return html`
    <article
      class="card ${settings.theme} ${hasManyWatched() ? 'many' : ''}"
      part="card"
      aria-labelledby="title"
      lang=${language.locale}
      dir=${language.dir ?? nothing}
    >
      ${renderImage(occurrence, language)}
      <div class="content" part="content">
        ${renderSummary(view)} ${renderNotice(view)}
        <div class="aside" part="aside">
          ${renderWhen(view, renderZonePicker(view, controllers.zone))}
          ${timer ? renderCountdown(language, { timer, isPaused, handlePause }) : nothing}
          ${renderActions(view, renderCalendar(view, controllers.calendar))}
        </div>
        ${renderFacts(view.facts, language)} ${renderAbout(view)}
      </div>
      ${renderShare(view, controllers.share)}
      <slot name="footer"></slot>
      ${renderAnnouncement(announcement)}
    </article>
  `;
};
