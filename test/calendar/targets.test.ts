import { expect } from '@open-wc/testing';
import type { CalendarEntry } from '../../src/calendar/entry.js';
import { CALENDAR_IDS, calendarTargets } from '../../src/calendar/targets.js';
import { SAMPLE_RAW_EVENT } from '../fixtures/events.js';
import { sureEntryOf } from '../support/calendars.js';

type Parameters = Readonly<Record<string, string>>;

const timed = sureEntryOf({ location: 'Room XX', description: 'One.\n\nTwo.' });
const allDay = sureEntryOf({ startDate: '2027-03-24', duration: '' });
const severalDays = sureEntryOf({ startDate: '2027-03-30', endDate: '2027-04-01' });
const withoutEnd = sureEntryOf({ duration: '' });

const OUTLOOK = { path: '/calendar/action/compose', rru: 'addevent' };

/** Names of the parameters of each service, and the expected times of four entries. */
const SERVICES: readonly {
  readonly id: string;
  readonly place: string;
  readonly always: Parameters;
  readonly names: readonly [title: string, description: string, location: string];
  readonly times: readonly (readonly [what: string, entry: CalendarEntry, expected: Parameters])[];
}[] = [
  {
    id: 'google',
    place: 'https://calendar.google.com/calendar/render',
    always: { action: 'TEMPLATE' },
    names: ['text', 'details', 'location'],
    times: [
      ['a time', timed, { dates: '20270324T140000Z/20270324T153000Z' }],
      ['a time without an end', withoutEnd, { dates: '20270324T140000Z/20270324T140000Z' }],
      ['a date', allDay, { dates: '20270324/20270325' }],
      ['several days', severalDays, { dates: '20270330/20270402' }],
    ],
  },
  ...(
    [
      ['outlook', 'https://outlook.live.com'],
      ['office365', 'https://outlook.office.com'],
    ] as const
  ).map(([id, origin]) => ({
    id,
    place: `${origin}/calendar/0/deeplink/compose`,
    always: OUTLOOK,
    names: ['subject', 'body', 'location'] as const,
    times: [
      ['a time', timed, { startdt: '2027-03-24T14:00:00Z', enddt: '2027-03-24T15:30:00Z' }],
      [
        'a time without an end',
        withoutEnd,
        { startdt: '2027-03-24T14:00:00Z', enddt: '2027-03-24T14:00:00Z' },
      ],
      ['a date', allDay, { startdt: '2027-03-24', enddt: '2027-03-25', allday: 'true' }],
      ['several days', severalDays, { startdt: '2027-03-30', enddt: '2027-04-02', allday: 'true' }],
    ] as const,
  })),
  {
    id: 'yahoo',
    place: 'https://calendar.yahoo.com/',
    always: { v: '60' },
    names: ['title', 'desc', 'in_loc'],
    times: [
      ['a time', timed, { st: '20270324T140000Z', et: '20270324T153000Z' }],
      ['a time without an end', withoutEnd, { st: '20270324T140000Z', et: '20270324T140000Z' }],
      ['a date', allDay, { st: '20270324', et: '20270325', dur: 'allday' }],
      ['several days', severalDays, { st: '20270330', et: '20270402', dur: 'allday' }],
    ],
  },
];

const TEXTS = [
  ['reserved characters', 'A&B=C "100%" #1 ?/+;:@,\\|<>%20&amp;'],
  ['emoji', '🧑‍🤝‍🧑 👩🏽‍🚀 🇨🇭'],
  ['Arabic', 'حدث جانبي'],
  ['combining accents', 'E\u0301ve\u0301nement'],
  ['line breaks', 'A\nB\n\nC'],
] as const;

/** Descriptions that are too long for a link and must not be cut within a surrogate pair. */
const LONG = [
  ['letters', 'a'.repeat(5000)],
  ['Chinese', '世'.repeat(5000)],
  ['emoji', '😀'.repeat(2500)],
  ['emoji after a letter', `a${'😀'.repeat(2500)}`],
] as const;

const hrefOf = (id: string, entry: CalendarEntry) =>
  calendarTargets({ ...entry, status: 'CONFIRMED' }, [id])[0]?.href?.(entry) ??
  expect.fail(`${id} has no URL`);

