import { BEFORE, FULL_EVENT, FULL_EVENT_CHILDREN, type Attributes } from '../fixtures/events.js';
import { cardHtml, pageOf, SCRIPT } from './pages.js';
import { plain } from './text.js';
import { visit } from './visit.js';

const openAll = {
  run: () => {
    const root = document.querySelector('event-card')?.shadowRoot;
    for (const details of root?.querySelectorAll('details') ?? []) details.open = true;
    root?.querySelector<HTMLElement>('#qr')?.click();
  },
};

/** Options of the long list of zones, and addresses, which are not heard before they are asked for. */
const NOISE = /^ *- (\/url:|option) .*\n/gm;

/** The accessibility tree of a card with all that it can show, as Playwright writes it. */
export async function treeOf(attributes: Attributes, lang: string, isOpen = false) {
  const { accessibility = '' } = await visit({
    now: BEFORE,
    timezoneId: 'America/New_York',
    locale: 'en-GB',
    html: pageOf(
      `<script src="${SCRIPT}" async></script>`,
      cardHtml({ ...FULL_EVENT, ...attributes, lang }, FULL_EVENT_CHILDREN),
    ),
    accessibility: true,
    steps: [
      { until: `document.querySelector('event-card').shadowRoot?.querySelector('article') !== null` },
      ...(isOpen ? [openAll, { wait: 300 }] : []),
    ],
  });
  return `${accessibility.replace(NOISE, '').split('\n').map(plain).join('\n')}\n`;
}
