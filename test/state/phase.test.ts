import { expect } from '@open-wc/testing';
import type { Schedule } from '../../src/model/schedule.js';
import { phaseAt } from '../../src/state/phase.js';

const time = (text: string) => Date.parse(text);

const instant = (start: string, end?: string): Schedule => ({
  precision: 'instant',
  start: time(start),
  end: end === undefined ? undefined : time(end),
  zone: 'Europe/Zurich',
});

const onDate = (start: string, lastDay: string, zone?: string): Schedule => ({
  precision: 'date',
  start: time(start),
  end: time(lastDay) + 864e5,
  zone,
});

const WITH_END = instant('2027-03-24T14:00Z', '2027-03-24T15:30Z');
const WITHOUT_END = instant('2027-03-24T14:00Z');
const FLOATING: Schedule = {
  precision: 'floating',
  start: time('2027-03-24T15:00Z'),
  end: undefined,
  zone: undefined,
};
const FLOATING_NIGHT: Schedule = { ...FLOATING, end: time('2027-03-25T02:00Z') };
const FLOATING_TO_MIDNIGHT: Schedule = { ...FLOATING, end: time('2027-03-25T00:00Z') };
const MONTH: Schedule = {
  precision: 'month',
  start: time('2022-03-01'),
  end: time('2022-04-01'),
  zone: undefined,
};
const EPOCH = instant('1969-12-31T23:00Z', '1970-01-01T00:00Z');

/** The phase before an instant, the instant, and the phase from then on. */
const TRANSITIONS: readonly (readonly [string, Schedule, string, string, string, string])[] = [
  ['starts an event with an end', WITH_END, 'UTC', 'upcoming', '2027-03-24T14:00Z', 'live'],
  ['ends an event with an end', WITH_END, 'UTC', 'live', '2027-03-24T15:30Z', 'ended'],
  ['starts an event without an end', WITHOUT_END, 'UTC', 'upcoming', '2027-03-24T14:00Z', 'started'],
  ['ends an event without an end after a day', WITHOUT_END, 'UTC', 'started', '2027-03-25T14:00Z', 'ended'],
  [
    'starts an event with an unreadable end',
    { ...WITHOUT_END, end: { asWritten: 'late' } } as Schedule,
    'UTC',
    'upcoming',
    '2027-03-24T14:00Z',
    'started',
  ],
  [
    'never ends a date with an unreadable end',
    { ...onDate('2027-03-24', '2027-03-24'), end: { asWritten: 'late' } } as Schedule,
    'UTC',
    'today',
    '2027-03-25T00:00Z',
    'started',
  ],
  [
    'never ends a month with an unreadable end',
    { ...MONTH, end: { asWritten: 'late' } },
    'UTC',
    'upcoming',
    '2022-04-01T00:00Z',
    'started',
  ],
  ['ends an event at the epoch', EPOCH, 'UTC', 'live', '1970-01-01T00:00Z', 'ended'],
  [
    'starts a date in the zone of the event',
    onDate('2022-03-23', '2022-03-23', 'Europe/Zurich'),
    'America/Los_Angeles',
    'upcoming',
    '2022-03-22T23:00Z',
    'today',
  ],
  [
    'ends a date in the zone of the event',
    onDate('2022-03-23', '2022-03-23', 'Europe/Zurich'),
    'America/Los_Angeles',
    'today',
    '2022-03-23T23:00Z',
    'ended',
  ],
  [
    'starts a date without a zone in the viewer’s zone',
    onDate('2022-03-23', '2022-03-23'),
    'Pacific/Kiritimati',
    'upcoming',
    '2022-03-22T10:00Z',
    'today',
  ],
  [
    'ends a date without a zone in the viewer’s zone',
    onDate('2022-03-23', '2022-03-23'),
    'Pacific/Pago_Pago',
    'today',
    '2022-03-24T11:00Z',
    'ended',
  ],
  [
    'ends a range of dates after the last day',
    onDate('2022-03-23', '2022-03-25'),
    'UTC',
    'today',
    '2022-03-26T00:00Z',
    'ended',
  ],
  [
    'ends a day of 23 hours after 23 hours',
    onDate('2026-03-29', '2026-03-29', 'Europe/Zurich'),
    'UTC',
    'today',
    '2026-03-29T22:00Z',
    'ended',
  ],
  [
    'starts a day with a skipped midnight an hour later',
    onDate('2026-09-06', '2026-09-06', 'America/Santiago'),
    'UTC',
    'upcoming',
    '2026-09-06T04:00Z',
    'today',
  ],
  [
    'ends a skipped day when it would start',
    onDate('2011-12-30', '2011-12-30', 'Pacific/Apia'),
    'UTC',
    'upcoming',
    '2011-12-30T10:00Z',
    'ended',
  ],
  [
    'ends a floating time after the viewer’s day',
    FLOATING,
    'Asia/Tokyo',
    'upcoming',
    '2027-03-24T15:00Z',
    'ended',
  ],
  [
    'ends a floating night after its last day',
    FLOATING_NIGHT,
    'UTC',
    'upcoming',
    '2027-03-26T00:00Z',
    'ended',
  ],
  ['ends a floating time at midnight', FLOATING_TO_MIDNIGHT, 'UTC', 'upcoming', '2027-03-25T00:00Z', 'ended'],
  ['ends a month in the viewer’s zone', MONTH, 'America/New_York', 'upcoming', '2022-04-01T04:00Z', 'ended'],
  [
    'ends a month in the zone of the event',
    { ...MONTH, zone: 'Asia/Tokyo' },
    'America/New_York',
    'upcoming',
    '2022-03-31T15:00Z',
    'ended',
  ],
];

describe('phaseAt', () => {
  for (const [name, schedule, viewerZone, before, border, after] of TRANSITIONS) {
    it(`${name}: ${before} → ${after}`, () => {
      const at = time(border);
      expect(phaseAt(schedule, at - 1, viewerZone)).to.deep.equal({ phase: before, until: at });
      expect(phaseAt(schedule, at, viewerZone).phase).to.equal(after);
    });
  }

  for (const now of ['0001-01-01T00:00Z', '2027-03-24T00:00Z', '9999-12-31T00:00Z']) {
    it(`returns unscheduled for an event without a date at ${now}`, () => {
      expect(phaseAt({ precision: 'none' }, time(now), 'UTC')).to.deep.equal({
        phase: 'unscheduled',
        until: Infinity,
      });
    });
  }

  for (const [name, schedule] of Object.entries({ WITH_END, WITHOUT_END, FLOATING, MONTH })) {
    it(`returns upcoming long before and ended long after: ${name.toLowerCase().replace('_', ' ')}`, () => {
      expect(phaseAt(schedule, time('0001-01-01'), 'UTC').phase).to.equal('upcoming');
      expect(phaseAt(schedule, time('2999-01-01'), 'UTC')).to.deep.equal({ phase: 'ended', until: Infinity });
    });
  }
});
