// Cards on pages whose libraries replace built-ins.
import { expect } from '@open-wc/testing';
import type { EventCard } from '../../src/index.js';
import { BEFORE, SAMPLE_EVENT } from '../fixtures/events.js';
import { timeLeft, hostedCard, shown, structuredData } from '../support/hosted.js';
import { LIBRARIES } from '../fixtures/libraries.js';
import { pageOf, SCRIPT } from '../support/pages.js';
import { visit } from '../support/visit.js';

const ATTRIBUTES = { ...SAMPLE_EVENT, performer: 'Dr A. Example; Ms B. Example', 'structured-data': '' };
const card = `<script src="${SCRIPT}"></script>`;
const ORDERS = [
  ['loaded before the card', (library: string) => library + card],
  ['loaded after the card', (library: string) => card + library],
] as const;

/** The path of the QR code on screen, and the file to download. */
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
    const link = details.querySelector<HTMLAnchorElement>('a[download$=".ics"]');
    return link && (await fetch(link.href)).text();
  },
};

/** The visible text of a card whose event is set by a script. */
const cardFromProperty = {
  run: async () => {
    const host = document.createElement('event-card') as Partial<EventCard> & HTMLElement;
    document.body.append(host);
    host.event = {
      '@type': 'Event',
      name: 'Set by a script',
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

/** Collects the results of all tests in one visit, as opening a page is slow. */
const inspect = (head: string, loaded: string) =>
  visit({
    now: BEFORE,
    timezoneId: 'Europe/Zurich',
    locale: 'en-GB',
    html: pageOf(head, hostedCard(ATTRIBUTES)),
    steps: [
      { run: `return Boolean(${loaded})` },
      { visible: 'event-card' },
      shown,
      timeLeft,
      { advance: 3000 },
      timeLeft,
      qrCode,
      calendarFile,
      cardFromProperty,
      structuredData,
    ],
  });

type Inspection = Awaited<ReturnType<typeof inspect>>;

let withoutLibrary: Inspection;
before(async () => {
  withoutLibrary = await inspect(card, 'true');
});

for (const [library, html, loaded] of LIBRARIES) {
  for (const [order, inOrder] of ORDERS) {
    describe(`card with ${library} ${order}`, () => {
      let visited: Inspection;
      before(async () => {
        visited = await inspect(inOrder(html), loaded);
        expect(visited.results[0], `${library} is loaded`).to.be.true;
      });

      it('shows its title, its times and the main button', () => {
        const { title, when, button } = visited.results[1];
        expect([title, button]).to.eql([SAMPLE_EVENT.name, 'Register']);
        expect(when).to.include('Wednesday 24 March').and.to.include('15:00–16:30');
      });

      it('counts down', () => {
        const [, , first, later] = visited.results;
        expect([first, later]).to.eql(['12:04:00:00', '12:03:59:57']);
      });

      it('draws the QR code, on screen and in the file', () => {
        const { drawn, file } = visited.results[4];
        expect(drawn).to.match(/^M.{1000}/);
        expect(drawn).to.equal(withoutLibrary.results[4].drawn);
        expect(decodeURIComponent(file ?? '')).to.include(`<path d="${drawn ?? ''}"`);
      });

      it('offers a calendar file', () => {
        expect(visited.results[5])
          .to.match(/^BEGIN:VCALENDAR\r\n/)
          .and.to.include(`SUMMARY:${SAMPLE_EVENT.name}`)
          .and.to.include('DTSTART:20270324T140000Z');
      });

      it('reads lists from the event property', () => {
        const text = visited.results[6];
        expect(text)
          .to.include('Set by a script')
          .and.not.to.match(/[[\]{}"\\]/);
        for (const name of ['First and Second', 'Third and Fourth', 'Fifth', 'Sixth'])
          expect(text).to.include(name);
      });

      it('writes lists into the structured data', () => {
        const event = JSON.parse(visited.results[7] ?? '') as Record<string, unknown>;
        const names = (field: string) => (event[field] as { name: string }[]).map(({ name }) => name);
        expect(event['name']).to.equal(SAMPLE_EVENT.name);
        expect(names('organizer')).to.eql(SAMPLE_EVENT.organizer.split('; '));
        expect(names('performer')).to.eql(ATTRIBUTES.performer.split('; '));
      });

      it('throws no uncaught errors', () => {
        expect(visited.errors).to.eql([]);
      });
    });
  }
}
