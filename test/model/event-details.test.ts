import { expect } from '@open-wc/testing';
import { attributeOf, EVENT_FIELDS, type EventAttributes } from '../support/field-names.js';
import { isAsWritten } from '../../src/model/as-written.js';
import type { RawEvent } from '../../src/model/fields.js';
import { parseEvent, type EventDetails } from '../../src/model/event-details.js';
import { NO_TEXT } from '../support/text.js';
import { parseAttributes } from '../support/parse-attributes.js';

const BASE = 'https://ngo.example/events/page';

/** Every field: the written value and, if it is a detail of its own, the parsed value. */
const FIELDS: Readonly<Record<keyof EventAttributes, readonly [written: unknown, read?: unknown]>> = {
  name: ['Follow-up side event', 'Follow-up side event'],
  description: ['One.\n\nTwo.', ['One.', 'Two.']],
  startDate: ['2027-03-24T15:00'],
  endDate: ['2027-03-24T17:00'],
  duration: ['PT90M', { years: 0, months: 0, weeks: 0, days: 0, hours: 0, minutes: 90, seconds: 0 }],
  timeZone: ['europe/zurich', 'Europe/Zurich'],
  doorTime: ['2027-03-24T14:30'],
  eventStatus: ['https://schema.org/EventRescheduled', 'rescheduled'],
  previousStartDate: ['2027-03-17'],
  attendanceMode: ['OnlineEventAttendanceMode', 'online'],
  location: ['Palais des Nations', 'Palais des Nations'],
  locationUrl: ['https://un.example/map', 'https://un.example/map'],
  organizer: [
    'CAP; DAFOH',
    [
      { name: 'CAP', url: undefined },
      { name: 'DAFOH', url: undefined },
    ],
  ],
  performer: ['Ms A; Mr B', ['Ms A', 'Mr B']],
  superEvent: ['64th session', '64th session'],
  price: [12.5, 12.5],
  priceCurrency: ['chf', 'CHF'],
  inLanguage: ['en pt-br', ['en', 'pt-BR']],
  audience: ['everyone', 'everyone'],
  dialIn: ['none', 'none'],
  url: ['/side-event', 'https://ngo.example/side-event'],
  registrationUrl: ['mailto:info@ngo.example', 'mailto:info@ngo.example'],
  joinUrl: ['https://meet.example/1', 'https://meet.example/1'],
  recordingUrl: ['https://video.example/1', 'https://video.example/1'],
  followUpUrl: ['next', 'https://ngo.example/events/next'],
  image: ['picture.jpg', 'https://ngo.example/events/picture.jpg'],
  imageAlt: ['A room', 'A room'],
};

const SCHEDULE = {
  precision: 'instant',
  start: Date.parse('2027-03-24T14:00Z'),
  end: Date.parse('2027-03-24T16:00Z'),
  zone: 'Europe/Zurich',
};
const DOORS = { ...SCHEDULE, start: Date.parse('2027-03-24T13:30Z'), end: undefined };
const PREVIOUS = {
  precision: 'date',
  start: Date.parse('2027-03-17'),
  end: Date.parse('2027-03-18'),
  zone: 'Europe/Zurich',
};

const FULL_EVENT: RawEvent = Object.fromEntries(
  Object.entries(FIELDS).map(([field, [written]]) => [field, written]),
);
const PARSED: object = Object.fromEntries([
  ...Object.entries(FIELDS).flatMap(([field, [, read]]) =>
    read === undefined ? [] : [[field, read] as const],
  ),
  ['schedule', SCHEDULE],
  ['previousSchedule', PREVIOUS],
  ['doorSchedule', DOORS],
  ['recurrence', undefined],
  ['highPrice', undefined],
  ['agenda', []],
  ['iri', undefined],
  ['fileUrl', undefined],
  ['datedBy', undefined],
  ['isImageForeign', false],
]);

const BAD_TEXTS = [
  ...'__proto__ constructor toString hasOwnProperty javascript:alert(1) NaN undefined null -1 1e999'.split(
    ' ',
  ),
  ...['<img src=x onerror=alert(1)>', '2026-02-30', '\u0000', '\ud83c', '\u202e', '9'.repeat(1e5)],
];
const BAD_LINKS = [
  ...'javascript:alert(1) JAVASCRIPT:alert(1) java\nscript:alert(1) data:text/html,x vbscript:x'.split(' '),
  ...'blob:https://ngo.example/1 file:///etc/passwd //un.example@evil.example https://a:b@un.example'.split(
    ' ',
  ),
  `https://un.example/${'a'.repeat(1e5)}`,
];
const BAD_PAGES = [...BAD_LINKS, 'mailto:a@b.example', 'tel:+41221234567'];

