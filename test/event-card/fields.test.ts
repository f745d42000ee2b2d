import { expect } from '@open-wc/testing';
import {
  control,
  listenForWarnings,
  facts,
  has,
  part,
  partText,
  setNow,
  settled,
  showCard,
} from '../support/cards.js';
import { AFTER, BEFORE, DURING, SAMPLE_EVENT, type Attributes } from '../fixtures/events.js';
import { visibleText } from '../support/visible-text.js';
import type { EventCard } from '../../src/index.js';

const NAME = { lang: 'en-GB', name: 'Side event' };

describe('<event-card>', () => {
  beforeEach(() => {
    setNow(BEFORE);
  });

  const SHOWN: readonly (readonly [Attributes, string, RegExp | string])[] = [
    [{ name: '  Two \n lines ' }, 'title', 'Two lines'],
    [{ organizer: 'One' }, 'organizers', 'One'],
    [{ organizer: 'One; Two ;Three;' }, 'organizers', 'One, Two and Three'],
    [{ 'super-event': 'the summit' }, 'super-event', 'Side event to the summit'],
    [{ 'attendance-mode': 'online' }, 'kind', 'Online'],
    [{ 'attendance-mode': 'offline' }, 'kind', 'In person'],
    [{ 'attendance-mode': 'https://schema.org/MixedEventAttendanceMode' }, 'kind', 'In person and online'],
    [{ 'start-date': '2027-03' }, 'date', 'March 2027'],
    [{ 'start-date': '2027-03' }, 'when', /Date to be announced/],
    [{ 'start-date': '' }, 'when', 'Date to be announced'],
    [{ 'start-date': '2027-03-24T15:00' }, 'when', /15:00, local time at the event/],
    [{ 'start-date': '2027-03-24', 'end-date': '2027-03-26' }, 'date', /24\D+26 March/],
    [{ description: 'One.\n\nTwo.' }, 'about', 'One. Two.'],
    [{ 'event-status': 'https://schema.org/EventCancelled' }, 'status', 'Cancelled'],
  ];
  for (const [attributes, where, words] of SHOWN) {
    it(`shows ${JSON.stringify(attributes)} in the part ${where}`, async () => {
      const card = await showCard({ ...NAME, ...attributes });
      if (typeof words === 'string') expect(partText(card, where)).to.equal(words);
      else expect(partText(card, where)).to.match(words);
    });
  }

  const FACTS: readonly (readonly [Attributes, string, string])[] = [
    [{ location: 'Palais des Nations' }, 'Location', 'Palais des Nations'],
    [{ duration: 'PT45M' }, 'Duration', '45 minutes'],
    [{ price: '0' }, 'Price', 'Free'],
    [{ price: '12.5', 'price-currency': 'chf' }, 'Price', 'CHF 12.50'],
    [{ price: '12', 'price-currency': 'EUR' }, 'Price', '€12'],
    [{ 'in-language': 'en zh-Hant' }, 'Language', 'English and Traditional Chinese'],
    [{ audience: 'Everyone' }, 'Who can attend', 'Everyone'],
    [{ audience: 'Delegates' }, 'Who can attend', 'Delegates'],
    [{ 'dial-in': 'none' }, 'Dial-in (listen only)', 'Not available'],
    [{ 'dial-in': 'On request' }, 'Dial-in (listen only)', 'On request'],
    [{ 'dial-in': 'tel:+41 22 555 01 23' }, 'Dial-in (listen only)', '+41 22 555 01 23'],
  ];
  for (const [attributes, term, value] of FACTS) {
    it(`lists ${JSON.stringify(attributes)} as a fact`, async () => {
      expect(facts(await showCard({ ...NAME, ...attributes }))).to.eql({ [term]: value });
    });
  }

  it('renders no part for a missing value', async () => {
    const card = await showCard(NAME);
    expect(facts(card)).to.eql({});
    for (const name of ['facts', 'organizers', 'super-event', 'kind', 'image', 'notice', 'countdown'])
      expect(has(card, name), name).to.be.false;
    for (const name of ['about', 'actions']) expect(partText(card, name), name).to.equal('');
  });

  it('renders markup as text', async () => {
    const markup = '<img src=x onerror="document.title=1"><b>bold</b>';
    const card = await showCard({
      ...NAME,
      name: markup,
      description: markup,
      organizer: markup.replace(';', ''),
    });
    expect(card.renderRoot.querySelectorAll('img, .about b').length).to.equal(0);
    expect(partText(card, 'title')).to.equal(markup);
  });

  it('links the location to its map and the dial-in number to tel:', async () => {
    const card = await showCard({
      ...NAME,
      location: 'Palais',
      'location-url': 'https://map.example/',
      'dial-in': 'tel:+41 22 555 01 23',
    });
    expect(control(card, 'Palais')?.getAttribute('href')).to.equal('https://map.example/');
    expect(control(card, '+41 22 555 01 23')?.getAttribute('href')).to.equal('tel:+41225550123');
  });

  it('loads the image lazily and without a referrer, in a box of fixed aspect ratio', async () => {
    const dataUrl = 'data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==';
    listenForWarnings();
    const none = await showCard({ ...NAME, image: dataUrl });
    expect(has(none, 'image'), 'only http(s) URLs').to.be.false;

    const card = await showCard({ ...NAME, image: '/no-such-picture.png', 'image-alt': 'A hall' });
    const image = part(card, 'image');
    expect(image.getAttribute('alt')).to.equal('A hall');
    expect(image.getAttribute('loading')).to.equal('lazy');
    expect(image.getAttribute('referrerpolicy')).to.equal('no-referrer');
    expect(image.getAttribute('src')).to.equal(new URL('/no-such-picture.png', location.href).href);
    const { width, height } = image.getBoundingClientRect();
    expect(height).to.be.greaterThan(50);
    expect(width / height).to.be.closeTo(2, 0.1);
  });

  for (const [theme, scheme] of [
    ['light', 'light'],
    ['dark', 'dark'],
    ['auto', 'normal'],
  ] as const) {
    it(`uses the color-scheme ${scheme} with theme="${theme}"`, async () => {
      const card = await showCard({ ...NAME, theme });
      expect(getComputedStyle(part(card, 'card')).colorScheme).to.equal(scheme);
    });
  }

  it('follows the color-scheme of the page without a theme', async () => {
    const surface = (card: EventCard) => getComputedStyle(part(card, 'card')).backgroundColor;
    const card = await showCard(NAME);
    const light = surface(card);
    card.parentElement?.style.setProperty('color-scheme', 'dark');
    expect(surface(card)).not.to.equal(light);
    card.theme = 'light';
    await settled(card);
    expect(surface(card)).to.equal(light);
  });

  for (const level of [1, 2, 3, 4, 5, 6]) {
    it(`renders the title as h${level} with heading-level="${level}"`, async () => {
      const card = await showCard({ ...NAME, 'heading-level': String(level) });
      const headings = card.renderRoot.querySelectorAll('h1, h2, h3, h4, h5, h6');
      expect([...headings].map(({ localName }) => localName)).to.eql([`h${level}`]);
    });
  }

  it('renders the title as h3 by default', async () => {
    expect((await showCard(NAME)).renderRoot.querySelectorAll('h3').length).to.equal(1);
  });
});

