import { html, nothing, type TemplateResult } from 'lit';
import { isAsWritten } from '../model/as-written.js';
import { isCancelledOrPostponed, type EventDetails } from '../model/event-details.js';
import type { Phase } from '../state/phase.js';
import { renderLink } from './link.js';
import type { CardView } from './view.js';

type MainAction = 'registrationUrl' | 'joinUrl' | 'recordingUrl' | 'followUpUrl';

/** The actions of each phase: the first known URL of each list becomes a button. */
const ACTIONS: Readonly<Record<Phase, readonly (readonly MainAction[])[]>> = {
  unscheduled: [['registrationUrl']],
  upcoming: [['registrationUrl']],
  today: [['joinUrl', 'registrationUrl']],
  live: [['joinUrl', 'registrationUrl']],
  started: [['joinUrl', 'registrationUrl']],
  ended: [['recordingUrl'], ['followUpUrl']],
};
const CANCELLED_OR_POSTPONED = [['followUpUrl']] as const;

// Whether an event with an unreadable status takes place is not known; with an unreadable start, when.
const listChoices = (details: EventDetails, phase: Phase) => {
  if (isAsWritten(details.eventStatus)) return [];
  return isCancelledOrPostponed(details) ? CANCELLED_OR_POSTPONED : ACTIONS[phase];
};

const actionsFor = (details: EventDetails, phase: Phase = 'unscheduled') =>
  listChoices(details, phase).flatMap(choices => choices.find(choice => details[choice]) ?? []);

/**
 * The main button of the phase, the calendar, and the buttons of the page.
 *
 * @csspart actions - Row of the main button, the calendar and the slot `actions`.
 * @csspart button - Each large button: the main one, "Add to calendar", and "Try again".
 * @csspart primary - The main button.
 * @param calendar `nothing` for an event without a calendar entry
 */
export const renderActions = (
  { occurrence, state, language: { strings }, filledSlots }: CardView,
  calendar: TemplateResult | typeof nothing,
) => {
  const actions = actionsFor(occurrence, state.phase);
  return html`
    <div
      class="actions"
      part="actions"
      ?hidden=${!actions.length && calendar === nothing && !filledSlots.has('actions')}
    >
      ${actions.map((action, index) =>
        renderLink(
          {
            href: occurrence[action] ?? '',
            part: index ? 'button' : 'button primary',
            content: strings.action[action],
          },
          strings,
        ),
      )}
      ${calendar}
      <slot name="actions"></slot>
    </div>
  `;
};
