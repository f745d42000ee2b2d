import { html, nothing } from 'lit';
import type { CalendarController } from '../calendar/calendar-controller.js';
import { calendarTargets, type CalendarTarget } from '../calendar/targets.js';
import { toCalendarEntry, type CalendarEntry } from '../calendar/entry.js';
import { ICONS } from '../icons.js';
import type { Strings } from '../strings/strings.js';
import { closeOnEscape } from './close-on-escape.js';
import { renderLink } from './link.js';
import type { CardView } from './view.js';

/** @csspart calendar-link - A calendar in the list of calendars. */
const renderFile = (
  url: string,
  { calendarFile, calendarFileNote }: Strings,
  handleClick: (event: Event) => void,
) => html`
  <a class="calendar-link" part="calendar-link" href=${url} download="event.ics" @click=${handleClick}>
    ${calendarFile} <small>${calendarFileNote}</small>
  </a>
`;

const renderTarget = (
  target: CalendarTarget,
  entry: CalendarEntry,
  { strings, now }: CardView,
  calendar: CalendarController,
) => {
  const url = target.href?.(entry) ?? calendar.fileUrl(entry, now);
  const handleClick = (event: Event) => {
    calendar.handleTarget(target, url, event);
  };
  return html`
    <li>
      ${
        target.service
          ? renderLink({ href: url, part: 'calendar-link', content: target.service, handleClick }, strings)
          : renderFile(url, strings, handleClick)
      }
    </li>
  `;
};

/**
 * "Add to calendar": a list that opens in place, where nothing around the card can cut it off.
 *
 * @csspart calendar - "Add to calendar" and its list.
 * @csspart calendar-list - The list of calendars.
 */
export const renderCalendar = (view: CardView, calendar: CalendarController) => {
  const { details, settings, state, strings, iri, pageUrl } = view;
  const entry = toCalendarEntry(details, state.phase, iri, pageUrl);
  const targets = entry ? calendarTargets(entry, settings.calendar) : [];
  if (!entry || !targets.length) return nothing;
  const { addToCalendar, removeFromCalendar } = strings;
  return html`
    <details class="calendar" part="calendar" @toggle=${calendar.handleToggle} @keydown=${closeOnEscape}>
      <summary class="button" part="button">
        ${ICONS['calendar-plus']}${entry.status === 'CANCELLED' ? removeFromCalendar : addToCalendar}
      </summary>
      ${
        calendar.isOpen
          ? html`<ul class="calendar-list" part="calendar-list" role="list">
              ${targets.map(target => renderTarget(target, entry, view, calendar))}
            </ul>`
          : nothing
      }
    </details>
  `;
};
