import { expect } from '@open-wc/testing';
import type { RawEvent } from '../../src/model/fields.js';
import { createInvitation } from '../../src/share/invitation.js';
import { languageFor } from '../../src/strings/language-for.js';
import { addStrings } from '../../src/strings/registry.js';
import { bare } from '../support/text.js';
import { parseAttributes } from '../support/parse-attributes.js';

const PAGE = 'https://ngo.example/page';
const NAME = 'Side event';

const invite = (raw: RawEvent, text?: string, viewerZone = 'Asia/Tokyo') => {
  const { details } = parseAttributes({ name: NAME, ...raw }, PAGE);
  if (!details) return expect.fail('expected an event');
  const reading = {
    ...languageFor(['en']),
    lang: 'en',
    viewerZone,
    hourCycle: 'h23',
    now: Date.parse('2027-01-01'),
  } as const;
  return createInvitation(details, text, PAGE, reading);
};

const TIMED_EVENT = { startDate: '2027-03-24T15:00', timeZone: 'Europe/Zurich', duration: 'PT1H30M' };

const TEXTS = [
  [
    'the name and the time in the event’s zone',
    TIMED_EVENT,
    'Side event Wednesday 24 March · 15:00–16:30 · CET',
  ],
  [
    'the name and the time in UTC if the zone is unknown',
    { startDate: '2027-03-24T14:00:00Z', duration: 'PT1H' },
    'Side event Wednesday 24 March · 14:00–15:00 · UTC',
  ],
  ['the name and the date', { startDate: '2027-03-23' }, 'Side event Tuesday 23 March'],
  ['the name and the month', { startDate: '2027-03' }, 'Side event March 2027'],
  ['only the name of an event without a date', {}, 'Side event'],
  [
    'the status of a postponed event instead of its date',
    { ...TIMED_EVENT, eventStatus: 'postponed' },
    'Side event This event has been postponed.',
  ],
  [
    'the words of a start that cannot be read',
    { startDate: '24 March 2027, 3pm' },
    'Side event 24 March 2027 3pm',
  ],
  [
    'the words of a status that cannot be read',
    { startDate: '2027-03-24', eventStatus: 'Verlegt!' },
    'Side event Verlegt! Wednesday 24 March',
  ],
] as const;

describe('createInvitation', () => {
  for (const [name, raw, text] of TEXTS) {
    it(`contains ${name}`, () => {
      expect(bare(invite(raw).text)).to.equal(text);
    });
  }

  it('does not depend on the zone of the sender', () => {
    for (const raw of [TIMED_EVENT, { startDate: '2027-03-24T14:00:00Z' }, { startDate: '2027-03-24' }]) {
      const written = ['Asia/Tehran', 'America/New_York', 'UTC'].map(
        zone => invite(raw, undefined, zone).plainText,
      );
      expect(new Set(written).size).to.equal(1);
    }
  });

  it('does not depend on the region of the sender if the page sets no language', () => {
    const { details } = parseAttributes(
      { name: NAME, startDate: '2027-03-24T14:00Z', eventStatus: 'cancelled' },
      PAGE,
    );
    if (!details) return expect.fail('expected an event');
    const texts = ['en-US', 'en-GB', 'en-AU'].map(tag => {
      const reading = {
        ...languageFor([tag]),
        lang: undefined,
        viewerZone: 'UTC',
        now: Date.parse('2027-01-01'),
      };
      return createInvitation(details, undefined, PAGE, { ...reading, hourCycle: 'h12' }).plainText;
    });
    expect(new Set(texts).size).to.equal(1);
  });

  it('is in the language of the sender if the page has only the strings of their region', () => {
    addStrings('sr-RS', { notice: { cancelled: 'Otkazano.' } });
    const { details } = parseAttributes({ name: NAME, eventStatus: 'cancelled' }, PAGE);
    if (!details) return expect.fail('expected an event');
    const reading = { lang: undefined, viewerZone: 'UTC', hourCycle: 'h23', now: 0 } as const;
    const { text } = createInvitation(details, undefined, PAGE, { ...languageFor(['sr-RS']), ...reading });
    expect(text).to.include('Otkazano.');
  });

  it('puts the date on its own line', () => {
    expect(invite(TIMED_EVENT).text.split('\n')).to.have.lengthOf(2);
  });

  it('lists name, local time, UTC time and URL in plain text', () => {
    expect(invite(TIMED_EVENT).plainText.split('\n').map(bare)).to.deep.equal([
      'Side event',
      'Wednesday 24 March · 15:00–16:30 · CET',
      'Wednesday 24 March · 14:00–15:30 · UTC',
      bare(PAGE),
    ]);
  });

  it('has the start and the end on the clocks of their offsets', () => {
    const raw = { startDate: '2027-03-26T09:00+01:00', endDate: '2027-03-29T17:00+02:00' };
    expect(invite(raw).plainText.split('\n').map(bare).slice(1, 3)).to.deep.equal([
      'Fri 26 Mar 09:00–Mon 29 Mar 17:00 · UTC+01:00–UTC+02:00',
      'Fri 26 Mar 08:00–Mon 29 Mar 15:00 · UTC',
    ]);
  });

  it('repeats no line in plain text', () => {
    const inUtc = invite({ ...TIMED_EVENT, timeZone: 'UTC' })
      .plainText.split('\n')
      .map(bare);
    expect(inUtc).to.deep.equal(['Side event', 'Wednesday 24 March · 15:00–16:30 · UTC', bare(PAGE)]);
    expect(invite({ startDate: '2027-03-23' }).plainText.split('\n')).to.have.lengthOf(3);
    expect(invite({}).plainText).to.equal(`Side event\n${PAGE}`);
  });

  it('omits the date of a postponed event in plain text', () => {
    expect(invite({ ...TIMED_EVENT, eventStatus: 'postponed' }).plainText).to.equal(
      `Side event\nThis event has been postponed.\n${PAGE}`,
    );
  });

  it('uses the event name as title', () => {
    expect(invite(TIMED_EVENT).title).to.equal(NAME);
    expect(invite(TIMED_EVENT, 'Come!').title).to.equal(NAME);
  });

  it('uses custom text instead of name and date', () => {
    expect(invite(TIMED_EVENT, 'Come & see: “100 %” #event').text).to.equal('Come & see: “100 %” #event');
  });

  it('starts plain text with the custom text and keeps the other lines', () => {
    const [first, ...others] = invite(TIMED_EVENT, 'Come and see').plainText.split('\n');
    expect(first).to.equal('Come and see');
    expect(others).to.eql(invite(TIMED_EVENT).plainText.split('\n').slice(1));
  });

  it('links to the event URL', () => {
    expect(invite({ url: 'https://ngo.example/side-event' }).url).to.equal('https://ngo.example/side-event');
  });

  it('links to the page URL if the event has no safe URL', () => {
    expect(invite({}).url).to.equal(PAGE);
    expect(invite({ url: 'javascript:alert(1)' }).url).to.equal(PAGE);
  });

  it('contains the year if it is not the current one', () => {
    expect(invite({ startDate: '2028-03-23' }).text).to.contain('2028');
  });
});
