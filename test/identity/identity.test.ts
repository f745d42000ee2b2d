import { expect } from '@open-wc/testing';
import { toIdentity, toIri, toUid } from '../../src/identity/identity.js';
import type { Source, RawEvent } from '../../src/model/fields.js';
import { parseEvent } from '../../src/model/event-details.js';

const PAGE = 'https://partner.example/page';
const FILE = 'https://ngo.example/e.json';
const EVENT = { name: 'Side event', startDate: '2027-03-24T15:00+01:00' };

const identity = (raw: RawEvent, source: Partial<Source> = {}, pageUrl = PAGE) => {
  const { details } = parseEvent([{ name: 'inline', base: PAGE, ...source, raw: { ...EVENT, ...raw } }]);
  return details ? toIdentity(details, pageUrl) : expect.fail('expected an event');
};
const file = { name: 'remote', base: FILE, fileUrl: FILE } as const;

/** What the IRI is built from, the IRI, the event and its source. */
const IDENTITIES: readonly (readonly [what: string, iri: string, raw: RawEvent, source?: Partial<Source>])[] =
  [
    ['the page URL and the date', `${PAGE}#2027-03-24`, {}],
    ['the event URL and the date', 'https://ngo.example/e#2027-03-24', { url: 'https://ngo.example/e' }],
    [
      'the event URL with a fragment and the date',
      'https://ngo.example/e#two-2027-03-24',
      { url: 'https://ngo.example/e#two' },
    ],
    ["the date in the event's own zone", `${PAGE}#2027-03-25`, { startDate: '2027-03-25T01:00+05:30' }],
    ['the UTC date of a machine-written time', `${PAGE}#2027-03-25`, { startDate: '2027-03-25T00:30Z' }],
    ['a date without a time', `${PAGE}#2027-03-24`, { startDate: '2027-03-24' }],
    [
      'the date that was announced first',
      `${PAGE}#2027-03-10`,
      { previousStartDate: '2027-03-10T15:00+01:00', eventStatus: 'rescheduled' },
    ],
    ['the page URL only, without a date', PAGE, { startDate: '' }],
    ['the file URL and the date', `${FILE}#2027-03-24`, {}, file],
    ['the @id', 'https://ngo.example/#event-7', { iri: 'https://ngo.example/#event-7' }, file],
    ['an @id relative to the file', `${FILE}#event-7`, { iri: '#event-7' }, file],
    ['an @id without its password', 'https://ngo.example/e', { iri: 'https://a:b@ngo.example/e' }, file],
    ['an @id with another scheme', 'urn:uuid:7', { iri: 'urn:uuid:7' }],
    ['the file URL rather than a blank node', `${FILE}#2027-03-24`, { iri: '_:b0' }, file],
    ['the page URL rather than an @id relative to the page', `${PAGE}#2027-03-24`, { iri: '#event' }],
  ];

describe('toIri', () => {
  for (const [what, expected, raw, source] of IDENTITIES) {
    it(`builds the IRI from ${what}`, () => {
      expect(toIri(identity(raw, source), false, false)).to.equal(expected);
    });
  }

  it('stays the same across pages, languages and titles', () => {
    const iris = [PAGE, 'https://other.example/', ''].flatMap(pageUrl =>
      ['Side event', 'Événement parallèle', 'CANCELLED: Side event'].map(
        name => identity({ name }, file, pageUrl).id,
      ),
    );
    expect(new Set(iris).size).to.equal(1);
  });

  it('differs for each occurrence, even with one @id', () => {
    const occurrence = (startDate: string) => {
      const rule = [{ repeatFrequency: ['P1W'], byDay: [], exceptDate: [] }];
      return identity({ iri: 'https://ngo.example/#vigil', startDate, eventSchedule: rule }, file).id;
    };
    expect(occurrence('2027-03-24T15:00+01:00')).to.equal('https://ngo.example/#vigil-2027-03-24');
    expect(occurrence('2027-03-31T15:00+02:00')).to.equal('https://ngo.example/#vigil-2027-03-31');
  });

  it('differs for the times of one day of a file with one @id', () => {
    const of = (datedBy: 'day' | 'minute') =>
      identity({ iri: 'https://ngo.example/#talks' }, { ...file, datedBy }).id;
    expect([of('day'), of('minute')]).to.deep.equal([
      'https://ngo.example/#talks-2027-03-24',
      'https://ngo.example/#talks-2027-03-24T15:00',
    ]);
  });

  it('falls back to a hash of the name and the date without any URL', () => {
    const iri = toIri(identity({}, {}, ''), false, false);
    expect(iri).to.match(/^urn:event-card:\w+#2027-03-24$/);
    expect(toIri(identity({ name: 'Another' }, {}, ''), false, false)).not.to.equal(iri);
  });
});

describe('toIri for events that share a URL', () => {
  const workshop = identity({ url: 'https://ngo.example/w' });

  it('adds the start time for events on the same day', () => {
    expect(toIri(workshop, true, false)).to.equal('https://ngo.example/w#2027-03-24-T15:00');
  });

  it('adds a hash of the name for events at the same time', () => {
    const iri = toIri(workshop, false, true);
    expect(iri).to.match(/^https:\/\/ngo\.example\/w#2027-03-24-\w+$/);
    expect(toIri({ ...workshop, name: 'Another' }, false, true)).not.to.equal(iri);
  });
});

describe('toUid', () => {
  it('returns a short IRI unchanged', () => {
    expect(toUid(`${PAGE}#2027-03-24`)).to.equal(`${PAGE}#2027-03-24`);
  });

  it('shortens long IRIs to less than 255 octets and keeps them distinct', () => {
    const long = (end: string) => `https://ngo.example/${'a'.repeat(2000)}${end}`;
    expect(toUid(long('1'))).to.match(/^\w+@ngo\.example$/);
    expect(toUid(long('1'))).not.to.equal(toUid(long('2')));
    expect(toUid(`urn:${'x'.repeat(3000)}`).length).to.be.below(255);
  });
});
