import { expect } from '@open-wc/testing';
import type { RawEvent } from '../../src/model/fields.js';
import { createInvitation } from '../../src/share/invitation.js';
import { languageFor } from '../../src/strings/language-for.js';
import { bare } from '../support/text.js';
import { parseAttributes } from '../support/parse-attributes.js';

const PAGE = 'https://ngo.example/page';
const NAME = 'Side event';

const invite = (raw: RawEvent, text?: string, viewerZone = 'Asia/Tokyo') => {
  const { details } = parseAttributes({ name: NAME, ...raw }, PAGE);
  if (!details) return expect.fail('no event');
  const reading = {
    ...languageFor(['en']),
    lang: 'en',
    viewerZone,
    hourCycle: 'h23',
    now: Date.parse('2027-01-01'),
  } as const;
  return createInvitation(details, text, PAGE, reading);
};

const FOLLOW_UP = { startDate: '2027-03-24T15:00', timeZone: 'Europe/Zurich', duration: 'PT1H30M' };

const TEXTS = [
  ['the name and the event’s own time', FOLLOW_UP, 'Side event Wednesday 24 March · 15:00–16:30 · CET'],
  [
    'the name and the time in UTC, where the zone of the event is not known',
    { startDate: '2027-03-24T14:00:00Z', duration: 'PT1H' },
    'Side event Wednesday 24 March · 14:00–15:00 · UTC',
  ],
  ['the name and the date', { startDate: '2027-03-23' }, 'Side event Tuesday 23 March'],
  ['the name and the month', { startDate: '2027-03' }, 'Side event March 2027'],
  ['the name alone, without a date', {}, 'Side event'],
  [
    'no date that no longer holds, and why',
    { ...FOLLOW_UP, eventStatus: 'postponed' },
    'Side event This event has been postponed.',
  ],
] as const;

describe('createInvitation', () => {
  for (const [name, raw, text] of TEXTS) {
    it(`tells ${name}`, () => {
      expect(bare(invite(raw).text)).to.equal(text);
    });
  }

  it('is the same wherever it is written, by whatever clock', () => {
    for (const raw of [FOLLOW_UP, { startDate: '2027-03-24T14:00:00Z' }, { startDate: '2027-03-24' }]) {
      const written = ['Asia/Tehran', 'America/New_York', 'UTC'].map(
        zone => invite(raw, undefined, zone).plainText,
      );
      expect(new Set(written).size).to.equal(1);
    }
  });

  it('is written for the language alone, where the page says none', () => {
    const { details } = parseAttributes({ name: NAME, startDate: '2027-03-24T14:00Z' }, PAGE);
    if (!details) return expect.fail('no event');
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

  it('has the date on a line of its own', () => {
    expect(invite(FOLLOW_UP).text.split('\n')).to.have.lengthOf(2);
  });

  it('is whole in plain text: name, time, the time for those elsewhere, and the page', () => {
    expect(invite(FOLLOW_UP).plainText.split('\n').map(bare)).to.deep.equal([
      'Side event',
      'Wednesday 24 March · 15:00–16:30 · CET',
      'Wednesday 24 March · 14:00–15:30 · UTC',
      bare(PAGE),
    ]);
  });

  it('says nothing twice in plain text', () => {
    const inUtc = invite({ ...FOLLOW_UP, timeZone: 'UTC' })
      .plainText.split('\n')
      .map(bare);
    expect(inUtc).to.deep.equal(['Side event', 'Wednesday 24 March · 15:00–16:30 · UTC', bare(PAGE)]);
    expect(invite({ startDate: '2027-03-23' }).plainText.split('\n')).to.have.lengthOf(3);
    expect(invite({}).plainText).to.equal(`Side event\n${PAGE}`);
  });

  it('tells no date that no longer holds in plain text', () => {
    expect(invite({ ...FOLLOW_UP, eventStatus: 'postponed' }).plainText).to.equal(
      `Side event\nThis event has been postponed.\n${PAGE}`,
    );
  });

  it('is titled as the event', () => {
    expect(invite(FOLLOW_UP).title).to.equal(NAME);
    expect(invite(FOLLOW_UP, 'Come!').title).to.equal(NAME);
  });

  it('tells what the page wants it to, instead', () => {
    expect(invite(FOLLOW_UP, 'Come & see: “100 %” #event').text).to.equal('Come & see: “100 %” #event');
  });

  it('tells that in plain text too, with what does not change', () => {
    const [first, ...others] = invite(FOLLOW_UP, 'Come and see').plainText.split('\n');
    expect(first).to.equal('Come and see');
    expect(others).to.eql(invite(FOLLOW_UP).plainText.split('\n').slice(1));
  });

  it('leads to the page of the event', () => {
    expect(invite({ url: 'https://ngo.example/side-event' }).url).to.equal('https://ngo.example/side-event');
  });

  it('leads to the page of the card, where the event has none, or none that is safe', () => {
    expect(invite({}).url).to.equal(PAGE);
    expect(invite({ url: 'javascript:alert(1)' }).url).to.equal(PAGE);
  });

  it('tells of the year to those who read it in another one', () => {
    expect(invite({ startDate: '2028-03-23' }).text).to.contain('2028');
  });
});
