import { expect } from '@open-wc/testing';
import { holdRequests, newUrl, request } from '../support/stub-fetch.js';
import { listenForWarnings, parts, setNow, settled, showCard } from '../support/cards.js';
import { jsonLd } from '../fixtures/json-ld.js';
import { BEFORE } from '../fixtures/events.js';

describe('allow-hosts', () => {
  beforeEach(() => {
    setNow(BEFORE);
  });

  const evil = {
    url: 'https://evil.example/',
    image: 'https://evil.example/pixel.gif',
    offers: { url: 'https://evil.example/register' },
    location: { '@type': 'VirtualLocation', url: 'https://evil.example/join' },
    organizer: { name: 'CAP', url: 'https://evil.example/cap' },
  };

  it('drops links and images on other hosts from the file', async () => {
    const warnings = listenForWarnings();
    const requests = holdRequests();
    const card = await showCard({ src: newUrl(), 'allow-hosts': 'ngo.example *.ngo.example' });
    await request(requests).answer(jsonLd({ ...evil, recordedIn: { url: 'https://video.ngo.example/1' } }));
    await settled(card);
    const { url, image, registrationUrl, joinUrl, recordingUrl, organizer } = card.details ?? {};
    expect([url, image, registrationUrl, joinUrl]).to.eql(Array(4).fill(undefined));
    expect(recordingUrl).to.equal('https://video.ngo.example/1');
    expect(organizer).to.eql([{ name: 'CAP', url: undefined }]);
    expect(card.shadowRoot?.innerHTML).not.to.include('evil.example');
    expect(warnings).to.have.length(1);
    expect(warnings[0]?.match(/allow-hosts/g)).to.have.length(5);
  });

  it('does not restrict URLs that the page itself sets', async () => {
    const requests = holdRequests();
    const card = await showCard({
      src: newUrl(),
      'allow-hosts': 'ngo.example',
      'registration-url': 'https://elsewhere.example/',
    });
    await request(requests).answer(jsonLd());
    await settled(card);
    expect(card.details?.registrationUrl).to.equal('https://elsewhere.example/');
  });

  for (const [from, isAccepted] of [
    ['https://data.example/moved.json', true],
    ['https://cdn.ngo.example/e.json', true],
    ['https://evil.example/e.json', false],
    ['http://cdn.ngo.example/e.json', false],
  ] as const) {
    it(`${isAccepted ? 'accepts' : 'rejects'} a response that was redirected to ${from}`, async () => {
      const warnings = listenForWarnings();
      const requests = holdRequests();
      const card = await showCard({ src: newUrl(), 'allow-hosts': '*.ngo.example' }, '<p>Child</p>');
      await request(requests).answer(
        jsonLd({ url: undefined, organizer: undefined, offers: undefined, location: undefined }),
        from,
      );
      await settled(card);
      expect(parts(card, 'title').length).to.equal(isAccepted ? 1 : 0);
      expect(warnings.join().includes(`redirected to ${from}`)).to.equal(!isAccepted);
    });
  }
});
