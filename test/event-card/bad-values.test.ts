import { expect, nextFrame } from '@open-wc/testing';
import sinon from 'sinon';
import {
  has,
  hasControl,
  listenForWarnings,
  newCard,
  part,
  partText,
  place,
  untilVisible,
  setNow,
  settled,
  showCard,
} from '../support/cards.js';
import { AFTER, BEFORE, DURING, SAMPLE_EVENT, type Attributes } from '../fixtures/events.js';
import { visibleText } from '../support/visible-text.js';
import { NO_TEXT } from '../support/text.js';
import type { EventCard, EventCardErrorEvent, Fault, Issue } from '../../src/index.js';

const NONSENSE = /NaN|undefined|Invalid Date|null|\[object|Infinity/;

const URLS = [
  'location-url',
  'url',
  'registration-url',
  'join-url',
  'recording-url',
  'follow-up-url',
  'image',
];

/** Attribute, invalid value, and the valid values that the message names. */
type Row = readonly [field: string, value: string, expected: RegExp];
const INVALID: readonly Row[] = [
  ['start-date', '2027-02-30', /does not exist/],
  ['start-date', 'next week', /ISO 8601/],
  ['start-date', '24.03.2027', /ISO 8601/],
  ['start-date', '2027-03-24T25:00', /does not exist/],
  ['end-date', 'later', /ISO 8601/],
  ['end-date', '2020-01-01', /later than start-date/],
  ['duration', 'all evening', /PT1H30M/],
  ['time-zone', 'Europe/Atlantis', /IANA/],
  ['time-zone', 'constructor', /IANA/],
  ['viewer-time-zone', 'Mars/Olympus', /IANA/],
  ['event-status', 'maybe', /scheduled, cancelled/],
  ['previous-start-date', '0', /ISO 8601/],
  ['attendance-mode', 'toString', /online, offline/],
  ['price', 'gratis', /number/],
  ['price', '-1', /number/],
  ['price-currency', 'francs', /ISO 4217/],
  ['in-language', 'klingonish', /BCP 47/],
  ['share', 'fax', /copy, .*email/],
  ['countdown', 'hours', /seconds, minutes, none/],
  ['hour-cycle', '24', /h12, h23/],
  ['heading-level', '99', /1 to 6/],
  ['theme', 'pink', /auto, light, dark/],
  ...URLS.map((field): Row => [field, 'javascript:alert(1)', /https: or http:|https:, http:/]),
  ...URLS.map((field): Row => [field, 'data:text/html,<script>alert(1)</script>', /https/]),
  ['registration-url', 'https://un.org@evil.example/', /https/],
  ['registration-url', ' java\tscript:alert(1)', /https/],
];

describe('a card with invalid values', () => {
  let warnings: readonly string[];
  let reported: (Fault | Issue)[];
  const collectIssues = ({ detail }: EventCardErrorEvent) => reported.push(...detail.problems);

  beforeEach(() => {
    setNow(BEFORE);
    warnings = listenForWarnings();
    reported = [];
    document.body.addEventListener('event-card-error', collectIssues);
  });
  afterEach(() => {
    document.body.removeEventListener('event-card-error', collectIssues);
  });

  const expectOtherFieldsRendered = (card: EventCard) => {
    expect(partText(card, 'title')).to.equal(SAMPLE_EVENT.name);
    expect(partText(card, 'organizers')).to.equal('CAP Liberté de Conscience and DAFOH');
    expect(partText(card, 'share')).to.match(/^Invite people/);
    expect(visibleText(card)).not.to.match(NONSENSE);
    for (const { href } of card.renderRoot.querySelectorAll('a'))
      expect(href).to.match(/^(https?|mailto|tel):/);
  };

  for (const [field, value, expected] of INVALID) {
    it(`ignores ${field}="${value}" and reports it once`, async () => {
      const card = await showCard({ ...SAMPLE_EVENT, [field]: value });
      await untilVisible(card);
      expectOtherFieldsRendered(card);
      expect(warnings).to.have.length(1);
      expect(warnings[0]).to.include(field).and.include(value).and.match(expected);
      expect(reported).to.have.length(1);
      expect(reported[0]).to.include({ field, value });
      expect(reported[0]?.message).to.match(expected);
      expect(warnings[0]).to.include(reported[0]?.message);
    });
  }

  for (const [phase, now] of [
    ['upcoming', BEFORE],
    ['live', DURING],
    ['ended', AFTER],
  ] as const) {
    it(`renders no javascript: link from any URL field when the event is ${phase}`, async () => {
      setNow(now);
      const attributes = Object.fromEntries(URLS.map(field => [field, 'javascript:alert(1)']));
      const card = await showCard({ ...SAMPLE_EVENT, location: 'Geneva', ...attributes });
      expectOtherFieldsRendered(card);
      expect(has(card, 'image')).to.be.false;
      expect(part(card, 'actions').querySelectorAll('a').length).to.equal(0);
      expect(reported.map(({ field }) => field)).to.eql(URLS);
      expect(warnings).to.have.length(1);
    });
  }

  it('lists several invalid values in a single warning', async () => {
    const invalid: Attributes = {
      'start-date': '2027-02-30',
      'registration-url': 'javascript:alert(1)',
      'time-zone': 'Europe/Atlantis',
      'heading-level': '99',
    };
    const card = await showCard({ ...SAMPLE_EVENT, ...invalid });
    expectOtherFieldsRendered(card);
    expect(partText(card, 'when'), 'in its author’s words').to.equal('2027-02-30');
    expect(card.renderRoot.querySelectorAll('h3').length).to.equal(1);
    expect(warnings).to.have.length(1);
    for (const [field, value] of Object.entries(invalid))
      expect(warnings[0]).to.include(`${field}="${value}"`);
    expect(Object.fromEntries(reported.map(({ field, value }) => [field, value]))).to.eql(invalid);
  });

  it('truncates a value of 100,000 characters and renders the other fields', async () => {
    const card = await showCard({ ...SAMPLE_EVENT, name: 'long '.repeat(20_000) });
    const title = partText(card, 'title');
    expect(title).to.match(/^long long/);
    expect(title.length).to.be.lessThan(1000);
    expect(partText(card, 'organizers')).to.include('DAFOH');
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.match(/name="long .*characters/);
    expect(warnings[0]?.length, 'length of the warning').to.be.lessThan(500);
    expect(reported).to.have.length(1);
    expect(card.scrollWidth).to.be.at.most(card.clientWidth);
  });

  it('wraps unbroken words of 100,000 letters', async () => {
    const card = await showCard({
      ...SAMPLE_EVENT,
      name: 'w'.repeat(100_000),
      organizer: 'o'.repeat(100_000),
    });
    for (const element of ['card', 'title', 'organizers'].map(name => part(card, name)))
      expect(element.scrollWidth).to.be.at.most(element.clientWidth);
  });

  for (const [kind, value] of NO_TEXT) {
    it(`ignores properties set to ${kind}`, async () => {
      const card = newCard(SAMPLE_EVENT);
      Object.assign(card, {
        description: value,
        price: value,
        duration: value,
        superEvent: value,
        theme: value,
      });
      place().append(card);
      await settled(card);
      expectOtherFieldsRendered(card);
      expect(warnings).to.have.length(1);
      expect(reported.map(({ field }) => field)).to.include('price');
    });
  }

  it('treats null and undefined as unset', async () => {
    const card = newCard(SAMPLE_EVENT);
    Object.assign(card, { description: null, price: undefined, superEvent: null, url: undefined });
    place().append(card);
    await settled(card);
    expectOtherFieldsRendered(card);
    expect(warnings).to.be.empty;
  });

  it('reports an unchanged value only once, and shows a valid one that replaces it', async () => {
    const card = await showCard({ ...SAMPLE_EVENT, 'start-date': 'soon' });
    card.description = 'Something else has changed.';
    await settled(card);
    expect(warnings).to.have.length(1);
    expect(reported).to.have.length(1);
    card.startDate = '2027-03-24T15:00';
    await settled(card);
    expect(partText(card, 'date')).to.include('24 March');
    card.startDate = 'never';
    await settled(card);
    expect(warnings).to.have.length(2);
    expect(warnings[1]).to.include('never');
  });

  it('reports a missing name when the card shows its children', async () => {
    const card = await showCard({ 'start-date': '2027-03-24' }, '<p>Fallback</p>');
    expect(visibleText(card)).to.equal('Fallback');
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.include('name');
    expect(hasControl(card, 'Copy link')).to.be.false;
  });

  it('reports a mistyped attribute, also one that is set later', async () => {
    const card = await showCard({ ...SAMPLE_EVENT, startdate: '2027-03-25' });
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.include('startdate="2027-03-25": not known; did you mean start-date?');
    card.setAttribute('register-url', '/register');
    await nextFrame();
    await settled(card);
    expect(warnings).to.have.length(2);
    expect(warnings[1]).to.include('register-url="/register": not known; did you mean registration-url?');
    expect(reported.map(({ field }) => field)).to.eql(['startdate', 'startdate', 'register-url']);
    expectOtherFieldsRendered(card);
  });

  it('does not read its sources again when a page changes its class and style', async () => {
    const card = await showCard({ ...SAMPLE_EVENT, class: 'a', style: 'margin: 0' });
    const reads = sinon.spy(card, 'getAttributeNames');
    const updates = sinon.spy(card, 'requestUpdate');
    card.className = 'b';
    card.style.margin = '1px';
    await nextFrame();
    expect(reads.called).to.be.true;
    expect(updates.called).to.be.false;
  });

  it('reports nothing for valid or missing attributes', async () => {
    await showCard({ ...SAMPLE_EVENT, 'heading-level': '2', theme: 'dark', share: 'none', price: '0' });
    await showCard({});
    expect(warnings).to.be.empty;
    expect(reported).to.be.empty;
  });
});
