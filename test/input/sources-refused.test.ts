import { expect } from '@open-wc/testing';
import { event } from '../support/json-ld.js';
import { parseGiven, SRC, issuesOf, type GivenSources } from '../support/sources.js';

describe('allow-hosts', () => {
  const links = {
    url: 'https://evil.example/',
    image: 'https://evil.example/i.jpg',
    organizer: { name: 'CAP', url: 'https://evil.example/' },
    offers: { url: 'https://good.example/r' },
  };
  const allowHosts = ['good.example'];

  it('drops and reports links to other hosts', () => {
    const given = { remote: event(links), allowHosts };
    const { details } = parseGiven(given);
    expect(details).to.deep.include({
      url: undefined,
      image: undefined,
      registrationUrl: 'https://good.example/r',
    });
    expect(details?.organizer).to.deep.equal([{ name: 'CAP', url: undefined }]);
    expect(issuesOf(given)).to.deep.equal(['remote: organizer', 'remote: url', 'remote: image']);
  });

  it('does not restrict links of the page itself', () => {
    for (const given of [{ inline: [event(links)] }, { property: event(links) }]) {
      expect(parseGiven({ ...given, remote: event(), allowHosts }).details).to.include({
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
    it(`accepts the file at src even if the list is empty: ${src}`, () => {
      const given = { remote: event(links), src, allowHosts: [] };
      expect(parseGiven(given).details).to.deep.include({ name: 'Side event', registrationUrl: undefined });
    });
  }

  for (const [answer, isRead] of [
    ['https://data.example/other.json', true],
    ['https://good.example/event.json', true],
    ['https://evil.example/event.json', false],
    ['https://good.example.evil.example/', false],
  ] as const) {
    it(`${isRead ? 'accepts' : 'rejects'} a redirect to ${answer}`, () => {
      const given = { remote: event(), url: answer, allowHosts };
      expect(parseGiven(given).details?.name).to.equal(isRead ? 'Side event' : undefined);
      expect(issuesOf(given)).to.deep.equal(isRead ? [] : ['attributes: src']);
      const [[, , message] = []] = parseGiven(given).issues;
      expect(message).to.equal(
        isRead ? undefined : `redirected to ${answer}, which allow-hosts does not list`,
      );
      expect(
        parseGiven({ ...given, allowHosts: undefined as never }).details?.name,
        'without allow-hosts',
      ).to.equal('Side event');
    });
  }
});

describe('unreadable sources', () => {
  const UNREADABLE: readonly (readonly [string, GivenSources, string, RegExp])[] = [
    [
      'a file that failed',
      { failure: 'could not be loaded (HTTP 404)' },
      'attributes: src',
      /^could not be loaded \(HTTP 404\)$/,
    ],
    ['a file without an event', { remote: { '@type': 'Place' } }, 'remote: src', /no schema\.org Event/],
    [
      'a file without the requested event',
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
    ['a property that is not JSON', { property: () => 'x' }, 'event: event', /^not JSON/],
    ['a property with broken JSON text', { property: '{' }, 'event: event', /^not JSON/],
  ];
  for (const [name, given, where, message] of UNREADABLE) {
    it(`report ${name}`, () => {
      const { issues, details } = parseGiven({ attributes: { name: 'A' }, ...given });
      expect(issues.map(([source, field]) => `${source}: ${field}`)).to.deep.equal([where]);
      expect(issues[0]?.[2]).to.match(message);
      expect(details?.name).to.equal('A');
    });
  }

  it('report nothing for a script that is still being parsed', () => {
    expect(issuesOf({ scripts: ['{"@type":"Ev'], isParsing: true, attributes: { name: 'A' } })).to.deep.equal(
      [],
    );
  });

  it('report nothing before the file has been requested', () => {
    const { names, issues } = parseGiven({ src: SRC });
    expect([names, issues]).to.deep.equal([['attributes'], []]);
  });

  it('keep the last good file and report the failure', () => {
    const given = { remote: event(), failure: 'an answer within 10 seconds' };
    expect([parseGiven(given).details?.name, ...issuesOf(given)]).to.deep.equal([
      'Side event',
      'attributes: src',
    ]);
  });

  for (const property of [undefined, null]) {
    it(`do not include a property of ${property}`, () => {
      expect(parseGiven({ property })).to.deep.equal({
        details: undefined,
        choices: [],
        names: ['attributes'],
        issues: [],
      });
    });
  }
});
