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
  parseAttributes({ name: 'A', ...raw }, 'https://ngo.example/').details ?? expect.fail('expected an event');

const readingOf = (viewerZone: string, now: string, more: Partial<FormatContext> = {}): FormatContext => ({
  ...languageFor(['en']),
  viewerZone,
  hourCycle: 'h23',
  now: Date.parse(now),
  ...more,
});

const whenOf = (raw: RawEvent, ...reading: Parameters<typeof readingOf>) =>
  formatWhen(detailsOf(raw).schedule, readingOf(...reading));

/** The formatted date and times. */
const formatText = (...[raw, ...reading]: Parameters<typeof whenOf>) => {
  const { date, times } = whenOf(raw, ...reading);
  return [date, ...times].map(bare).join(' / ');
};

const formatLine = (...[raw, ...reading]: Parameters<typeof whenOf>) =>
  bare(formatScheduleLine(detailsOf(raw).schedule, readingOf(...reading)));

const IN_2026 = '2026-11-23T12:00Z';
const IN_2027 = '2027-01-01T12:00Z';

const TIMED_EVENT = { startDate: '2027-03-24T15:00', timeZone: 'Europe/Zurich', duration: 'PT1H30M' };
const EVENING = { ...TIMED_EVENT, startDate: '2027-03-24T20:00' };
const NIGHT = { ...TIMED_EVENT, startDate: '2027-03-24T22:00', duration: 'PT4H' };
const TO_MIDNIGHT = { ...TIMED_EVENT, startDate: '2027-03-24T22:00', duration: 'PT2H' };
const UNTIL_A_DATE = { ...TIMED_EVENT, duration: undefined, endDate: '2027-03-24' };
const AT_OFFSET = { startDate: '2027-03-24T15:00+05:30' };
const ZULU = { startDate: '2027-03-24T06:00Z' };
const NEW_YEAR = { startDate: '2026-12-31T23:30Z' };
const FLOATING = { startDate: '2027-03-24T15:00', duration: 'PT1H30M' };
const DATES = { startDate: '2027-03-23', endDate: '2027-03-25' };
/** The real side event of 2022, which has no time of day. */
const REAL = { startDate: '2022-03-23', duration: 'PT1H30M' };

