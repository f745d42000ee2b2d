import { expect } from '@open-wc/testing';
import { BEFORE, SAMPLE_EVENT } from '../fixtures/events.js';
import { cardHtml, pageOf, pageWith, SCRIPT } from '../support/pages.js';
import { bare } from '../support/text.js';
import { visit } from '../support/visit.js';

const EVENT = { ...SAMPLE_EVENT, url: 'https://ngo.example/event?id=1' };
const FIRST = { wait: 150 } as const;

describe('by the keys of a real browser', () => {
  const state = {
    run: () => {
      const root = document.querySelector('event-card')?.shadowRoot;
      return {
        calendar: root?.querySelector<HTMLDetailsElement>('.calendar')?.open,
        focus: root?.activeElement?.textContent.replace(/\(.*/, '').trim(),
        status: root?.querySelector('[role=status]')?.textContent,
      };
    },
  };
  const focusOn = (selector: string) => ({
    run: `document.querySelector('event-card').shadowRoot.querySelector(${JSON.stringify(selector)}).focus()`,
  });
  type State = ReturnType<typeof state.run>;

  it('the list of calendars is opened by Enter, walked through, and closed by Escape', async () => {
    const { results } = await visit({
      now: BEFORE,
      html: pageWith(EVENT),
      steps: [
        FIRST,
        focusOn('.calendar > summary'),
        { press: 'Enter' },
        { wait: 100 },
        { press: 'Tab' },
        { press: 'Tab' },
        state,
        { press: 'Escape' },
        { wait: 100 },
        state,
      ],
    });
    const [open, closed] = results.filter(Boolean) as State[];
    expect(open).to.include({ calendar: true, focus: 'Outlook.com' });
    expect(closed).to.include({ calendar: false, focus: 'Add to calendar' });
  });

  it('an invitation is pasted as it was copied', async () => {
    const { results } = await visit({
      now: BEFORE,
      timezoneId: 'Asia/Tokyo',
      locale: 'en-GB',
      permissions: ['clipboard-write'], // a press is enough in a browser with windows, not in one without
      html: pageOf(`<script src="${SCRIPT}"></script>`, `${cardHtml(EVENT)}<textarea id="chat"></textarea>`),
      steps: [
        FIRST,
        { click: '#invitation' },
        {
          until: `document.querySelector('event-card').shadowRoot.querySelector('[role=status]').textContent`,
        },
        state,
        { click: '#chat' },
        { press: 'Control+V' },
        { run: () => document.querySelector<HTMLTextAreaElement>('#chat')?.value },
      ],
    });
    const [after, pasted] = results.slice(-2) as [State, string];
    expect(after.status).to.equal('Copied');
    expect(pasted.split('\n').map(bare)).to.eql([
      EVENT.name,
      'Wednesday 24 March · 15:00–16:30 · CET',
      'Wednesday 24 March · 14:00–15:30 · UTC',
      EVENT.url,
    ]);
  });

  it('what cannot be copied is selected, and copied by hand', async () => {
    const refuse = `<script>navigator.clipboard.writeText = () => Promise.reject(new Error('refused'))</script>`;
    const { results } = await visit({
      now: BEFORE,
      html: pageOf(
        `${refuse}<script src="${SCRIPT}"></script>`,
        `${cardHtml(EVENT)}<textarea id="chat"></textarea>`,
      ),
      steps: [
        FIRST,
        { click: '#copy' },
        { wait: 100 },
        { press: 'Control+C' },
        { press: 'Escape' },
        state,
        { click: '#chat' },
        { press: 'Control+V' },
        { run: () => document.querySelector<HTMLTextAreaElement>('#chat')?.value },
      ],
    });
    const [after, pasted] = results.slice(-2) as [State, string];
    expect(after).to.include({ focus: 'Copy link', status: '' });
    expect(pasted).to.equal(EVENT.url);
  });
});