const TEXTS = 'name description location organizer performer superEvent audience dialIn imageAlt'.split(' ');
const LINKS = 'locationUrl registrationUrl joinUrl recordingUrl followUpUrl'.split(' ');
const PAGES = ['url', 'image'];

/** Values that a field cannot take, by name. */
const hostileTo = (field: string): readonly (readonly [string, unknown])[] => {
  const texts = LINKS.includes(field) ? BAD_LINKS : PAGES.includes(field) ? BAD_PAGES : BAD_TEXTS;
  // "nan" is a language tag (Min Nan Chinese) that Firefox and WebKit know.
  const isAccepted = (text: string) => TEXTS.includes(field) || (field === 'inLanguage' && text === 'NaN');
  const rejected = texts.filter(text => !isAccepted(text));
  return [...NO_TEXT, ...rejected.map(text => [text.slice(0, 40), text] as const)];
};

/** Fields that are shown as they are written, and where. */
const AS_WRITTEN: Readonly<Partial<Record<keyof EventAttributes, keyof EventDetails>>> = {
  startDate: 'schedule',
  duration: 'duration',
  timeZone: 'timeZone',
  doorTime: 'doorSchedule',
  eventStatus: 'eventStatus',
  previousStartDate: 'previousSchedule',
  attendanceMode: 'attendanceMode',
  price: 'price',
  priceCurrency: 'priceCurrency',
};

/** Details that are derived from a field. */
const DERIVED: Readonly<Partial<Record<keyof EventAttributes, readonly (keyof EventDetails)[]>>> = {
  startDate: ['schedule'],
  endDate: ['schedule'],
  doorTime: ['doorSchedule'],
  timeZone: ['schedule', 'previousSchedule', 'doorSchedule'],
  previousStartDate: ['previousSchedule'],
};

const without = (details: object | undefined, ...fields: readonly string[]) =>
  details && Object.fromEntries(Object.entries(details).filter(([field]) => !fields.includes(field)));

const listIssueFields = (raw: RawEvent) => [
  ...new Set(parseAttributes(raw, BASE).issues.map(({ field }) => field)),
];

describe('parseEvent', () => {
  it('parses every field', () => {
    expect(parseAttributes(FULL_EVENT, BASE)).to.deep.equal({ details: PARSED, issues: [] });
  });

  it('returns no details and no issues for an empty record', () => {
    expect(parseAttributes({}, BASE)).to.deep.equal({ details: undefined, issues: [] });
  });

  it('requires only a name', () => {
    const { details, issues } = parseAttributes({ name: 'A' }, BASE);
    expect(issues).to.deep.equal([]);
    expect(details).to.include({ name: 'A', eventStatus: 'scheduled', price: undefined, url: undefined });
    expect(details?.schedule).to.deep.equal({ precision: 'none' });
  });

  for (const field of EVENT_FIELDS) {
    it(`reports every bad ${attributeOf(field)} and keeps the other fields`, () => {
      const mine = [field, ...(DERIVED[field] ?? [])];
      for (const [name, value] of hostileTo(field)) {
        const { details, issues } = parseAttributes({ ...FULL_EVENT, [field]: value }, BASE);
        const reported = issues.find(issue => issue.field === attributeOf(field));
        expect(reported?.message, name).to.match(/^expected |does not exist$/);
        expect(Object.is(reported?.value, value), name).to.equal(true);
        const own = details?.[(AS_WRITTEN[field] ?? field) as keyof EventDetails];
        if (field in AS_WRITTEN) expect(isAsWritten(own), name).to.equal(true);
        else if (field !== 'inLanguage') expect(own, name).to.equal(undefined);
        if (field !== 'name') expect(without(details, ...mine), name).to.deep.equal(without(PARSED, ...mine));
      }
    });
  }

  for (const [name, value] of NO_TEXT) {
    it(`reports every field set to ${name}`, () => {
      const raw = Object.fromEntries(EVENT_FIELDS.map(field => [field, value]));
      expect(parseAttributes(raw, BASE).details).to.equal(undefined);
      expect(listIssueFields(raw)).to.have.members(EVENT_FIELDS.map(attributeOf));
    });
  }

  it('reports each bad field once', () => {
    const { issues } = parseAttributes({ ...FULL_EVENT, priceCurrency: 'francs' }, BASE);
    expect(issues.map(({ field }) => field)).to.deep.equal(['price-currency']);
  });
});