const ROWS: readonly (readonly [string, RawEvent, string, string])[] = [
  [
    'the viewer’s time and the event’s time for a viewer abroad',
    TIMED_EVENT,
    'America/New_York',
    'Wednesday 24 March / 10:00–11:30 your time (Eastern Daylight Time) / 15:00–16:30 in Zurich (CET)',
  ],
  [
    'both dates if the viewer’s date differs',
    EVENING,
    'Asia/Tokyo',
    'Thursday 25 March / 04:00–05:30 your time (Japan Standard Time) / Wed 24 Mar 20:00–21:30 in Zurich (CET)',
  ],
  [
    'the offset of a viewer without a zone',
    TIMED_EVENT,
    '+05:30',
    'Wednesday 24 March / 19:30–21:00 your time (UTC+05:30) / 15:00–16:30 in Zurich (CET)',
  ],
  [
    'an offset as the event’s time without a place',
    AT_OFFSET,
    'Europe/Zurich',
    'Wednesday 24 March / 10:30 your time (CET) / 15:00 event time (UTC+05:30)',
  ],
  [
    'one time for a viewer at the place',
    TIMED_EVENT,
    'Europe/Zurich',
    'Wednesday 24 March / 15:00–16:30 your time (CET)',
  ],
  [
    'one time for a viewer with the same clock',
    TIMED_EVENT,
    'Europe/Paris',
    'Wednesday 24 March / 15:00–16:30 your time (CET)',
  ],
  ['no event’s time for Z', ZULU, 'Asia/Tokyo', 'Wednesday 24 March / 15:00 your time (Japan Standard Time)'],
  [
    'dates beside the times of an event across midnight',
    NIGHT,
    'Europe/Zurich',
    'Wednesday 24 March / Wed 24 Mar 22:00–Thu 25 Mar 02:00 your time (CET)',
  ],
  ['a floating time', FLOATING, 'Asia/Tokyo', 'Wednesday 24 March / 15:00–16:30 local time at the event'],
  [
    'a floating time without an end',
    { startDate: '2027-03-24T15:00' },
    'Asia/Tokyo',
    'Wednesday 24 March / 15:00 local time at the event',
  ],
  ['a month', { startDate: '2027-03' }, 'Asia/Tokyo', 'March 2027 / Date to be announced'],
  ['no announcement of a month that is over', { startDate: '2026-03' }, 'Asia/Tokyo', 'March 2026'],
  [
    'no announcement of a date that is over',
    { startDate: '2026-12-31' },
    'Asia/Tokyo',
    'Thursday 31 December 2026',
  ],
  ['words instead of a date', { startDate: 'in spring' }, 'Asia/Tokyo', 'in spring'],
  [
    'the words of an end beside a start',
    { startDate: '2027-03-24T06:00Z', endDate: 'when all is said' },
    'Asia/Tokyo',
    'Wednesday 24 March / 15:00 your time (Japan Standard Time) / Ends \u2068when all is said\u2069',
  ],
  [
    'the words of an end beside a floating start',
    { startDate: '2027-03-24T15:00', endDate: 'late' },
    'Asia/Tokyo',
    'Wednesday 24 March / 15:00 local time at the event / Ends \u2068late\u2069',
  ],
  [
    'the words of an end beside a month',
    { startDate: '2027-03', endDate: 'in summer' },
    'Asia/Tokyo',
    'March 2027 / Date to be announced / Ends \u2068in summer\u2069',
  ],
  [
    'the words of a zone beside a floating time',
    { startDate: '2027-03-24T15:00', timeZone: 'Swiss time' },
    'Asia/Tokyo',
    'Wednesday 24 March / 15:00 event time (\u2068Swiss time\u2069)',
  ],
  [
    'no event’s time for an offset of zero',
    { startDate: '2027-03-24T06:00+00:00' },
    'Asia/Tokyo',
    'Wednesday 24 March / 15:00 your time (Japan Standard Time)',
  ],
  [
    'one time for another name of the viewer’s zone',
    { startDate: '2027-03-24T15:00', timeZone: 'Asia/Kolkata' },
    'Asia/Calcutta',
    'Wednesday 24 March / 15:00 your time (India Standard Time)',
  ],
  [
    'the end on the clock of its own offset',
    { startDate: '2027-03-26T09:00+01:00', endDate: '2027-03-29T17:00+02:00' },
    'UTC',
    'Friday 26 March / Fri 26 Mar 08:00–Mon 29 Mar 15:00 your time (UTC) / Fri 26 Mar 09:00–Mon 29 Mar 17:00 event time (UTC+01:00–UTC+02:00)',
  ],
  [
    'both times if only the ends differ',
    { startDate: '2027-03-26T09:00', endDate: '2027-03-29T17:00', timeZone: 'Europe/Zurich' },
    'Africa/Algiers',
    'Friday 26 March / Fri 26 Mar 09:00–Mon 29 Mar 16:00 your time (CET) / Fri 26 Mar 09:00–Mon 29 Mar 17:00 in Zurich (CET)',
  ],
  [
    'no time for whole days',
    { startDate: '2027-05-17T00:00+03:00', endDate: '2027-05-18T00:00+03:00' },
    'America/New_York',
    'Monday 17 May',
  ],
  ['a placeholder without a date', {}, 'Asia/Tokyo', 'Date to be announced'],
];

