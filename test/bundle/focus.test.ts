import { expect } from '@open-wc/testing';
import { MISSING_URL } from '../fixtures/json-ld.js';
import { contrast } from '../support/contrast.js';
import { cardHtml, pageOf, SCRIPT, untilCardHas } from '../support/pages.js';
import {
  ATTRIBUTES_BY_PHASE,
  ATTRIBUTES_BY_STATUS,
  BEFORE,
  FULL_EVENT,
  FULL_EVENT_CHILDREN,
  type Attributes,
} from '../fixtures/events.js';
import { visit } from '../support/visit.js';

const TABS = 40;

/** Records each element of the card that gets focus, and its focus ring. */
const RECORD = `
  const CONTROLS = 'a[href], button, summary, input, select, textarea';
  const nameOf = element => element.textContent.replace(/\\s+/g, ' ').trim() || element.localName;
  const focused = [];
  const clips = element => getComputedStyle(element).overflowX !== 'visible';
  const parentOf = element => element.assignedSlot ?? element.parentElement ?? element.getRootNode().host;
  // A listener on the document misses focus that moves within a shadow root.
  let isOver = false;
  const record = ({ target: element }) => {
    if (isOver) return;
    const { outlineStyle, outlineWidth, outlineOffset, outlineColor } = getComputedStyle(element);
    const box = element.getBoundingClientRect();
    const reach = parseFloat(outlineWidth) + parseFloat(outlineOffset);
    const frames = [document.documentElement.getBoundingClientRect()];
    const behind = [];
    for (let up = parentOf(element); up; up = parentOf(up)) {
      if (clips(up)) frames.push(up.getBoundingClientRect());
      behind.push(getComputedStyle(up).backgroundColor);
    }
    focused.push({
      name: nameOf(element),
      outline: outlineStyle === 'none' ? 0 : parseFloat(outlineWidth),
      color: outlineColor,
      background: behind.find(color => !/, 0\\)$/.test(color)),
      isClipped: frames.some(
        ({ left, right, top, bottom }) =>
          box.left - reach < left || box.right + reach > right || box.top - reach < top || box.bottom + reach > bottom,
      ),
      middle: { x: box.left + box.width / 2, y: box.top + scrollY + box.height / 2 },
      height: box.height,
    });
  };`;

interface Focused {
  readonly name: string;
  readonly outline: number;
  readonly color: string;
  readonly background: string;
  readonly isClipped: boolean;
  readonly middle: { readonly x: number; readonly y: number };
  readonly height: number;
}

interface Appearance {
  readonly attributes: Attributes;
  readonly lang: string;
  readonly width: number;
  readonly theme?: 'light' | 'dark';
  readonly forcedColors?: 'active';
  readonly isOpen?: boolean;
}

/** Tabs through the card; gives the elements that had focus and the names of all visible controls. */
async function tabThrough({ attributes, lang, width, theme = 'light', forcedColors, isOpen }: Appearance) {
  const { results } = await visit({
    now: BEFORE,
    timezoneId: 'America/New_York',
    viewport: { width, height: 900 },
    answers: { [MISSING_URL]: { status: 404 } },
    ...(forcedColors ? { forcedColors } : {}),
    html: pageOf(
      `<meta name="viewport" content="width=device-width"><script>${RECORD}</script>
      <style>body { color-scheme: ${theme}; background: Canvas; color: CanvasText }</style>
      <script src="${SCRIPT}" async></script>`,
      `${cardHtml({ ...attributes, lang, theme }, FULL_EVENT_CHILDREN)}<button onfocus="isOver = true">After it</button>`,
    ),
    steps: [
      untilCardHas('article, .retry'),
      ...(isOpen
        ? ([
            {
              run: `const root = document.querySelector('event-card').shadowRoot;
              for (const details of root.querySelectorAll('details')) details.open = true;
              root.querySelector('#qr').click();`,
            },
            untilCardHas('.qr, select'),
            { wait: 100 },
          ] as const)
        : []),
      { run: `document.querySelector('event-card').shadowRoot.addEventListener('focusin', record)` },
      ...Array.from({ length: TABS }, () => ({ press: 'Tab' })),
      {
        run: `const all = [...document.querySelector('event-card').shadowRoot.querySelectorAll(CONTROLS)];
          return { focused, names: all.filter(one => one.checkVisibility()).map(nameOf) };`,
      },
    ],
  });
  return results.at(-1) as { focused: readonly Focused[]; names: readonly string[] };
}

const isRtl = (lang: string) => lang === 'ar';

/** Whether `one` precedes `other` in reading order, row by row. */
const isBefore = (one: Focused, other: Focused, lang: string) => {
  const isSameRow = Math.abs(one.middle.y - other.middle.y) < Math.max(one.height, other.height) / 2;
  if (!isSameRow) return one.middle.y < other.middle.y;
  return isRtl(lang) ? one.middle.x > other.middle.x : one.middle.x < other.middle.x;
};

const expectFocusRings = (focused: readonly Focused[]) => {
  for (const { name, outline, color, background, isClipped } of focused) {
    expect(outline, `outline width of ${name}`).to.be.at.least(2);
    expect(
      contrast(color, background),
      `contrast of the ring of ${name}: ${color} on ${background}`,
    ).to.be.at.least(3);
    expect(isClipped, `${name} is clipped`).to.be.false;
  }
};

const STATES: readonly (readonly [state: string, attributes: Attributes])[] = [
  ...[...ATTRIBUTES_BY_PHASE, ...ATTRIBUTES_BY_STATUS].map(
    ([name, attributes]) => [name, { ...FULL_EVENT, ...attributes }] as const,
  ),
  ['failed', { src: MISSING_URL }],
];

describe('keyboard focus', () => {
  for (const [state, attributes] of STATES)
    for (const lang of ['en', 'ar'])
      it(`visits every control in reading order with a visible ring, ${state}, in ${lang}`, async () => {
        const { focused, names } = await tabThrough({ attributes, lang, width: 320 });
        expect(focused.map(({ name }) => name)).to.eql(names);
        expect(names.length).to.be.greaterThan(state === 'failed' ? 0 : 12);
        expectFocusRings(focused);
        for (const [index, one] of focused.entries()) {
          const next = focused[index + 1];
          if (next) expect(isBefore(one, next, lang), `${one.name} before ${next.name}`).to.be.true;
        }
      });

  const APPEARANCES = [
    ['in a light theme', { theme: 'light', isOpen: true }],
    ['in a dark theme', { theme: 'dark', isOpen: true }],
    ['in forced colours', { forcedColors: 'active', isOpen: true }],
  ] as const;
  for (const [name, appearance] of APPEARANCES)
    for (const width of [240, 900])
      for (const lang of ['en', 'ar'])
        it(`visits every control with a visible ring, everything open, ${name} at ${width} pixels, in ${lang}`, async () => {
          const { focused, names } = await tabThrough({ attributes: FULL_EVENT, lang, width, ...appearance });
          expect(focused.map(({ name }) => name)).to.eql(names);
          expect(names.length).to.be.greaterThan(20);
          expectFocusRings(focused);
        });
});
