import { expect } from '@open-wc/testing';
import { isCancelledOrPostponed } from '../../src/model/event-details.js';
import type { EventStatus } from '../../src/model/event-terms.js';
import type { Schedule } from '../../src/model/schedule.js';
import { stateAt } from '../../src/state/card-state.js';
import { phaseAt } from '../../src/state/phase.js';

const time = (text: string) => Date.parse(text);
const START = '2027-03-24T14:00Z';

const INSTANT: Schedule = { precision: 'instant', start: time(START), end: undefined, zone: 'Europe/Zurich' };
const WITH_END: Schedule = { ...INSTANT, end: time('2027-03-24T15:30Z') };
const DATE: Schedule = {
  precision: 'date',
  start: time('2022-03-23'),
  end: time('2022-03-24'),
  zone: undefined,
};
const FLOATING: Schedule = {
  precision: 'floating',
  start: time('2027-03-24T15:00Z'),
  end: undefined,
  zone: undefined,
};
const MONTH: Schedule = {
  precision: 'month',
  start: time('2022-03-01'),
  end: time('2022-04-01'),
  zone: undefined,
};
const NONE: Schedule = { precision: 'none' };

const at = (schedule: Schedule, now: string, viewerZone = 'UTC', eventStatus: EventStatus = 'scheduled') =>
  stateAt({ schedule, eventStatus }, time(now), viewerZone);

const nothing = { countdownTo: undefined, distance: undefined };
const days = (value: number) => ({ countdownTo: undefined, distance: { value, unit: 'day' } });
const minutes = (value: number) => ({ countdownTo: undefined, distance: { value, unit: 'minute' } });
const counting = { countdownTo: time(START), distance: undefined };

const CASES = [
  ['counts down to an instant', WITH_END, '2027-03-24T13:59:50Z', 'upcoming', counting, START],
  [
    'returns the remaining minutes of a live event',
    WITH_END,
    START,
    'live',
    minutes(90),
    '2027-03-24T14:01Z',
  ],
  [
    'returns a minute in the last minute of a live event',
    WITH_END,
    '2027-03-24T15:29:59Z',
    'live',
    minutes(1),
    '2027-03-24T15:30Z',
  ],
  [
    'returns neither time left nor distance after the end',
    WITH_END,
    '2027-03-24T15:30Z',
    'ended',
    nothing,
    undefined,
  ],
  [
    'returns how long ago an event without an end started',
    INSTANT,
    '2027-03-24T14:05Z',
    'started',
    minutes(-5),
    '2027-03-24T14:06Z',
  ],
  ['ends an event without an end after a day', INSTANT, '2027-03-25T14:00Z', 'ended', nothing, undefined],
  ['counts the days to a date', DATE, '2022-03-11T09:00Z', 'upcoming', days(12), '2022-03-12T00:00Z'],
  [
    'returns a distance of 0 days on the date',
    DATE,
    '2022-03-23T09:00Z',
    'today',
    days(0),
    '2022-03-24T00:00Z',
  ],
  [
    'returns neither time left nor distance after the date',
    DATE,
    '2022-03-24T00:00Z',
    'ended',
    nothing,
    undefined,
  ],
  [
    'counts the days to a floating time',
    FLOATING,
    '2027-03-22T23:00Z',
    'upcoming',
    days(2),
    '2027-03-23T00:00Z',
  ],
  [
    'returns neither time left nor distance for a month',
    MONTH,
    '2022-02-27T00:00Z',
    'upcoming',
    nothing,
    '2022-04-01T00:00Z',
  ],
  [
    'returns neither time left nor distance without a date',
    NONE,
    '2022-02-27T00:00Z',
    'unscheduled',
    nothing,
    undefined,
  ],
] as const;

/** The start and the end of 23 March in the zone of each viewer. */
const VIEWERS = [
  ['Pacific/Kiritimati', '2022-03-22T10:00Z', '2022-03-23T10:00Z'],
  ['Asia/Tokyo', '2022-03-22T15:00Z', '2022-03-23T15:00Z'],
  ['Europe/Zurich', '2022-03-22T23:00Z', '2022-03-23T23:00Z'],
  ['America/Los_Angeles', '2022-03-23T07:00Z', '2022-03-24T07:00Z'],
  ['Pacific/Pago_Pago', '2022-03-23T11:00Z', '2022-03-24T11:00Z'],
] as const;

describe('stateAt', () => {
  for (const [name, schedule, now, phase, shown, nextChange] of CASES) {
    it(name, () => {
      const { phaseEnd, ...state } = at(schedule, now);
      expect(state).to.deep.equal({
        phase,
        ...shown,
        nextChange: nextChange === undefined ? Infinity : time(nextChange),
      });
      expect(phaseEnd).to.equal(phaseAt(schedule, time(now), 'UTC').until);
    });
  }

  it('distinguishes the end of the phase from a change of the distance', () => {
    const { phaseEnd, nextChange } = at(WITH_END, '2027-03-24T14:30:30Z');
    expect([phaseEnd, nextChange]).to.deep.equal([time('2027-03-24T15:30Z'), time('2027-03-24T14:31Z')]);
  });

  for (const [viewerZone, midnight, nextMidnight] of VIEWERS) {
    it(`changes the phase of a date at midnight in ${viewerZone}`, () => {
      const just = (text: string) => new Date(time(text) - 1).toISOString();
      expect(at(DATE, just(midnight), viewerZone)).to.deep.include({ phase: 'upcoming', ...days(1) });
      expect(at(DATE, midnight, viewerZone)).to.deep.include({ phase: 'today', ...days(0) });
      expect(at(DATE, just(nextMidnight), viewerZone)).to.deep.include({ phase: 'today', ...days(0) });
      expect(at(DATE, nextMidnight, viewerZone)).to.deep.include({ phase: 'ended', ...nothing });
    });
  }

  it('counts days in the zone of the event if it has one', () => {
    const inTokyo = at({ ...DATE, zone: 'Asia/Tokyo' }, '2022-03-21T15:00Z', 'America/Los_Angeles');
    expect(inTokyo).to.deep.include({ ...days(1), nextChange: time('2022-03-22T15:00Z') });
  });

  for (const status of ['cancelled', 'postponed'] as const) {
    it(`returns only the phase of a ${status} event`, () => {
      for (const [schedule, now, phase, nextChange] of [
        [WITH_END, '2027-03-24T13:00Z', 'upcoming', START],
        [WITH_END, START, 'live', '2027-03-24T15:30Z'],
        [DATE, '2022-03-11T09:00Z', 'upcoming', '2022-03-23T00:00Z'],
      ] as const) {
        expect(at(schedule, now, 'UTC', status)).to.deep.equal({
          phase,
          ...nothing,
          phaseEnd: time(nextChange),
          nextChange: time(nextChange),
        });
      }
    });
  }
});

it('isCancelledOrPostponed returns true only for cancelled and postponed events', () => {
  const STATUSES = ['scheduled', 'cancelled', 'postponed', 'rescheduled', 'moved-online'] as const;
  expect(STATUSES.filter(eventStatus => isCancelledOrPostponed({ eventStatus }))).to.deep.equal([
    'cancelled',
    'postponed',
  ]);
});
