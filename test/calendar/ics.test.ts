import { expect } from '@open-wc/testing';
import type { CalendarEntry } from '../../src/calendar/entry.js';
import { toIcs } from '../../src/calendar/ics.js';
import type { RawEvent } from '../../src/model/fields.js';
import { PAGE, SAMPLE_RAW_EVENT } from '../fixtures/events.js';
import { readIcs, sureEntryOf } from '../support/calendars.js';

const NOW = Date.parse('2027-03-12T10:00:00.123Z');

const fileOf = (raw?: RawEvent) => readIcs(toIcs(sureEntryOf(raw), NOW));
const fileWith = (changes: Partial<CalendarEntry>) => toIcs({ ...sureEntryOf(), links: [], ...changes }, NOW);

/** The lines of a file without their line endings. */
const linesOf = (ics: string) => {
  expect(ics.endsWith('\r\n'), 'the last line ends with CRLF').to.be.true;
  return ics.slice(0, -2).split('\r\n');
};
const octets = (line: string) => new TextEncoder().encode(line).length;

/** What is written, and what a calendar reads; `Z` is an instant, and the end is exclusive. */
const TIMES: readonly (readonly [what: string, raw: RawEvent, start: string, end: string | undefined])[] = [
  ['a time', {}, '2027-03-24T14:00:00Z', '2027-03-24T15:30:00Z'],
  ['a time without an end', { duration: '' }, '2027-03-24T14:00:00Z', undefined],
  ['a time over midnight', { startDate: '2027-03-24T23:30' }, '2027-03-24T22:30:00Z', '2027-03-25T00:00:00Z'],
  [
    'a time with seconds',
    { startDate: '2027-03-24T15:00:30' },
    '2027-03-24T14:00:30Z',
    '2027-03-24T15:30:30Z',
  ],
  ['a date', { startDate: '2027-03-24' }, '2027-03-24', '2027-03-25'],
  ['several days', { startDate: '2027-03-30', endDate: '2027-04-01' }, '2027-03-30', '2027-04-02'],
  ['a time in an unknown zone', { timeZone: '' }, '2027-03-24', '2027-03-25'],
];

const STATUSES: readonly (readonly [what: string, raw: RawEvent, status: string, shownAs: string])[] = [
  ['a time', {}, 'CONFIRMED', 'OPAQUE'],
  ['a date', { startDate: '2027-03-24' }, 'TENTATIVE', 'TRANSPARENT'],
  ['a time in an unknown zone', { timeZone: '' }, 'TENTATIVE', 'TRANSPARENT'],
  ['a cancelled event', { eventStatus: 'cancelled' }, 'CANCELLED', 'OPAQUE'],
];

/** Texts with special characters, and what another program reads if that differs. */
const TEXTS: readonly (readonly [what: string, written: string, read?: string])[] = [
  ['semicolons, commas and colons', 'A; B, C: D;;,,::'],
  ['backslashes', '\\ \\\\ \\n \\; C:\\new\\,'],
  ['quotes and parameters', '"A";X="B":C^n'],
  ['a line break', 'A\nB\n\nC'],
  ['line breaks of every system', 'A\r\nB\rC', 'A\nB\nC'],
  ['a property after a line break', 'A\r\nATTENDEE:mailto:a@b.example', 'A\nATTENDEE:mailto:a@b.example'],
  ['an alarm after a line break', 'A\nBEGIN:VALARM\nTRIGGER:-PT1M\nEND:VALARM'],
  ['the end of the event', 'A\r\nEND:VEVENT\r\nBEGIN:VEVENT', 'A\nEND:VEVENT\nBEGIN:VEVENT'],
  ['a folded line', 'A\r\n B\r\n\tC', 'A\n B\nC'],
  ['control characters', 'A\0B\u0007C\u001bD\u007fE\u0085F', 'ABCDEF'],
  ['other scripts', 'حدث جانبي 世界 Ève\u0301nement'],
  ['emoji', '🧑‍🤝‍🧑 👩🏽‍🚀 🏳️‍🌈 🇨🇭 e\u0301'],
  ['HTML-like text', '<b>&amp;</b>'],
];

const CHINESE = '结束强摘活体器官的国际合作与对话，会议；邀请\\所有人。🧑‍🤝‍🧑👩🏽‍🚀';
const LONG = CHINESE.repeat(5000).slice(0, 5000 - 2) + '。完';

