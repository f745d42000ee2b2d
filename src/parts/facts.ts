import { html, nothing } from 'lit';
import { listFacts, type Fact } from '../format/facts.js';
import type { EventDetails } from '../model/event-details.js';
import { renderLink } from './link.js';
import { renderNameList } from './name-list.js';
import type { CardView } from './view.js';

/** What is shown as the page told it, and not made out of it, is in the page's language. */
const isAuthorText = (value: string, { location, audience, dialIn }: EventDetails) =>
  [location, audience, dialIn].includes(value);

/** Characters of a value from which on it has a row of its own; those of East Asia are twice as wide as others. */
const MIN_LONG_LENGTH = 32;
const isLong = (value: string) => value.replace(/[\u2e80-\uffff]/g, 'ww').length >= MIN_LONG_LENGTH;

const renderValue = ({ value, names, href }: Fact, view: CardView) =>
  names
    ? renderNameList(names, view)
    : html`<bdi lang=${isAuthorText(value, view.details) ? (view.textLang ?? nothing) : nothing}
        >${href ? renderLink({ href, part: 'link', content: value }, view.strings) : value}</bdi
      >`;

/**
 * @csspart fact - A fact, such as the price: its label and its value.
 * @csspart fact-label - The label of a fact.
 * @csspart fact-value - The value of a fact.
 */
const renderFact = (fact: Fact, view: CardView) => html`
  <div class=${isLong(fact.value) ? 'fact long' : 'fact'} part="fact">
    <dt part="fact-label">${view.strings[fact.id]}</dt>
    <dd part="fact-value">${renderValue(fact, view)}</dd>
  </div>
`;

/**
 * What is known about the event, as a list of terms and their values.
 *
 * @csspart facts - The list of facts.
 */
export const renderFacts = (view: CardView) => {
  const facts = listFacts(view.details, view);
  return facts.length
    ? html`<dl class="facts" part="facts">${facts.map(fact => renderFact(fact, view))}</dl>`
    : nothing;
};
