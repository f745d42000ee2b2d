import { html, nothing } from 'lit';
import { truncate } from '../utils/truncate.js';
import { formatItemTime } from '../format/when.js';
import type { AgendaItem } from '../model/agenda.js';
import { renderNameList } from './name-list.js';
import type { CardView } from './view.js';

/** Characters of description that are always shown. */
const MAX_SHOWN_LENGTH = 700;

/** The part of a description that is shown, and the rest: by paragraphs, or, of a single long one, by words. */
const splitDescription = (paragraphs: readonly string[]) => {
  const [first = '', ...others] = paragraphs;
  if (first.length > MAX_SHOWN_LENGTH) {
    const end = first.lastIndexOf(' ', MAX_SHOWN_LENGTH);
    // Half of a character is not left behind.
    const at = end > 0 ? end : truncate(first, MAX_SHOWN_LENGTH).length - 1;
    return { shown: [`${first.slice(0, at)} …`], collapsed: [`… ${first.slice(at).trim()}`, ...others] };
  }
  let length = 0;
  const shown = paragraphs.filter(paragraph => (length += paragraph.length) <= MAX_SHOWN_LENGTH);
  return { shown, collapsed: paragraphs.slice(shown.length) };
};

const renderParagraphs = (paragraphs: readonly string[], { textLang }: CardView) =>
  paragraphs.map(paragraph => html`<p dir="auto" lang=${textLang ?? nothing}>${paragraph}</p>`);

/** @csspart agenda - The programme, where data tells it. */
const renderAgenda = (view: CardView) =>
  view.details.agenda.length
    ? html`<ol class="agenda" part="agenda" role="list">
        ${view.details.agenda.map(item => renderAgendaItem(item, view))}
      </ol>`
    : nothing;

/**
 * @csspart agenda-time - When an item of the programme begins.
 * @csspart agenda-performer - Who speaks or plays in an item of the programme.
 */
const renderAgendaItem = ({ name, schedule, performer }: AgendaItem, view: CardView) => {
  const time = formatItemTime(schedule, view.details.schedule, view);
  return html`
    <li>
      ${time ? html`<bdi class="agenda-time" part="agenda-time">${time}</bdi>` : nothing}
      <bdi lang=${view.textLang ?? nothing}>${name}</bdi>
      ${
        performer.length
          ? html`<span class="agenda-performer" part="agenda-performer"
              >${renderNameList(performer, view)}</span
            >`
          : nothing
      }
    </li>
  `;
};

/**
 * The description, and collapsed below it the rest: the end of a long one, the agenda, and what the page wrote inside the
 * element. Without a description, what the page wrote takes its place.
 *
 * @csspart about - Description, and what is collapsed below it.
 * @csspart more - The rest of the description and the programme, collapsed, with the line that opens them.
 * @csspart more-summary - The line that opens the part `more`.
 */
export const renderAbout = (view: CardView) => {
  const { details, strings, filledSlots } = view;
  const { shown, collapsed } = splitDescription(details.description ?? []);
  const content = html`<slot></slot>`;
  const isContentFolded = shown.length + collapsed.length > 0;
  const hasMore =
    collapsed.length > 0 ||
    details.agenda.length > 0 ||
    filledSlots.has('agenda') ||
    (isContentFolded && filledSlots.has(''));
  return html`
    <div class="about" part="about" ?hidden=${!hasMore && !shown.length && !filledSlots.has('')}>
      ${renderParagraphs(shown, view)} ${isContentFolded ? nothing : content}
      <details class="more" part="more" ?hidden=${!hasMore}>
        <summary part="more-summary">${strings.programme}</summary>
        <div class="rest">
          ${renderAgenda(view)} <slot name="agenda"></slot>
          ${renderParagraphs(collapsed, view)} ${isContentFolded ? content : nothing}
        </div>
      </details>
    </div>
  `;
};
