import { html, nothing, type TemplateResult } from 'lit';
import { isAsWritten, type AsWritten } from '../model/as-written.js';
import { isCancelledOrPostponed } from '../model/event-details.js';
import type { HeadingLevel } from '../model/settings.js';
import type { Party } from '../model/field-parsers.js';
import type { Language } from '../strings/language-for.js';
import type { ResolvedLanguage } from '../strings/language.js';
import type { Strings } from '../strings/strings.js';
import { renderAsWritten } from './as-written.js';
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
 * @csspart status - The phase, or the status: "Live now", "Cancelled"; or the words of one that cannot be read.
 * @csspart kind - Online, in person, or both.
 */
const renderEyebrow = (view: CardView) => {
  const { status, name } = statusOf(view);
  const { strings } = view.language;
  const { attendanceMode } = view.occurrence;
  const kind = isAsWritten(attendanceMode)
    ? renderWords(attendanceMode, view.language)
    : attendanceMode && strings.kind[attendanceMode];
  if (!status && !kind) return nothing;
  // Two paragraphs: screen readers would read one as a phrase, "Rescheduled Online".
  return html`
    <div class="eyebrow">
      ${status && html`<p class="status ${name}" part="status">${status}</p>`}
      ${kind && html`<p class="kind" part="kind">${kind}</p>`}
    </div>
  `;
};

const renderWords = ({ asWritten }: AsWritten, language: ResolvedLanguage) =>
  asWritten ? renderAsWritten(asWritten, language) : undefined;

/** The status, or else the phase; the words of a status that cannot be read; nothing if the phase is not known. */
const statusOf = ({ occurrence, state: { phase }, language }: CardView) => {
  const { eventStatus } = occurrence;
  if (isAsWritten(eventStatus)) return { status: renderWords(eventStatus, language), name: 'as-written' };
  // Once an event is over, a change of its date no longer matters; a cancellation does.
  return eventStatus !== 'scheduled' && (phase !== 'ended' || isCancelledOrPostponed(occurrence))
    ? { status: language.strings.status[eventStatus], name: eventStatus }
    : { status: phase && language.strings.phase[phase], name: phase };
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
  const title = renderAsWritten(name, language);
  return html`
    <header class="summary" part="summary">
      ${renderEyebrow(view)} ${HEADINGS[settings.headingLevel](title)}
      ${superEvent ? renderSuperEvent(superEvent, language) : nothing}
      ${organizer ? renderOrganizers(organizer, language) : nothing}
    </header>
  `;
};
