import { expect } from '@open-wc/testing';
import { detailsOf, event, issueFields } from '../../support/json-ld.js';

const ORGANIZATION = {
  '@type': 'Organization',
  '@id': 'https://ngo.example/#organization',
  name: 'DAFOH',
  url: 'https://dafoh.example/',
};
const PARTY = [{ name: 'DAFOH', url: 'https://dafoh.example/' }];
const stub = { '@id': ORGANIZATION['@id'] };
const typedStub = { '@type': 'Organization', ...stub };

const graph = (...nodes: readonly unknown[]) => ({ '@context': 'https://schema.org', '@graph': nodes });

describe('references in a graph', () => {
  const ROWS: readonly (readonly [string, unknown])[] = [
    ['resolve to a later node', graph(event({ organizer: stub }), ORGANIZATION)],
    ['resolve to an earlier node', graph(ORGANIZATION, event({ organizer: stub }))],
    ['resolve if they have a type', graph(event({ organizer: typedStub }), ORGANIZATION)],
    ['resolve in a list', graph(event({ organizer: [stub] }), ORGANIZATION)],
    [
      'resolve to a nested node',
      graph({ '@type': 'WebSite', publisher: ORGANIZATION }, event({ organizer: stub })),
    ],
    [
      'do not resolve to another reference',
      graph(ORGANIZATION, event({ organizer: stub }), { '@type': 'WebSite', publisher: typedStub }),
    ],
    [
      'resolve to the outermost definition',
      graph(event({ organizer: stub, sponsor: { ...ORGANIZATION, name: 'D.' } }), ORGANIZATION),
    ],
  ];
  for (const [name, document] of ROWS) {
    it(name, () => {
      expect(detailsOf(document).organizer).to.deep.equal(PARTY);
    });
  }

  it('are ignored if they do not resolve', () => {
    const nowhere = { '@id': 'https://ngo.example/#nowhere' };
    const document = event({
      organizer: [nowhere, ORGANIZATION],
      performer: nowhere,
      superEvent: nowhere,
      location: nowhere,
      subEvent: [nowhere],
      offers: nowhere,
      audience: nowhere,
      inLanguage: nowhere,
      eventSchedule: nowhere,
    });
    expect(issueFields(document)).to.deep.equal(['subEvent']);
    const { organizer, performer, superEvent, location, agenda, audience } = detailsOf({
      ...document,
      subEvent: [],
    });
    expect(organizer).to.deep.equal(PARTY);
    expect([performer, superEvent, location, audience]).to.deep.equal([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
    expect(agenda).to.deep.equal([]);
  });

  it('are used as URLs where a URL is expected', () => {
    const { url, image, registrationUrl, joinUrl, recordingUrl, locationUrl } = detailsOf(
      event({
        url: { '@id': 'https://ngo.example/e' },
        image: { '@id': 'https://ngo.example/i.jpg' },
        offers: { url: { '@id': 'https://ngo.example/r' } },
        location: [
          { '@type': 'VirtualLocation', url: { '@id': 'https://ngo.example/j' } },
          { '@type': 'Place', name: 'Palais', hasMap: { '@id': 'https://ngo.example/m' } },
        ],
        recordedIn: { '@id': 'https://ngo.example/v' },
      }),
    );
    expect([url, image, registrationUrl, joinUrl, recordingUrl, locationUrl]).to.deep.equal(
      ['e', 'i.jpg', 'r', 'j', 'v', 'm'].map(path => `https://ngo.example/${path}`),
    );
  });

  it('resolve to the file of an image', () => {
    const node = { '@type': 'ImageObject', '@id': '#logo', contentUrl: '/logo.png', caption: 'A logo' };
    const { image, imageAlt } = detailsOf(graph(event({ image: { '@id': '#logo' } }), node));
    expect([image, imageAlt]).to.deep.equal(['https://ngo.example/logo.png', 'A logo']);
  });

  it('resolve through all parts of a place', () => {
    const place = { '@type': 'Place', '@id': '#place', name: 'Palais', address: { '@id': '#address' } };
    const address = {
      '@type': 'PostalAddress',
      '@id': '#address',
      addressLocality: 'Geneva',
      addressCountry: { '@id': '#ch' },
    };
    const country = { '@type': 'Country', '@id': '#ch', name: 'Switzerland' };
    const { location } = detailsOf(graph(country, address, place, event({ location: { '@id': '#place' } })));
    expect(location).to.equal('Palais, Geneva, Switzerland');
  });

  const CYCLES: readonly (readonly [string, unknown])[] = [
    ['itself', graph({ ...event({ superEvent: { '@id': '#a' }, subEvent: { '@id': '#a' } }), '@id': '#a' })],
    [
      'a node that refers back',
      graph(
        { ...event({ organizer: { '@id': '#b' } }), '@id': '#a' },
        { '@id': '#b', name: 'B', event: { '@id': '#a' } },
      ),
    ],
    [
      'a node that is its own name',
      graph(
        { ...event({ organizer: { '@id': '#b' } }), '@id': '#a' },
        { '@id': '#b', name: { '@id': '#b' }, url: { '@id': '#b' } },
      ),
    ],
    [
      'a node that is its own URL',
      graph({ ...event({ url: { '@id': '#a' }, image: { '@id': '#a' } }), '@id': '#a' }),
    ],
  ];
  for (const [name, document] of CYCLES) {
    it(`may be cyclic: ${name}`, () => {
      expect(detailsOf(document).name).to.equal('Side event');
    });
  }
});
