import { expect } from '@open-wc/testing';
import { holdRequests, newUrl, request } from '../support/stub-fetch.js';
import { has, listenForWarnings, part, setNow, settled, showCard } from '../support/cards.js';
import { jsonLd } from '../fixtures/json-ld.js';
import { BEFORE, SAMPLE_EVENT } from '../fixtures/events.js';
import { until } from '../support/until.js';

const PIXEL = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';

const picture = (card: Parameters<typeof part>[0]) => part(card, 'picture') as HTMLImageElement;

describe('the picture', () => {
  beforeEach(() => {
    setNow(BEFORE);
  });

  it('out of a file of another site is asked for without cookies', async () => {
    const asked = holdRequests();
    const card = await showCard({ src: newUrl() });
    await request(asked).answer(jsonLd({ image: 'https://pictures.example/1.jpg' }));
    await settled(card);
    expect(picture(card).crossOrigin).to.equal('anonymous');
    expect(picture(card).referrerPolicy).to.equal('no-referrer');
    expect(card.details?.isImageForeign).to.be.true;
  });

  it('out of a file of another site is none of the page’s own, which would get the cookies', async () => {
    const warnings = listenForWarnings();
    const asked = holdRequests();
    const card = await showCard({ src: newUrl() });
    await request(asked).answer(jsonLd({ image: new URL('/logout', location.href).href }));
    await settled(card);
    expect(has(card, 'picture')).to.be.false;
    expect(warnings.join()).to.include('image').and.to.include("is not on the page's own");
  });

  it('out of a file of the page’s own may be anywhere', async () => {
    const asked = holdRequests();
    const card = await showCard({ src: `/e.json?${Math.random()}` });
    await request(asked).answer(jsonLd({ image: '/1.jpg' }), new URL('/e.json', location.href).href);
    await settled(card);
    expect(picture(card).src).to.equal(new URL('/1.jpg', location.href).href);
    expect(picture(card).crossOrigin).to.equal(null);
  });

  it('that the page itself gives is asked for as the page asks for its own', async () => {
    const card = await showCard({ ...SAMPLE_EVENT, image: 'https://pictures.example/1.jpg' });
    expect(picture(card).crossOrigin).to.equal(null);
  });

  it('leaves no hole when it does not come, and is seen when another one does', async () => {
    const card = await showCard({ ...SAMPLE_EVENT, image: '/test/there-is-no-such-picture.jpg' });
    await until(() => picture(card).hidden === true, 'the picture is given up');
    expect(getComputedStyle(picture(card)).display).to.equal('none');
    // as a picture that comes: data addresses are none that a card takes
    picture(card).src = PIXEL;
    await until(() => !picture(card).hidden, 'the picture is seen');
  });
});