const FOREIGN = [
  [
    'the place and the event’s time',
    TIMED_EVENT,
    'America/New_York',
    'Wednesday 24 March / 10:00–11:30 in New York (Eastern Daylight Time) / 15:00–16:30 in Zurich (CET)',
  ],
  [
    'one time if both clocks are the same',
    TIMED_EVENT,
    'Europe/Paris',
    'Wednesday 24 March / 15:00–16:30 in Paris (CET)',
  ],
  [
    'the place of a zone without an abbreviation',
    TIMED_EVENT,
    'Asia/Kolkata',
    'Wednesday 24 March / 19:30–21:00 in Kolkata (India Standard Time) / 15:00–16:30 in Zurich (CET)',
  ],
  [
    'one time in the event’s zone',
    TIMED_EVENT,
    'Europe/Zurich',
    'Wednesday 24 March / 15:00–16:30 in Zurich (CET)',
  ],
  [
    'the offset and the event’s time',
    TIMED_EVENT,
    '+05:30',
    'Wednesday 24 March / 19:30–21:00 · UTC+05:30 / 15:00–16:30 in Zurich (CET)',
  ],
  [
    'the name of a zone without a place and the event’s time',
    TIMED_EVENT,
    'UTC',
    'Wednesday 24 March / 14:00–15:30 · UTC / 15:00–16:30 in Zurich (CET)',
  ],
  [
    'the name of a zone that only looks like a place',
    TIMED_EVENT,
    'Etc/UTC',
    'Wednesday 24 March / 14:00–15:30 · UTC / 15:00–16:30 in Zurich (CET)',
  ],
  [
    'two different offsets',
    AT_OFFSET,
    '+09:00',
    'Wednesday 24 March / 18:30 · UTC+09:00 / 15:00 event time (UTC+05:30)',
  ],
  [
    'one time if the offset is the event’s own',
    AT_OFFSET,
    '+05:30',
    'Wednesday 24 March / 15:00 · UTC+05:30',
  ],
  ['one time if the event has no zone', ZULU, '+05:30', 'Wednesday 24 March / 11:30 · UTC+05:30'],
] as const;

const DATETIMES = [
  ['an instant', TIMED_EVENT, '2027-03-24T14:00Z'],
  ['an instant with seconds', { startDate: '2027-03-24T15:00:30+01:00' }, '2027-03-24T14:00:30Z'],
  ['a floating time', FLOATING, '2027-03-24T15:00'],
  ['a date', REAL, '2022-03-23'],
  ['a month', { startDate: '2022-03' }, '2022-03'],
  ['no date', {}, ''],
] as const;

const LINES = [
  ['the event’s own time', TIMED_EVENT, 'Wednesday 24 March · 15:00–16:30 · CET'],
  ['both dates of an event across midnight', NIGHT, 'Wed 24 Mar 22:00–Thu 25 Mar 02:00 · CET'],
  ['an offset', AT_OFFSET, 'Wednesday 24 March · 15:00 · UTC+05:30'],
  ['the viewer’s time for Z', ZULU, 'Wednesday 24 March · 15:00 · Japan Standard Time'],
  ['a date', { startDate: '2027-03-23' }, 'Tuesday 23 March'],
  ['a month', { startDate: '2027-03' }, 'March 2027'],
  ['no date', {}, ''],
] as const;

const DOORS = [
  ['in the viewer’s zone', TIMED_EVENT, '2027-03-24T14:30', '22:30'],
  ['with its date if that differs for the viewer', EVENING, '2027-03-24T15:30', 'Wed 24 Mar 23:30'],
  ['as a floating time', FLOATING, '2027-03-24T14:30', '14:30'],
  [
    'on the clock of the event, which is named',
    ZULU,
    '2027-03-24T14:30',
    'Wed 24 Mar 14:30 local time at the event',
  ],
  ['in words', ZULU, 'half an hour before', 'half an hour before'],
  [
    'with its date beside a floating start',
    FLOATING,
    '2027-03-24T06:30Z',
    'Wed 24 Mar 15:30 your time (Japan Standard Time)',
  ],
  [
    'with its date if the event has no time',
    { startDate: '2027-03-24', timeZone: 'Europe/Zurich' },
    '2027-03-24T14:30',
    'Wed 24 Mar 22:30 your time (Japan Standard Time)',
  ],
  ['as empty text for a date', TIMED_EVENT, '2027-03-24', ''],
] as const;

