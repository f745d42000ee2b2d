import { html, nothing } from 'lit';
import { isAsWritten } from '../model/as-written.js';
import type { CardView } from './view.js';

/**
 * The sentence at the top that an event does not take place as it was announced.
 *
 * @csspart notice - What has changed: cancelled, postponed, rescheduled or moved online.
 * @csspart previous-date - The date that is no longer valid.
 */
export const renderNotice = ({ occurrence, formerDate, language: { strings } }: CardView) => {
  const { eventStatus } = occurrence;
  if (eventStatus === 'scheduled' || isAsWritten(eventStatus)) return nothing;
  return html`
    <p class="notice ${eventStatus}" part="notice">
      <b>${strings.notice[eventStatus]}</b>
      ${
        formerDate
          ? html`<span
              >${strings.plannedFor} <s part="previous-date"><bdi>${formerDate}</bdi></s></span
            >`
          : nothing
      }
    </p>
  `;
};
