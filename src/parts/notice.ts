import { html, nothing } from 'lit';
import { formatScheduleLine } from '../format/when.js';
import type { EventDetails } from '../model/event-details.js';
import type { EventStatus } from '../model/event-terms.js';
import type { Schedule } from '../model/schedule.js';
import type { CardView } from './view.js';

/** The date that no longer holds: the previous one, else, of a postponed event, the one it still carries. */
const formerSchedule = (details: EventDetails): Schedule =>
  details.previousSchedule.precision === 'none' && details.eventStatus === 'postponed'
    ? details.schedule
    : details.previousSchedule;

const HAS_FORMER_DATE: readonly EventStatus[] = ['postponed', 'rescheduled'];

const renderFormerDate = (view: CardView) => {
  const former = formatScheduleLine(formerSchedule(view.details), view);
  return former && HAS_FORMER_DATE.includes(view.details.eventStatus)
    ? html`<span>${view.strings.plannedFor} <s part="previous-date">${former}</s></span>`
    : nothing;
};

/**
 * Says, in words and at the top, that an event does not take place as it was announced.
 *
 * @csspart notice - What has changed: cancelled, postponed, rescheduled or moved online.
 * @csspart previous-date - The date that no longer holds.
 */
export const renderNotice = (view: CardView) => {
  const { eventStatus } = view.details;
  return eventStatus === 'scheduled'
    ? nothing
    : html`
        <p class="notice ${eventStatus}" part="notice">
          <b>${view.strings.notice[eventStatus]}</b> ${renderFormerDate(view)}
        </p>
      `;
};
