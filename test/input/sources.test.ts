import { expect } from '@open-wc/testing';
import { COSTLY } from '../support/costly-json.js';
import { event } from '../support/json-ld.js';
import { parseGiven, SRC, issuesOf, type GivenSources } from '../support/sources.js';

describe('of several sources', () => {
  const NAMES: readonly (readonly [string, GivenSources, string])[] = [
    ['the file', { remote: event({ name: 'File' }) }, 'File'],
    [
      'JSON-LD in the element before the file',
      { remote: event({ name: 'File' }), inline: [event({ name: 'Inline' })] },
      'Inline',
    ],
    [
      'the property before JSON-LD in the element',
      { inline: [event({ name: 'Inline' })], property: event({ name: 'Property' }) },
      'Property',
    ],
    [
      'attributes before all',
      {
        remote: event({ name: 'File' }),
        inline: [event()],
        property: event(),
        attributes: { name: 'Attribute' },
      },
      'Attribute',
    ],
    [
      'an empty attribute not before the file',
      { remote: event({ name: 'File' }), attributes: { name: ' ' } },
      'File',
    ],
    ['a property that is a text of JSON', { property: JSON.stringify(event({ name: 'Text' })) }, 'Text'],
    ['the first event of two scripts', { inline: [event({ name: 'One' }), event({ name: 'Two' })] }, 'One'],
    [
      'the event of a script after one without',
      { inline: [{ '@type': 'WebSite', name: 'Site' }, event({ name: 'Two' })] },
      'Two',
    ],
    [
      'the event that the fragment picks',
      { remote: [event(), event({ '@id': '#two', name: 'Two' })], src: `${SRC}#two` },
      'Two',
    ],
  ];
  for (const [sentence, told, name] of NAMES) {
    it(`the name is that of ${sentence}`, () => {
      const { details, issues } = parseGiven(told);
      expect(details?.name).to.equal(name);
      expect(issues).to.deep.equal([]);
    });
  }

  it('each field is from the last that has it', () => {
    const { details, names } = parseGiven({
      remote: event({ name: 'File', description: 'File', superEvent: 'File', audience: 'File' }),
      inline: [event({ name: 'Inline', description: 'Inline', superEvent: 'Inline' })],
      property: { '@type': 'Event', name: 'Property', description: 'Property' },
      attributes: { name: 'Attribute', dialIn: 'none' },
    });
    expect(details).to.deep.include({
      name: 'Attribute',
      description: ['Property'],
      superEvent: 'Inline',
      audience: 'File',
      dialIn: 'none',
    });
    expect(names).to.deep.equal(['remote', 'inline', 'event', 'attributes']);
  });

  it('a bad value lets the one below through, and is told with its source', () => {
    const told = {
      remote: event({ startDate: '2027-03-24', duration: 'PT1H' }),
      inline: [event({ startDate: 'soon', url: 'javascript:alert(1)' })],
      attributes: { startDate: 'later', duration: 'long' },
    };
    expect(parseGiven(told).details?.schedule).to.include({
      precision: 'date',
      start: Date.parse('2027-03-24'),
    });
    expect(issuesOf(told)).to.deep.equal([
      'inline: startDate',
      'inline: url',
      'attributes: start-date',
      'attributes: duration',
    ]);
  });

  const start = { startDate: '2027-03-24T15:00Z' };
  const ENDS: readonly (readonly [string, GivenSources, string])[] = [
    [
      'of one, the end holds and not the duration',
      { remote: event({ ...start, endDate: '2027-03-24T17:00Z', duration: 'PT1H' }) },
      '17:00',
    ],
    [
      'a later duration holds before an end',
      { remote: event({ ...start, endDate: '2027-03-24T17:00Z' }), attributes: { duration: 'PT1H' } },
      '16:00',
    ],
    [
      'a later end holds before a duration',
      { remote: event({ ...start, duration: 'PT1H' }), attributes: { endDate: '2027-03-24T17:00Z' } },
      '17:00',
    ],
    [
      'a later duration that is bad holds before nothing',
      { remote: event({ ...start, endDate: '2027-03-24T17:00Z' }), attributes: { duration: 'x' } },
      '17:00',
    ],
  ];
  for (const [sentence, told, end] of ENDS) {
    it(sentence, () => {
      expect(parseGiven(told).details?.schedule).to.include({ end: Date.parse(`2027-03-24T${end}Z`) });
    });
  }

  it('a price comes with its own range', () => {
    const remote = event({ offers: { lowPrice: 5, highPrice: 50, priceCurrency: 'CHF' } });
    expect(parseGiven({ remote }).details).to.include({ price: 5, highPrice: 50 });
    expect(parseGiven({ remote, attributes: { price: '0' } }).details).to.include({
      price: 0,
      highPrice: undefined,
    });
  });

  it('the zone of one holds for the times of another', () => {
    const told = { remote: event({ startDate: '2027-03-24T15:00' }), attributes: { timeZone: 'Asia/Tokyo' } };
    expect(parseGiven(told).details?.schedule).to.include({ start: Date.parse('2027-03-24T06:00Z') });
  });

  it('addresses are relative to where they are told', () => {
    const { details } = parseGiven({
      remote: event({ url: 'e', image: '/i.jpg' }),
      inline: [event({ recordedIn: '/v' })],
      attributes: { joinUrl: 'j' },
    });
    expect(details).to.include({ url: 'https://data.example/e', image: 'https://data.example/i.jpg' });
    expect(details).to.include({
      recordingUrl: 'https://ngo.example/v',
      joinUrl: 'https://ngo.example/events/j',
    });
  });

  it('report a document that has more to read than is read of any', () => {
    const { details, issues } = parseGiven({ remote: COSTLY['names of organizers']?.(2000) ?? {} });
    expect(details?.name).to.equal('Side event');
    expect(issues.map(([, field, message]) => `${field}: ${message}`)).to.include(
      'src: too many values or references; the rest is not read',
    );
  });

  it('of the page’s own site have pictures of that, and those of others have none', () => {
    const remote = event({ image: 'https://ngo.example/1.jpg' });
    const own = parseGiven({ remote, src: 'https://ngo.example/e.json' });
    expect(own.details).to.deep.include({ image: 'https://ngo.example/1.jpg', isImageForeign: false });
    const foreign = parseGiven({ remote, src: 'https://data.example/e.json' });
    expect(foreign.details?.image).to.equal(undefined);
  });
});
