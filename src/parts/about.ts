import { html, nothing } from 'lit';
import type { CardView } from './view.js';

/** Characters of description that are always shown; a paragraph is not torn. */
const ALWAYS_SHOWN = 700;

const splitDescription = (paragraphs: readonly string[]) => {
  let length = 0;
  const shown = paragraphs.filter(paragraph => (length += paragraph.length) <= ALWAYS_SHOWN);
  return { shown, folded: paragraphs.slice(shown.length) };
};

const renderParagraphs = (paragraphs: readonly string[]) =>
  paragraphs.map(paragraph => html`<p dir="auto">${paragraph}</p>`);

/**
 * The description, and folded below it the rest: the end of a long one, the agenda, and what the page wrote inside the
 * element. Without a description, what the page wrote takes its place.
 */
export const renderAbout = ({ details, strings, filledSlots }: CardView, handleSlotChange: () => void) => {
  const { shown, folded } = splitDescription(details.description ?? []);
  const content = html`<slot @slotchange=${handleSlotChange}></slot>`;
  const isContentFolded = shown.length + folded.length > 0;
  const hasMore = folded.length > 0 || filledSlots.has('agenda') || (isContentFolded && filledSlots.has(''));
  return html`
    <div class="about" part="about" ?hidden=${!hasMore && !shown.length && !filledSlots.has('')}>
      ${renderParagraphs(shown)} ${isContentFolded ? nothing : content}
      <details class="more" part="more" ?hidden=${!hasMore}>
        <summary part="more-summary">${strings.programme}</summary>
        <slot name="agenda" @slotchange=${handleSlotChange}></slot>
        ${renderParagraphs(folded)} ${isContentFolded ? content : nothing}
      </details>
    </div>
  `;
};
