// Visual tests, with a web font so that all machines render alike. `npm run pictures` updates the reference screenshots:
// review them. The screenshots of a run are in node_modules/.cache/visit.
import { expect } from '@open-wc/testing';
import { cardHtml, pageOf, SCRIPT, untilCardHas } from '../support/pages.js';
import {
  ATTRIBUTES_BY_PHASE,
  ATTRIBUTES_BY_STATUS,
  BEFORE,
  FULL_EVENT,
  REAL_EVENT,
  type Attributes,
} from '../fixtures/events.js';
import { differences, updateReference, webpOf } from '../support/pictures.js';
import { visit } from '../support/visit.js';

interface Scene {
  readonly attributes: Attributes;
  readonly size: readonly [width: number, height: number];
  readonly colorScheme?: 'light' | 'dark';
}

// Without children: the triangle of a collapsed `<details>` comes from a system font.
const EVENT = { ...FULL_EVENT, share: 'copy email whatsapp telegram x qr' } as const;
const attributesFor = (list: typeof ATTRIBUTES_BY_PHASE, name: string) =>
  list.find(([one]) => one === name)?.[1];

const SCENES = {
  wide: { attributes: EVENT, size: [720, 500] },
  dark: {
    attributes: { ...EVENT, ...attributesFor(ATTRIBUTES_BY_PHASE, 'live') },
    size: [480, 640],
    colorScheme: 'dark',
  },
  arabic: { attributes: { ...EVENT, lang: 'ar', name: 'البحث عن حلول معًا' }, size: [720, 500] },
  narrow: { attributes: EVENT, size: [320, 930] },
  changed: {
    attributes: { ...EVENT, ...attributesFor(ATTRIBUTES_BY_STATUS, 'rescheduled') },
    size: [480, 800],
  },
  real: { attributes: { ...REAL_EVENT, share: EVENT.share }, size: [720, 500] },
} as const satisfies Record<string, Scene>;

const referenceUrl = (name: string) => `/test/bundle/pictures/${name}.webp`;

const head = `<link rel="stylesheet" href="/node_modules/@fontsource-variable/rubik/index.css">
  <style>
    /* no hinting, which differs between machines */
    :root { color-scheme: light dark; font: 16px/1.5 'Rubik Variable'; text-rendering: geometricPrecision }
    body { margin: 8px; background: light-dark(#c5ced8, #47505c) }
  </style>
  <script src="${SCRIPT}" async></script>`;

/** Takes a screenshot of a card, with additional styles. */
async function takeScreenshot(
  { attributes, size: [width, height], colorScheme = 'light' }: Scene,
  css = '',
  name = '',
) {
  const { results } = await visit({
    html: pageOf(head, cardHtml(attributes)),
    now: BEFORE,
    timezoneId: 'America/New_York',
    locale: 'en-GB',
    viewport: { width, height },
    colorScheme,
    steps: [
      untilCardHas('article'),
      {
        run: `const sheet = new CSSStyleSheet();
          sheet.replaceSync(${JSON.stringify(css)});
          document.querySelector('event-card').shadowRoot.adoptedStyleSheets.push(sheet);`,
      },
      { until: `document.fonts.status === 'loaded' && document.fonts.check('16px "Rubik Variable"')` },
      { wait: 100 },
      { screenshot: name || true },
    ],
  });
  return webpOf(results.at(-1) as string);
}

describe('appearance', () => {
  for (const [name, scene] of Object.entries(SCENES))
    it(`matches the reference screenshot: ${name}`, async () => {
      const screenshot = await takeScreenshot(scene, '', `look-${name}`);
      await updateReference(name, screenshot);
      expect(await differences(screenshot, referenceUrl(name))).to.eql([]);
    });
});

describe('differences', () => {
  const countDifferences = async (scene: Scene, name: string, css: string) =>
    (await differences(await takeScreenshot(scene, css), referenceUrl(name))).length;

  const NOISE = {
    'slightly bolder letters': '.card { -webkit-text-stroke: 0.1px }',
    'slightly shifted letters': '.card { transform: translate(0.2px, 0.2px) }',
  };
  for (const [what, css] of Object.entries(NOISE))
    it(`ignores ${what}`, async () => {
      expect(await countDifferences(SCENES.wide, 'wide', css)).to.equal(0);
    });

  const CHANGES = {
    'a missing title': '.title { display: none }',
    'a missing icon': '.share li:nth-child(3) svg { visibility: hidden }',
    'another icon': '.share li:nth-child(3) path { d: path("M2 2h12v12h-12z") }',
    'another button colour': '.primary { background: #0b5c8d }',
    'another gap': '.aside { gap: 18px }',
    'another radius': '.button { border-radius: 2px }',
    'fainter text': '.time { opacity: 0.6 }',
    'another font weight': '.title { font-weight: 500 }',
  };
  for (const [what, css] of Object.entries(CHANGES))
    it(`detects ${what}`, async () => {
      expect(await countDifferences(SCENES.wide, 'wide', css)).to.be.above(1);
    });
});
