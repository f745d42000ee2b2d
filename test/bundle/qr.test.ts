import { expect } from '@open-wc/testing';
import { BEFORE, SAMPLE_EVENT, type Attributes } from '../fixtures/events.js';
import { pageWith } from '../support/pages.js';
import { scan } from '../support/scan.js';
import { visit } from '../support/visit.js';

const URL = 'https://ngo.example/event?id=1&lang=%D8%AF';
const SIZE = { width: 400, height: 700 };

const showQr = [
  { wait: 150 },
  { click: '#qr' },
  {
    run: () => {
      document
        .querySelector('event-card')
        ?.shadowRoot?.querySelector('.qr-code')
        ?.scrollIntoView({ block: 'center' });
    },
  },
  { wait: 50 },
] as const;

/** Appearances of a card; each name is also the name of the screenshot. */
const APPEARANCES: readonly (readonly [
  how: string,
  attributes: Attributes,
  visitor: Pick<Parameters<typeof visit>[0], 'colorScheme' | 'forcedColors' | 'viewport'>,
])[] = [
  ['in light mode', {}, { colorScheme: 'light' }],
  ['in dark mode', {}, { colorScheme: 'dark' }],
  ['on a dark card in light mode', { theme: 'dark' }, { colorScheme: 'light' }],
  ['on a light card in dark mode', { theme: 'light' }, { colorScheme: 'dark' }],
  ['in forced colours', {}, { forcedColors: 'active', colorScheme: 'dark' }],
  ['on the smallest screen', {}, { viewport: { width: 240, height: 600 } }],
  ['on a large screen', {}, { viewport: { width: 1280, height: 900 } }],
  ['from right to left', { dir: 'rtl' }, {}],
];

describe('QR code', () => {
  for (const [appearance, attributes, visitor] of APPEARANCES) {
    it(`scans to the URL ${appearance}`, async () => {
      const { results } = await visit({
        now: BEFORE,
        viewport: SIZE,
        ...visitor,
        html: pageWith({ ...SAMPLE_EVENT, url: URL, ...attributes }),
        steps: [...showQr, { screenshot: `QR code ${appearance}` }],
      });
      expect(await scan(String(results.at(-1)))).to.equal(URL);
    });
  }

  it('is absent until opened', async () => {
    const { results } = await visit({
      now: BEFORE,
      viewport: SIZE,
      html: pageWith({ ...SAMPLE_EVENT, url: URL }),
      steps: [{ wait: 150 }, { screenshot: true }],
    });
    expect(await scan(results[0])).to.equal(undefined);
  });

  for (const length of [50, 150, 300]) {
    it(`scans to a URL of ${length} characters`, async () => {
      const url = `https://ngo.example/${'Side-event_2027/'.repeat(length)}`.slice(0, length);
      const { results } = await visit({
        now: BEFORE,
        viewport: SIZE,
        html: pageWith({ ...SAMPLE_EVENT, url }),
        steps: [...showQr, { screenshot: `QR code of ${length} characters` }],
      });
      expect(await scan(String(results.at(-1)))).to.equal(url);
    });
  }
});