const VIEWERS = ['Pacific/Kiritimati', 'Asia/Tokyo', 'America/Los_Angeles', 'Pacific/Pago_Pago'];

const DAYS = [
  ['2022-03-11', 'upcoming', 'In 12 days'],
  ['2022-03-22', 'upcoming', 'Tomorrow'],
  ['2022-03-23', 'today', 'Today'],
  ['2022-03-24', 'ended', undefined],
] as const;

// The device is in a zone that no test uses, because only the given zone counts.
before(async function () {
  await viewAs({ timezoneId: 'Australia/Lord_Howe' }, this);
});
after(() => viewAs({}));

describe('formatWhen', () => {
  for (const [name, raw, viewerZone, expected] of ROWS) {
    it(`shows ${name}`, () => {
      expect(formatText(raw, viewerZone, IN_2027)).to.equal(expected);
    });
  }

  for (const [name, raw, viewerZone, expected] of FOREIGN) {
    it(`shows for a zone set by the page ${name}`, () => {
      expect(formatText(raw, viewerZone, IN_2027, { ownZone: 'Pacific/Kiritimati' })).to.equal(expected);
    });
  }

  it('shows a range of dates', () => {
    // The locale data of WebKitGTK omit a repeated month.
    expect(formatText(DATES, 'Asia/Tokyo', IN_2027)).to.match(
      /^Tuesday 23( March)?–Thursday 25 March \/ Time to be announced$/,
    );
  });

  for (const [name, raw, datetime] of DATETIMES) {
    it(`returns the datetime of ${name}`, () => {
      expect(whenOf(raw, 'Asia/Tokyo', IN_2027).datetime).to.equal(datetime);
    });
  }

  it('shows the year if it is not the viewer’s current year', () => {
    expect(formatText(TIMED_EVENT, 'Europe/Zurich', IN_2026)).to.contain('24 March 2027 /');
    expect(formatText(NEW_YEAR, 'Asia/Tokyo', '2026-12-31T12:00Z')).to.contain('January 2027 /');
    expect(formatText(DATES, 'Asia/Tokyo', '2026-12-31T15:00Z')).not.to.contain('2027');
  });

  it('returns a date badge with the viewer’s date, and none without a date', () => {
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

  it('supports the 12-hour clock', () => {
    const text = formatText(TIMED_EVENT, 'America/New_York', IN_2027, { hourCycle: 'h12' });
    expect(text).to.match(/10:00–11:30 am your time .*3:00–4:30 pm in Zurich/i);
  });

  it('shows midnight as an end like any other time', () => {
    expect(formatText(TO_MIDNIGHT, 'Europe/Zurich', IN_2027)).to.match(
      / (Wed 24 Mar )?22:00–(Thu 25 Mar )?00:00 your/,
    );
  });

  it('shows no end time for an end date without a time', () => {
    expect(formatText(UNTIL_A_DATE, 'Europe/Zurich', IN_2027))
      .to.contain('15:00')
      .and.not.to.contain('00:00');
  });

  for (const [tag, date] of [
    ['fa', 'چهارشنبه ۲۴ مارس ۲۰۲۷'],
    ['fa-u-ca-persian', 'چهارشنبه ۲۴ مارس ۲۰۲۷'],
    ['fa-AF', 'چهارشنبه ۲۴ مارچ ۲۰۲۷'],
    ['ar-SA', 'الأربعاء، ٢٤ مارس ٢٠٢٧'],
  ] as const) {
    it(`shows the date of the Gregorian calendar in ${tag}`, () => {
      const when = whenOf(TIMED_EVENT, 'Europe/Zurich', IN_2026, languageFor([tag]));
      expect(when.date.replace(' هـ', '')).to.equal(date);
      expect(when.dateBadge?.day).to.match(/^[۲٢][۴٤]$/);
    });
  }

  it('writes an offset with the digits of the locale', () => {
    expect(formatText(AT_OFFSET, 'Europe/Zurich', IN_2027, languageFor(['fa']))).to.contain('(UTC+۰۵:۳۰)');
    expect(formatText(AT_OFFSET, 'Europe/Zurich', IN_2027, languageFor(['ur']))).to.contain('(UTC+05:30)');
  });

  it('names no zone by Latin letters within another script, except UTC', () => {
    const bangla = languageFor(['bn']);
    expect(formatText(TIMED_EVENT, 'Asia/Kolkata', IN_2027, bangla)).not.to.contain('IST');
    expect(formatText(TIMED_EVENT, 'UTC', IN_2027, bangla)).to.contain('(UTC)');
    expect(formatText(TIMED_EVENT, 'Asia/Jakarta', IN_2027, languageFor(['id']))).to.contain('(WIB)');
  });

  it('writes parts of the day before the time where people do, and no AM or PM', () => {
    const at = (tag: string, hourCycle?: 'h23') =>
      formatText(TIMED_EVENT, 'Europe/Zurich', IN_2027, { ...languageFor([tag]), hourCycle });
    expect(at('bn')).to.contain('/ বিকাল ৩:০০–৪:৩০ ');
    expect(at('ur')).to.contain('/ سہ پہر 3:00–4:30');
    expect(at('bn', 'h23')).to.contain('/ ১৫:০০–১৬:৩০ ');
  });

  it('names the zone in words, whatever the digits of the locale', () => {
    const arabicDigits = languageFor(['en-GB-u-nu-arab']);
    expect(formatText(TIMED_EVENT, 'Asia/Tokyo', IN_2027, arabicDigits)).to.contain('(Japan Standard Time)');
  });
});

it('formatWhen calls a time the viewer’s own under each name of their zone', () => {
  const raw = { startDate: '2027-03-24T09:30Z' };
  expect(formatText(raw, 'Asia/Kolkata', IN_2027, { ownZone: 'Asia/Calcutta' })).to.equal(
    'Wednesday 24 March / 15:00 your time (India Standard Time)',
  );
});

it('names the place of a time for a viewer whose own zone is not known', () => {
  const raw = { startDate: '2027-03-24T15:00', timeZone: 'Europe/Zurich' };
  expect(formatText(raw, 'Europe/Zurich', IN_2027, { ownZone: '' })).to.equal(
    'Wednesday 24 March / 15:00 in Zurich (CET)',
  );
});

describe('formatScheduleLine', () => {
  for (const [name, raw, expected] of LINES) {
    it(`shows ${name} in one line`, () => {
      expect(formatLine(raw, 'Asia/Tokyo', IN_2027)).to.equal(expected);
    });
  }

  it('shows the year if it is not the current one, also across midnight', () => {
    expect(formatLine(TIMED_EVENT, 'Asia/Tokyo', IN_2026)).to.contain('2027');
    expect(formatLine(NIGHT, 'Asia/Tokyo', IN_2026)).to.contain('2027');
  });
});

describe('formatItemTime', () => {
  for (const [name, raw, doorTime, expected] of DOORS) {
    it(`formats door time ${name}`, () => {
      const { doorSchedule, schedule } = detailsOf({ ...raw, doorTime });
      expect(bare(formatItemTime(doorSchedule, schedule, readingOf('Asia/Tokyo', IN_2027)))).to.equal(
        expected,
      );
    });
  }
});

describe('real side event of 23 March 2022', () => {
  for (const viewerZone of VIEWERS) {
    for (const [day, phase, words] of DAYS) {
      it(`shows ${words ?? phase} and no time of day on ${day} in ${viewerZone}`, () => {
        const noon = instantAt(viewerZone, Date.parse(`${day}T12:00Z`));
        const { distance, ...state } = stateAt(detailsOf(REAL), noon, viewerZone);
        const english = languageFor(['en']);
        expect(state).to.include({ phase, countdownTo: undefined });
        expect(distance && capitalize(formatDistance(distance, english), english)).to.equal(words);
        expect(formatText(REAL, viewerZone, new Date(noon).toISOString())).to.equal(
          phase === 'ended' ? 'Wednesday 23 March' : 'Wednesday 23 March / Time to be announced',
        );
      });
    }
  }
});
