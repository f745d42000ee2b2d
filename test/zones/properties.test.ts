import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { formatWhen } from '../../src/format/when.js';
import { parseDate } from '../../src/model/iso-8601.js';
import { startingAt } from '../../src/model/schedule.js';
import { instantAt, wallAt } from '../../src/model/time-zone.js';
import { languageFor } from '../../src/strings/language-for.js';
import { viewAs } from '../support/viewer.js';

const MINUTE = 6e4;
const ZONES = Intl.supportedValuesOf('timeZone');
const FROM = Date.UTC(2015, 0, 1) / MINUTE;
const TO = Date.UTC(2037, 11, 31) / MINUTE;

const zones = fc.constantFrom(...ZONES);
const walls = fc.integer({ min: FROM, max: TO }).map(minutes => minutes * MINUTE);
const dates = walls.map(wall => new Date(wall).toISOString().slice(0, 10));
/** Whether the clocks of a zone ever show a wall time. */
const isShown = (zone: string, wall: number) => wallAt(zone, instantAt(zone, wall)) === wall;

describe('time zone round trips', () => {
  afterEach(() => viewAs({}));

  for (const timezoneId of ['Pacific/Pago_Pago', 'Europe/Zurich', 'Pacific/Kiritimati']) {
    describe(`for a viewer in ${timezoneId}`, () => {
      beforeEach(async function () {
        await viewAs({ timezoneId }, this);
      });

      it('wallAt(instantAt(wall)) is the same wall time or, in a gap, up to a day later', () => {
        fc.assert(
          fc.property(zones, walls, (zone, wall) => {
            const back = wallAt(zone, instantAt(zone, wall));
            // Samoa and others once skipped a whole day.
            expect(back - wall).to.be.within(0, 24 * 60 * MINUTE);
          }),
        );
      });

      it('instantAt(wallAt(instant)) is the same instant or the first of two with that wall time', () => {
        fc.assert(
          fc.property(zones, walls, (zone, instant) => {
            const back = instantAt(zone, wallAt(zone, instant));
            expect(instant - back).to.be.within(0, 3 * 60 * MINUTE);
            expect(wallAt(zone, back)).to.equal(wallAt(zone, instant));
          }),
        );
      });

      it('instantAt preserves the order of existing wall times', () => {
        const pairs = fc.tuple(zones, walls, fc.integer({ min: 1, max: 3000 }));
        fc.assert(
          fc.property(pairs, ([zone, earlier, minutes]) => {
            const later = earlier + minutes * MINUTE;
            fc.pre(isShown(zone, earlier) && isShown(zone, later));
            expect(instantAt(zone, earlier)).to.be.lessThan(instantAt(zone, later));
          }),
        );
      });

      it('formatWhen shows a date as written, whatever the zone', () => {
        fc.assert(
          fc.property(zones, dates, (zone, text) => {
            const date = parseDate(text);
            if (!date) throw new Error(`expected a date: ${text}`);
            const reading = { ...languageFor(['en']), viewerZone: zone, hourCycle: undefined, now: 0 };
            const when = formatWhen(startingAt(date, undefined), reading);
            expect(when.datetime).to.equal(text);
            expect(when.dateBadge?.day).to.equal(String(Number(text.slice(8))));
            expect(when.date).to.include(text.slice(0, 4));
            expect(when.times).to.deep.equal([reading.strings.timeToBeAnnounced]);
          }),
        );
      });
    });
  }
});
