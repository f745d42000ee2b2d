import { html, nothing, type TemplateResult } from 'lit';
import { isCancelledOrPostponed, type EventDetails } from '../model/event-details.js';
import type { Phase } from '../state/phase.js';
import { renderLink } from './link.js';
import type { CardView } from './view.js';

type MainAction = 'registrationUrl' | 'joinUrl' | 'recordingUrl' | 'followUpUrl';

/** What a visitor can do in each phase: the first address of each list that is known makes a button. */
const ACTIONS: Readonly<Record<Phase, readonly (readonly MainAction[])[]>> = {
  unscheduled: [['registrationUrl']],
  upcoming: [['registrationUrl']],
  today: [['joinUrl', 'registrationUrl']],
  live: [['joinUrl', 'registrationUrl']],
  started: [['joinUrl', 'registrationUrl']],
  ended: [['recordingUrl'], ['followUpUrl']],
};
const CALLED_OFF = [['followUpUrl']] as const;

const actionsFor = (details: EventDetails, phase: Phase) =>
  (isCancelledOrPostponed(details) ? CALLED_OFF : ACTIONS[phase]).flatMap(
    choices => choices.find(choice => details[choice]) ?? [],
  );

/**
 * The main button of the phase first, then the calendar, then what the page adds.
 *
 * @csspart actions - Row of the main button, the calendar and the slot `actions`.
 * @csspart button - Each large button: the main one, "Add to calendar", and "Try again".
 * @csspart primary - The main button.
 * @param calendar `nothing` where there is nothing to add to one
 */
export const renderActions = (
  { details, state, strings, filledSlots }: CardView,
  calendar: TemplateResult | typeof nothing,
) => {
  const actions = actionsFor(details, state.phase);
  return html`
    <div
      class="actions"
      part="actions"
      ?hidden=${!actions.length && calendar === nothing && !filledSlots.has('actions')}
    >
      ${actions.map((action, index) =>
        renderLink(
          {
            href: details[action] ?? '',
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
