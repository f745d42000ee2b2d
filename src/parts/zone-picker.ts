import { html, nothing } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { effectiveSchedule } from '../model/event-details.js';
import { create } from '../platform/dom.js';
import type { ZoneController } from '../zone/zone-controller.js';
import { findZones, groupZones, toZoneChoice, type ZoneChoice, type ZoneGroup } from '../zone/zone-list.js';
import { closeOnEscape } from './close-on-escape.js';
import type { CardView } from './view.js';

/** Rows of the list of what was found. Phones show it as a closed list of one row. */
const MAX_ROWS = 8;

const toOption = ({ zone, label }: ZoneChoice, current: string) =>
  Object.assign(create(document, 'option'), {
    lang: 'en', // as places are; the group has a name in the language of the card
    value: zone,
    text: label,
    selected: zone === current,
  });

/** Elements, as 400 templates would take half as long again at each letter that is typed. */
const toGroup = ({ name, choices }: ZoneGroup, current: string) => {
  const group = Object.assign(create(document, 'optgroup'), { label: name });
  group.append(...choices.map(choice => toOption(choice, current)));
  return group;
};

/** All zones, also one that no browser lists; or those found, after one that stays in sight. */
const choicesOf = (all: readonly ZoneChoice[], query: string, kept: ZoneChoice) => {
  // Kolkata has this label under the new name, which a page may use, and under the old one, which browsers list.
  const isKept = ({ label }: ZoneChoice) => label === kept.label;
  return !query && all.some(isKept)
    ? all.map(choice => (isKept(choice) ? kept : choice))
    : [kept, ...findZones(all, query).filter(choice => !isKept(choice))];
};

const renderSelect = (
  { zone: { zone }, language: { locale, strings } }: CardView,
  controller: ZoneController,
  instant: number,
) => {
  const { query, keptZone, handleChange } = controller;
  const choices = controller.choicesAt(instant, locale);
  return guard([choices, query, zone, strings], () => {
    const kept = toZoneChoice(query ? keptZone : zone, instant, locale);
    const shown = choicesOf(choices, query, kept);
    const groups = groupZones(shown);
    return html`
      <select
        part="zone-select"
        aria-label=${strings.zone}
        size=${query ? Math.min(shown.length + groups.length, MAX_ROWS) : 1}
        @change=${handleChange}
      >
        ${groups.map(group => toGroup(group, zone))}
      </select>
    `;
  });
};

/**
 * Lets the visitor choose another zone: finds it by what is typed, in a list that is created when it is opened.
 *
 * @csspart hint - The hint that the browser may hide the visitor's time zone.
 * @csspart zone - The line that opens the list of time zones, and that list.
 * @csspart zone-summary - The line that opens the list of time zones.
 * @csspart zone-search - The field that finds a time zone in the list.
 * @csspart zone-select - The list of time zones.
 */
export const renderZonePicker = (view: CardView, controller: ZoneController) => {
  const {
    occurrence,
    zone: { zone, isGuess },
    language: { strings },
  } = view;
  const schedule = effectiveSchedule(occurrence);
  if (schedule.precision !== 'instant') return nothing;
  const handleInput = (event: Event) => {
    controller.find((event.currentTarget as HTMLInputElement).value, zone);
  };
  return html`
    ${isGuess ? html`<p class="hint" part="hint">${strings.hiddenZone}</p>` : nothing}
    <details class="zone" part="zone" @toggle=${controller.handleToggle} @keydown=${closeOnEscape}>
      <summary part="zone-summary">${strings.changeZone}</summary>
      ${
        controller.isOpen
          ? html`
              <input
                type="search"
                part="zone-search"
                autocomplete="off"
                spellcheck="false"
                enterkeyhint="search"
                placeholder="${strings.zone} …"
                aria-label=${strings.zone}
                @input=${handleInput}
                @keydown=${controller.handleKeydown}
              />
              ${renderSelect(view, controller, schedule.start)}
            `
          : nothing
      }
    </details>
  `;
};
