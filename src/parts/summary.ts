import { html, nothing, type TemplateResult } from 'lit';
import { isCancelledOrPostponed } from '../model/event-details.js';
import type { HeadingLevel } from '../model/settings.js';
import type { Party } from '../model/field-parsers.js';
import type { Strings } from '../strings/strings.js';
import { renderLink } from './link.js';
import { renderNameList } from './name-list.js';
import type { CardView } from './view.js';

/** @csspart title - The title, a heading. */
const HEADINGS: Readonly<Record<HeadingLevel, (title: TemplateResult) => TemplateResult>> = {
  1: title => html`<h1 class="title" part="title" id="title">${title}</h1>`,
  2: title => html`<h2 class="title" part="title" id="title">${title}</h2>`,
  3: title => html`<h3 class="title" part="title" id="title">${title}</h3>`,
  4: title => html`<h4 class="title" part="title" id="title">${title}</h4>`,
  5: title => html`<h5 class="title" part="title" id="title">${title}</h5>`,
  6: title => html`<h6 class="title" part="title" id="title">${title}</h6>`,
};

/**
 * @csspart status - The phase, or what has changed: "Live now", "Cancelled".
 * @csspart kind - Online, on site, or both.
 */
const renderEyebrow = ({ details, state, strings }: CardView) => {
  const { eventStatus, attendanceMode } = details;
  // Once it is over, that it had been moved is history; that it was called off is not.
  const isNews = eventStatus !== 'scheduled' && (state.phase !== 'ended' || isCancelledOrPostponed(details));
  const [kind, words] = isNews
    ? [eventStatus, strings.status[eventStatus]]
    : [state.phase, strings.phase[state.phase]];
  return html`
    <p class="eyebrow">
      <span class="status ${kind}" part="status">${words}</span>
      ${attendanceMode && html`<span class="kind" part="kind">${strings.kind[attendanceMode]}</span>`}
    </p>
  `;
};

/**
 * Names with equal billing, in a list as the language writes one.
 *
 * @csspart organizers - Who organizes the event.
 */
const renderOrganizers = (organizers: readonly Party[], view: CardView) => html`
  <p class="organizers" part="organizers">
    ${renderNameList(
      organizers.map(({ name }) => name),
      view,
      (name, index) => renderOrganizer(name, organizers[index]?.url, view.strings),
    )}
  </p>
`;

const renderOrganizer = (name: string, href: string | undefined, strings: Strings) => {
  const content = html`<b><bdi>${name}</bdi></b>`;
  return href ? renderLink({ href, part: 'link', content }, strings) : content;
};

/** The larger event, whose name is in the page's language, in a phrase of the card's. */
const renderSuperEvent = (name: string, { strings, textLang }: CardView) => {
  const [before, after] = strings.sideEventTo.split('{name}');
  return html`
    <p class="super-event" part="super-event">
      <bdi>${before}<bdi lang=${textLang ?? nothing}>${name}</bdi>${after}</bdi>
    </p>
  `;
};

/**
 * What the event is: status, kind, title, the larger event, and who organizes it.
 *
 * @csspart summary - Status, kind, title, the larger event, and organizers.
 * @csspart super-event - The larger event.
 */
export const renderSummary = (view: CardView) => {
  const { details, settings, textLang = nothing } = view;
  const { name, superEvent, organizer } = details;
  return html`
    <header class="summary" part="summary">
      ${renderEyebrow(view)} ${HEADINGS[settings.headingLevel](html`<bdi lang=${textLang}>${name}</bdi>`)}
      ${superEvent ? renderSuperEvent(superEvent, view) : nothing}
      ${organizer ? renderOrganizers(organizer, view) : nothing}
    </header>
  `;
};
