import { expect } from '@open-wc/testing';
import { capitalize, formatDistance } from '../../src/format/units.js';
import { formatScheduleLine, formatItemTime, formatWhen, type FormatContext } from '../../src/format/when.js';
import type { RawEvent } from '../../src/model/fields.js';
import { instantAt } from '../../src/model/time-zone.js';
import { stateAt } from '../../src/state/card-state.js';
import { languageFor } from '../../src/strings/language-for.js';
import { bare } from '../support/text.js';
import { parseAttributes } from '../support/parse-attributes.js';
import { viewAs } from '../support/viewer.js';

const detailsOf = (raw: RawEvent) =>
  parseAttributes({ name: 'A', ...raw }, 'https://ngo.example/').details ?? expect.fail('no event');

const readingOf = (viewerZone: string, now: string, more: Partial<FormatContext> = {}): FormatContext => ({
  ...languageFor(['en']),
  viewerZone,
  hourCycle: 'h23',
  now: Date.parse(now),
  ...more,
});

const whenOf = (raw: RawEvent, ...reading: Parameters<typeof readingOf>) =>
  formatWhen(detailsOf(raw).schedule, readingOf(...reading));

/** The day and the times, as they are told. */
const told = (...[raw, ...reading]: Parameters<typeof whenOf>) => {
  const { date, times } = whenOf(raw, ...reading);
  return [date, ...times].map(bare).join(' / ');
};

const briefly = (...[raw, ...reading]: Parameters<typeof whenOf>) =>
  bare(formatScheduleLine(detailsOf(raw).schedule, readingOf(...reading)));

const IN_2026 = '2026-11-23T12:00Z';
const IN_2027 = '2027-01-01T12:00Z';

const FOLLOW_UP = { startDate: '2027-03-24T15:00', timeZone: 'Europe/Zurich', duration: 'PT1H30M' };
const EVENING = { ...FOLLOW_UP, startDate: '2027-03-24T20:00' };
const NIGHT = { ...FOLLOW_UP, startDate: '2027-03-24T22:00', duration: 'PT4H' };
const TO_MIDNIGHT = { ...FOLLOW_UP, startDate: '2027-03-24T22:00', duration: 'PT2H' };
const UNTIL_A_DATE = { ...FOLLOW_UP, duration: undefined, endDate: '2027-03-24' };
const AT_OFFSET = { startDate: '2027-03-24T15:00+05:30' };
const ZULU = { startDate: '2027-03-24T06:00Z' };
const NEW_YEAR = { startDate: '2026-12-31T23:30Z' };
const FLOATING = { startDate: '2027-03-24T15:00', duration: 'PT1H30M' };
const DATES = { startDate: '2027-03-23', endDate: '2027-03-25' };
/** The side event of 2022, as its page tells of it: no time of day. */
const REAL = { startDate: '2022-03-23', duration: 'PT1H30M' };

const ROWS: readonly (readonly [string, RawEvent, string, string])[] = [
  [
    'a viewer abroad has their own time, and the event’s beside it',
    FOLLOW_UP,
    'America/New_York',
    'Wednesday 24 March / 10:00–11:30 your time (Eastern Daylight Time) / 15:00–16:30 in Zurich (CET)',
  ],
  [
    'a viewer to whom it is another day has the event’s day, too',
    EVENING,
    'Asia/Tokyo',
    'Thursday 25 March / 04:00–05:30 your time (Japan Standard Time) / Wed 24 Mar 20:00–21:30 in Zurich (CET)',
  ],
  [
    'a viewer at an offset has one',
    FOLLOW_UP,
    '+05:30',
    'Wednesday 24 March / 19:30–21:00 your time (UTC+05:30) / 15:00–16:30 in Zurich (CET)',
  ],
  [
    'an offset is the event’s own time, without a place',
    AT_OFFSET,
    'Europe/Zurich',
    'Wednesday 24 March / 10:30 your time (CET) / 15:00 time of the event (UTC+05:30)',
  ],
  ['a viewer at the place', FOLLOW_UP, 'Europe/Zurich', 'Wednesday 24 March / 15:00–16:30 your time (CET)'],
  ['the same clock', FOLLOW_UP, 'Europe/Paris', 'Wednesday 24 March / 15:00–16:30 your time (CET)'],
  ['Z, which is no place', ZULU, 'Asia/Tokyo', 'Wednesday 24 March / 15:00 your time (Japan Standard Time)'],
  [
    'an event across midnight has its days beside its times',
    NIGHT,
    'Europe/Zurich',
    'Wednesday 24 March / Wed 24 Mar 22:00–Thu 25 Mar 02:00 your time (CET)',
  ],
  ['a floating time', FLOATING, 'Asia/Tokyo', 'Wednesday 24 March / 15:00–16:30 local time of the event'],
  [
    'a floating time of no known end',
    { startDate: '2027-03-24T15:00' },
    'Asia/Tokyo',
    'Wednesday 24 March / 15:00 local time of the event',
  ],
  ['a month', { startDate: '2027-03' }, 'Asia/Tokyo', 'March 2027 / Date to be announced'],
  ['nothing', {}, 'Asia/Tokyo', 'Date to be announced'],
];

