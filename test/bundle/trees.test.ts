import { compareSnapshot } from '@web/test-runner-commands';
import {
  ATTRIBUTES_BY_PHASE,
  ATTRIBUTES_BY_STATUS,
  BEFORE,
  FULL_EVENT,
  FULL_EVENT_CHILDREN,
  type Attributes,
} from '../fixtures/events.js';
import { cardHtml, pageOf, SCRIPT, untilCardHas } from '../support/pages.js';
import { plain } from '../support/text.js';
import { visit } from '../support/visit.js';

const openAll = {
  run: () => {
    const root = document.querySelector('event-card')?.shadowRoot;
    for (const details of root?.querySelectorAll('details') ?? []) details.open = true;
    root?.querySelector<HTMLElement>('#qr')?.click();
  },
};

/** Options of the zone list and URLs: noise that screen readers do not announce unasked. */
const NOISE = /^ *- (\/url:|option) .*\n/gm;

/** The accessibility tree of a full card, in Playwright's notation. */
async function treeOf(attributes: Attributes, lang: string, isOpen = false) {
  const { accessibility = '' } = await visit({
    now: BEFORE,
    timezoneId: 'America/New_York',
    locale: 'en-GB',
    html: pageOf(
      `<script src="${SCRIPT}" async></script>`,
      cardHtml({ ...FULL_EVENT, ...attributes, lang }, FULL_EVENT_CHILDREN),
    ),
    accessibility: true,
    steps: [untilCardHas('article'), ...(isOpen ? [openAll, { wait: 300 }] : [])],
  });
  return `${accessibility.replace(NOISE, '').split('\n').map(plain).join('\n')}\n`;
}

const ROWS = [
  ...ATTRIBUTES_BY_PHASE.map(([phase, attributes]) => [phase, attributes, 'en-GB', false] as const),
  ...ATTRIBUTES_BY_STATUS.map(([status, attributes]) => [status, attributes, 'en-GB', false] as const),
  ['upcoming in Arabic', {}, 'ar', false],
  ['upcoming in Chinese', {}, 'zh-Hans', false],
  ['upcoming with all opened', {}, 'en-GB', true],
] as const;

// Update with `npx wtr --files test/bundle/trees.test.ts --update-snapshots`, and review the diff.
describe('accessibility tree', () => {
  for (const [name, attributes, lang, isOpen] of ROWS)
    it(`matches its snapshot: ${name}`, async () => {
      await compareSnapshot({ name, content: await treeOf(attributes, lang, isOpen) });
    });
});
