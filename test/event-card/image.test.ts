import { expect } from '@open-wc/testing';
import { holdRequests, newUrl, request } from '../support/stub-fetch.js';
import { has, listenForWarnings, part, setNow, settled, showCard } from '../support/cards.js';
import { jsonLd } from '../fixtures/json-ld.js';
import { BEFORE, SAMPLE_EVENT } from '../fixtures/events.js';
import { until } from '../support/until.js';

const PIXEL = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';

const imageOf = (card: Parameters<typeof part>[0]) => part(card, 'image') as HTMLImageElement;

describe('image', () => {
  beforeEach(() => {
    setNow(BEFORE);
  });

  it('is requested without cookies when a cross-origin file names it', async () => {
    const requests = holdRequests();
    const card = await showCard({ src: newUrl() });
    await request(requests).answer(jsonLd({ image: 'https://pictures.example/1.jpg' }));
    await settled(card);
    expect(imageOf(card).crossOrigin).to.equal('anonymous');
    expect(imageOf(card).referrerPolicy).to.equal('no-referrer');
    expect(card.details?.isImageForeign).to.be.true;
  });

  it('is rejected when a cross-origin file points to the origin of the page, which would get cookies', async () => {
    const warnings = listenForWarnings();
    const requests = holdRequests();
    const card = await showCard({ src: newUrl() });
    await request(requests).answer(jsonLd({ image: new URL('/logout', location.href).href }));
    await settled(card);
    expect(has(card, 'image')).to.be.false;
    expect(warnings.join()).to.include('image').and.to.include("is not on the page's own");
  });

  it('may be on the origin of the page when a same-origin file names it', async () => {
    const requests = holdRequests();
    const card = await showCard({ src: `/e.json?${Math.random()}` });
    await request(requests).answer(jsonLd({ image: '/1.jpg' }), new URL('/e.json', location.href).href);
    await settled(card);
    expect(imageOf(card).src).to.equal(new URL('/1.jpg', location.href).href);
    expect(imageOf(card).crossOrigin).to.equal(null);
  });

  it('is requested without CORS when the page itself names it', async () => {
    const card = await showCard({ ...SAMPLE_EVENT, image: 'https://pictures.example/1.jpg' });
    expect(imageOf(card).crossOrigin).to.equal(null);
  });

  it('is hidden when it fails to load, and shown when another one loads', async () => {
    const card = await showCard({ ...SAMPLE_EVENT, image: '/test/there-is-no-such-picture.jpg' });
    await until(() => imageOf(card).hidden === true, 'the image is not hidden');
    expect(getComputedStyle(imageOf(card)).display).to.equal('none');
    // Stands in for an image that loads, as the image attribute accepts no data: URL.
    imageOf(card).src = PIXEL;
    await until(() => !imageOf(card).hidden, 'the image is not shown');
  });
});