const FOREIGN = [
  [
    'its place, and the event’s beside it',
    FOLLOW_UP,
    'America/New_York',
    'Wednesday 24 March / 10:00–11:30 in New York (Eastern Daylight Time) / 15:00–16:30 in Zurich (CET)',
  ],
  [
    'one time where both clocks are the same',
    FOLLOW_UP,
    'Europe/Paris',
    'Wednesday 24 March / 15:00–16:30 in Paris (CET)',
  ],
  [
    'its place, where that has no short name for its time',
    FOLLOW_UP,
    'Asia/Kolkata',
    'Wednesday 24 March / 19:30–21:00 in Kolkata (India Standard Time) / 15:00–16:30 in Zurich (CET)',
  ],
  [
    'one time where it is the event’s own',
    FOLLOW_UP,
    'Europe/Zurich',
    'Wednesday 24 March / 15:00–16:30 in Zurich (CET)',
  ],
  [
    'its offset, which is not the event’s own time',
    FOLLOW_UP,
    '+05:30',
    'Wednesday 24 March / 19:30–21:00 · UTC+05:30 / 15:00–16:30 in Zurich (CET)',
  ],
  [
    'its name where it has no place, which is not the event’s own time',
    FOLLOW_UP,
    'UTC',
    'Wednesday 24 March / 14:00–15:30 · UTC / 15:00–16:30 in Zurich (CET)',
  ],
  [
    'its name where that only looks like a place',
    FOLLOW_UP,
    'Etc/UTC',
    'Wednesday 24 March / 14:00–15:30 · UTC / 15:00–16:30 in Zurich (CET)',
  ],
  [
    'two offsets apart',
    AT_OFFSET,
    '+09:00',
    'Wednesday 24 March / 18:30 · UTC+09:00 / 15:00 time of the event (UTC+05:30)',
  ],
  [
    'one time where its offset is the event’s own',
    AT_OFFSET,
    '+05:30',
    'Wednesday 24 March / 15:00 · UTC+05:30',
  ],
  ['no time as the event’s where that has no zone', ZULU, '+05:30', 'Wednesday 24 March / 11:30 · UTC+05:30'],
] as const;

const DATETIMES = [
  ['an instant', FOLLOW_UP, '2027-03-24T14:00Z'],
  ['an instant with seconds', { startDate: '2027-03-24T15:00:30+01:00' }, '2027-03-24T14:00:30Z'],
  ['a floating time', FLOATING, '2027-03-24T15:00'],
  ['a date', REAL, '2022-03-23'],
  ['a month', { startDate: '2022-03' }, '2022-03'],
  ['nothing', {}, ''],
] as const;

const BRIEFLY = [
  ['the event’s own time', FOLLOW_UP, 'Wednesday 24 March · 15:00–16:30 · CET'],
  ['both days of an event across midnight', NIGHT, 'Wed 24 Mar 22:00–Thu 25 Mar 02:00 · CET'],
  ['an offset', AT_OFFSET, 'Wednesday 24 March · 15:00 · UTC+05:30'],
  ['the time of who invites', ZULU, 'Wednesday 24 March · 15:00 · Japan Standard Time'],
  ['a date', { startDate: '2027-03-23' }, 'Tuesday 23 March'],
  ['a month', { startDate: '2027-03' }, 'March 2027'],
  ['nothing', {}, ''],
] as const;

const DOORS = [
  ['in the time of the viewer', FOLLOW_UP, '2027-03-24T14:30', '22:30'],
  ['with its day where the viewer has another one by then', EVENING, '2027-03-24T15:30', 'Wed 24 Mar 23:30'],
  ['as it is written, where that is all that is known', FLOATING, '2027-03-24T14:30', '14:30'],
  ['with its day beside a time of no known zone', FLOATING, '2027-03-24T06:30Z', 'Wed 24 Mar 15:30'],
  [
    'with its day, where of the event only the day is known',
    { startDate: '2027-03-24', timeZone: 'Europe/Zurich' },
    '2027-03-24T14:30',
    'Wed 24 Mar 22:30',
  ],
  ['not, where only its day is known', FOLLOW_UP, '2027-03-24', ''],
] as const;

const VIEWERS = ['Pacific/Kiritimati', 'Asia/Tokyo', 'America/Los_Angeles', 'Pacific/Pago_Pago'];

const DAYS = [
  ['2022-03-11', 'upcoming', 'In 12 days'],
  ['2022-03-22', 'upcoming', 'Tomorrow'],
  ['2022-03-23', 'today', 'Today'],
  ['2022-03-24', 'ended', undefined],
] as const;

// A device in a zone of nobody below: only the zone that is given counts.
before(async function () {
  await viewAs({ timezoneId: 'Australia/Lord_Howe' }, this);
});
after(() => viewAs({}));