describe('toIcs', () => {
  it('omits the URL of an entry without one', () => {
    const lines = linesOf(fileWith({}));
    expect(linesOf(fileWith({ url: '' }))).to.eql(lines.filter(line => !line.startsWith('URL')));
  });

  for (const [what, raw, start, end] of TIMES) {
    it(`writes start and end of ${what}`, () => {
      const { event } = fileOf(raw);
      expect([event('dtstart'), event('dtend')]).to.eql([start, end]);
    });
  }

  for (const [what, raw, status, shownAs] of STATUSES) {
    it(`writes STATUS:${status} and TRANSP:${shownAs} for ${what}`, () => {
      const { event } = fileOf(raw);
      expect([event('status'), event('transp')]).to.eql([status, shownAs]);
    });
  }

  it('cancels an existing entry by the same UID and a higher SEQUENCE', () => {
    const [planned, cancelled] = [
      fileOf(),
      fileOf({ eventStatus: 'cancelled', description: 'We are sorry.' }),
    ];
    expect(cancelled.event('uid')).to.equal(planned.event('uid'));
    expect(Number(cancelled.event('sequence'))).to.be.greaterThan(Number(planned.event('sequence')));
  });

  it('writes the same UID at any time', () => {
    const later = readIcs(toIcs(sureEntryOf(), NOW + 1e9));
    expect([later.event('uid'), fileOf().event('uid')]).to.eql(
      Array(2).fill(`${SAMPLE_RAW_EVENT.url}#2027-03-24`),
    );
    expect(later.event('dtstamp')).not.to.equal(fileOf().event('dtstamp'));
  });

  it('writes its standard and its creation time', () => {
    const { calendar, event, components } = fileOf();
    expect(calendar('version')).to.equal('2.0');
    expect(calendar('prodid')).to.match(/event-card/);
    expect(calendar('calscale')).to.equal('GREGORIAN');
    expect(event('dtstamp')).to.equal('2027-03-12T10:00:00Z');
    expect(components, 'one event, no zone, no alarm').to.eql(['vevent']);
  });

  it('writes no METHOD, ATTENDEE or ORGANIZER, so it invites nobody', () => {
    const { calendar, properties } = fileOf({ eventStatus: 'cancelled' });
    expect(calendar('method'), 'METHOD would need an ORGANIZER (RFC 5546, 3.2.1)').to.equal(undefined);
    expect(properties).not.to.include('attendee').and.not.to.include('organizer');
  });

  it('writes title, description, location, URL and conference', () => {
    const { event } = fileOf({
      description: 'One, two.\n\nThree; four.',
      location: 'Room XX, Palais',
      joinUrl: 'https://ngo.example/join?a=1,2;3&b=%2C',
    });
    expect(event('summary')).to.equal(SAMPLE_RAW_EVENT.name);
    expect(event('description')).to.equal(
      `One, two.\n\nThree; four.\n\nJoin now: https://ngo.example/join?a=1,2;3&b=%2C\n${SAMPLE_RAW_EVENT.url}`,
    );
    expect(event('location')).to.equal('Room XX, Palais');
    expect(event('url')).to.equal(SAMPLE_RAW_EVENT.url);
    expect(event('conference')).to.equal('https://ngo.example/join?a=1,2;3&b=%2C');
  });

  it('declares the value of CONFERENCE as a URI', () => {
    const ics = toIcs(sureEntryOf({ joinUrl: 'https://ngo.example/join' }), NOW);
    expect(ics).to.match(/\r\nCONFERENCE;(?:[A-Z]+=[A-Z]+;)*VALUE=URI[;:]/);
  });

  it('writes each property once and none empty', () => {
    const { properties, event } = readIcs(fileWith({}));
    expect(new Set(properties).size).to.equal(properties.length);
    expect(properties).not.to.include('description').and.not.to.include('conference');
    for (const name of properties) expect(event(name), name).not.to.equal('');
  });

  it('writes the page URL for an event without one', () => {
    expect(fileOf({ url: '' }).event('url')).to.equal(PAGE);
  });
});

describe('toIcs text', () => {
  for (const [what, written, read = written] of TEXTS) {
    it(`preserves ${what}`, () => {
      const ics = fileWith({ summary: written, description: written, location: written });
      const { event, properties, components } = readIcs(ics);
      for (const name of ['summary', 'description', 'location']) expect(event(name)).to.equal(read);
      const { properties: expected } = readIcs(fileWith({ description: 'A', location: 'B' }));
      expect(properties, 'no additional property').to.eql(expected);
      expect(components).to.eql(['vevent']);
    });
  }

  it('escapes semicolons, commas and backslashes', () => {
    expect(fileWith({ summary: 'A; B, C: \\' })).to.contain('\r\nSUMMARY:A\\; B\\, C: \\\\\r\n');
  });

  it('preserves long text completely', () => {
    const { event } = readIcs(fileWith({ description: LONG }));
    expect(LONG.length).to.equal(5000);
    expect(event('description') === LONG).to.be.true;
  });
});

describe('toIcs lines', () => {
  const LINES: readonly (readonly [what: string, changes: Partial<CalendarEntry>])[] = [
    ['short texts', {}],
    ['5,000 characters in Chinese, with emoji', { description: LONG, summary: LONG }],
    ['characters of one octet', { description: 'a'.repeat(1000) }],
    ['characters of two octets', { description: 'é'.repeat(1000) }],
    ['characters of three octets', { description: '世'.repeat(1000) }],
    ['characters of four octets', { description: '😀'.repeat(1000) }],
    ['nothing but escapes', { description: '\\;,\n'.repeat(500) }],
    ['a long address', { url: `${PAGE}?${'a'.repeat(1000)}`, conference: `${PAGE}?${'b'.repeat(1000)}` }],
    ['a long UID', { uid: `${PAGE}#${'%D8%AF'.repeat(200)}` }],
  ];
  for (const [what, changes] of LINES) {
    it(`fold at 75 octets with ${what}`, () => {
      const lines = linesOf(fileWith(changes));
      for (const line of lines) {
        expect(octets(line), line).to.be.at.most(75).and.at.least(2);
        expect(line, 'no bare CR or LF').not.to.match(/[\r\n]/);
        expect(line, 'no split character').not.to.match(/\p{Cs}|\ufffd/u);
      }
    });

    it(`unfold to the original with ${what}`, () => {
      const { event } = readIcs(fileWith(changes));
      for (const [property, value] of Object.entries(changes)) expect(event(property)).to.equal(value);
    });
  }

  for (const length of [60, 61, 62, 63, 64, 65, 66, 67, 68, 69]) {
    it(`fold no sooner than needed with a title of ${length} octets`, () => {
      const title = linesOf(fileWith({ summary: 'x'.repeat(length) })).filter(line => /x{2}|^ x/.test(line));
      expect(title.length).to.equal(length + 'SUMMARY:'.length > 75 ? 2 : 1);
    });
  }
});
