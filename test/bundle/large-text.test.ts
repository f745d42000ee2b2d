import { expect } from '@open-wc/testing';
import { cardHtml, pageOf, SCRIPT } from '../support/pages.js';
import { FULL_EVENT, FULL_EVENT_CHILDREN, BEFORE } from '../fixtures/events.js';
import { visit } from '../support/visit.js';

/** WCAG 1.4.12, as a visitor's own style sheet that reaches into the card. */
const SPACED = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-block-end: 2em !important }`;

const NEEDS = [
  ['at 320 pixels', 320, '', ''],
  ['at 320 pixels, with text of 200 %', 320, 'html { font-size: 200% }', ''],
  ['at 320 pixels, with the spacing of text that WCAG 1.4.12 names', 320, '', SPACED],
  ['at 900 pixels, with text of 200 %', 900, 'html { font-size: 200% }', ''],
  ['at 900 pixels, with the spacing of text that WCAG 1.4.12 names', 900, '', SPACED],
] as const;

/** Opens all that opens. */
const open = {
  run: () => {
    for (const { shadowRoot } of document.querySelectorAll('event-card')) {
      for (const details of shadowRoot?.querySelectorAll('details') ?? []) details.open = true;
      shadowRoot?.querySelector<HTMLElement>('#qr')?.click();
    }
  },
};

/** Gives the visitor's style sheet to the cards, too. */
const style = (css: string) => ({
  run: `for (const { shadowRoot } of document.querySelectorAll('event-card')) {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(${JSON.stringify(css)});
    shadowRoot.adoptedStyleSheets.push(sheet);
  }`,
});

const measure = {
  run: () => {
    const scrollsBy = document.documentElement.scrollWidth - innerWidth;
    const faults = [...document.querySelectorAll('event-card')].flatMap(card => {
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
      const isMain = (element: Element) =>
        element.matches('.button, .share-button, .calendar-link, select, .retry');
      return all.flatMap(element => {
        const { left, right, width, height } = element.getBoundingClientRect();
        const isCut =
          getComputedStyle(element).overflowX !== 'visible' &&
          element.scrollHeight > element.clientHeight + 1;
        const least = isMain(element) ? 44 : 24;
        return [
          ...(left < frame.left - 1 || right > frame.right + 1 ? [`out of the card: ${name(element)}`] : []),
          ...(isCut ? [`cut: ${name(element)}`] : []),
          // a link in a sentence may be as high as its line
          ...(isTarget(element) &&
          !element.matches('p a, dd a') &&
          (width < least - 0.1 || height < least - 0.1)
            ? [`${Math.round(width)} × ${Math.round(height)}: ${name(element)}`]
            : []),
        ];
      });
    });
    return { scrollsBy, faults };
  },
};

describe('nothing is cut or too small to be hit, and nothing scrolls sideways', () => {
  for (const [need, width, pageStyle, cardStyle] of NEEDS)
    it(need, async () => {
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
          open,
          { until: `!!document.querySelector('[lang=zh-Hans]').shadowRoot.querySelector('.qr')` },
          style(cardStyle),
          { wait: 200 },
          measure,
        ],
      });
      expect(results.at(-1)).to.eql({ scrollsBy: 0, faults: [] });
    });
});