describe('formatWhen', () => {
  for (const [name, raw, viewerZone, expected] of ROWS) {
    it(`tells ${name}`, () => {
      expect(told(raw, viewerZone, IN_2027)).to.equal(expected);
    });
  }

  for (const [name, raw, viewerZone, expected] of FOREIGN) {
    it(`does not call a zone that the page asks for the viewer’s own, and tells ${name}`, () => {
      expect(told(raw, viewerZone, IN_2027, { isForeignZone: true })).to.equal(expected);
    });
  }

  it('tells dates', () => {
    // WebKitGTK's data of the language leave out a month that is said again
    expect(told(DATES, 'Asia/Tokyo', IN_2027)).to.match(
      /^Tuesday 23( March)?–Thursday 25 March \/ Time to be announced$/,
    );
  });

  for (const [name, raw, datetime] of DATETIMES) {
    it(`has ${name} for machines`, () => {
      expect(whenOf(raw, 'Asia/Tokyo', IN_2027).datetime).to.equal(datetime);
    });
  }

  it('tells the year where it is not the viewer’s', () => {
    expect(told(FOLLOW_UP, 'Europe/Zurich', IN_2026)).to.contain('24 March 2027 /');
    expect(told(NEW_YEAR, 'Asia/Tokyo', '2026-12-31T12:00Z')).to.contain('January 2027 /');
    expect(told(DATES, 'Asia/Tokyo', '2026-12-31T15:00Z')).not.to.contain('2027');
  });

  it('has a leaf with the viewer’s day, and none where no day is known', () => {
    const late = { ...EVENING, startDate: '2027-03-31T20:00' };
    expect(whenOf(late, 'Asia/Tokyo', IN_2027).dateBadge).to.deep.equal({ month: 'Apr', day: '1' });
    expect(whenOf(REAL, 'Pacific/Pago_Pago', IN_2027).dateBadge).to.deep.equal({ month: 'Mar', day: '23' });
    expect(whenOf(REAL, 'UTC', IN_2027, languageFor(['ja'])).dateBadge).to.deep.equal({
      month: '3月',
      day: '23',
    });
    expect(whenOf({ startDate: '2022-03' }, 'UTC', IN_2027).dateBadge).to.equal(undefined);
    expect(whenOf({}, 'UTC', IN_2027).dateBadge).to.equal(undefined);
  });

  it('writes a clock of 12 hours for those who read one', () => {
    const text = told(FOLLOW_UP, 'America/New_York', IN_2027, { hourCycle: 'h12' });
    expect(text).to.match(/10:00–11:30 am your time .*3:00–4:30 pm in Zurich/i);
  });

  it('writes midnight as an end like any other time', () => {
    expect(told(TO_MIDNIGHT, 'Europe/Zurich', IN_2027)).to.match(
      / (Wed 24 Mar )?22:00–(Thu 25 Mar )?00:00 your/,
    );
  });

  it('tells no time of day for an end that is a date', () => {
    expect(told(UNTIL_A_DATE, 'Europe/Zurich', IN_2027))
      .to.contain('15:00')
      .and.not.to.contain('00:00');
  });

  it('names a zone in words, whatever digits the locale has', () => {
    const arabicDigits = languageFor(['en-GB-u-nu-arab']);
    expect(told(FOLLOW_UP, 'Asia/Tokyo', IN_2027, arabicDigits)).to.contain('(Japan Standard Time)');
  });
});

describe('formatScheduleLine', () => {
  for (const [name, raw, expected] of BRIEFLY) {
    it(`tells ${name} in one line`, () => {
      expect(briefly(raw, 'Asia/Tokyo', IN_2027)).to.equal(expected);
    });
  }

  it('tells the year where it is another one, also across midnight', () => {
    expect(briefly(FOLLOW_UP, 'Asia/Tokyo', IN_2026)).to.contain('2027');
    expect(briefly(NIGHT, 'Asia/Tokyo', IN_2026)).to.contain('2027');
  });
});

describe('formatItemTime', () => {
  for (const [name, raw, doorTime, expected] of DOORS) {
    it(`tells when the doors open, ${name}`, () => {
      const { doorSchedule, schedule } = detailsOf({ ...raw, doorTime });
      expect(bare(formatItemTime(doorSchedule, schedule, readingOf('Asia/Tokyo', IN_2027)))).to.equal(
        expected,
      );
    });
  }
});

describe('the side event of 23 March 2022', () => {
  for (const viewerZone of VIEWERS) {
    for (const [day, phase, words] of DAYS) {
      it(`says ${words ?? phase} on ${day} in ${viewerZone}, and never a time of day`, () => {
        const noon = instantAt(viewerZone, Date.parse(`${day}T12:00Z`));
        const { distance, ...state } = stateAt(detailsOf(REAL), noon, viewerZone);
        const english = languageFor(['en']);
        expect(state).to.include({ phase, countdownTo: undefined });
        expect(distance && capitalize(formatDistance(distance, english), english)).to.equal(words);
        expect(told(REAL, viewerZone, new Date(noon).toISOString())).to.equal(
          'Wednesday 23 March / Time to be announced',
        );
      });
    }
  }
});
