import { html, nothing } from 'lit';
import type { CalendarController } from '../calendar/calendar-controller.js';
import { ICONS } from '../icons.js';
import { canDownload } from '../platform/downloads.js';
import { joinLines } from '../share/invitation.js';
import { fileName } from '../utils/file-name.js';
import { closeOnEscape } from './close-on-escape.js';
import { renderCopyField } from './copy-field.js';
import { renderLink } from './link.js';
import type { CardView } from './view.js';

/**
 * "Add to calendar": a list that opens in place, so that nothing around the card can clip it.
 *
 * @csspart calendar - "Add to calendar" and its list.
 * @csspart calendar-list - The list of calendars.
 * @csspart calendar-link - A calendar in the list.
 */
export const renderCalendar = (
  { calendar, language: { strings }, now, invitation, occurrence }: CardView,
  controller: CalendarController,
) => {
  if (!calendar) return nothing;
  const { entry, targets } = calendar;
  const text = joinLines(...invitation.plainText.split('\n'), occurrence.location ?? '', ...entry.links);
  const renderTargets = () =>
    targets.map(target => {
      const url = target.href?.(entry) ?? controller.fileUrl(entry, now);
      const handleClick = (event: Event) => {
        void controller.handleTarget(target, url, text, event);
      };
      const { service } = target;
      const link = service
        ? { content: service }
        : {
            content:
              canDownload(window) === false
                ? strings.share.invitation
                : html`${strings.calendarFile} <small>${strings.calendarFileNote}</small>`,
            download: fileName(entry.summary, '.ics'),
          };
      return html`<li>
        ${renderLink({ ...link, href: url, part: 'calendar-link', handleClick }, strings)}
      </li>`;
    });
  return html`
    <details class="calendar" part="calendar" @toggle=${controller.handleToggle} @keydown=${closeOnEscape}>
      <summary class="button" part="button">
        ${ICONS['calendar-plus']}${entry.status === 'CANCELLED' ? strings.removeFromCalendar : strings.addToCalendar}
      </summary>
      ${
        controller.isOpen
          ? html`<ul class="calendar-list" part="calendar-list" role="list">
                ${renderTargets()}
              </ul>
              ${controller.textToCopy === undefined ? nothing : renderCopyField(controller.textToCopy, strings)}`
          : nothing
      }
    </details>
  `;
};
