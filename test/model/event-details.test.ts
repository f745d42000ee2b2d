import { expect } from '@open-wc/testing';
import { attributeOf, EVENT_FIELDS, type EventAttributes } from '../support/field-names.js';
import type { RawEvent } from '../../src/model/fields.js';
import { parseEvent, type EventDetails } from '../../src/model/event-details.js';
import { NO_TEXT } from '../support/text.js';
import { parseAttributes } from '../support/parse-attributes.js';

const BASE = 'https://ngo.example/events/page';

/** Every field: what is written, and what is read where that is a value of its own. */
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

const WHOLE: RawEvent = Object.fromEntries(
  Object.entries(FIELDS).map(([field, [written]]) => [field, written]),
);
const READ: object = Object.fromEntries([
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
  ['isImageForeign', false],
]);

const NO_WORD = [
  ...'__proto__ constructor toString hasOwnProperty javascript:alert(1) NaN undefined null -1 1e999'.split(
    ' ',
  ),
  ...['<img src=x onerror=alert(1)>', '2026-02-30', '\u0000', '\ud83c', '\u202e', '9'.repeat(1e5)],
];
const NO_LINK = [
  ...'javascript:alert(1) JAVASCRIPT:alert(1) java\nscript:alert(1) data:text/html,x vbscript:x'.split(' '),
  ...'blob:https://ngo.example/1 file:///etc/passwd //un.example@evil.example https://a:b@un.example'.split(
    ' ',
  ),
  `https://un.example/${'a'.repeat(1e5)}`,
];
const NO_PAGE = [...NO_LINK, 'mailto:a@b.example', 'tel:+41221234567'];

const TEXTS = 'name description location organizer performer superEvent audience dialIn imageAlt'.split(' ');
const LINKS = 'locationUrl registrationUrl joinUrl recordingUrl followUpUrl'.split(' ');
const PAGES = ['url', 'image'];

/** Values that a field cannot take, by name. */
const hostileTo = (field: string): readonly (readonly [string, unknown])[] => {
  const texts = LINKS.includes(field) ? NO_LINK : PAGES.includes(field) ? NO_PAGE : NO_WORD;
  // "nan" is a language of China, Min Nan, and known as such to Firefox and WebKit
  const isTaken = (text: string) => TEXTS.includes(field) || (field === 'inLanguage' && text === 'NaN');
  const refused = texts.filter(text => !isTaken(text));
  return [...NO_TEXT, ...refused.map(text => [text.slice(0, 40), text] as const)];
};

/** What is not the field's own value, but made of it. */
const MADE_OF: Readonly<Partial<Record<keyof EventAttributes, readonly (keyof EventDetails)[]>>> = {
  startDate: ['schedule'],
  endDate: ['schedule'],
  doorTime: ['doorSchedule'],
  timeZone: ['schedule', 'previousSchedule', 'doorSchedule'],
  previousStartDate: ['previousSchedule'],
};

const without = (details: object | undefined, ...fields: readonly string[]) =>
  details && Object.fromEntries(Object.entries(details).filter(([field]) => !fields.includes(field)));

const fieldsTold = (raw: RawEvent) => [
  ...new Set(parseAttributes(raw, BASE).issues.map(({ field }) => field)),
];

describe('parseEvent', () => {
  it('reads every field', () => {
    expect(parseAttributes(WHOLE, BASE)).to.deep.equal({ details: READ, issues: [] });
  });

  it('has nothing to say of nothing', () => {
    expect(parseAttributes({}, BASE)).to.deep.equal({ details: undefined, issues: [] });
  });

  it('needs no more than a name', () => {
    const { details, issues } = parseAttributes({ name: 'A' }, BASE);
    expect(issues).to.deep.equal([]);
    expect(details).to.include({ name: 'A', eventStatus: 'scheduled', price: undefined, url: undefined });
    expect(details?.schedule).to.deep.equal({ precision: 'none' });
  });

  for (const field of EVENT_FIELDS) {
    it(`survives every ${attributeOf(field)}, names it, and keeps all the rest`, () => {
      const mine = [field, ...(MADE_OF[field] ?? [])];
      for (const [name, value] of hostileTo(field)) {
        const { details, issues } = parseAttributes({ ...WHOLE, [field]: value }, BASE);
        const told = issues.find(problem => problem.field === attributeOf(field));
        expect(told?.message.slice(0, 9), name).to.equal('expected ');
        expect(Object.is(told?.value, value), name).to.equal(true);
        const own = details?.[field as keyof EventDetails];
        expect(own, name).to.equal(field === 'eventStatus' ? 'scheduled' : undefined);
        if (field !== 'name') expect(without(details, ...mine), name).to.deep.equal(without(READ, ...mine));
      }
    });
  }

  for (const [name, value] of NO_TEXT) {
    it(`survives an event of nothing but ${name}`, () => {
      const raw = Object.fromEntries(EVENT_FIELDS.map(field => [field, value]));
      expect(parseAttributes(raw, BASE).details).to.equal(undefined);
      expect(fieldsTold(raw)).to.have.members(EVENT_FIELDS.map(attributeOf));
    });
  }

  it('names each bad field once', () => {
    const { issues } = parseAttributes({ ...WHOLE, priceCurrency: 'francs' }, BASE);
    expect(issues.map(({ field }) => field)).to.deep.equal(['price-currency']);
  });
});

