import { html, nothing } from 'lit';
import { listFacts, type Fact } from '../format/facts.js';
import { renderLink } from './link.js';
import type { CardView } from './view.js';

const renderFact = ({ id, value, href }: Fact, { strings }: CardView) => html`
  <div class="fact" part="fact">
    <dt part="fact-label">${strings[id]}</dt>
    <dd part="fact-value">
      <bdi>${href ? renderLink({ href, part: 'link', content: value }, strings) : value}</bdi>
    </dd>
  </div>
`;

/** What is known about the event, as a list of terms and their values. */
export const renderFacts = (view: CardView) => {
  const facts = listFacts(view.details, view);
  return facts.length
    ? html`<dl class="facts" part="facts">${facts.map(fact => renderFact(fact, view))}</dl>`
    : nothing;
};
