// Beside libraries that put functions of their own in the place of built-ins.
import { expect } from '@open-wc/testing';
import type { EventCard } from '../../src/index.js';
import { BEFORE, SAMPLE_EVENT } from '../fixtures/events.js';
import { timeLeft, hostedCard, shown, structuredData } from '../support/hosted.js';
import { LIBRARIES } from '../support/libraries.js';
import { pageOf, SCRIPT } from '../support/pages.js';
import { visit } from '../support/visit.js';

const ATTRIBUTES = { ...SAMPLE_EVENT, performer: 'Dr A. Example; Ms B. Example', 'structured-data': '' };
const card = `<script src="${SCRIPT}"></script>`;
const ORDERS = [
  ['loaded before the card', (library: string) => library + card],
  ['loaded after the card', (library: string) => card + library],
] as const;

/** What is drawn of the address, and what is in the file. */
const qrCode = {
  run: async () => {
    const root = hosted.shadowRoot;
    root?.querySelector<HTMLElement>('#qr')?.click();
    await hosted.updateComplete;
    return {
      drawn: root?.querySelector('.qr-code path')?.getAttribute('d'),
      file: root?.querySelector<HTMLAnchorElement>('a[download$=".svg"]')?.href,
    };
  },
};

const calendarFile = {
  run: async () => {
    const details = hosted.shadowRoot?.querySelector<HTMLDetailsElement>('details.calendar');
    if (!details) return undefined;
    const toggled = new Promise(resolve => {
      details.addEventListener('toggle', resolve, { once: true });
    });
    details.open = true;
    await toggled;
    await hosted.updateComplete;
    const link = details.querySelector<HTMLAnchorElement>('a[download="event.ics"]');
    return link && (await fetch(link.href)).text();
  },
};

/** What a card says that a script of the page tells its event. */
const toldByScript = {
  run: async () => {
    const host = document.createElement('event-card') as Partial<EventCard> & HTMLElement;
    document.body.append(host);
    host.event = {
      '@type': 'Event',
      name: 'Told by a script',
      startDate: '2027-03-24T15:00+01:00',
      organizer: [{ '@type': 'Organization', name: 'First' }, { name: 'Second' }],
      performer: [{ '@type': 'Person', name: 'Third' }, 'Fourth'],
      location: [
        { '@type': 'VirtualLocation', url: 'https://ngo.example/join' },
        { '@type': 'Place', name: 'Fifth' },
      ],
      subEvent: [{ '@type': 'Event', name: 'Sixth', startDate: '15:10' }],
    };
    await host.updateComplete;
    return host.shadowRoot?.querySelector('[part~=content]')?.textContent.replace(/\s+/g, ' ');
  },
};

/** One visit for all that is asked of a page: to open it is what takes time. */
const look = (head: string, sign: string) =>
  visit({
    now: BEFORE,
    timezoneId: 'Europe/Zurich',
    locale: 'en-GB',
    html: pageOf(head, hostedCard(ATTRIBUTES)),
    steps: [
      { run: `return Boolean(${sign})` },
      { seen: 'event-card' },
      shown,
      timeLeft,
      { advance: 3000 },
      timeLeft,
      qrCode,
      calendarFile,
      toldByScript,
      structuredData,
    ],
  });

type Seen = Awaited<ReturnType<typeof look>>;

let alone: Seen;
before(async () => {
  alone = await look(card, 'true');
});

for (const [library, html, sign] of LIBRARIES) {
  for (const [order, inOrder] of ORDERS) {
    describe(`beside ${library}, ${order}, the card`, () => {
      let seen: Seen;
      before(async () => {
        seen = await look(inOrder(html), sign);
        expect(seen.results[0], `${library} is loaded`).to.be.true;
      });

      it('shows its title, its times and the main button', () => {
        const { title, when, button } = seen.results[1];
        expect([title, button]).to.eql([SAMPLE_EVENT.name, 'Register']);
        expect(when).to.include('Wednesday 24 March').and.to.include('15:00–16:30');
      });

      it('counts', () => {
        const [, , first, later] = seen.results;
        expect([first, later]).to.eql(['12:04:00:00', '12:03:59:57']);
      });

      it('draws the QR code, on screen and in the file', () => {
        const { drawn, file } = seen.results[4];
        expect(drawn).to.match(/^M.{1000}/);
        expect(drawn).to.equal(alone.results[4].drawn);
        expect(decodeURIComponent(file ?? '')).to.include(`<path d="${drawn ?? ''}"`);
      });

      it('makes a file for calendars', () => {
        expect(seen.results[5])
          .to.match(/^BEGIN:VCALENDAR\r\n/)
          .and.to.include(`SUMMARY:${SAMPLE_EVENT.name}`)
          .and.to.include('DTSTART:20270324T140000Z');
      });

      it('reads lists that a script tells it', () => {
        const text = seen.results[6];
        expect(text)
          .to.include('Told by a script')
          .and.not.to.match(/[[\]{}"\\]/);
        for (const name of ['First and Second', 'Third and Fourth', 'Fifth', 'Sixth'])
          expect(text).to.include(name);
      });

      it('writes structured data that has lists', () => {
        const event = JSON.parse(seen.results[7] ?? '') as Record<string, unknown>;
        const names = (field: string) => (event[field] as { name: string }[]).map(({ name }) => name);
        expect(event['name']).to.equal(SAMPLE_EVENT.name);
        expect(names('organizer')).to.eql(SAMPLE_EVENT.organizer.split('; '));
        expect(names('performer')).to.eql(ATTRIBUTES.performer.split('; '));
      });

      it('lets nothing be thrown that nobody catches', () => {
        expect(seen.errors).to.eql([]);
      });
    });
  }
}