describe('action links', () => {
  const URLS = {
    ...SAMPLE_EVENT,
    'registration-url': '/register',
    'join-url': '/join',
    'recording-url': '/recording',
    'follow-up-url': '/next',
  };
  const ROWS: readonly (readonly [string, string, Attributes, readonly string[]])[] = [
    ['before the event', BEFORE, {}, ['Register']],
    ['before the event, without a date', BEFORE, { 'start-date': '' }, ['Register']],
    ['on the day of the event', DURING, { 'start-date': '2027-03-24' }, ['Join now']],
    ['while the event is live', DURING, {}, ['Join now']],
    ['while the event is live, without a join URL', DURING, { 'join-url': '' }, ['Register']],
    ['after the start, without an end', DURING, { duration: '' }, ['Join now']],
    ['after the event', AFTER, {}, ['Watch the recording', 'Next event']],
    ['after the event, without a recording', AFTER, { 'recording-url': '' }, ['Next event']],
    ['when the event is cancelled', BEFORE, { 'event-status': 'cancelled' }, ['Next event']],
    ['when the event is postponed', BEFORE, { 'event-status': 'postponed' }, ['Next event']],
    ['when the event is rescheduled', BEFORE, { 'event-status': 'rescheduled' }, ['Register']],
    ['when the event is moved online', DURING, { 'event-status': 'moved-online' }, ['Join now']],
    ['without a registration URL', BEFORE, { 'registration-url': '' }, []],
  ];
  for (const [when, now, attributes, words] of ROWS) {
    it(`${words.length ? `offer ${words.join(' and ')}` : 'are absent'} ${when}`, async () => {
      setNow(now);
      const card = await showCard({ ...URLS, ...attributes });
      const links = [...part(card, 'actions').querySelectorAll('a')];
      expect(links.map(link => visibleText(link).replace(' (opens in a new tab)', ''))).to.eql(words);
      expect(links.map(link => link.part.contains('primary'))).to.eql(words.map((_, index) => !index));
      for (const { target, rel, referrerPolicy } of links) {
        expect([target, referrerPolicy]).to.eql(['_blank', 'no-referrer']);
        expect(rel).to.include('noopener').and.include('noreferrer');
      }
    });
  }
});
