import { html, nothing } from 'lit';
import { capitalize, formatDistance } from '../format/units.js';
import { describeWhen, type When } from '../format/when.js';
import { isCalledOff, standingSchedule } from '../model/event-details.js';
import type { ZoneController } from '../zone/zone-controller.js';
import type { CardView } from './view.js';
import { renderZonePicker } from './zone-picker.js';

const describeDistance = ({ state, strings, locale }: CardView) => {
  const { phase, distance } = state;
  if (phase === 'ended') return strings.ended;
  if (!distance) return undefined;
  const language = { strings, locale };
  const words = formatDistance(distance, language);
  if (phase === 'live') return strings.ends(words);
  // "0 minutes ago" is no language; that it has started is said by the status.
  if (phase === 'started') return distance.value ? strings.started(words) : undefined;
  return capitalize(words, language);
};

/** @csspart leaf - Month and day as on a leaf of a calendar. */
const renderLeaf = ({ leaf }: When) =>
  leaf
    ? html`<div class="leaf" part="leaf" aria-hidden="true">
        <span>${leaf.month}</span><b>${leaf.day}</b>
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
  const when = describeWhen(standingSchedule(details), view);
  const distance = isCalledOff(details) ? undefined : describeDistance(view);
  return html`
    <div class="when" part="when">
      ${renderLeaf(when)}
      <div class="when-text">
        ${renderDate(when)}
        ${when.times.map(time => html`<span class="time" part="time"><bdi>${time}</bdi></span>`)}
        ${distance ? html`<span class="time distance" part="distance"><bdi>${distance}</bdi></span>` : nothing}
        ${renderZonePicker(view, picker)}
      </div>
    </div>
  `;
};
