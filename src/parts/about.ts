import { html, nothing } from 'lit';
import type { ResolvedLanguage } from '../strings/language.js';
import { truncate } from '../utils/truncate.js';
import { renderNameList } from './name-list.js';
import type { AgendaRow, CardView } from './view.js';

/** Characters of the description that are always shown. */
const MAX_SHOWN_LENGTH = 700;

/** Splits a description into what is shown and the rest: by paragraphs, or a single long one by words. */
const splitDescription = (paragraphs: readonly string[]) => {
  const [first = '', ...others] = paragraphs;
  if (first.length > MAX_SHOWN_LENGTH) {
    const end = first.lastIndexOf(' ', MAX_SHOWN_LENGTH);
    // A text without spaces is cut between characters, not within a surrogate pair.
    const at = end > 0 ? end : truncate(first, MAX_SHOWN_LENGTH).length - 1;
    return { shown: [`${first.slice(0, at)} …`], collapsed: [`… ${first.slice(at).trim()}`, ...others] };
  }
  let length = 0;
  const shown = paragraphs.filter(paragraph => (length += paragraph.length) <= MAX_SHOWN_LENGTH);
  return { shown, collapsed: paragraphs.slice(shown.length) };
};

const renderParagraphs = (paragraphs: readonly string[], { textLang }: ResolvedLanguage) =>
  paragraphs.map(paragraph => html`<p dir="auto" lang=${textLang ?? nothing}>${paragraph}</p>`);

/** @csspart agenda - The programme of an event with JSON-LD. */
const renderAgenda = (agenda: readonly AgendaRow[], language: ResolvedLanguage) =>
  agenda.length
    ? html`<ol class="agenda" part="agenda" role="list">
        ${agenda.map(item => renderAgendaItem(item, language))}
      </ol>`
    : nothing;

/**
 * @csspart agenda-time - Start of an item of the programme.
 * @csspart agenda-performer - Speakers or performers of an item of the programme.
 */
const renderAgendaItem = ({ name, time, performer }: AgendaRow, language: ResolvedLanguage) => html`
  <li>
    ${time ? html`<bdi class="agenda-time" part="agenda-time">${time}</bdi>` : nothing}
    <bdi lang=${language.textLang ?? nothing}>${name}</bdi>
    ${
      performer.length
        ? html`<span class="agenda-performer" part="agenda-performer"
            >${renderNameList(performer, language)}</span
          >`
        : nothing
    }
  </li>
`;

/**
 * The description, with a collapsed section below it: the rest of a long one, the programme, and the children of the
 * element. Without a description, the children take its place. Children that repeat the card have none.
 *
 * @csspart about - The description and its collapsed section.
 * @csspart more - The collapsed section, with the line that opens it.
 * @csspart more-summary - The line that opens the collapsed section.
 */
export const renderAbout = ({ occurrence, agenda, language, filledSlots }: CardView) => {
  const { shown, collapsed } = splitDescription(occurrence.description ?? []);
  const content = filledSlots.has('') ? html`<slot></slot>` : nothing;
  const isContentCollapsed = shown.length + collapsed.length > 0;
  const hasMore =
    collapsed.length > 0 ||
    agenda.length > 0 ||
    filledSlots.has('agenda') ||
    (isContentCollapsed && filledSlots.has(''));
  return html`
    <div class="about" part="about" ?hidden=${!hasMore && !shown.length && !filledSlots.has('')}>
      ${renderParagraphs(shown, language)} ${isContentCollapsed ? nothing : content}
      <details class="more" part="more" ?hidden=${!hasMore}>
        <summary part="more-summary">${language.strings.programme}</summary>
        <div class="rest">
          ${renderAgenda(agenda, language)} <slot name="agenda"></slot>
          ${renderParagraphs(collapsed, language)} ${isContentCollapsed ? content : nothing}
        </div>
      </details>
    </div>
  `;
};
