import { html, nothing, type TemplateResult } from 'lit';
import type { When } from '../format/when.js';
import type { ResolvedLanguage } from '../strings/language.js';
import { renderAsWritten } from './as-written.js';
import type { CardView } from './view.js';

/** @csspart date-badge - The month and the day, as on a calendar page. */
const renderDateBadge = ({ dateBadge }: When) =>
  dateBadge
    ? html`<div class="date-badge" part="date-badge" aria-hidden="true">
        <span>${dateBadge.month}</span><b>${dateBadge.day}</b>
      </div>`
    : nothing;

/** @csspart date - The day of the event, or the author's words for it. */
const renderDate = ({ date, datetime, isAuthorText }: When, language: ResolvedLanguage) => {
  if (datetime) return html`<time class="date" part="date" datetime=${datetime}>${date}</time>`;
  const content = isAuthorText ? renderAsWritten(date, language) : date;
  return date ? html`<span class="date" part="date">${content}</span>` : nothing;
};

/**
 * When the event takes place: the day, the viewer's time, the event's own, and how far away it is.
 *
 * @csspart when - The day, the times, the distance and the zone picker.
 * @csspart time - A time: the visitor's, or the event's own.
 * @csspart distance - How far away the event, or its end, is.
 */
export const renderWhen = (
  { when, distance, language }: CardView,
  zonePicker: TemplateResult | typeof nothing,
) => html`
  <div class="when" part="when">
    ${renderDateBadge(when)}
    <div class="when-text">
      ${renderDate(when, language)}
      ${when.times.map(time => html`<span class="time" part="time"><bdi>${time}</bdi></span>`)}
      ${distance ? html`<span class="time distance" part="distance"><bdi>${distance}</bdi></span>` : nothing}
      ${zonePicker}
    </div>
  </div>
`;
