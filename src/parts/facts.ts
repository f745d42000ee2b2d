import { html, nothing } from 'lit';
import type { Fact } from '../format/facts.js';
import type { ResolvedLanguage } from '../strings/language.js';
import { renderLink } from './link.js';
import { renderNameList } from './name-list.js';

/** Characters from which a value has a row of its own; those of East Asia count as two. */
const MIN_LONG_LENGTH = 32;
const isLong = (value: string) => value.replace(/[\u2e80-\uffff]/g, 'ww').length >= MIN_LONG_LENGTH;

const renderValue = ({ value, names, href, isAuthorText }: Fact, language: ResolvedLanguage) =>
  names
    ? renderNameList(names, language)
    : html`<bdi lang=${isAuthorText ? (language.textLang ?? nothing) : nothing}
        >${href ? renderLink({ href, part: 'link', content: value }, language.strings) : value}</bdi
      >`;

/**
 * @csspart fact - A fact, such as the price: its label and its value.
 * @csspart fact-label - The label of a fact.
 * @csspart fact-value - The value of a fact.
 */
const renderFact = (fact: Fact, language: ResolvedLanguage) => html`
  <div class=${isLong(fact.value) ? 'fact long' : 'fact'} part="fact">
    <dt part="fact-label">${language.strings[fact.id]}</dt>
    <dd part="fact-value">${renderValue(fact, language)}</dd>
  </div>
`;

/**
 * The facts about the event, as a description list.
 *
 * @csspart facts - The list of facts.
 */
export const renderFacts = (facts: readonly Fact[], language: ResolvedLanguage) =>
  facts.length
    ? html`<dl class="facts" part="facts">${facts.map(fact => renderFact(fact, language))}</dl>`
    : nothing;
