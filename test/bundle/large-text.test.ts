import { expect } from '@open-wc/testing';
import { cardHtml, pageOf, SCRIPT } from '../support/pages.js';
import { FULL_EVENT, FULL_EVENT_CHILDREN, BEFORE } from '../fixtures/events.js';
import { visit } from '../support/visit.js';

/** Text spacing of WCAG 1.4.12. */
const SPACED = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-block-end: 2em !important }`;

const SETTINGS = [
  ['at 320 pixels', 320, '', ''],
  ['at 320 pixels, with 200 % text', 320, 'html { font-size: 200% }', ''],
  ['at 320 pixels, with WCAG 1.4.12 text spacing', 320, '', SPACED],
  ['at 900 pixels, with 200 % text', 900, 'html { font-size: 200% }', ''],
  ['at 900 pixels, with WCAG 1.4.12 text spacing', 900, '', SPACED],
] as const;

const openAll = {
  run: () => {
    for (const { shadowRoot } of document.querySelectorAll('event-card')) {
      for (const details of shadowRoot?.querySelectorAll('details') ?? []) details.open = true;
      shadowRoot?.querySelector<HTMLElement>('#qr')?.click();
    }
  },
};

/** Applies a user style sheet inside the cards, which a page's style sheet cannot reach. */
const applyUserStyle = (css: string) => ({
  run: `for (const { shadowRoot } of document.querySelectorAll('event-card')) {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(${JSON.stringify(css)});
    shadowRoot.adoptedStyleSheets.push(sheet);
  }`,
});

const measure = {
  run: () => {
    const scrollsBy = document.documentElement.scrollWidth - innerWidth;
    const issues = [...document.querySelectorAll('event-card')].flatMap(card => {
      const frame = card.getBoundingClientRect();
      const all = [...(card.shadowRoot?.querySelectorAll('article *') ?? [])].filter(
        element =>
          element.checkVisibility() &&
          !element.closest('.visually-hidden, .announcement, option, optgroup') &&
          element instanceof HTMLElement,
      );
      const name = (element: Element) =>
        `${card.lang}: ${element.localName}.${element.className} ${element.textContent.trim().slice(0, 30)}`;
      const isTarget = (element: Element) => element.matches('a, button, summary, select');
      const isLargeTarget = (element: Element) =>
        element.matches('.button, .share-button, .calendar-link, select, .retry');
      return all.flatMap(element => {
        const { left, right, width, height } = element.getBoundingClientRect();
        const isCut =
          getComputedStyle(element).overflowX !== 'visible' &&
          element.scrollHeight > element.clientHeight + 1;
        const minimum = isLargeTarget(element) ? 44 : 24;
        return [
          ...(left < frame.left - 1 || right > frame.right + 1
            ? [`overflows the card: ${name(element)}`]
            : []),
          ...(isCut ? [`clipped: ${name(element)}`] : []),
          // WCAG 2.5.8 exempts links in a sentence
          ...(isTarget(element) &&
          !element.matches('p a, dd a') &&
          (width < minimum - 0.1 || height < minimum - 0.1)
            ? [`${Math.round(width)} × ${Math.round(height)}: ${name(element)}`]
            : []),
        ];
      });
    });
    return { scrollsBy, issues };
  },
};

describe('layout', () => {
  for (const [setting, width, pageStyle, cardStyle] of SETTINGS)
    it(`clips nothing, keeps the target sizes and does not scroll sideways ${setting}`, async () => {
      const { results } = await visit({
        now: BEFORE,
        timezoneId: 'America/New_York',
        viewport: { width, height: 900 },
        html: pageOf(
          `<meta name="viewport" content="width=device-width"><style>${pageStyle}</style>
          <script src="${SCRIPT}" async></script>`,
          ['en', 'ar', 'zh-Hans']
            .map(lang => cardHtml({ ...FULL_EVENT, lang }, FULL_EVENT_CHILDREN))
            .join(''),
        ),
        steps: [
          { until: `Boolean(customElements.get('event-card'))` },
          openAll,
          { until: `!!document.querySelector('[lang=zh-Hans]').shadowRoot.querySelector('.qr')` },
          applyUserStyle(cardStyle),
          { wait: 200 },
          measure,
        ],
      });
      expect(results.at(-1)).to.eql({ scrollsBy: 0, issues: [] });
    });
});
