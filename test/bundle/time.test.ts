import { expect } from '@open-wc/testing';
import { untilCardHas } from '../support/pages.js';
import { visit } from '../support/visit.js';

const page = (attributes: string) => `<!doctype html>
  <html lang="en-GB">
    <meta charset="utf-8">
    <script src="/dist/event-card.js"></script>
    <event-card name="Side event" ${attributes}></event-card>`;

/** Visible text about the time. */
const timeText = {
  run: () =>
    document
      .querySelector('event-card')
      ?.shadowRoot?.querySelector('.aside')
      ?.textContent.replace(/\s+/g, ' '),
};
const phase = { run: () => document.querySelector('event-card')?.phase };
const timeLeft = {
  run: () =>
    [...(document.querySelector('event-card')?.shadowRoot?.querySelectorAll('.segment b') ?? [])]
      .map(segment => segment.textContent)
      .join(':'),
};
const instant = {
  run: () => document.querySelector('event-card')?.shadowRoot?.querySelector('time')?.dateTime,
};
const hide = {
  run: () => {
    Object.defineProperty(Document.prototype, 'hidden', { configurable: true, get: () => true });
    document.dispatchEvent(new Event('visibilitychange'));
  },
};
/** Shows the page again; gives the time left in the next frame. */
const showAgain = {
  run: async () => {
    Object.defineProperty(Document.prototype, 'hidden', { configurable: true, get: () => false });
    document.dispatchEvent(new Event('visibilitychange'));
    await Promise.resolve();
    const card = document.querySelector('event-card');
    await card?.updateComplete;
    return [...(card?.shadowRoot?.querySelectorAll('.segment b') ?? [])]
      .map(segment => segment.textContent)
      .join(':');
  },
};
const untilVisible = { visible: 'event-card' };

describe('countdown', () => {
  it('counts hours across the viewer’s daylight-saving change', async () => {
    const { results } = await visit({
      html: page('start-date="2027-03-28T12:00Z"'),
      now: '2027-03-28T00:59:50Z',
      timezoneId: 'Europe/Zurich',
      steps: [untilVisible, timeLeft, { advance: 20_000 }, timeLeft],
    });
    expect(results).to.deep.equal(['0:11:00:10', '0:10:59:50']);
  });

  it('counts calendar days across a daylight-saving change', async () => {
    const { results } = await visit({
      html: page('start-date="2027-03-29" time-zone="Europe/Zurich"'),
      now: '2027-03-26T23:30:00Z',
      timezoneId: 'Europe/Zurich',
      steps: [untilVisible, timeText, { jump: 23.5 * 36e5 }, timeText, { jump: 23.5 * 36e5 }, timeText],
    });
    const [twoDaysBefore, dayBefore, day] = results as string[];
    expect(twoDaysBefore).to.include('In 2 days');
    expect(dayBefore).to.include('Tomorrow');
    expect(day).to.include('Today');
  });

  it('is correct after the device slept past the start and the end', async () => {
    const { results } = await visit({
      html: page('start-date="2027-03-24T15:00" time-zone="Europe/Zurich" duration="PT1H30M"'),
      now: '2027-03-24T13:59:00Z',
      steps: [untilVisible, phase, { jump: 9 * 36e5 }, phase],
    });
    expect(results).to.deep.equal(['upcoming', 'ended']);
  });

  it('pauses in a hidden tab and is correct in the first frame after', async () => {
    const { results } = await visit({
      html: page('start-date="2027-03-24T15:00" time-zone="Europe/Zurich"'),
      now: '2027-03-20T14:00:00Z',
      steps: [
        untilVisible,
        timeLeft,
        hide,
        { advance: 864e5 },
        timeLeft,
        showAgain,
        { advance: 1000 },
        timeLeft,
      ],
    });
    expect(results).to.deep.equal(['4:00:00:00', null, '4:00:00:00', '3:00:00:00', '2:23:59:59']);
  });

  it('is correct after the device’s clock was set', async () => {
    const set = (iso: string) => ({ run: `Date.now = () => ${Date.parse(iso)}` });
    const { results } = await visit({
      html: page('start-date="2027-03-24T14:00Z"'),
      now: '2027-03-20T14:00:00Z',
      steps: [
        untilVisible,
        set('2027-03-19T14:00:00Z'),
        { advance: 1000 },
        timeLeft,
        set('2027-03-23T13:00:00Z'),
        { advance: 1000 },
        timeLeft,
      ],
    });
    expect(results).to.deep.equal([null, '5:00:00:00', null, '1:01:00:00']);
  });
});