describe('fields that belong together', () => {
  const ROWS: readonly (readonly [string, RawEvent, readonly string[]])[] = [
    ['an event without a name is told', { startDate: '2027-03-24' }, ['name']],
    [
      'an event without a name is told beside what else is wrong',
      { startDate: 'noon' },
      ['start-date', 'name'],
    ],
    ['an end needs a start', { name: 'A', endDate: '2027-03-24' }, ['end-date']],
    [
      'an end is after the start',
      { name: 'A', startDate: '2027-03-24', endDate: '2027-03-23' },
      ['end-date'],
    ],
    ['a price needs a currency', { name: 'A', price: '12' }, ['price-currency']],
    [
      'a price needs a currency, whatever else is wrong',
      { name: 'A', price: '12', url: 'tel:1' },
      ['url', 'price-currency'],
    ],
    ['a currency needs no price', { name: 'A', priceCurrency: 'EUR' }, []],
    ['what is free needs no currency', { name: 'A', price: '0.00' }, []],
    ['no language is no list of languages', { name: 'A', inLanguage: ' ; , ' }, ['in-language']],
    ['a separator at the end parts no languages', { name: 'A', inLanguage: 'en, fr;' }, []],
    ['a list has no language that there is not', { name: 'A', inLanguage: 'en xx' }, ['in-language']],
    ['a language has no more than a tag', { name: 'A', inLanguage: 'English' }, ['in-language']],
  ];

  for (const [name, raw, told] of ROWS) {
    it(name, () => {
      expect(fieldsTold(raw)).to.deep.equal(told);
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
    it(`${message}, says what is told of ${field}`, () => {
      expect(parseAttributes(raw, BASE).issues).to.deep.equal([
        { source: 'attributes', field, value, message },
      ]);
    });
  }

  it('are not missed while another source is to come', () => {
    const raw = { startDate: '2027-03-24', endDate: '2027-03-23' };
    for (const name of [undefined, 'A'])
      expect(parseEvent([{ name: 'attributes', raw: { ...raw, name }, base: BASE }], false).issues).to.eql(
        [],
      );
  });

  it('a duration stands in for an end that cannot be used', () => {
    const { details } = parseAttributes({ ...WHOLE, endDate: '2027-03-23' }, BASE);
    expect(details?.schedule).to.include({ end: Date.parse('2027-03-24T15:30Z') });
  });

  it('a time without a usable zone is no instant', () => {
    const { details } = parseAttributes({ ...WHOLE, timeZone: 'BST' }, BASE);
    expect(details?.schedule).to.include({ precision: 'floating', start: Date.parse('2027-03-24T15:00Z') });
  });
});

describe('an event that is told in two places', () => {
  const readBoth = (remote: RawEvent, attributes: RawEvent) =>
    parseEvent([
      { name: 'remote', raw: remote, base: BASE },
      { name: 'attributes', raw: attributes, base: BASE },
    ]);

  it('has what is wrong told of the place where it stands', () => {
    const { issues } = readBoth({ endDate: '2027-03-24' }, { name: 'A' });
    expect(issues.map(({ source, field }) => [source, field])).to.deep.equal([['remote', 'endDate']]);
  });

  const VOID: readonly (readonly [string, keyof EventDetails, RawEvent, RawEvent])[] = [
    [
      'rule, with another start',
      'recurrence',
      { eventSchedule: [{ repeatFrequency: 'P1W' }] },
      { startDate: '2027-03-25' },
    ],
    [
      'way there, with another place',
      'locationUrl',
      { locationUrl: 'https://un.example/map' },
      { location: 'Online' },
    ],
    ['words for its picture, with another picture', 'imageAlt', { imageAlt: 'A room' }, { image: '/b.jpg' }],
  ];
  for (const [what, field, remote, attributes] of VOID) {
    it(`does not keep its ${what}`, () => {
      const whole = { name: 'A', startDate: '2027-03-24', ...remote };
      expect(readBoth(whole, {}).details?.[field], 'as it was told').not.to.equal(undefined);
      expect(readBoth(whole, attributes).details?.[field]).to.equal(undefined);
    });
  }
});
