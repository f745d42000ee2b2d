import { expect } from '@open-wc/testing';
import { cardHtml, pageOf, SCRIPT } from '../support/pages.js';
import { SAMPLE_EVENT } from '../fixtures/events.js';
import { visit } from '../support/visit.js';

/** Presses the calendar file in the frame, and posts what the card then shows to the page around it. */
const PRESS = `<script>
  const wait = () => new Promise(resolve => setTimeout(resolve, 50));
  const find = async selector => {
    for (;;) {
      const found = document.querySelector('event-card')?.shadowRoot?.querySelector(selector);
      if (found) return found;
      await wait();
    }
  };
  (async () => {
    (await find('.calendar summary')).click();
    (await find('.calendar-link[download]')).click();
    const { value } = await find('.calendar .copy-text');
    const focused = document.querySelector('event-card').shadowRoot.activeElement.className;
    parent.postMessage({ value, focused }, '*');
  })();
</script>`;

const inside = pageOf(
  `<script src="${SCRIPT}"></script>`,
  cardHtml({ ...SAMPLE_EVENT, url: 'https://ngo.example/' }) + PRESS,
);

describe('in a sandboxed frame without allow-downloads', () => {
  for (const sandbox of ['allow-scripts allow-same-origin', 'allow-scripts allow-same-origin allow-popups']) {
    it(`the calendar file is a text to copy: sandbox="${sandbox}"`, async () => {
      const srcdoc = inside.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
      const { results } = await visit({
        html: pageOf(
          `<script>addEventListener('message', ({ data }) => (globalThis.received = data))</script>`,
          `<iframe width="600" height="900" sandbox="${sandbox}" srcdoc="${srcdoc}"></iframe>`,
        ),
        steps: [{ until: 'globalThis.received' }, { run: 'return received' }],
      });
      const [{ value, focused }] = results as [{ value: string; focused: string }];
      expect(value).to.include(SAMPLE_EVENT.name).and.include(`Join now: ${SAMPLE_EVENT['join-url']}`);
      expect(focused).to.equal('copy-text');
    });
  }
});
