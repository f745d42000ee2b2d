import { html, nothing, type TemplateResult } from 'lit';
import { isCancelledOrPostponed } from '../model/event-details.js';
import type { HeadingLevel } from '../model/settings.js';
import type { Party } from '../model/field-parsers.js';
import type { Language } from '../strings/language-for.js';
import type { ResolvedLanguage } from '../strings/language.js';
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
 * @csspart status - The phase, or the status: "Live now", "Cancelled".
 * @csspart kind - Online, in person, or both.
 */
const renderEyebrow = ({ occurrence, state, language: { strings } }: CardView) => {
  const { eventStatus, attendanceMode } = occurrence;
  // Once an event is over, a change of its date no longer matters; a cancellation does.
  const showsStatus =
    eventStatus !== 'scheduled' && (state.phase !== 'ended' || isCancelledOrPostponed(occurrence));
  const [kind, text] = showsStatus
    ? [eventStatus, strings.status[eventStatus]]
    : [state.phase, strings.phase[state.phase]];
  // Two paragraphs: screen readers would read one as a phrase, "Rescheduled Online".
  return html`
    <div class="eyebrow">
      <p class="status ${kind}" part="status">${text}</p>
      ${attendanceMode && html`<p class="kind" part="kind">${strings.kind[attendanceMode]}</p>`}
    </div>
  `;
};

/** @csspart organizers - The organizers, with equal prominence. */
const renderOrganizers = (organizers: readonly Party[], language: Language) => html`
  <p class="organizers" part="organizers">
    ${renderNameList(
      organizers.map(({ name }) => name),
      language,
      (name, index) => renderOrganizer(name, organizers[index]?.url, language.strings),
    )}
  </p>
`;

const renderOrganizer = (name: string, href: string | undefined, strings: Strings) => {
  const content = html`<b><bdi>${name}</bdi></b>`;
  return href ? renderLink({ href, part: 'link', content }, strings) : content;
};

/** The name of the larger event is in the page's language, the phrase around it in the card's. */
const renderSuperEvent = (name: string, { strings, textLang }: ResolvedLanguage) => {
  const [before, after] = strings.sideEventTo.split('{name}');
  return html`
    <p class="super-event" part="super-event">
      <bdi>${before}<bdi lang=${textLang ?? nothing}>${name}</bdi>${after}</bdi>
    </p>
  `;
};

/**
 * Status, kind, title, the larger event, and the organizers.
 *
 * @csspart summary - Status, kind, title, the larger event, and organizers.
 * @csspart super-event - The larger event.
 */
export const renderSummary = (view: CardView) => {
  const { occurrence, settings, language } = view;
  const { name, superEvent, organizer } = occurrence;
  const title = html`<bdi lang=${language.textLang ?? nothing}>${name}</bdi>`;
  return html`
    <header class="summary" part="summary">
      ${renderEyebrow(view)} ${HEADINGS[settings.headingLevel](title)}
      ${superEvent ? renderSuperEvent(superEvent, language) : nothing}
      ${organizer ? renderOrganizers(organizer, language) : nothing}
    </header>
  `;
};
