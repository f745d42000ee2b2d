import { expect } from '@open-wc/testing';
import { toIdentity, toIri, toUid } from '../../src/identity/identity.js';
import type { Source, RawEvent } from '../../src/model/fields.js';
import { parseEvent } from '../../src/model/event-details.js';

const PAGE = 'https://partner.example/page';
const FILE = 'https://ngo.example/e.json';
const EVENT = { name: 'Side event', startDate: '2027-03-24T15:00+01:00' };

const identity = (raw: RawEvent, source: Partial<Source> = {}, pageUrl = PAGE) => {
  const { details } = parseEvent([{ name: 'inline', base: PAGE, ...source, raw: { ...EVENT, ...raw } }]);
  return details ? toIdentity(details, pageUrl) : expect.fail('no event');
};
const file = { name: 'remote', base: FILE, fileUrl: FILE } as const;

/** What is written, out of a page or a file, and the IRI. */
const IDENTITIES: readonly (readonly [what: string, iri: string, raw: RawEvent, source?: Partial<Source>])[] =
  [
    ['its page, and its day', `${PAGE}#2027-03-24`, {}],
    ['its own address, and its day', 'https://ngo.example/e#2027-03-24', { url: 'https://ngo.example/e' }],
    [
      'its own address with a fragment, and its day',
      'https://ngo.example/e#two-2027-03-24',
      { url: 'https://ngo.example/e#two' },
    ],
    ['its day in its own zone', `${PAGE}#2027-03-25`, { startDate: '2027-03-25T01:00+05:30' }],
    [
      'its day in UTC, of a time that a computer wrote',
      `${PAGE}#2027-03-25`,
      { startDate: '2027-03-25T00:30Z' },
    ],
    ['its day, also of a date alone', `${PAGE}#2027-03-24`, { startDate: '2027-03-24' }],
    [
      'the day that was announced first',
      `${PAGE}#2027-03-10`,
      { previousStartDate: '2027-03-10T15:00+01:00', eventStatus: 'rescheduled' },
    ],
    ['its page alone, without a date', PAGE, { startDate: '' }],
    ['its file, and its day', `${FILE}#2027-03-24`, {}, file],
    ['its @id', 'https://ngo.example/#event-7', { iri: 'https://ngo.example/#event-7' }, file],
    ['its @id, relative to its file', `${FILE}#event-7`, { iri: '#event-7' }, file],
    ['its @id, without a password', 'https://ngo.example/e', { iri: 'https://a:b@ngo.example/e' }, file],
    ['its @id of another scheme', 'urn:uuid:7', { iri: 'urn:uuid:7' }],
    ['its file, not a blank node', `${FILE}#2027-03-24`, { iri: '_:b0' }, file],
    ['its page, not an @id relative to that', `${PAGE}#2027-03-24`, { iri: '#event' }],
  ];

describe('an event is known by', () => {
  for (const [what, expected, raw, source] of IDENTITIES) {
    it(what, () => {
      expect(toIri(identity(raw, source), false, false)).to.equal(expected);
    });
  }

  it('the same, whatever partner shows it, in whatever language, with whatever title', () => {
    const iris = [PAGE, 'https://other.example/', ''].flatMap(pageUrl =>
      ['Side event', 'Événement parallèle', 'CANCELLED: Side event'].map(
        name => identity({ name }, file, pageUrl).id,
      ),
    );
    expect(new Set(iris).size).to.equal(1);
  });

  it('another for each occurrence, also of one @id', () => {
    const occurrence = (startDate: string) => {
      const rule = [{ repeatFrequency: ['P1W'], byDay: [], exceptDate: [] }];
      return identity({ iri: 'https://ngo.example/#vigil', startDate, eventSchedule: rule }, file).id;
    };
    expect(occurrence('2027-03-24T15:00+01:00')).to.equal('https://ngo.example/#vigil-2027-03-24');
    expect(occurrence('2027-03-31T15:00+02:00')).to.equal('https://ngo.example/#vigil-2027-03-31');
  });

  it('its name and its day where there is no address at all', () => {
    const iri = toIri(identity({}, {}, ''), false, false);
    expect(iri).to.match(/^urn:event-card:\w+#2027-03-24$/);
    expect(toIri(identity({ name: 'Another' }, {}, ''), false, false)).not.to.equal(iri);
  });
});

describe('the events of a page with one address', () => {
  const workshop = identity({ url: 'https://ngo.example/w' });

  it('are known by their times, where they are on one day', () => {
    expect(toIri(workshop, true, false)).to.equal('https://ngo.example/w#2027-03-24-T15:00');
  });

  it('are known by their names, where they are at one time', () => {
    const iri = toIri(workshop, false, true);
    expect(iri).to.match(/^https:\/\/ngo\.example\/w#2027-03-24-\w+$/);
    expect(toIri({ ...workshop, name: 'Another' }, false, true)).not.to.equal(iri);
  });
});

describe('a UID', () => {
  it('is the IRI', () => {
    expect(toUid(`${PAGE}#2027-03-24`)).to.equal(`${PAGE}#2027-03-24`);
  });

  it('has less than 255 octets, whatever the IRI has, and is another one for another IRI', () => {
    const long = (end: string) => `https://ngo.example/${'a'.repeat(2000)}${end}`;
    expect(toUid(long('1'))).to.match(/^\w+@ngo\.example$/);
    expect(toUid(long('1'))).not.to.equal(toUid(long('2')));
    expect(toUid(`urn:${'x'.repeat(3000)}`).length).to.be.below(255);
  });
});
