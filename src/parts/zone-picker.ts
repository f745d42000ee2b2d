import { html, nothing } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { effectiveSchedule } from '../model/event-details.js';
import type { ZoneController } from '../zone/zone-controller.js';
import { listZones, type ZoneGroup } from '../zone/zone-list.js';
import { closeOnEscape } from './close-on-escape.js';
import type { CardView } from './view.js';

const renderGroup = ({ region, choices }: ZoneGroup, current: string) => html`
  <optgroup label=${region}>
    ${choices.map(
      ({ zone, label }) => html`<option value=${zone} .selected=${zone === current}>${label}</option>`,
    )}
  </optgroup>
`;

const renderZones = (instant: number, current: string) =>
  guard([instant, current], () => listZones(instant, current).map(group => renderGroup(group, current)));

/**
 * Lets the visitor read the times in another zone. The list is long, and made only when it is asked for.
 *
 * @csspart hint - Says that the browser may hide the visitor's time zone.
 * @csspart zone - The line that opens a list of time zones, and that list.
 * @csspart zone-summary - The line that opens the list of time zones.
 * @csspart zone-select - The list of time zones.
 */
export const renderZonePicker = (view: CardView, picker: ZoneController) => {
  const { details, settings, strings, viewerZone } = view;
  const schedule = effectiveSchedule(details);
  if (schedule.precision !== 'instant') return nothing;
  return html`
    ${
      picker.isGuess(settings.viewerTimeZone)
        ? html`<p class="hint" part="hint">${strings.hiddenZone}</p>`
        : nothing
    }
    <details class="zone" part="zone" @toggle=${picker.handleToggle} @keydown=${closeOnEscape}>
      <summary part="zone-summary">${strings.changeZone}</summary>
      ${
        picker.isOpen
          ? html`
              <select part="zone-select" dir="ltr" aria-label=${strings.zone} @change=${picker.handleChange}>
                ${renderZones(schedule.start, viewerZone)}
              </select>
            `
          : nothing
      }
    </details>
  `;
};
