import { html, nothing } from 'lit';
import { capitalize, formatDistance } from '../format/units.js';
import { formatWhen, type When } from '../format/when.js';
import { isCancelledOrPostponed, effectiveSchedule } from '../model/event-details.js';
import { fillPlaceholders } from '../strings/placeholders.js';
import type { ZoneController } from '../zone/zone-controller.js';
import type { CardView } from './view.js';
import { renderZonePicker } from './zone-picker.js';

const formatDistanceLine = ({ state, strings, locale }: CardView) => {
  const { phase, distance } = state;
  if (phase === 'ended') return strings.ended;
  if (!distance) return undefined;
  const language = { strings, locale };
  const words = formatDistance(distance, language);
  if (phase === 'live') return fillPlaceholders(strings.ends, { distance: words });
  // "0 minutes ago" is no language; that it has started is said by the status.
  if (phase === 'started')
    return distance.value ? fillPlaceholders(strings.started, { distance: words }) : undefined;
  return capitalize(words, language);
};

/** @csspart date-badge - The month and the day, as on a calendar page. */
const renderDateBadge = ({ dateBadge }: When) =>
  dateBadge
    ? html`<div class="date-badge" part="date-badge" aria-hidden="true">
        <span>${dateBadge.month}</span><b>${dateBadge.day}</b>
      </div>`
    : nothing;

/** @csspart date - The day of the event. */
const renderDate = ({ date, datetime }: When) =>
  datetime
    ? html`<time class="date" part="date" datetime=${datetime}>${date}</time>`
    : html`<span class="date" part="date">${date}</span>`;

/**
 * When the event takes place: the day, the viewer's time, the event's own, and how far away that is.
 *
 * @csspart when - The day, the times, how far away that is, and the choice of a time zone.
 * @csspart time - A time: the visitor's, or the event's own.
 * @csspart distance - How far away the event, or its end, is.
 */
export const renderWhen = (view: CardView, picker: ZoneController) => {
  const { details } = view;
  const when = formatWhen(effectiveSchedule(details), view);
  const distance = isCancelledOrPostponed(details) ? undefined : formatDistanceLine(view);
  return html`
    <div class="when" part="when">
      ${renderDateBadge(when)}
      <div class="when-text">
        ${renderDate(when)}
        ${when.times.map(time => html`<span class="time" part="time"><bdi>${time}</bdi></span>`)}
        ${distance ? html`<span class="time distance" part="distance"><bdi>${distance}</bdi></span>` : nothing}
        ${renderZonePicker(view, picker)}
      </div>
    </div>
  `;
};
