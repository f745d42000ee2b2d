import { expect } from '@open-wc/testing';
import { untilCardHas } from '../support/pages.js';
import { visit } from '../support/visit.js';

const page = (attributes: string) => `<!doctype html>
  <html lang="en-GB">
    <meta charset="utf-8">
    <script src="/dist/event-card.js"></script>
    <event-card name="Side event" ${attributes}></event-card>`;

/** What stands on the card, in words. */
const says = {
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
/** Shows the page again, and says at once what the next frame will show. */
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
/** Lets the page find out that the card is on screen. */
const look = { seen: 'event-card' };

describe('the card, left open', () => {
  it('counts on over a change of clocks of the viewer', async () => {
    const { results } = await visit({
      html: page('start-date="2027-03-28T12:00Z"'),
      now: '2027-03-28T00:59:50Z',
      timezoneId: 'Europe/Zurich',
      steps: [look, timeLeft, { advance: 20_000 }, timeLeft],
    });
    expect(results).to.deep.equal(['0:11:00:10', '0:10:59:50']);
  });

  it('counts calendar days over a change of clocks', async () => {
    const { results } = await visit({
      html: page('start-date="2027-03-29" time-zone="Europe/Zurich"'),
      now: '2027-03-26T23:30:00Z',
      timezoneId: 'Europe/Zurich',
      steps: [look, says, { jump: 23.5 * 36e5 }, says, { jump: 23.5 * 36e5 }, says],
    });
    const [twoDaysBefore, dayBefore, day] = results as string[];
    expect(twoDaysBefore).to.include('In 2 days');
    expect(dayBefore).to.include('Tomorrow');
    expect(day).to.include('Today');
  });

  it('is right after nine hours of sleep, over the start and the end', async () => {
    const { results } = await visit({
      html: page('start-date="2027-03-24T15:00" time-zone="Europe/Zurich" duration="PT1H30M"'),
      now: '2027-03-24T13:59:00Z',
      steps: [look, phase, { jump: 9 * 36e5 }, phase],
    });
    expect(results).to.deep.equal(['upcoming', 'ended']);
  });

  it('rests in a hidden tab for a day, and is right at the first frame after', async () => {
    const { results } = await visit({
      html: page('start-date="2027-03-24T15:00" time-zone="Europe/Zurich"'),
      now: '2027-03-20T14:00:00Z',
      steps: [look, timeLeft, hide, { advance: 864e5 }, timeLeft, showAgain, { advance: 1000 }, timeLeft],
    });
    expect(results).to.deep.equal(['4:00:00:00', null, '4:00:00:00', '3:00:00:00', '2:23:59:59']);
  });

  it('is right after somebody has set the clock of the device', async () => {
    const set = (iso: string) => ({ run: `Date.now = () => ${Date.parse(iso)}` });
    const { results } = await visit({
      html: page('start-date="2027-03-24T14:00Z"'),
      now: '2027-03-20T14:00:00Z',
      steps: [
        look,
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

describe('two viewers', () => {
  it('count down to the same instant, where the event’s clock shows its time twice', async () => {
    const seenFrom = async (timezoneId: string) => {
      const { results } = await visit({
        html: page('start-date="2026-10-25T02:30" time-zone="Europe/Zurich"'),
        timezoneId,
        steps: [instant],
      });
      return results[0];
    };
    expect(await seenFrom('Europe/Zurich')).to.equal('2026-10-25T00:30Z');
    expect(await seenFrom('America/New_York')).to.equal('2026-10-25T00:30Z');
  });
});

describe('the zone picker', () => {
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
      if (!select) throw new Error('there is no list of zones');
      select.value = 'Asia/Tokyo';
      select.dispatchEvent(new Event('change', { bubbles: true }));
      return [select.selectedOptions[0]?.label, select.options.length];
    },
  };

  const opened = untilCardHas('select');
  const followed = {
    until: `[...document.querySelectorAll('event-card')].every(card =>
      card.shadowRoot.querySelector('.time').textContent.includes('Japan'))`,
  };

  it('puts every card of the page into the chosen zone, and stores nothing', async () => {
    const { results, storage, cookies, requests } = await visit({
      html: CARDS,
      timezoneId: 'America/New_York',
      locale: 'en-GB',
      steps: [times, { click: '.zone summary >> nth=0' }, opened, choose, followed, times],
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
    it(`${isHinted ? 'hints' : 'does not hint'} that the zone may be hidden, for a browser that says ${timezoneId}`, async () => {
      const { results } = await visit({
        html: page('start-date="2027-03-24T15:00Z"'),
        timezoneId,
        steps: [says],
      });
      expect(String(results[0]).includes('may be hiding your time zone')).to.equal(isHinted);
    });
  }

  it('is followed by the card when the device comes into another zone', async () => {
    const move = (offset: number, zone: string) => ({
      run: `
        Date.prototype.getTimezoneOffset = () => ${offset};
        const { resolvedOptions } = Intl.DateTimeFormat.prototype;
        Intl.DateTimeFormat.prototype.resolvedOptions = function () {
          return { ...resolvedOptions.call(this), timeZone: '${zone}' };
        };`,
    });
    const { results } = await visit({
      html: page('start-date="2027-03-24T15:00Z"'),
      now: '2027-03-20T14:00:00Z',
      timezoneId: 'America/New_York',
      locale: 'en-GB',
      steps: [look, times, move(-540, 'Asia/Tokyo'), { advance: 1000 }, times],
    });
    expect(results[0]).to.deep.equal(['11:00, your time (Eastern Daylight Time)']);
    expect(results[2]).to.deep.equal(['00:00, your time (Japan Standard Time)']);
  });
});
