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
 * Lets the visitor choose another zone. The list is long, and created when it is opened.
 *
 * @csspart hint - The hint that the browser may hide the visitor's time zone.
 * @csspart zone - The line that opens the list of time zones, and that list.
 * @csspart zone-summary - The line that opens the list of time zones.
 * @csspart zone-select - The list of time zones.
 */
export const renderZonePicker = (
  { occurrence, zone: { zone, isGuess }, language: { strings } }: CardView,
  controller: ZoneController,
) => {
  const schedule = effectiveSchedule(occurrence);
  if (schedule.precision !== 'instant') return nothing;
  return html`
    ${isGuess ? html`<p class="hint" part="hint">${strings.hiddenZone}</p>` : nothing}
    <details class="zone" part="zone" @toggle=${controller.handleToggle} @keydown=${closeOnEscape}>
      <summary part="zone-summary">${strings.changeZone}</summary>
      ${
        controller.isOpen
          ? html`
              <select
                part="zone-select"
                dir="ltr"
                aria-label=${strings.zone}
                @change=${controller.handleChange}
              >
                ${renderZones(schedule.start, zone)}
              </select>
            `
          : nothing
      }
    </details>
  `;
};
