import { expect, nextFrame } from '@open-wc/testing';
import { holdRequests, newUrl, request } from '../support/stub-fetch.js';
import {
  has,
  listenForWarnings,
  newCard,
  part,
  partText,
  place,
  untilVisible,
  setNow,
  settled,
  showCard,
} from '../support/cards.js';
import { jsonLd } from '../fixtures/json-ld.js';
import { BEFORE, SAMPLE_EVENT } from '../fixtures/events.js';
import { track } from '../support/tracker.js';

describe('a card with an event file', () => {
  beforeEach(() => {
    setNow(BEFORE);
  });

  it('prefers attributes to the file, field by field', async () => {
    const requests = holdRequests();
    const card = await showCard({
      src: newUrl(),
      lang: 'en-GB',
      name: 'Set by the page',
      audience: 'everyone',
    });
    expect(partText(card, 'title')).to.equal('Set by the page');
    await request(requests).answer(jsonLd());
    await settled(card);
    expect(partText(card, 'title')).to.equal('Set by the page');
    expect(partText(card, 'organizers')).to.include('DAFOH');
    expect(partText(card, 'facts')).to.include('Everyone');
  });

  it('aborts the request when it is removed, and sends a new one when it is reconnected', async () => {
    const requests = holdRequests();
    const card = await showCard({ src: newUrl() });
    card.remove();
    await nextFrame();
    expect(request(requests).signal.aborted).to.be.true;
    place().append(card);
    await settled(card);
    expect(requests).to.have.length(2);
    await request(requests, 1).answer(jsonLd());
    await settled(card);
    expect(partText(card, 'title')).to.equal(SAMPLE_EVENT.name);
  });

  it('keeps the request when it is moved, or when another card waits for it', async () => {
    const requests = holdRequests();
    const url = newUrl();
    const [card, other] = [await showCard({ src: url }), await showCard({ src: url })];
    place().append(card);
    other.remove();
    await nextFrame();
    expect(requests).to.have.length(1);
    expect(request(requests).signal.aborted).to.be.false;
    await request(requests).answer(jsonLd());
    await settled(card);
    expect(partText(card, 'title')).to.equal(SAMPLE_EVENT.name);
  });

  it('ignores a late response for its previous src', async () => {
    const requests = holdRequests();
    const card = await showCard({ src: newUrl() });
    card.src = newUrl();
    await settled(card);
    expect(request(requests).signal.aborted).to.be.true;
    await request(requests, 1).answer(jsonLd({ name: 'New' }));
    await request(requests, 0).answer(jsonLd({ name: 'Old' }));
    await settled(card);
    expect(partText(card, 'title')).to.equal('New');
    card.src = null;
    await settled(card);
    expect(has(card, 'title')).to.be.false;
    expect(has(card, 'waiting')).to.be.false;
  });

  it('shows a response that arrived while it was disconnected', async () => {
    const requests = holdRequests();
    const url = newUrl();
    const [card, other] = [await showCard({ src: url }), await showCard({ src: url })];
    card.remove();
    await request(requests).answer(jsonLd());
    place().append(card);
    await settled(card);
    expect([card, other].map(one => partText(one, 'title'))).to.eql([SAMPLE_EVENT.name, SAMPLE_EVENT.name]);
    expect(requests).to.have.length(1);
  });

  it('requests the file again on reload()', async () => {
    const requests = holdRequests();
    const card = await showCard({ src: newUrl() });
    await request(requests).answer(jsonLd());
    const reloaded = card.reload();
    await request(requests, 1).answer(jsonLd({ name: 'Again' }));
    await reloaded;
    expect(partText(card, 'title')).to.equal('Again');
    await newCard().reload();
  });

  it('selects the event that the fragment of src names', async () => {
    const requests = holdRequests();
    const url = newUrl();
    const both = { '@graph': ['one', 'two'].map(id => ({ '@type': 'Event', '@id': `#${id}`, name: id })) };
    const cards = [await showCard({ src: `${url}#two` }), await showCard({ src: url })];
    expect(requests.map(one => one.url)).to.eql([url]);
    await request(requests).answer(JSON.stringify(both));
    await Promise.all(cards.map(settled));
    expect(cards.map(card => partText(card, 'title'))).to.eql(['two', 'one']);
  });

  it('resolves URLs relative to the file', async () => {
    const requests = holdRequests();
    const card = await showCard({ src: newUrl() });
    await request(requests).answer(jsonLd({ url: '/side-event', image: 'hall.jpg' }));
    await settled(card);
    expect(card.details?.url).to.equal('https://data.example/side-event');
    expect(card.details?.image).to.equal('https://data.example/hall.jpg');
  });

  it('announces politely that it loads, and that loading failed', async () => {
    const warnings = listenForWarnings();
    const requests = holdRequests();
    const card = await showCard({ src: newUrl() }, '<p>Child</p>');
    const region = card.renderRoot.querySelector('[role=status]');
    expect(region?.textContent).to.equal('Loading the event…');
    expect(card.matches(':state(loading)')).to.be.true;
    await request(requests).answer('no JSON');
    await settled(card);
    expect(card.renderRoot.querySelector('[role=status]'), 'the region stays').to.equal(region);
    expect(region?.textContent).to.equal('The event could not be loaded.');
    expect(card.matches(':state(failed)')).to.be.true;
    expect(part(card, 'waiting').checkVisibility()).to.be.true;
    expect(warnings).to.have.length(1);
  });

  it('clears the announcement when the event arrives', async () => {
    const requests = holdRequests();
    const card = await showCard({ src: newUrl() });
    await request(requests).answer(jsonLd());
    await settled(card);
    expect(partText(card, 'announcement')).to.equal('');
  });

  it('releases timers, observers and event listeners when it is removed', async () => {
    const requests = holdRequests();
    const tracked = track();
    const card = await showCard({ src: newUrl() });
    await untilVisible(card);
    await request(requests).answer(jsonLd());
    await settled(card);
    expect(tracked.timers()).to.be.greaterThan(0);
    card.remove();
    expect([tracked.timers(), tracked.observed(), tracked.listeners()]).to.eql([0, 0, []]);
  });

  it('reports no issue that the file may still resolve', async () => {
    const warnings = listenForWarnings();
    const requests = holdRequests();
    const card = await showCard({ src: newUrl(), price: '12', 'end-date': '2027-03-24T17:00+01:00' });
    expect(warnings).to.eql([]);
    await request(requests).answer(jsonLd({ offers: { priceCurrency: 'CHF' } }));
    await settled(card);
    expect(partText(card, 'facts')).to.include('CHF 12');
    expect(warnings).to.eql([]);
  });

  it('sends no request without HTTPS', async () => {
    const warnings = listenForWarnings();
    const requests = holdRequests();
    const card = await showCard({ src: 'http://data.example/e.json' }, '<p>Child</p>');
    expect(requests).to.be.empty;
    expect(has(card, 'waiting')).to.be.false;
    expect(warnings.join()).to.match(/src="http:\/\/data.example\/e.json": expected an address/);
  });
});
