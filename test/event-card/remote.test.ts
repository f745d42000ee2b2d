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

describe('a card with a file', () => {
  beforeEach(() => {
    setNow(BEFORE);
  });

  it('lets what the page says win, field by field', async () => {
    const asked = holdRequests();
    const card = await showCard({
      src: newUrl(),
      lang: 'en-GB',
      name: 'Said by the page',
      audience: 'everyone',
    });
    expect(partText(card, 'title')).to.equal('Said by the page');
    await request(asked).answer(jsonLd());
    await settled(card);
    expect(partText(card, 'title')).to.equal('Said by the page');
    expect(partText(card, 'organizers')).to.include('DAFOH');
    expect(partText(card, 'facts')).to.include('Everyone');
  });

  it('gives up a request when it is removed, and asks again when it is back', async () => {
    const asked = holdRequests();
    const card = await showCard({ src: newUrl() });
    card.remove();
    await nextFrame();
    expect(request(asked).signal.aborted).to.be.true;
    place().append(card);
    await settled(card);
    expect(asked).to.have.length(2);
    await request(asked, 1).answer(jsonLd());
    await settled(card);
    expect(partText(card, 'title')).to.equal(SAMPLE_EVENT.name);
  });

  it('keeps a request when it is moved, or when another card waits for it too', async () => {
    const asked = holdRequests();
    const url = newUrl();
    const [card, other] = [await showCard({ src: url }), await showCard({ src: url })];
    place().append(card);
    other.remove();
    await nextFrame();
    expect(asked).to.have.length(1);
    expect(request(asked).signal.aborted).to.be.false;
    await request(asked).answer(jsonLd());
    await settled(card);
    expect(partText(card, 'title')).to.equal(SAMPLE_EVENT.name);
  });

  it('shows no answer that is late, of a file that it has left', async () => {
    const asked = holdRequests();
    const card = await showCard({ src: newUrl() });
    card.src = newUrl();
    await settled(card);
    expect(request(asked).signal.aborted).to.be.true;
    await request(asked, 1).answer(jsonLd({ name: 'New' }));
    await request(asked, 0).answer(jsonLd({ name: 'Old' }));
    await settled(card);
    expect(partText(card, 'title')).to.equal('New');
    card.src = null;
    await settled(card);
    expect(has(card, 'title')).to.be.false;
    expect(has(card, 'waiting')).to.be.false;
  });

  it('has news that came while it was away', async () => {
    const asked = holdRequests();
    const url = newUrl();
    const [card, other] = [await showCard({ src: url }), await showCard({ src: url })];
    card.remove();
    await request(asked).answer(jsonLd());
    place().append(card);
    await settled(card);
    expect([card, other].map(one => partText(one, 'title'))).to.eql([SAMPLE_EVENT.name, SAMPLE_EVENT.name]);
    expect(asked).to.have.length(1);
  });

  it('can be told to load it again', async () => {
    const asked = holdRequests();
    const card = await showCard({ src: newUrl() });
    await request(asked).answer(jsonLd());
    const reloaded = card.reload();
    await request(asked, 1).answer(jsonLd({ name: 'Again' }));
    await reloaded;
    expect(partText(card, 'title')).to.equal('Again');
    await newCard().reload();
  });

  it('picks the event that the fragment names', async () => {
    const asked = holdRequests();
    const url = newUrl();
    const both = { '@graph': ['one', 'two'].map(id => ({ '@type': 'Event', '@id': `#${id}`, name: id })) };
    const cards = [await showCard({ src: `${url}#two` }), await showCard({ src: url })];
    expect(asked.map(one => one.url)).to.eql([url]);
    await request(asked).answer(JSON.stringify(both));
    await Promise.all(cards.map(settled));
    expect(cards.map(card => partText(card, 'title'))).to.eql(['two', 'one']);
  });

  it('takes addresses as relative to the file', async () => {
    const asked = holdRequests();
    const card = await showCard({ src: newUrl() });
    await request(asked).answer(jsonLd({ url: '/side-event', image: 'hall.jpg' }));
    await settled(card);
    expect(card.details?.url).to.equal('https://data.example/side-event');
    expect(card.details?.image).to.equal('https://data.example/hall.jpg');
  });

  it('announces politely that it loads, and that it failed', async () => {
    const warnings = listenForWarnings();
    const asked = holdRequests();
    const card = await showCard({ src: newUrl() }, '<p>Child</p>');
    const region = card.renderRoot.querySelector('[role=status]');
    expect(region?.textContent).to.equal('Loading the event…');
    expect(card.matches(':state(loading)')).to.be.true;
    await request(asked).answer('no JSON');
    await settled(card);
    expect(card.renderRoot.querySelector('[role=status]'), 'the region stays').to.equal(region);
    expect(region?.textContent).to.equal('The event could not be loaded.');
    expect(card.matches(':state(failed)')).to.be.true;
    expect(part(card, 'waiting').checkVisibility()).to.be.true;
    expect(warnings).to.have.length(1);
  });

  it('says no more that it loads when the event is there', async () => {
    const asked = holdRequests();
    const card = await showCard({ src: newUrl() });
    await request(asked).answer(jsonLd());
    await settled(card);
    expect(partText(card, 'announcement')).to.equal('');
  });

  it('leaves nothing behind', async () => {
    const asked = holdRequests();
    const tracked = track();
    const card = await showCard({ src: newUrl() });
    await untilVisible(card);
    await request(asked).answer(jsonLd());
    await settled(card);
    expect(tracked.timers()).to.be.greaterThan(0);
    card.remove();
    expect([tracked.timers(), tracked.observed(), tracked.listeners()]).to.eql([0, 0, []]);
  });

  it('says nothing of what the file may still tell', async () => {
    const warnings = listenForWarnings();
    const asked = holdRequests();
    const card = await showCard({ src: newUrl(), price: '12', 'end-date': '2027-03-24T17:00+01:00' });
    expect(warnings).to.eql([]);
    await request(asked).answer(jsonLd({ offers: { priceCurrency: 'CHF' } }));
    await settled(card);
    expect(partText(card, 'facts')).to.include('CHF 12');
    expect(warnings).to.eql([]);
  });

  it('does not ask for a file that is not over HTTPS', async () => {
    const warnings = listenForWarnings();
    const asked = holdRequests();
    const card = await showCard({ src: 'http://data.example/e.json' }, '<p>Child</p>');
    expect(asked).to.be.empty;
    expect(has(card, 'waiting')).to.be.false;
    expect(warnings.join()).to.match(/src="http:\/\/data.example\/e.json": expected an address/);
  });
});
