import { expect } from '@open-wc/testing';
import { formatOffset } from '../../src/model/time-zone.js';
import { listZones } from '../../src/zone/zone-list.js';

const WINTER = Date.parse('2027-01-01T12:00Z');
const SUMMER = Date.parse('2027-07-01T12:00Z');

const labelOf = (zone: string, instant: number, current = 'Europe/Zurich') =>
  listZones(instant, current)
    .flatMap(({ choices }) => choices)
    .find(choice => choice.zone === zone)?.label;

describe('formatOffset', () => {
  for (const [minutes, text] of [
    [0, '+00:00'],
    [60, '+01:00'],
    [-210, '−03:30'],
    [345, '+05:45'],
    [840, '+14:00'],
    [-44.5, '−00:44'],
  ] as const) {
    it(`formats ${minutes} minutes as ${text}`, () => {
      expect(formatOffset(minutes * 6e4, '−')).to.equal(text);
    });
  }
});

describe('listZones', () => {
  it('lists UTC first, then each zone with a place once, grouped by region', () => {
    const groups = listZones(WINTER, 'Europe/Zurich');
    const [first, ...regions] = groups;
    expect([first?.region, first?.choices.map(({ zone }) => zone)]).to.deep.equal(['UTC', ['UTC']]);
    expect(regions.flatMap(({ choices }) => choices.map(({ zone }) => zone))).to.have.members(
      Intl.supportedValuesOf('timeZone').filter(zone => zone.includes('/')),
    );
    for (const { region, choices } of regions)
      for (const { zone } of choices) expect(zone.startsWith(`${region}/`), zone).to.equal(true);
    expect(new Set(groups.map(({ region }) => region)).size).to.equal(groups.length);
  });

  it('labels each zone with its place and its offset at that instant', () => {
    expect(labelOf('Europe/Zurich', WINTER)).to.equal('Zurich, UTC+01:00');
    expect(labelOf('Europe/Zurich', SUMMER)).to.equal('Zurich, UTC+02:00');
    expect(labelOf('America/New_York', WINTER)).to.equal('New York, UTC−05:00');
    expect(labelOf('America/Argentina/Ushuaia', WINTER)).to.equal('Argentina, Ushuaia, UTC−03:00');
  });

  it('includes the current zone even if no browser lists it', () => {
    expect(labelOf('+05:30', WINTER, '+05:30')).to.equal('+05:30, UTC+05:30');
    expect(listZones(WINTER, 'UTC')[0]?.choices).to.have.lengthOf(1);
  });
});
