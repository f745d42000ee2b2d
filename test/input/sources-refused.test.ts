import { expect } from '@open-wc/testing';
import { event } from '../support/json-ld.js';
import { parseGiven, SRC, issuesOf, type GivenSources } from '../support/sources.js';

describe('a file that is kept to some hosts', () => {
  const links = {
    url: 'https://evil.example/',
    image: 'https://evil.example/i.jpg',
    organizer: { name: 'CAP', url: 'https://evil.example/' },
    offers: { url: 'https://good.example/r' },
  };
  const allowHosts = ['good.example'];

  it('leads nowhere else, and all that leads there is told', () => {
    const told = { remote: event(links), allowHosts };
    const { details } = parseGiven(told);
    expect(details).to.deep.include({
      url: undefined,
      image: undefined,
      registrationUrl: 'https://good.example/r',
    });
    expect(details?.organizer).to.deep.equal([{ name: 'CAP', url: undefined }]);
    expect(issuesOf(told)).to.deep.equal(['remote: organizer', 'remote: url', 'remote: image']);
  });

  it('does not keep the page to them', () => {
    for (const told of [{ inline: [event(links)] }, { property: event(links) }]) {
      expect(parseGiven({ ...told, remote: event(), allowHosts }).details).to.include({
        url: 'https://evil.example/',
      });
    }
    const { details } = parseGiven({
      remote: event(),
      attributes: { name: 'A', url: 'https://evil.example/' },
      allowHosts,
    });
    expect(details).to.include({ url: 'https://evil.example/' });
  });

  for (const src of ['https://data.example/e.json', 'http://localhost:8000/e.json']) {
    it(`is read from where it is asked for, also where the list allows nothing: ${src}`, () => {
      const told = { remote: event(links), src, allowHosts: [] };
      expect(parseGiven(told).details).to.deep.include({ name: 'Side event', registrationUrl: undefined });
    });
  }

  for (const [answer, isRead] of [
    ['https://data.example/other.json', true],
    ['https://good.example/event.json', true],
    ['https://evil.example/event.json', false],
    ['https://good.example.evil.example/', false],
  ] as const) {
    it(`is ${isRead ? 'read' : 'not read'} where ${answer} has answered`, () => {
      const told = { remote: event(), url: answer, allowHosts };
      expect(parseGiven(told).details?.name).to.equal(isRead ? 'Side event' : undefined);
      expect(issuesOf(told)).to.deep.equal(isRead ? [] : ['attributes: src']);
      const [[, , message] = []] = parseGiven(told).issues;
      expect(message).to.equal(
        isRead ? undefined : `redirected to ${answer}, which allow-hosts does not list`,
      );
      expect(
        parseGiven({ ...told, allowHosts: undefined as never }).details?.name,
        'without allow-hosts',
      ).to.equal('Side event');
    });
  }
});

describe('what cannot be read', () => {
  const TOLD: readonly (readonly [string, GivenSources, string, RegExp])[] = [
    [
      'a file that failed',
      { failure: 'could not be loaded (HTTP 404)' },
      'attributes: src',
      /^could not be loaded \(HTTP 404\)$/,
    ],
    ['a file without an event', { remote: { '@type': 'Place' } }, 'remote: src', /no schema\.org Event/],
    [
      'a file without the event that is asked for',
      { remote: event({ '@id': '#one' }), src: `${SRC}#two` },
      'remote: src',
      /no schema\.org Event/,
    ],
    ['a broken script', { scripts: ['{"name":'] }, 'inline: script', /^not JSON \(/],
    [
      'scripts without an event',
      { inline: [{ '@type': 'Place' }] },
      'inline: script',
      /no schema\.org Event/,
    ],
    ['a property without an event', { property: { name: 'x' } }, 'event: event', /no schema\.org Event/],
    ['a property that is no JSON', { property: () => 'x' }, 'event: event', /^not JSON/],
    ['a property of a broken text', { property: '{' }, 'event: event', /^not JSON/],
  ];
  for (const [name, told, where, message] of TOLD) {
    it(`is told: ${name}`, () => {
      const { issues, details } = parseGiven({ attributes: { name: 'A' }, ...told });
      expect(issues.map(([source, field]) => `${source}: ${field}`)).to.deep.equal([where]);
      expect(issues[0]?.[2]).to.match(message);
      expect(details?.name).to.equal('A');
    });
  }

  it('is not told of a script that the page is still writing', () => {
    expect(issuesOf({ scripts: ['{"@type":"Ev'], isParsing: true, attributes: { name: 'A' } })).to.deep.equal(
      [],
    );
  });

  it('is nothing where no file has been asked for yet', () => {
    const { names, issues } = parseGiven({ src: SRC });
    expect([names, issues]).to.deep.equal([['attributes'], []]);
  });

  it('leaves the last good file, and is told', () => {
    const told = { remote: event(), failure: 'an answer within 10 seconds' };
    expect([parseGiven(told).details?.name, ...issuesOf(told)]).to.deep.equal([
      'Side event',
      'attributes: src',
    ]);
  });

  for (const property of [undefined, null]) {
    it(`is nothing where the property is ${property}`, () => {
      expect(parseGiven({ property })).to.deep.equal({
        details: undefined,
        names: ['attributes'],
        issues: [],
      });
    });
  }
});
