import { expect } from '@open-wc/testing';
import { MISSING_URL } from '../fixtures/json-ld.js';
import {
  ATTRIBUTES_BY_PHASE,
  ATTRIBUTES_BY_STATUS,
  BEFORE,
  FULL_EVENT,
  FULL_EVENT_CHILDREN,
  type Attributes,
} from '../fixtures/events.js';
import { cardHtml, pageOf, SCRIPT, untilCardHas } from '../support/pages.js';
import { visit } from '../support/visit.js';

/** The used part of axe-core, which the step loads as a classic script. */
declare const axe: {
  run: (options: object) => Promise<Record<'violations' | 'incomplete', readonly Finding[]>>;
};

interface Finding {
  id: string;
  nodes: readonly { target: readonly (string | readonly string[])[]; any: readonly { message: string }[] }[];
}

/** Violations of WCAG 2.2 A and AA and of best practices on the whole page; an undecided contrast counts as one. */
const audit = {
  run: async () => {
    await new Promise((resolve, reject) => {
      const script = document.createElement('script');
      script.onload = resolve;
      script.onerror = reject;
      script.src = '/node_modules/axe-core/axe.min.js';
      document.head.append(script);
    });
    if (matchMedia('(forced-colors: active)').matches) {
      // Chromium reports the page's text colour here, although it paints the forced one.
      const { value: original } = Object.getOwnPropertyDescriptor(
        CSSStyleDeclaration.prototype,
        'getPropertyValue',
      ) as { value: (this: CSSStyleDeclaration, name: string) => string };
      function getPropertyValue(this: CSSStyleDeclaration, name: string) {
        return original.call(this, name === '-webkit-text-fill-color' ? 'color' : name);
      }
      CSSStyleDeclaration.prototype.getPropertyValue = getPropertyValue;
    }
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];
    const { violations, incomplete } = await axe.run({
      runOnly: { type: 'tag', values: tags },
      // off by default
      rules: { 'target-size': { enabled: true } },
      resultTypes: ['violations', 'incomplete'],
    });
    return [...violations, ...incomplete.filter(({ id }) => id === 'color-contrast')].flatMap(
      ({ id, nodes }) =>
        nodes.map(({ target, any }) => `${id} of ${target.flat().join(' ')}: ${any[0]?.message ?? ''}`),
    );
  },
};

const LANGUAGES = ['en', 'ar', 'zh-Hans'];

const SCHEMES = [
  ['light colours', { colorScheme: 'light' }],
  ['dark colours', { colorScheme: 'dark' }],
  ['forced colours', { colorScheme: 'dark', forcedColors: 'active' }],
] as const;

const WIDTHS = [320, 900];

const HANGING = 'https://data.example/hangs.json';

const CARDS: readonly (readonly [id: string, attributes: Attributes])[] = [
  ...[...ATTRIBUTES_BY_PHASE, ...ATTRIBUTES_BY_STATUS].map(
    ([id, attributes]) => [id, { ...FULL_EVENT, ...attributes }] as const,
  ),
  ['opened', FULL_EVENT],
  ['copied-by-hand', FULL_EVENT],
  ['loading', { src: HANGING }],
  ['failed', { src: MISSING_URL }],
];

// Only the date stands still: axe waits by the page's clock.
const page = pageOf(
  `<meta name="viewport" content="width=device-width">
  <style>
    :root { color-scheme: light dark; background: Canvas; color: CanvasText }
    /* axe skips off-screen content otherwise */
    event-card::part(card) { content-visibility: visible }
  </style>
  <script>
    Date.now = () => ${Date.parse(BEFORE)};
    navigator.clipboard.writeText = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
  </script>
  <script src="${SCRIPT}" async></script>`,
  '<main></main>',
);

const showCards = (lang: string) => {
  const cards = CARDS.map(([id, attributes]) => cardHtml({ ...attributes, id, lang }, FULL_EVENT_CHILDREN));
  const content = `<h1>Events</h1><h2>In every state</h2>${cards.join('')}`;
  return { run: `document.querySelector('main').innerHTML = ${JSON.stringify(content)}` };
};

const root = (id: string) => `document.getElementById('${id}').shadowRoot`;
const shows = (id: string, selector: string) => untilCardHas(selector, `#${id}`);

/** Opens everything that can be opened, and waits for it. */
const openAll = [
  shows('opened', '#qr'),
  shows('copied-by-hand', '#copy'),
  {
    run: `for (const details of ${root('opened')}.querySelectorAll('details')) details.open = true;
      ${root('opened')}.getElementById('qr').click();
      ${root('copied-by-hand')}.getElementById('copy').click();`,
  },
  shows('opened', '.qr'),
  shows('opened', 'option'),
  shows('opened', '.calendar-link'),
  shows('copied-by-hand', '.copy-text'),
  shows('loading', '.waiting'),
  shows('failed', '.retry'),
] as const;

const phases = {
  run: () => [...document.querySelectorAll('event-card')].flatMap(({ phase }) => phase ?? []),
};

for (const [scheme, visitor] of SCHEMES)
  for (const width of WIDTHS)
    describe(`accessibility in ${scheme} at ${width} pixels`, () => {
      for (const lang of LANGUAGES)
        it(`has no axe violations in ${lang}, in every phase and status, open and closed, loading and failed`, async () => {
          const { results, errors } = await visit({
            ...visitor,
            timezoneId: 'America/New_York',
            viewport: { width, height: 900 },
            answers: { [HANGING]: { fails: 'hangs' }, [MISSING_URL]: { status: 404 } },
            html: page,
            steps: [showCards(lang), ...openAll, phases, audit],
          });
          const [shownPhases, violations] = results.slice(-2);
          expect(shownPhases).to.include.members(ATTRIBUTES_BY_PHASE.map(([phase]) => phase));
          expect(violations).to.eql([]);
          expect(errors).to.eql([]);
        });
    });
