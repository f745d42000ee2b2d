import { expect } from '@open-wc/testing';
import type { EventCard } from '../../src/index.js';
import { parts, press, setNow, settled, showCard } from '../support/cards.js';
import { BEFORE, SAMPLE_EVENT } from '../fixtures/events.js';
import { visibleText } from '../support/visible-text.js';
import { pixelsOf, scan } from '../support/scan.js';

const EVENT = { ...SAMPLE_EVENT, url: 'https://ngo.example/event?id=1&lang=%D8%AF' };

const FILE = 'Finding-solutions-together-sample-qr.svg';

const openQr = async (url: string) => {
  const card = await showCard({ ...EVENT, url });
  await press(card, 'Show QR code');
  return card;
};
const downloads = (card: EventCard) =>
  (parts(card, 'link') as HTMLAnchorElement[]).filter(({ download }) => download);
const fileOf = (card: EventCard, file: string) =>
  downloads(card).find(({ download }) => download === file)?.href ?? expect.fail(`there is no ${file}`);

/** Width of the light margin, as a percentage of a side. */
const measureMargin = async (url: string) => {
  const { data, width, height } = await pixelsOf(url);
  const isLight = (x: number, y: number) => (data[(y * width + x) * 4] ?? 0) > 200;
  let margin = 0;
  const ring = (at: number) =>
    Array.from({ length: width }, (_, index) => index).every(
      index =>
        isLight(index, at) &&
        isLight(index, height - 1 - at) &&
        isLight(at, index) &&
        isLight(width - 1 - at, index),
    );
  while (margin < width / 2 && ring(margin)) margin += 1;
  return (100 * margin) / width;
};

describe('QR code download', () => {
  beforeEach(() => {
    setNow(BEFORE);
  });

  it('is offered as SVG', async () => {
    const links = downloads(await openQr(EVENT.url));
    expect(links.map(link => [visibleText(link), link.download])).to.eql([['Download as SVG', FILE]]);
  });

  for (const url of [EVENT.url, `https://ngo.example/${'long-address/'.repeat(40)}`]) {
    it(`encodes ${url.slice(0, 50)}`, async () => {
      const file = fileOf(await openQr(url), FILE);
      expect(file).to.match(/^data:image\/svg\+xml[,;]/);
      expect(await scan(file)).to.equal(url);
    });
  }

  it('has the quiet zone that scanners need', async () => {
    // The quiet zone is four modules wide; a URL of this length needs at most 57 modules.
    expect(await measureMargin(fileOf(await openQr(EVENT.url), FILE))).to.be.at.least(7);
  });

  it('updates when the URL changes', async () => {
    const card = await openQr(EVENT.url);
    card.url = 'https://ngo.example/other';
    await settled(card);
    expect(await scan(fileOf(card, FILE))).to.equal('https://ngo.example/other');
  });

  it('is an SVG document without scripts, styles or external resources', async () => {
    const svg = await (await fetch(fileOf(await openQr(EVENT.url), FILE))).text();
    const { documentElement } = new DOMParser().parseFromString(svg, 'image/svg+xml');
    expect(documentElement.namespaceURI).to.equal('http://www.w3.org/2000/svg');
    const elements = [documentElement, ...documentElement.querySelectorAll('*')].map(
      ({ localName }) => localName,
    );
    expect(new Set(elements)).to.have.all.keys('svg', 'path');
    expect(svg).not.to.match(/href|url\(|style|on\w+=/);
  });
});