/** Splits a URL. Only `%XX` is unescaped, because not every service reads a `+` as a space. */
const partsOf = (href: string) => {
  const [place = '', query = ''] = href.split('?');
  const pairs = query.split('&').map(pair => pair.split('=').map(decodeURIComponent));
  return { place, parameters: Object.fromEntries(pairs) as Parameters };
};

describe('calendar targets', () => {
  for (const { id, place, always, names, times } of SERVICES) {
    const [title, description, location] = names;

    for (const [what, entry, expected] of times) {
      it(`${id} link contains ${what}`, () => {
        expect(partsOf(hrefOf(id, entry))).to.eql({
          place,
          parameters: {
            ...always,
            ...expected,
            [title]: SAMPLE_RAW_EVENT.name,
            [description]: entry.description
              ? `One.\n\nTwo.\n\n${SAMPLE_RAW_EVENT.url}`
              : SAMPLE_RAW_EVENT.url,
            ...(entry.location && { [location]: 'Room XX' }),
          },
        });
      });
    }

    for (const [what, text] of TEXTS) {
      it(`${id} link encodes ${what}`, () => {
        const url = `${SAMPLE_RAW_EVENT.url}?a=1&b=%D8%AF#c`;
        const href = hrefOf(id, { ...timed, summary: text, description: text, location: text, links: [url] });
        const { parameters } = partsOf(href);
        expect(parameters).to.include({ [title]: text, [location]: text });
        expect(parameters[description]).to.equal(`${text}\n\n${url}`);
        expect(href).to.match(/^[\w\-.~!*'()%:/?&=]+$/);
        expect(Object.fromEntries(new URL(href).searchParams), 'parsed by URLSearchParams').to.eql(
          parameters,
        );
      });
    }

    for (const [what, text] of LONG) {
      it(`${id} link cuts a long description of ${what} and adds the URL`, () => {
        const received = partsOf(hrefOf(id, { ...timed, description: text })).parameters[description] ?? '';
        const [beginning = '', mark] = received.split(/(…\n\n)/);
        expect(received).to.equal(`${beginning}${String(mark)}${SAMPLE_RAW_EVENT.url}`);
        expect(text.startsWith(beginning)).to.be.true;
        expect(beginning.length).to.be.within(450, 500);
        expect(beginning).not.to.match(/\p{Cs}/u);
      });
    }

    it(`${id} link contains a description of 500 characters in full`, () => {
      const href = hrefOf(id, { ...timed, description: 'a'.repeat(500) });
      expect(partsOf(href).parameters[description]).to.equal(`${'a'.repeat(500)}\n\n${SAMPLE_RAW_EVENT.url}`);
    });
  }

  it('links encode a space as %20', () => {
    for (const { id } of SERVICES) {
      const href = hrefOf(id, { ...timed, summary: 'a b' });
      expect(href).to.contain('=a%20b').and.not.contain('+');
    }
  });

  it('all targets except the file have a URL', () => {
    expect(CALENDAR_IDS).to.eql([...SERVICES.map(({ id }) => id), 'ics']);
    expect(calendarTargets(timed, ['ics'])[0]?.href).to.equal(undefined);
  });
});

describe('calendarTargets', () => {
  const cancelled = sureEntryOf({ eventStatus: 'cancelled' });
  const LISTS: readonly (readonly [
    what: string,
    entry: CalendarEntry,
    ids: string[] | undefined,
    of: string,
  ])[] = [
    ['the default targets for undefined', timed, undefined, 'google outlook office365 ics'],
    ['the requested targets in their order', timed, ['ics', 'yahoo', 'google'], 'ics yahoo google'],
    ['[] for []', timed, [], ''],
    ['only known targets', timed, ['icloud', '__proto__', 'constructor', 'ics'], 'ics'],
    ['only the file for a cancelled event', cancelled, undefined, 'ics'],
    ['[] for a cancelled event if no file is requested', cancelled, ['google'], ''],
  ];
  for (const [what, entry, ids, expected] of LISTS) {
    it(`returns ${what}`, () => {
      expect(
        calendarTargets(entry, ids)
          .map(({ id }) => id)
          .join(' '),
      ).to.equal(expected);
    });
  }
});
