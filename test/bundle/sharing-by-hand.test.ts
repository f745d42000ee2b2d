import { expect } from '@open-wc/testing';
import { BEFORE, SAMPLE_EVENT } from '../fixtures/events.js';
import { cardHtml, pageOf, pageWith, SCRIPT } from '../support/pages.js';
import { bare } from '../support/text.js';
import { visit } from '../support/visit.js';

const EVENT = { ...SAMPLE_EVENT, url: 'https://ngo.example/event?id=1' };
const settle = { wait: 150 } as const;

describe('sharing with real keys', () => {
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

  it('opens the calendar list with Enter, moves through it with Tab and closes it with Escape', async () => {
    const { results } = await visit({
      now: BEFORE,
      html: pageWith(EVENT),
      steps: [
        settle,
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

  it('copies an invitation that can be pasted', async () => {
    const { results } = await visit({
      now: BEFORE,
      timezoneId: 'Asia/Tokyo',
      locale: 'en-GB',
      permissions: ['clipboard-write'], // headless browsers need it, others only a user gesture
      html: pageOf(`<script src="${SCRIPT}"></script>`, `${cardHtml(EVENT)}<textarea id="chat"></textarea>`),
      steps: [
        settle,
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

  it('selects the link to copy by hand if the clipboard is refused', async () => {
    const refuse = `<script>navigator.clipboard.writeText = () => Promise.reject(new Error('refused'))</script>`;
    const { results } = await visit({
      now: BEFORE,
      html: pageOf(
        `${refuse}<script src="${SCRIPT}"></script>`,
        `${cardHtml(EVENT)}<textarea id="chat"></textarea>`,
      ),
      steps: [
        settle,
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
