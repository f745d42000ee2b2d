import { expect } from '@open-wc/testing';
import { floorToDay } from '../../src/model/wall-time.js';
import { DAY } from '../../src/utils/time-units.js';

const wall = (text: string) => Date.parse(`${text}Z`);

const CASES = [
  ['returns midnight unchanged', '2027-03-24T00:00', '2027-03-24T00:00'],
  ['floors the first millisecond of a day', '2027-03-24T00:00:00.001', '2027-03-24T00:00'],
  ['floors the last millisecond of a day', '2027-03-24T23:59:59.999', '2027-03-24T00:00'],
  ['floors a time on 29 February', '2028-02-29T12:00', '2028-02-29T00:00'],
  ['returns the epoch unchanged', '1970-01-01T00:00', '1970-01-01T00:00'],
  ['floors a time before the epoch downwards', '1969-12-31T23:59:59.999', '1969-12-31T00:00'],
] as const;

describe('floorToDay', () => {
  for (const [name, time, day] of CASES) {
    it(name, () => {
      expect(floorToDay(wall(time))).to.equal(wall(day));
    });
  }

  it('returns a whole day between consecutive days', () => {
    expect(floorToDay(wall('2027-03-25T07:00')) - floorToDay(wall('2027-03-24T23:00'))).to.equal(DAY);
  });
});