describe('start', () => {
  it('is the same instant for all viewers if its local time is ambiguous', async () => {
    const startSeenFrom = async (timezoneId: string) => {
      const { results } = await visit({
        html: page('start-date="2026-10-25T02:30" time-zone="Europe/Zurich"'),
        timezoneId,
        steps: [instant],
      });
      return results[0];
    };
    expect(await startSeenFrom('Europe/Zurich')).to.equal('2026-10-25T00:30Z');
    expect(await startSeenFrom('America/New_York')).to.equal('2026-10-25T00:30Z');
  });
});

describe('zone picker', () => {
  const CARDS = `${page('start-date="2027-03-24T15:00" time-zone="Europe/Zurich"')}
    <event-card name="Another" start-date="2027-07-01T12:00Z"></event-card>`;
  const times = {
    run: () =>
      [...document.querySelectorAll('event-card')].map(card =>
        card.shadowRoot?.querySelector('.time')?.textContent.replace(/\s+/g, ' '),
      ),
  };
  const choose = {
    run: () => {
      const select = document.querySelector('event-card')?.shadowRoot?.querySelector('select');
      if (!select) throw new Error('no zone list');
      select.value = 'Asia/Tokyo';
      select.dispatchEvent(new Event('change', { bubbles: true }));
      return [select.selectedOptions[0]?.label, select.options.length];
    },
  };

  // The list is filled in slices.
  const untilOpened = untilCardHas('option[value="Asia/Tokyo"]');
  const untilUpdated = {
    until: `[...document.querySelectorAll('event-card')].every(card =>
      card.shadowRoot.querySelector('.time').textContent.includes('Japan'))`,
  };

  it('applies the chosen zone to every card of the page and stores nothing', async () => {
    const { results, storage, cookies, requests } = await visit({
      html: CARDS,
      timezoneId: 'America/New_York',
      locale: 'en-GB',
      steps: [times, { click: '.zone summary >> nth=0' }, untilOpened, choose, untilUpdated, times],
    });
    const [before, [label, length], after] = results as [string[], [string, number], string[]];
    expect(before).to.deep.equal([
      '10:00, your time (Eastern Daylight Time)',
      '08:00, your time (Eastern Daylight Time)',
    ]);
    expect(label).to.equal('Tokyo, UTC+09:00');
    expect(length).to.be.greaterThan(400);
    expect(after).to.deep.equal([
      '23:00, your time (Japan Standard Time)',
      '21:00, your time (Japan Standard Time)',
    ]);
    expect(storage).to.deep.equal({ local: 0, session: 0 });
    expect(cookies).to.be.empty;
    expect(requests).to.have.length(2);
  });

  for (const [timezoneId, isHinted] of [
    ['UTC', true],
    ['Atlantic/Reykjavik', true],
    ['Europe/Zurich', false],
  ] as const) {
    it(`${isHinted ? 'hints' : 'does not hint'} that the browser may hide the zone if it reports ${timezoneId}`, async () => {
      const { results } = await visit({
        html: page('start-date="2027-03-24T15:00Z"'),
        timezoneId,
        steps: [timeText],
      });
      expect(String(results[0]).includes('may be hiding your time zone')).to.equal(isHinted);
    });
  }

  const move = (offset: number, zone: string, also = '') => ({
    run: `
      Date.prototype.getTimezoneOffset = () => ${offset};
      const { resolvedOptions } = Intl.DateTimeFormat.prototype;
      Intl.DateTimeFormat.prototype.resolvedOptions = function () {
        return { ...resolvedOptions.call(this), timeZone: '${zone}' };
      };
      ${also}`,
  });

  for (const [when, also] of [
    ['', ''],
    [
      ', also if the card is updated at that moment',
      `document.querySelector('event-card').location = 'Room XX';`,
    ],
  ] as const) {
    it(`follows the device into another zone${when}`, async () => {
      const { results } = await visit({
        html: page('start-date="2027-03-24T15:00Z"'),
        now: '2027-03-20T14:00:00Z',
        timezoneId: 'America/New_York',
        locale: 'en-GB',
        steps: [untilVisible, times, move(-540, 'Asia/Tokyo', also), { advance: 1000 }, times],
      });
      expect(results[0]).to.deep.equal(['11:00, your time (Eastern Daylight Time)']);
      expect(results[2]).to.deep.equal(['00:00, your time (Japan Standard Time)']);
    });
  }
});
