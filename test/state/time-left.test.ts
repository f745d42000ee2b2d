import { expect } from '@open-wc/testing';
import { timeLeftUntil } from '../../src/state/time-left.js';

const TARGET = Date.parse('2027-03-24T14:00Z');

const SECONDS = [
  ['12 days and more', '2027-03-12T09:22:55Z', [12, 4, 37, 5], '2027-03-12T09:22:56Z'],
  ['a day', '2027-03-23T14:00:00Z', [1, 0, 0, 0], '2027-03-23T14:00:01Z'],
  ['a second less than a day', '2027-03-23T14:00:01Z', [0, 23, 59, 59], '2027-03-23T14:00:02Z'],
  ['an hour', '2027-03-24T13:00:00Z', [0, 1, 0, 0], '2027-03-24T13:00:01Z'],
  ['a minute', '2027-03-24T13:59:00Z', [0, 0, 1, 0], '2027-03-24T13:59:01Z'],
  ['a second', '2027-03-24T13:59:59Z', [0, 0, 0, 1], '2027-03-24T14:00:00Z'],
  ['a millisecond rounded up to a second', '2027-03-24T13:59:59.999Z', [0, 0, 0, 1], '2027-03-24T14:00:00Z'],
  ['half a second rounded up', '2027-03-24T13:59:50.500Z', [0, 0, 0, 10], '2027-03-24T13:59:51Z'],
  ['ten years', '2017-03-24T14:00:00Z', [3652, 0, 0, 0], '2017-03-24T14:00:01Z'],
] as const;

const MINUTES = [
  ['12 days and more', '2027-03-12T09:23:00Z', [12, 4, 37], '2027-03-12T09:24:00Z'],
  ['a minute and a second rounded up', '2027-03-24T13:58:59Z', [0, 0, 2], '2027-03-24T13:59:00Z'],
  ['a minute', '2027-03-24T13:59:00Z', [0, 0, 1], '2027-03-24T14:00:00Z'],
  ['a millisecond rounded up to a minute', '2027-03-24T13:59:59.999Z', [0, 0, 1], '2027-03-24T14:00:00Z'],
  ['an hour', '2027-03-24T13:00:00Z', [0, 1, 0], '2027-03-24T13:01:00Z'],
] as const;

describe('timeLeftUntil', () => {
  for (const [unit, cases] of [
    ['seconds', SECONDS],
    ['minutes', MINUTES],
  ] as const) {
    for (const [name, now, [days, hours, minutes, seconds], nextChange] of cases) {
      it(`counts ${unit}: ${name}`, () => {
        const changing = timeLeftUntil(TARGET, Date.parse(now), unit);
        expect(changing.value).to.deep.equal({ days, hours, minutes, seconds });
        expect(new Date(changing.nextChange).toISOString()).to.equal(new Date(nextChange).toISOString());
      });
    }
  }

  for (const unit of ['seconds', 'minutes'] as const) {
    it(`changes ${unit} exactly at nextChange`, () => {
      const now = Date.parse('2027-03-23T13:59:30.250Z');
      const { value, nextChange } = timeLeftUntil(TARGET, now, unit);
      expect(nextChange).to.be.above(now);
      expect(timeLeftUntil(TARGET, nextChange - 1, unit).value).to.deep.equal(value);
      expect(timeLeftUntil(TARGET, nextChange, unit).value).not.to.deep.equal(value);
    });
  }

  it('stays at zero after the instant', () => {
    for (const late of [0, 1, 60_000]) {
      expect(timeLeftUntil(TARGET, TARGET + late, 'seconds')).to.deep.equal({
        value: { days: 0, hours: 0, minutes: 0, seconds: 0 },
        nextChange: Infinity,
      });
    }
  });
});
