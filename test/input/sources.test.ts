import { expect } from '@open-wc/testing';
import { COSTLY } from '../support/costly-json.js';
import { event } from '../support/json-ld.js';
import { parseGiven, SRC, issuesOf, type GivenSources } from '../support/sources.js';

describe('precedence of sources', () => {
  const NAMES: readonly (readonly [string, GivenSources, string])[] = [
    ['the file', { remote: event({ name: 'File' }) }, 'File'],
    [
      'JSON-LD in the element rather than the file',
      { remote: event({ name: 'File' }), inline: [event({ name: 'Inline' })] },
      'Inline',
    ],
    [
      'the property rather than JSON-LD in the element',
      { inline: [event({ name: 'Inline' })], property: event({ name: 'Property' }) },
      'Property',
    ],
    [
      'attributes rather than any other source',
      {
        remote: event({ name: 'File' }),
        inline: [event()],
        property: event(),
        attributes: { name: 'Attribute' },
      },
      'Attribute',
    ],
    [
      'the file rather than an empty attribute',
      { remote: event({ name: 'File' }), attributes: { name: ' ' } },
      'File',
    ],
    ['a property with JSON text', { property: JSON.stringify(event({ name: 'Text' })) }, 'Text'],
    [
      'a script after one without an event',
      { inline: [{ '@type': 'WebSite', name: 'Site' }, event({ name: 'Two' })] },
      'Two',
    ],
    [
      'the event that the fragment of src selects',
      { remote: [event(), event({ '@id': '#two', name: 'Two' })], src: `${SRC}#two` },
      'Two',
    ],
  ];
  for (const [sentence, given, name] of NAMES) {
    it(`takes the name from ${sentence}`, () => {
      const { details, issues } = parseGiven(given);
      expect(details?.name).to.equal(name);
      expect(issues).to.deep.equal([]);
    });
  }

  it('takes each field from the highest source that has it', () => {
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

  it('shows the words of the last source, although an earlier one can be read, and reports each', () => {
    const given = {
      remote: event({ startDate: '2027-03-24', duration: 'PT1H' }),
      inline: [event({ startDate: 'soon', url: 'javascript:alert(1)' })],
      attributes: { startDate: 'later', duration: 'long' },
    };
    expect(parseGiven(given).details?.schedule).to.deep.equal({
      precision: 'as-written',
      asWritten: 'later',
    });
    expect(issuesOf(given)).to.deep.equal([
      'inline: startDate',
      'inline: url',
      'attributes: start-date',
      'attributes: duration',
    ]);
  });

  const start = { startDate: '2027-03-24T15:00Z' };
  const ENDS: readonly (readonly [string, GivenSources, string])[] = [
    [
      'prefers the end to the duration within one source',
      { remote: event({ ...start, endDate: '2027-03-24T17:00Z', duration: 'PT1H' }) },
      '17:00',
    ],
    [
      'prefers the duration of a higher source to an end',
      { remote: event({ ...start, endDate: '2027-03-24T17:00Z' }), attributes: { duration: 'PT1H' } },
      '16:00',
    ],
    [
      'prefers the end of a higher source to a duration',
      { remote: event({ ...start, duration: 'PT1H' }), attributes: { endDate: '2027-03-24T17:00Z' } },
      '17:00',
    ],
  ];
  for (const [sentence, given, end] of ENDS) {
    it(sentence, () => {
      expect(parseGiven(given).details?.schedule).to.include({ end: Date.parse(`2027-03-24T${end}Z`) });
    });
  }

  it('knows no end by a duration of a higher source that it cannot read', () => {
    const remote = event({ ...start, endDate: '2027-03-24T17:00Z' });
    const { details } = parseGiven({ remote, attributes: { duration: 'x' } });
    expect(details?.duration).to.deep.equal({ asWritten: 'x' });
    expect(details?.schedule).to.deep.include({ end: { asWritten: '' } });
  });

  it('takes the price range from the source of the price', () => {
    const remote = event({ offers: { lowPrice: 5, highPrice: 50, priceCurrency: 'CHF' } });
    expect(parseGiven({ remote }).details).to.include({ price: 5, highPrice: 50 });
    expect(parseGiven({ remote, attributes: { price: '0' } }).details).to.include({
      price: 0,
      highPrice: undefined,
    });
  });

  it('applies the zone of one source to the times of another', () => {
    const given = {
      remote: event({ startDate: '2027-03-24T15:00' }),
      attributes: { timeZone: 'Asia/Tokyo' },
    };
    expect(parseGiven(given).details?.schedule).to.include({ start: Date.parse('2027-03-24T06:00Z') });
  });

  it('resolves URLs against their own source', () => {
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

  it('reports a document with more values than the limit', () => {
    const { details, issues } = parseGiven({ remote: COSTLY['names of organizers']?.(2000) ?? {} });
    expect(details?.name).to.equal('Side event');
    expect(issues.map(([, field, message]) => `${field}: ${message}`)).to.include(
      'src: too many values or references; the rest is not read',
    );
  });

  it('accepts images of the page’s own site only from a file of that site', () => {
    const remote = event({ image: 'https://ngo.example/1.jpg' });
    const own = parseGiven({ remote, src: 'https://ngo.example/e.json' });
    expect(own.details).to.deep.include({ image: 'https://ngo.example/1.jpg', isImageForeign: false });
    const foreign = parseGiven({ remote, src: 'https://data.example/e.json' });
    expect(foreign.details?.image).to.equal(undefined);
  });
});

describe('mistyped keys', () => {
  it('are reported with their source and the nearest name, in each form of JSON', () => {
    const mistyped = { ...event(), startdate: '2027-03-24', organiser: 'DAFOH', sponsor: 'UN' };
    expect(parseGiven({ remote: [mistyped], inline: [mistyped], property: mistyped }).issues).to.deep.equal(
      ['remote', 'inline', 'event'].flatMap(source => [
        [source, 'startdate', 'not known; did you mean startDate?'],
        [source, 'organiser', 'not known; did you mean organizer?'],
      ]),
    );
  });

  it('are reported of the event that is shown alone', () => {
    const remote = [{ ...event(), startdate: '' }, event({ '@id': '#two' })];
    expect(issuesOf({ remote, src: `${SRC}#two` })).to.deep.equal([]);
  });
});