describe('dependent fields', () => {
  const ROWS: readonly (readonly [string, RawEvent, readonly string[]])[] = [
    ['reports a missing name', { startDate: '2027-03-24' }, ['name']],
    ['reports a missing name along with other issues', { startDate: 'noon' }, ['start-date', 'name']],
    ['requires a start for an end', { name: 'A', endDate: '2027-03-24' }, ['end-date']],
    [
      'requires the end to be after the start',
      { name: 'A', startDate: '2027-03-24', endDate: '2027-03-23' },
      ['end-date'],
    ],
    ['requires a currency for a price', { name: 'A', price: '12' }, ['price-currency']],
    [
      'requires a currency for a price along with other issues',
      { name: 'A', price: '12', url: 'tel:1' },
      ['url', 'price-currency'],
    ],
    ['accepts a currency without a price', { name: 'A', priceCurrency: 'EUR' }, []],
    ['requires no currency for a price of 0', { name: 'A', price: '0.00' }, []],
    ['rejects a list of separators only as languages', { name: 'A', inLanguage: ' ; , ' }, ['in-language']],
    ['ignores a separator after the last language', { name: 'A', inLanguage: 'en, fr;' }, []],
    ['accepts any well-formed tag', { name: 'A', inLanguage: 'en xx' }, []],
    ['reports a bad tag among good ones', { name: 'A', inLanguage: 'en x1 fr' }, ['in-language']],
    [
      'rejects the name of a language instead of its tag',
      { name: 'A', inLanguage: 'English' },
      ['in-language'],
    ],
  ];

  for (const [name, raw, reported] of ROWS) {
    it(name, () => {
      expect(listIssueFields(raw)).to.deep.equal(reported);
    });
  }

  const MISSING: readonly (readonly [RawEvent, field: string, value: unknown, message: string])[] = [
    [{ url: '/' }, 'name', '', 'required: the title of the event'],
    [
      { name: 'A', price: '12' },
      'price-currency',
      '',
      'required when price is set: an ISO 4217 code such as CHF',
    ],
    [{ name: 'A', endDate: '2027-03-24' }, 'end-date', '2027-03-24', 'has no effect without start-date'],
    [
      { name: 'A', startDate: '2027-03-24', endDate: '2027-03-23' },
      'end-date',
      '2027-03-23',
      'must be later than start-date, and have an offset if start-date has one',
    ],
  ];
  for (const [raw, field, value, message] of MISSING) {
    it(`reports ${field}: ${message}`, () => {
      expect(parseAttributes(raw, BASE).issues).to.deep.equal([
        { source: 'attributes', field, value, message },
      ]);
    });
  }

  it('reports nothing while another source is pending', () => {
    const raw = { startDate: '2027-03-24', endDate: '2027-03-23' };
    for (const name of [undefined, 'A'])
      expect(parseEvent([{ name: 'attributes', raw: { ...raw, name }, base: BASE }], false).issues).to.eql(
        [],
      );
  });

  it('falls back to the duration if the end is invalid', () => {
    const { details } = parseAttributes({ ...FULL_EVENT, endDate: '2027-03-23' }, BASE);
    expect(details?.schedule).to.include({ end: Date.parse('2027-03-24T15:30Z') });
  });

  it('treats a time with an invalid zone as floating', () => {
    const { details } = parseAttributes({ ...FULL_EVENT, timeZone: 'BST' }, BASE);
    expect(details?.schedule).to.include({ precision: 'floating', start: Date.parse('2027-03-24T15:00Z') });
  });
});

describe('parseEvent with two sources', () => {
  const readBoth = (remote: RawEvent, attributes: RawEvent) =>
    parseEvent([
      { name: 'remote', raw: remote, base: BASE },
      { name: 'attributes', raw: attributes, base: BASE },
    ]);

  it('reports an issue with its source', () => {
    const { issues } = readBoth({ endDate: '2027-03-24' }, { name: 'A' });
    expect(issues.map(({ source, field }) => [source, field])).to.deep.equal([['remote', 'endDate']]);
  });

  const OUTDATED: readonly (readonly [string, keyof EventDetails, RawEvent, RawEvent])[] = [
    [
      'the recurrence if another source sets the start',
      'recurrence',
      { eventSchedule: [{ repeatFrequency: 'P1W' }] },
      { startDate: '2027-03-25' },
    ],
    [
      'the location URL if another source sets the location',
      'locationUrl',
      { locationUrl: 'https://un.example/map' },
      { location: 'Online' },
    ],
    [
      'the image description if another source sets the image',
      'imageAlt',
      { imageAlt: 'A room' },
      { image: '/b.jpg' },
    ],
  ];
  for (const [what, field, remote, attributes] of OUTDATED) {
    it(`drops ${what}`, () => {
      const whole = { name: 'A', startDate: '2027-03-24', ...remote };
      expect(readBoth(whole, {}).details?.[field], 'single source').not.to.equal(undefined);
      expect(readBoth(whole, attributes).details?.[field]).to.equal(undefined);
    });
  }
});
