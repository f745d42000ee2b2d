// Pictures of the main looks, in a font of their own so that every machine has the same. What is meant to change is
// written anew by `npm run pictures`, and looked at. What a test has seen is in node_modules/.cache/visit.
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
import { differences, keep, webpOf } from '../support/pictures.js';
import { visit } from '../support/visit.js';

interface Look {
  readonly attributes: Attributes;
  readonly size: readonly [width: number, height: number];
  readonly colorScheme?: 'light' | 'dark';
}

// Without the triangle of what is folded, which comes from another font.
const EVENT = { ...FULL_EVENT, share: 'copy email whatsapp telegram x qr' } as const;
const of = (list: typeof ATTRIBUTES_BY_PHASE, name: string) => list.find(([one]) => one === name)?.[1];

const LOOKS = {
  wide: { attributes: EVENT, size: [720, 500] },
  dark: {
    attributes: { ...EVENT, ...of(ATTRIBUTES_BY_PHASE, 'live') },
    size: [480, 640],
    colorScheme: 'dark',
  },
  arabic: { attributes: { ...EVENT, lang: 'ar', name: 'البحث عن حلول معًا' }, size: [720, 500] },
  narrow: { attributes: EVENT, size: [320, 930] },
  changed: { attributes: { ...EVENT, ...of(ATTRIBUTES_BY_STATUS, 'rescheduled') }, size: [480, 800] },
  real: { attributes: { ...REAL_EVENT, share: EVENT.share }, size: [720, 500] },
} as const satisfies Record<string, Look>;

const kept = (name: string) => `/test/bundle/pictures/${name}.webp`;

const head = `<link rel="stylesheet" href="/node_modules/@fontsource-variable/rubik/index.css">
  <style>
    /* as precise as can be, so that no machine puts its letters onto its pixels */
    :root { color-scheme: light dark; font: 16px/1.5 'Rubik Variable'; text-rendering: geometricPrecision }
    body { margin: 8px; background: light-dark(#c5ced8, #47505c) }
  </style>
  <script src="${SCRIPT}" async></script>`;

/** Takes a picture, with a style sheet in the card that makes it another one. */
async function take({ attributes, size: [width, height], colorScheme = 'light' }: Look, css = '', name = '') {
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

describe('the look of a card', () => {
  for (const [name, look] of Object.entries(LOOKS))
    it(`is the one that is kept: ${name}`, async () => {
      const seen = await take(look, '', `look-${name}`);
      await keep(name, seen);
      expect(await differences(seen, kept(name))).to.eql([]);
    });
});

describe('the comparison of pictures', () => {
  const differ = async (look: Look, name: string, css: string) =>
    (await differences(await take(look, css), kept(name))).length;

  const NO_CHANGES = {
    'letters that are drawn a little bolder': '.card { -webkit-text-stroke: 0.1px }',
    'letters that are drawn a little to the side': '.card { transform: translate(0.2px, 0.2px) }',
  };
  for (const [what, css] of Object.entries(NO_CHANGES))
    it(`does not mind ${what}`, async () => {
      expect(await differ(LOOKS.wide, 'wide', css)).to.equal(0);
    });

  const CHANGED = {
    'no title': '.title { display: none }',
    'an icon that is missing': '.share li:nth-child(3) svg { visibility: hidden }',
    'an icon that is another one': '.share li:nth-child(3) path { d: path("M2 2h12v12h-12z") }',
    'a button of another colour': '.primary { background: #0b5c8d }',
    'another distance': '.aside { gap: 18px }',
    'another radius': '.button { border-radius: 2px }',
    'a fainter text': '.time { opacity: 0.6 }',
    'another weight': '.title { font-weight: 500 }',
  };
  for (const [what, css] of Object.entries(CHANGED))
    it(`tells ${what}`, async () => {
      expect(await differ(LOOKS.wide, 'wide', css)).to.be.above(1);
    });
});
